CYPHER 5 MATCH (term:Term {
  id: $id
})-[edge:RELATED_TO]-(other:Term)
WITH other, max(edge.weight) AS weight, max(edge.papers) AS papers
RETURN other.id AS id, other.name AS name, other.paperCount AS paperCount, weight, papers ORDER BY weight DESC, other.id ASC LIMIT $limit
