CYPHER 5 MATCH (term:Term)
WHERE term.id IN $terms
MATCH (next:Term)
WHERE next.id IN $terms
MATCH (term)-[claim:USED_FOR|EVALUATED_ON|COMPARED_WITH|PART_OF|SUBTYPE_OF|MEASURED_BY]->(next)
RETURN term.id AS from, next.id AS to, type(claim) AS relationship, claim.paper AS paper, claim.evidence AS evidence ORDER BY term.id ASC, next.id ASC, claim.confidence DESC, claim.paper ASC, type(claim) ASC
