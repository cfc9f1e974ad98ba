// Datasets that a method was not tried on
// Question: On which datasets were methods that stand in the same papers used, but not this one?
// Parameter method: any name of a method
// Columns: dataset, methods, papers, near
WITH 'vision transformer' AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS found
WHERE replace(replace(toLower(method), '-', ''), ' ', '') IN found.spellings
  AND found:Method
CALL (found) {
  MATCH (work)-[link:INTRODUCES]->()
  WHERE link.listing > found.id + '\t' AND link.listing < found.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN work
  UNION
  MATCH (work)-[link:USES]->()
  WHERE link.listing > found.id + '\t' AND link.listing < found.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN work
}
WITH found, collect(DISTINCT work) AS works
WITH found, works,
  COLLECT { UNWIND works AS work MATCH (work)-[:INTRODUCES|USES]->(used:Dataset) RETURN DISTINCT used } AS used
UNWIND works AS work
MATCH (work)-[:INTRODUCES|USES]->(near:Method)
WHERE near <> found
WITH used, near, count(DISTINCT work) AS together
ORDER BY together DESC, near.id
LIMIT 10
CALL (near) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE link.listing > near.id + '\t' AND link.listing < near.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
  UNION
  MATCH (paper)-[link:USES]->()
  WHERE link.listing > near.id + '\t' AND link.listing < near.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
}
MATCH (paper)-[:INTRODUCES|USES]->(dataset:Dataset)
WHERE NOT dataset IN used
WITH DISTINCT dataset, near, paper
ORDER BY near.name
RETURN dataset.name AS dataset, count(DISTINCT near) AS methods, count(DISTINCT paper) AS papers,
  collect(DISTINCT near.name)[0..5] AS near
ORDER BY methods DESC, papers DESC, dataset
LIMIT 50;
