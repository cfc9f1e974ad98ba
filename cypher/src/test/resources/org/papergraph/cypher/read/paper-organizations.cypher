CYPHER 5 MATCH (paper:Paper {
  id: $id
})-[:FROM_ORGANIZATION]->(organization:Organization)
RETURN organization.name AS name ORDER BY organization.name
