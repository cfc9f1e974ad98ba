CYPHER 5 MATCH (seed:Paper)
WHERE seed.id IN $papers
MATCH (seed)-[:CITES]->(third:Paper)
WITH DISTINCT third, COUNT { (third)<-[:CITES]-()
} AS citedBy
WHERE citedBy > 1
WITH third ORDER BY citedBy ASC, third.id ASC LIMIT $mostTerms
CALL (third) {
  MATCH (other)-[link:CITES]->()
  WHERE (link.listing > ((third.id + '	') + '')
    AND link.listing < ((third.id + '	') + ':'))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN other
}
WITH other, count(third) AS rank
WHERE NOT (other.id IN $papers)
RETURN other.id AS id, rank ORDER BY rank DESC, other.id ASC LIMIT $candidates
