CYPHER 5 MATCH (term:Term)
WHERE term.id IN $terms
CALL (term) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN paper UNION
  MATCH (paper)-[link:USES]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN paper UNION
  MATCH (paper)-[link:ADDRESSES]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN paper UNION
  MATCH (paper)-[link:REPORTS]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN paper UNION
  MATCH (paper)-[link:DISCUSSES]->()
  WHERE (link.listing > ((term.id + '	') + '')
    AND link.listing < ((term.id + '	') + ':'))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $sample
  RETURN paper
}
MATCH (paper)-[:INTRODUCES|USES]->(other:Term)
WHERE (other.id STARTS WITH $prefix
  AND NOT (other.id IN $terms))
RETURN other.id AS id, other.name AS name, other.aliases AS aliases, other.paperCount AS paperCount, count(DISTINCT paper) AS papers ORDER BY papers DESC, other.id ASC LIMIT $limit
