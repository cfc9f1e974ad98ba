CYPHER 5 MATCH (paper:Paper)
WHERE paper.id IN $papers
CALL (paper) {
  MATCH (other)-[link:CITES]->()
  WHERE (link.listing > ((paper.id + '	') + '')
    AND link.listing < ((paper.id + '	') + ':'))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN other
}
RETURN DISTINCT paper.id AS from, other.id AS to, coalesce(other.title, other.id) AS name, COUNT { (other)<-[:CITES]-()
} AS weight
