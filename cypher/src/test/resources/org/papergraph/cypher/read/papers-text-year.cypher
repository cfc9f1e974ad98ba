CYPHER 5 CALL db.index.fulltext.queryNodes('paper_fulltext', $text) YIELD node AS paper, score AS score
WHERE (NOT (paper:Stub)
  AND paper.year = $year) WITH paper, score AS rank
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)<-[:CITES]-()
} AS citedBy, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, rank ORDER BY rank DESC, paper.title ASC, paper.id ASC LIMIT $limit
