CYPHER 5 MATCH (paper:Paper {
  id: $id
})
RETURN paper.id AS id, paper.title AS title, paper.abstract AS abstract, paper.year AS year, paper.publishedOn AS publishedOn, paper.url AS url, paper.authorCount AS authorCount, paper:Stub AS stub, COUNT { (paper)-[:CITES]->()
} AS references, COUNT { (paper)<-[:CITES]-()
} AS citedBy
