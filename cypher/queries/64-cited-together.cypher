// Papers that are cited together with this one
// Question: Which papers do others, at most the newest five hundred, cite together with this one, and which do so?
// Parameter title: words of the title of a paper
// Columns: paper, year, together, cosine, citing
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY score DESC, paper.id
LIMIT 1
CALL (paper) {
  MATCH (citing)-[link:CITES]->()
  WHERE link.listing > paper.id + '\t' AND link.listing < paper.id + '\t:'
  WITH DISTINCT citing, link.listing AS listing
  ORDER BY listing
  LIMIT 500
  RETURN citing
}
WITH paper, COUNT { (paper)<-[:CITES]-() } - COUNT { (paper)-[:CITES]->(paper) } AS citations, citing
WHERE citing <> paper
MATCH (citing)-[:CITES]->(other:Paper)
WHERE other <> paper AND other <> citing
WITH citations, other, citing
ORDER BY coalesce(citing.title, citing.id)
WITH citations, other, count(citing) AS together, collect(coalesce(citing.title, citing.id))[0..5] AS examples
ORDER BY together DESC, other.id
LIMIT 200
WITH citations, other, together, examples,
  COUNT { (other)<-[:CITES]-() } - COUNT { (other)-[:CITES]->(other) } AS ofOther
RETURN coalesce(other.title, other.id) AS paper, other.year AS year, together,
  round(together / sqrt(citations * ofOther), 3) AS cosine, examples AS citing
ORDER BY together DESC, cosine DESC, paper, other.id
LIMIT 20;
