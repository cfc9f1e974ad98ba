// The same dataset, another method
// Question: Which other methods do papers use on the datasets that this method is used on?
// Parameter method: any name of a method
// Columns: dataset, method, papers, titles
WITH 'vision transformer' AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundMethod
WHERE foundMethod:Method
  AND replace(replace(toLower(method), '-', ''), ' ', '') IN foundMethod.spellings
MATCH (foundMethod)<-[:INTRODUCES|USES]-(:Paper)-[:INTRODUCES|USES]->(dataset:Dataset)
WITH DISTINCT foundMethod, dataset
MATCH (dataset)<-[:INTRODUCES|USES]-(paper:Paper)-[:INTRODUCES|USES]->(other:Method)
WHERE other <> foundMethod AND NOT EXISTS { (paper)-[:INTRODUCES|USES]->(foundMethod) }
WITH DISTINCT dataset, other, paper
ORDER BY paper.title
RETURN dataset.name AS dataset, other.name AS method, count(paper) AS papers, collect(paper.title)[0..3] AS titles
ORDER BY papers DESC, dataset, method
LIMIT 100;
