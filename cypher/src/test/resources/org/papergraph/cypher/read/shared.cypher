CYPHER 5 MATCH (paper:Paper {
  id: $id
})-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WITH collect(DISTINCT term) AS named
MATCH (other:Paper)
WHERE other.id IN $papers
MATCH (other)-[edge:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WHERE term IN named
RETURN other.id AS paper, term.id AS term, type(edge) AS relationship, term.name AS name, term.paperCount AS paperCount, term.idf AS idf, edge.key AS key, edge.surfaces AS surfaces, edge.count AS count, edge.confidence AS confidence, edge.evidence AS evidence, edge.spans AS spans
