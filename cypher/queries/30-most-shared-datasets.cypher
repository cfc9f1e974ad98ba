// The datasets that most papers share
// Question: Which datasets do two or more papers name?
// Columns: dataset, papers, synonyms, introducedBy
MATCH (dataset:Dataset)
WHERE dataset.paperCount >= 2
WITH dataset
ORDER BY dataset.paperCount DESC, dataset.name
LIMIT 25
OPTIONAL MATCH (paper:Paper)-[:INTRODUCES]->(dataset)
WITH dataset, paper
ORDER BY paper.title
WITH dataset, collect(DISTINCT paper.title) AS introducedBy
RETURN dataset.name AS dataset, dataset.paperCount AS papers, dataset.aliases AS synonyms, introducedBy
ORDER BY papers DESC, dataset;
