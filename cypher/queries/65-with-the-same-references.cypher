// Papers with the same references as this one
// Question: Which papers, at most the newest two hundred of each work, cite the same works as this one, and which works are these?
// Parameter title: words of the title of a paper
// Columns: paper, year, shared, cosine, references
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY paper:Stub, score DESC, paper.id
LIMIT 1
MATCH (paper)-[:CITES]->(cited:Paper)
WHERE cited <> paper
WITH paper, collect(cited) AS references
UNWIND references AS cited
CALL (cited) {
  MATCH (other)-[link:CITES]->()
  WHERE link.listing > cited.id + '\t' AND link.listing < cited.id + '\t:'
  WITH DISTINCT other, link.listing AS listing
  ORDER BY listing
  LIMIT 200
  RETURN other
}
WITH paper, references, other, count(*) AS near
WHERE other <> paper
ORDER BY near DESC, other.id
LIMIT 200
MATCH (other)-[:CITES]->(cited:Paper)
WHERE cited <> other AND cited IN references
WITH size(references) AS references, other, cited
ORDER BY coalesce(cited.title, cited.id)
WITH references, other, count(cited) AS shared, collect(coalesce(cited.title, cited.id))[0..5] AS examples
WITH references, other, shared, examples,
  COUNT { (other)-[:CITES]->() } - COUNT { (other)-[:CITES]->(other) } AS ofOther
RETURN coalesce(other.title, other.id) AS paper, other.year AS year, shared,
  round(shared / sqrt(references * ofOther), 3) AS cosine, examples AS references
ORDER BY shared DESC, cosine DESC, paper, other.id
LIMIT 20;
