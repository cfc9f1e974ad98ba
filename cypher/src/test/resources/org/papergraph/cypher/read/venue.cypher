CYPHER 5 MATCH (paper:Paper {
  id: $id
})-[:PUBLISHED_IN]->(venue:Venue)
RETURN venue.name AS name ORDER BY venue.name
