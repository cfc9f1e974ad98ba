// Methods by datasets
// Question: How many of the newest papers use each of the most used methods on each of the most used datasets? Nothing tried is 0.
// Parameter most: how many methods, and how many datasets, 20 at most
// Columns: method, dataset, papers
WITH 3 AS most
MATCH (method:Method)
WHERE method.paperCount > 0
WITH most, method
ORDER BY method.paperCount DESC, method.name, method.id
LIMIT 20
WITH most, collect(method) AS allMethods
WITH most, allMethods[0..most] AS methods
MATCH (dataset:Dataset)
WHERE dataset.paperCount > 0
WITH most, methods, dataset
ORDER BY dataset.paperCount DESC, dataset.name, dataset.id
LIMIT 20
WITH most, methods, collect(dataset) AS allDatasets
WITH methods, allDatasets[0..most] AS datasets
UNWIND methods AS method
CALL (method) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE link.listing > method.id + '\t' AND link.listing < method.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
  UNION
  MATCH (paper)-[link:USES]->()
  WHERE link.listing > method.id + '\t' AND link.listing < method.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
}
WITH method, datasets, collect(DISTINCT paper) AS works
WITH method, datasets, COLLECT {
  UNWIND works AS paper
  MATCH (paper)-[:INTRODUCES|USES]->(used:Dataset)
  WHERE used IN datasets
  WITH DISTINCT paper, used
  RETURN used.id
} AS uses
UNWIND datasets AS dataset
WITH method, dataset, size([id IN uses WHERE id = dataset.id]) AS papers
ORDER BY method.paperCount DESC, method.name, dataset.paperCount DESC, dataset.name
LIMIT 400
RETURN method.name AS method, dataset.name AS dataset, papers;
