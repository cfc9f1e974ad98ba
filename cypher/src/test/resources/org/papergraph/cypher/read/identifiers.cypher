CYPHER 5 MATCH (paper:Paper {
  id: $id
})-[:HAS_ID]->(identifier:Identifier)
RETURN identifier.value AS value ORDER BY identifier.value
