// Works that a paper and its like build on
// Question: Which works do this paper and the papers that share its rarest terms cite most?
// Parameter title: words of the title of a paper
// Columns: paper, year, citedBy, titles
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
MATCH (member)-[:CITES]->(prior:Paper)
WHERE NOT prior IN all
WITH DISTINCT prior, member
ORDER BY member.title
WITH prior, count(member) AS citedBy, collect(member.title) AS titles
RETURN coalesce(prior.title, prior.id) AS paper, prior.year AS year, citedBy, titles
ORDER BY citedBy DESC, paper, prior.id
LIMIT 20;
