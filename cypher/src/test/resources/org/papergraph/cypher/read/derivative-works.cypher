CYPHER 5 UNWIND $papers AS id MATCH (member:Paper {
  id: id
})
CALL (member) {
  MATCH (other)-[link:CITES]->()
  WHERE (link.listing > ((member.id + '	') + '')
    AND link.listing < ((member.id + '	') + ':'))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN other
}
WITH other, count(DISTINCT member) AS rank, collect(DISTINCT member.id) AS papers
WHERE NOT (other.id IN $papers)
RETURN other.id AS id, other.title AS title, COUNT { (other)<-[:CITES]-()
} AS citedBy, other.year AS year, other.publishedOn AS publishedOn, other.url AS url, rank, other:Stub AS stub, papers ORDER BY rank DESC, COUNT { (other)<-[:CITES]-()
} DESC, other.id ASC LIMIT $limit
