CYPHER 5 MATCH (paper:Paper {
  id: $id
})-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WITH DISTINCT paper, term
MATCH (other:Paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WHERE other <> paper
WITH DISTINCT other, term
WITH other, sum(toInteger(round((term.idf * 1000000)))) AS rank
WHERE (rank < $afterRank
  OR (rank = $afterRank
    AND (other.title > $afterLabel
      OR (other.title = $afterLabel
        AND other.id > $afterId))))
RETURN other.id AS id, other.title AS title, COUNT { (other)<-[:CITES]-()
} AS citedBy, other.year AS year, other.publishedOn AS publishedOn, other.url AS url, rank ORDER BY rank DESC, other.title ASC, other.id ASC LIMIT $limit
