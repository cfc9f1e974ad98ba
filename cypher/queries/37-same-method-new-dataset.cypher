// The same method, another dataset
// Question: On which datasets that this method was not used on do the newest papers use methods of the same task?
// Parameter method: any name of a method
// Columns: dataset, task, papers, methods
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
WITH works, COLLECT { UNWIND works AS work MATCH (work)-[:INTRODUCES|USES]->(used:Dataset) RETURN DISTINCT used } AS used
UNWIND works AS work
MATCH (work)-[:ADDRESSES]->(task:Task)
WITH used, task, count(DISTINCT work) AS most
ORDER BY most DESC, task.id
LIMIT 10
CALL (task) {
  MATCH (paper)-[link:ADDRESSES]->()
  WHERE link.listing > task.id + '\t' AND link.listing < task.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
}
MATCH (paper)-[:INTRODUCES|USES]->(dataset:Dataset)
WHERE NOT dataset IN used
MATCH (paper)-[:INTRODUCES|USES]->(other:Method)
WITH DISTINCT dataset, task, paper, other
ORDER BY other.name
WITH dataset, task, count(DISTINCT paper) AS papers, collect(DISTINCT other.name)[0..5] AS methods
RETURN dataset.name AS dataset, task.name AS task, papers, methods
ORDER BY papers DESC, dataset, task
LIMIT 50;
