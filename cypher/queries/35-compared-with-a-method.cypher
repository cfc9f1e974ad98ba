// What a method is compared with
// Question: With which other methods is this method compared, by which paper, in which sentence?
// Parameter method: any name of a method
// Columns: method, comparedWith, paper, trust, sentence
:param method => 'LoRA';

CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($method, '"', ' ') + '"') YIELD node AS method
WHERE method:Method
  AND any(name IN method.aliases + method.name
    WHERE replace(toLower(name), '-', ' ') = replace(toLower($method), '-', ' '))
MATCH (method)-[claim:COMPARED_WITH]-(other:Term)
MATCH (paper:Paper {id: claim.paper})
RETURN DISTINCT method.name AS method, other.name AS comparedWith, paper.title AS paper,
  round(coalesce(claim.trust, claim.confidence), 2) AS trust, claim.evidence AS sentence
ORDER BY trust DESC, comparedWith, paper
LIMIT 200;
