// The same dataset, another method
// Question: Which other methods do papers use on the datasets that this method is used on?
// Parameter method: any name of a method
// Columns: dataset, method, papers, titles
:param method => 'vision transformer';

CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($method, '"', ' ') + '"') YIELD node AS method
WHERE method:Method
  AND any(name IN method.aliases + method.name
    WHERE replace(toLower(name), '-', ' ') = replace(toLower($method), '-', ' '))
MATCH (method)<-[:INTRODUCES|USES]-(:Paper)-[:INTRODUCES|USES]->(dataset:Dataset)
WITH DISTINCT method, dataset
MATCH (dataset)<-[:INTRODUCES|USES]-(paper:Paper)-[:INTRODUCES|USES]->(other:Method)
WHERE other <> method AND NOT EXISTS { (paper)-[:INTRODUCES|USES]->(method) }
WITH DISTINCT dataset, other, paper
ORDER BY paper.title
RETURN dataset.name AS dataset, other.name AS method, count(paper) AS papers, collect(paper.title)[0..3] AS titles
ORDER BY papers DESC, dataset, method
LIMIT 100;
