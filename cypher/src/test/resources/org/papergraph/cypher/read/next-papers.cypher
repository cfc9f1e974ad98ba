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
RETURN DISTINCT term.id AS from, paper.id AS to, coalesce(paper.title, paper.id) AS name, COUNT { (paper)<-[:CITES]-()
} AS weight
