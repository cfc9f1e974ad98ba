CYPHER 5 MATCH (paper:Paper {
  id: $id
})
CALL (paper) {
  MATCH (other)-[link:CITES]->()
  WHERE (link.listing > ((paper.id + '	') + $afterPlace)
    AND link.listing < ((paper.id + '	') + $untilPlace))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $limit
  RETURN other
}
MATCH (other)-[cites:CITES]->(paper)
RETURN other.id AS id, other.title AS title, COUNT { (other)<-[:CITES]-()
} AS citedBy, other.year AS year, other.publishedOn AS publishedOn, other.url AS url, 0 AS rank, other:Stub AS stub, cites.sources AS sources, other.newest AS place ORDER BY place ASC
