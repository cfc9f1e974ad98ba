// Papers like this one
// Question: Which papers share the rarest terms with this one?
// Parameter title: words of the title of a paper
// Columns: paper, year, score, shared
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY score DESC, paper.id
LIMIT 1
MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WHERE NOT coalesce(term.hub, false)
WITH DISTINCT paper, term
MATCH (term)<-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]-(other:Paper)
WHERE other <> paper
WITH DISTINCT other, term
ORDER BY term.idf DESC, term.name
WITH other, sum(term.idf) AS score, collect(term.name) AS shared
RETURN other.title AS paper, other.year AS year, round(score, 2) AS score, shared
ORDER BY score DESC, paper
LIMIT 10;
