CYPHER 5 MATCH (term:Term)
WHERE (term.id IN $terms
  AND term.paperCount <= $hub)
MATCH (term)-[:USED_FOR|EVALUATED_ON|COMPARED_WITH|PART_OF|SUBTYPE_OF|MEASURED_BY]-(next:Term)
RETURN DISTINCT term.id AS from, next.id AS to, next.name AS name, next.paperCount AS weight
