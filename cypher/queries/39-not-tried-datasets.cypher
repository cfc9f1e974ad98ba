// Datasets that a method was not tried on
// Question: On which datasets were related methods used, but not this one?
// Parameter method: any name of a method
// Columns: dataset, methods, papers, near
WITH 'vision transformer' AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS found
WHERE replace(replace(toLower(method), '-', ''), ' ', '') IN found.spellings
  AND found:Method
MATCH (found)<-[:INTRODUCES|USES]-(:Paper)-[:INTRODUCES|USES]->(near:Method)
WHERE near <> found
WITH DISTINCT found, near
MATCH (near)<-[:INTRODUCES|USES]-(paper:Paper)-[:INTRODUCES|USES]->(dataset:Dataset)
WHERE NOT EXISTS { (found)<-[:INTRODUCES|USES]-(:Paper)-[:INTRODUCES|USES]->(dataset) }
WITH DISTINCT dataset, near, paper
ORDER BY near.name
RETURN dataset.name AS dataset, count(DISTINCT near) AS methods, count(DISTINCT paper) AS papers,
  collect(DISTINCT near.name)[0..5] AS near
ORDER BY methods DESC, papers DESC, dataset
LIMIT 50;
