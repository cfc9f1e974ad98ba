// What a method is compared with
// Question: With which other methods is this method compared, by which paper, in which sentence?
// Parameter method: any name of a method
// Columns: method, comparedWith, paper, trust, sentence
WITH 'LoRA' AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundMethod
WHERE foundMethod:Method
  AND replace(replace(toLower(method), '-', ''), ' ', '') IN foundMethod.spellings
MATCH (foundMethod)-[claim:COMPARED_WITH]-(other:Term)
MATCH (paper:Paper {id: claim.paper})
RETURN DISTINCT foundMethod.name AS method, other.name AS comparedWith, paper.title AS paper,
  round(coalesce(claim.trust, claim.confidence), 2) AS trust, claim.evidence AS sentence
ORDER BY trust DESC, comparedWith, paper
LIMIT 200;
