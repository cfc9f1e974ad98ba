CYPHER 5 MATCH (term:Term {
  id: $id
})
CALL (term) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE (link.listing > ((term.id + '	') + $afterPlace)
    AND link.listing < ((term.id + '	') + $untilPlace))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing DESC LIMIT $limit
  RETURN paper
}
WITH DISTINCT paper
RETURN paper.id AS id, paper.title AS title, COUNT { (paper)<-[:CITES]-()
} AS citedBy, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, paper.newest AS place ORDER BY place DESC LIMIT $limit
