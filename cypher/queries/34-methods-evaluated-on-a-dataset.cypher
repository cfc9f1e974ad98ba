// The methods evaluated on a dataset
// Question: Which methods are said to be evaluated on this dataset, by which paper, and how far can that be trusted?
// Parameter dataset: any name of a dataset
// Columns: method, paper, trust, sentence
WITH 'CIFAR-100' AS dataset
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(dataset), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundDataset
WHERE foundDataset:Dataset
  AND replace(replace(toLower(dataset), '-', ''), ' ', '') IN foundDataset.spellings
MATCH (method:Method)-[claim:EVALUATED_ON]->(foundDataset)
MATCH (paper:Paper {id: claim.paper})
RETURN method.name AS method, paper.title AS paper, round(coalesce(claim.trust, claim.confidence), 2) AS trust,
  claim.evidence AS sentence
ORDER BY trust DESC, method, paper
LIMIT 200;
