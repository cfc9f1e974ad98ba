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
  RETURN paper
}
MATCH (paper)-[:INTRODUCES|USES]->(other:Term)
WHERE other.id STARTS WITH $prefix
RETURN term.id AS term, other.id AS id, other.name AS name, other.paperCount AS paperCount, count(DISTINCT paper) AS papers, min(paper.newest) AS place ORDER BY term.id ASC, other.id ASC
