CYPHER 5 MATCH (term:Term {
  id: $id
})-[relation:USED_FOR|EVALUATED_ON|COMPARED_WITH|PART_OF|SUBTYPE_OF|MEASURED_BY]-(other:Term)
WITH term, other, relation LIMIT 5000
WITH term, other, relation ORDER BY relation.confidence DESC, relation.paper ASC
WITH other, type(relation) AS relationship, startNode(relation) = term AS outgoing, count(DISTINCT relation.paper) AS papers, head(collect(relation)) AS claim
RETURN relationship, outgoing, other.id AS id, other.name AS name, other.paperCount AS paperCount, papers, claim.paper AS paper, claim.evidence AS evidence, claim.confidence AS confidence ORDER BY papers DESC, relationship ASC, other.id ASC, outgoing ASC LIMIT $limit
