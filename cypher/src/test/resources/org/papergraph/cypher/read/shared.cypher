CYPHER 5 MATCH (paper:Paper {
  id: $id
})-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WITH DISTINCT term
MATCH (other:Paper)-[edge:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WHERE other.id IN $papers
RETURN other.id AS paper, term.id AS term, type(edge) AS relationship, term.name AS name, term.paperCount AS paperCount, term.idf AS idf, edge.key AS key, edge.surfaces AS surfaces, edge.count AS count, edge.confidence AS confidence, edge.evidence AS evidence, edge.spans AS spans
