CYPHER 5 MATCH (paper:Paper)-[edge:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term {
  id: $id
})
RETURN paper.year AS year, count(DISTINCT paper) AS papers, count(DISTINCT CASE WHEN type(edge) = 'INTRODUCES' THEN paper END) AS introduced ORDER BY paper.year
