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
WHERE other.id IN $candidates
RETURN DISTINCT seed.id AS first, other.id AS second, third.id AS id, coalesce(third.title, third.id) AS title
