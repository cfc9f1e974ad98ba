CYPHER 5 MATCH (paper:Paper)-[:INTRODUCES]->(term:Term {
  id: $id
})
WITH DISTINCT paper, (0 - coalesce(paper.year, 9999)) AS rank
WHERE (rank < $afterRank
  OR (rank = $afterRank
    AND (paper.title > $afterLabel
      OR (paper.title = $afterLabel
        AND paper.id > $afterId))))
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)<-[:CITES]-()
} AS citedBy, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, rank ORDER BY rank DESC, paper.title ASC, paper.id ASC LIMIT $limit
