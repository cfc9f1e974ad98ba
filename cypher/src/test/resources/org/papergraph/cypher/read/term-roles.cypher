CYPHER 5 MATCH (paper:Paper)-[edge:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term {
  id: $id
})
RETURN type(edge) AS relationship, count(DISTINCT paper) AS papers
