CYPHER 5 MATCH (paper:Paper)
WHERE paper.id IN $papers
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)<-[:CITES]-()
} AS citedBy, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, 0 AS rank
