// Papers that use a dataset
// Question: Which papers name this dataset, by whatever name, and in which sentence?
// Parameter dataset: any name of a dataset, capitals and hyphens do not matter
// Columns: paper, year, role, writtenAs, sentence
WITH 'CIFAR-100' AS dataset
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(dataset), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundDataset
WHERE foundDataset:Dataset
  AND replace(replace(toLower(dataset), '-', ''), ' ', '') IN foundDataset.spellings
CALL (foundDataset) {
  MATCH (work)-[link:INTRODUCES]->()
  WHERE link.listing > foundDataset.id + '\t' AND link.listing < foundDataset.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 200
  RETURN work
  UNION
  MATCH (work)-[link:USES]->()
  WHERE link.listing > foundDataset.id + '\t' AND link.listing < foundDataset.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 200
  RETURN work
}
WITH DISTINCT foundDataset, work
MATCH (work)-[link:INTRODUCES|USES]->(foundDataset)
WITH work, link
ORDER BY link.confidence DESC, link.key
WITH work, collect(link)[0] AS best
RETURN work.title AS paper, work.year AS year, toLower(type(best)) AS role, best.surfaces AS writtenAs,
  best.evidence AS sentence
ORDER BY work.publishedOn IS NULL, work.publishedOn DESC, paper
LIMIT 200;
