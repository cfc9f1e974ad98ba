CYPHER 5 MATCH (paper:Paper {
  id: $id
})<-[cites:CITES]-(other:Paper)
WITH other, cites, coalesce(other.year, 0) AS rank
WHERE (rank < $afterRank
  OR (rank = $afterRank
    AND (coalesce(other.title, other.id) > $afterLabel
      OR (coalesce(other.title, other.id) = $afterLabel
        AND other.id > $afterId))))
RETURN other.id AS id, other.title AS title, COUNT { (other)<-[:CITES]-()
} AS citedBy, other.year AS year, other.publishedOn AS publishedOn, other.url AS url, rank, other:Stub AS stub, cites.sources AS sources ORDER BY rank DESC, coalesce(other.title, other.id) ASC, other.id ASC LIMIT $limit
