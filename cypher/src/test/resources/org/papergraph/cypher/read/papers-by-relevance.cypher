CYPHER 5 CALL db.index.fulltext.queryNodes('paper_fulltext', $text, {
  limit: $candidates
}) YIELD node AS paper, score AS score
WHERE (NOT (paper:Stub)
  AND ((all(ids IN $others
      WHERE EXISTS { (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
        WHERE term.id IN ids
      })
      AND ($source IS NULL
        OR EXISTS { (paper)-[:READ_FROM]->(from:Source)
          WHERE (from.uri = $source
            OR from.format = $source)
        }))
    AND ($year IS NULL
      OR paper.year = $year))) WITH paper, score AS rank
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)<-[:CITES]-()
} AS citedBy, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, rank ORDER BY rank DESC, paper.title ASC, paper.id ASC LIMIT $limit
