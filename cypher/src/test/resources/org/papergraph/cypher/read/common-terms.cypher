CYPHER 5 MATCH (term:Term)
WHERE term.id IN [$first, $second]
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
MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(other:Term)
WHERE NOT (other.id IN [$first, $second])
WITH other, count(DISTINCT CASE WHEN term.id = $first THEN paper END) AS papersOfFirst, count(DISTINCT CASE WHEN term.id = $second THEN paper END) AS papersOfSecond, min(CASE WHEN term.id = $first THEN paper.id END) AS first, min(CASE WHEN term.id = $second THEN paper.id END) AS second
WHERE (papersOfFirst > 0
  AND papersOfSecond > 0)
RETURN other.id AS id, other.name AS name, other.paperCount AS paperCount, papersOfFirst, papersOfSecond, first, second ORDER BY (CASE WHEN papersOfFirst < papersOfSecond THEN papersOfFirst ELSE papersOfSecond END * other.idf) DESC, other.id ASC LIMIT $limit
