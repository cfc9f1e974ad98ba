// What a method is compared with
// Question: With which other methods is this method compared, by which of its newest papers, in which sentence?
// Parameter method: any name of a method
// Columns: method, comparedWith, paper, trust, sentence
WITH 'LoRA' AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundMethod
WHERE foundMethod:Method
  AND replace(replace(toLower(method), '-', ''), ' ', '') IN foundMethod.spellings
CALL (foundMethod) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE link.listing > foundMethod.id + '\t' AND link.listing < foundMethod.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 500
  RETURN paper
  UNION
  MATCH (paper)-[link:USES]->()
  WHERE link.listing > foundMethod.id + '\t' AND link.listing < foundMethod.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 500
  RETURN paper
}
WITH DISTINCT foundMethod, paper
MATCH (one:Term)-[claim:COMPARED_WITH]->(another:Term)
WHERE claim.paper = paper.id AND foundMethod IN [one, another]
WITH foundMethod, paper, claim, CASE foundMethod WHEN one THEN another ELSE one END AS other
RETURN DISTINCT foundMethod.name AS method, other.name AS comparedWith, paper.title AS paper,
  round(coalesce(claim.trust, claim.confidence), 2) AS trust, claim.evidence AS sentence
ORDER BY trust DESC, comparedWith, paper
LIMIT 200;
