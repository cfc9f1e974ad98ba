CYPHER 5 MATCH (paper:Paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term {
  id: $id
})
WHERE paper.year IS NOT NULL
WITH DISTINCT paper
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)<-[:CITES]-()
} AS citedBy, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, paper.year AS rank ORDER BY paper.year ASC, paper.publishedOn ASC, paper.id ASC LIMIT 1
