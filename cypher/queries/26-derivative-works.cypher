// Works that build on a paper and its like
// Question: Which papers cite most of this paper and the papers that share its rarest terms?
// Parameter title: words of the title of a paper
// Columns: paper, year, cites, titles
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY paper:Stub, score DESC, paper.id
LIMIT 1
WITH paper, COLLECT {
  MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
  WHERE NOT coalesce(term.hub, false)
  WITH DISTINCT paper, term
  MATCH (term)<-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]-(other:Paper)
  WHERE other <> paper
  WITH DISTINCT other, term
  ORDER BY term.id
  WITH other, sum(term.idf) AS weight
  RETURN other
  ORDER BY weight DESC, other.id
  LIMIT 20
} AS close
WITH [paper] + close AS all
UNWIND all AS member
WITH DISTINCT all, member
CALL (member) {
  MATCH (later)-[link:CITES]->()
  WHERE link.listing > member.id + '\t' AND link.listing < member.id + '\t:'
  WITH DISTINCT later, link.listing AS listing
  ORDER BY listing
  LIMIT 100
  RETURN later
}
WITH DISTINCT all, later, member
ORDER BY member.title
WITH all, later, collect(member.title) AS titles
WHERE NOT later IN all
RETURN coalesce(later.title, later.id) AS paper, later.year AS year, size(titles) AS cites, titles
ORDER BY cites DESC, paper, later.id
LIMIT 20;
