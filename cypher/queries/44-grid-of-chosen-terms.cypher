// What was tried on what
// Question: How many of the newest papers use each of these methods on each of these datasets, and which is the newest?
// Parameter methods: names of methods, with commas between them
// Parameter datasets: names of datasets, with commas between them
// Columns: method, dataset, papers, newest
WITH 'ResNet, LoRA, vision transformer' AS methods, 'CIFAR-10, CIFAR-100, ImageNet' AS datasets
UNWIND split(datasets, ',') AS dataset
WITH methods, trim(dataset) AS dataset
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(dataset), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS column
WHERE replace(replace(toLower(dataset), '-', ''), ' ', '') IN column.spellings
  AND column:Dataset
WITH methods, collect(DISTINCT column)[0..20] AS columns
UNWIND split(methods, ',') AS method
WITH columns, trim(method) AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS found
WHERE replace(replace(toLower(method), '-', ''), ' ', '') IN found.spellings
  AND found:Method
WITH DISTINCT columns, found
LIMIT 20
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
WITH columns, found, collect(DISTINCT work) AS works
UNWIND columns AS column
WITH found, column, COLLECT {
  UNWIND works AS work
  MATCH (work)-[:INTRODUCES|USES]->(column)
  WITH DISTINCT work
  RETURN work.title
  ORDER BY work.newest
} AS titles
RETURN found.name AS method, column.name AS dataset, size(titles) AS papers, titles[0] AS newest
ORDER BY method, dataset;
