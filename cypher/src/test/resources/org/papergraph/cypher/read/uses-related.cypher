CYPHER 5 MATCH (term:Term)-[edge:RELATED_TO]-(other:Term)
WHERE (term.id IN $terms
  AND other.id STARTS WITH $prefix)
RETURN other.id AS id, other.name AS name, other.aliases AS aliases, other.paperCount AS paperCount ORDER BY edge.weight DESC, other.id ASC LIMIT $limit
