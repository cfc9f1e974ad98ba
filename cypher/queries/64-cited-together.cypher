// Papers that are cited together with this one
// Question: Which papers do others cite together with this one, and which papers do so?
// Parameter title: words of the title of a paper
// Columns: paper, year, together, cosine, citing
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY score DESC, paper.id
LIMIT 1
MATCH (paper)<-[:CITES]-(citing:Paper)
WHERE citing <> paper
WITH paper, count(citing) AS citations, collect(citing) AS allCiting
UNWIND allCiting AS citing
MATCH (citing)-[:CITES]->(other:Paper)
WHERE other <> paper AND other <> citing
WITH citations, other, citing
ORDER BY coalesce(citing.title, citing.id)
WITH citations, other, count(citing) AS together, collect(coalesce(citing.title, citing.id))[0..5] AS examples
MATCH (other)<-[:CITES]-(third:Paper)
WHERE third <> other
WITH citations, other, together, examples, count(third) AS ofOther
RETURN coalesce(other.title, other.id) AS paper, other.year AS year, together,
  round(together / sqrt(citations * ofOther), 3) AS cosine, examples AS citing
ORDER BY together DESC, cosine DESC, paper, other.id
LIMIT 20;
