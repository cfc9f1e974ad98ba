CYPHER 5 MATCH (paper:Paper)
WHERE (NOT (paper:Stub)
  AND paper.year = $year)
WITH DISTINCT paper, coalesce(paper.year, 0) AS rank
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)<-[:CITES]-()
} AS citedBy, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, rank ORDER BY rank DESC, paper.title ASC, paper.id ASC LIMIT $limit
