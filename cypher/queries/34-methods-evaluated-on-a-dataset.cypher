// The methods evaluated on a dataset
// Question: Which methods are said to be evaluated on this dataset, by which of its newest papers, and how far can that be trusted?
// Parameter dataset: any name of a dataset
// Columns: method, paper, trust, sentence
WITH 'CIFAR-100' AS dataset
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(dataset), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundDataset
WHERE foundDataset:Dataset
  AND replace(replace(toLower(dataset), '-', ''), ' ', '') IN foundDataset.spellings
CALL (foundDataset) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE link.listing > foundDataset.id + '\t' AND link.listing < foundDataset.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 500
  RETURN paper
  UNION
  MATCH (paper)-[link:USES]->()
  WHERE link.listing > foundDataset.id + '\t' AND link.listing < foundDataset.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 500
  RETURN paper
}
WITH DISTINCT foundDataset, paper
MATCH (method:Method)-[claim:EVALUATED_ON]->(on:Dataset)
WHERE claim.paper = paper.id
WITH foundDataset, on, method, claim, paper
WHERE on = foundDataset
RETURN method.name AS method, paper.title AS paper, round(coalesce(claim.trust, claim.confidence), 2) AS trust,
  claim.evidence AS sentence
ORDER BY trust DESC, method, paper
LIMIT 200;
