// Papers that bring a method and a dataset together
// Question: Which papers name both this method and this dataset, and in which sentences?
// Parameter method: any name of a method
// Parameter dataset: any name of a dataset
// Columns: paper, year, methodSentence, datasetSentence
WITH 'ResNet' AS method, 'CIFAR-10' AS dataset
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundMethod
WHERE foundMethod:Method
  AND replace(replace(toLower(method), '-', ''), ' ', '') IN foundMethod.spellings
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(dataset), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundDataset
WHERE foundDataset:Dataset
  AND replace(replace(toLower(dataset), '-', ''), ' ', '') IN foundDataset.spellings
WITH foundMethod, foundDataset,
  CASE WHEN foundMethod.paperCount < foundDataset.paperCount THEN foundMethod ELSE foundDataset END AS rarer
CALL (rarer) {
  MATCH (work)-[link:INTRODUCES]->()
  WHERE link.listing > rarer.id + '\t' AND link.listing < rarer.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 500
  RETURN work
  UNION
  MATCH (work)-[link:USES]->()
  WHERE link.listing > rarer.id + '\t' AND link.listing < rarer.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 500
  RETURN work
}
WITH DISTINCT foundMethod, foundDataset, work
MATCH (work)-[left:INTRODUCES|USES]->(foundMethod)
MATCH (work)-[right:INTRODUCES|USES]->(foundDataset)
WITH work, left, right
ORDER BY left.confidence DESC, right.confidence DESC, left.key, right.key
WITH work, collect(left.evidence)[0] AS methodSentence, collect(right.evidence)[0] AS datasetSentence
RETURN work.title AS paper, work.year AS year, methodSentence, datasetSentence
ORDER BY work.publishedOn IS NULL, work.publishedOn DESC, paper
LIMIT 200;
