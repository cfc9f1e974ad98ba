CYPHER 5 MATCH (seed:Paper)
WHERE seed.id IN $papers
MATCH (seed)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WITH DISTINCT term ORDER BY term.paperCount ASC, term.id ASC LIMIT $mostTerms
CALL (term) {
  MATCH (other)-[link:INTRODUCES]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN other UNION
  MATCH (other)-[link:USES]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN other UNION
  MATCH (other)-[link:ADDRESSES]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN other UNION
  MATCH (other)-[link:REPORTS]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN other UNION
  MATCH (other)-[link:DISCUSSES]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT other, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN other
}
WITH other, sum(toInteger(round((term.idf * 1000000)))) AS rank
WHERE NOT (other.id IN $papers)
RETURN other.id AS id, rank ORDER BY rank DESC, other.id ASC LIMIT $candidates
