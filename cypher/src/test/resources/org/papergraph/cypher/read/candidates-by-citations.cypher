CYPHER 5 MATCH (seed:Paper)
WHERE seed.id IN $papers
CALL (seed) {
  MATCH (third)-[link:CITES]->()
  WHERE (link.listing > ((seed.id + '	') + '')
    AND link.listing < ((seed.id + '	') + ':'))
  WITH DISTINCT third, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN third
}
MATCH (third)-[:CITES]->(other:Paper)
WITH other, count(DISTINCT third) AS rank
WHERE NOT (other.id IN $papers)
RETURN other.id AS id, rank ORDER BY rank DESC, other.id ASC LIMIT $candidates
