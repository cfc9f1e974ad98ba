// The same method, another dataset
// Question: On which datasets that this method was not used on do papers use methods of the same task?
// Parameter method: any name of a method
// Columns: dataset, task, papers, methods
WITH 'vision transformer' AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS found
WHERE replace(replace(toLower(method), '-', ''), ' ', '') IN found.spellings
  AND found:Method
MATCH (found)<-[:INTRODUCES|USES]-(:Paper)-[:ADDRESSES]->(task:Task)
WITH DISTINCT found, task
MATCH (task)<-[:ADDRESSES]-(paper:Paper)-[:INTRODUCES|USES]->(dataset:Dataset)
WHERE NOT EXISTS { (found)<-[:INTRODUCES|USES]-(:Paper)-[:INTRODUCES|USES]->(dataset) }
MATCH (paper)-[:INTRODUCES|USES]->(other:Method)
WITH DISTINCT dataset, task, paper, other
ORDER BY other.name
WITH dataset, task, count(DISTINCT paper) AS papers, collect(DISTINCT other.name)[0..5] AS methods
RETURN dataset.name AS dataset, task.name AS task, papers, methods
ORDER BY papers DESC, dataset, task
LIMIT 50;
