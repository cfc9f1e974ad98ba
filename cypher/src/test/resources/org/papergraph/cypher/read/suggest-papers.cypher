CYPHER 5 CALL db.index.fulltext.queryNodes('paper_fulltext', $text, {
  limit: $limit
}) YIELD node AS paper, score AS score
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)<-[:CITES]-()
} AS citedBy, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, score AS rank ORDER BY score DESC, paper.id ASC
