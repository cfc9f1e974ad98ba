// Papers with the same references as this one
// Question: Which papers cite the same works as this one, and which works are these?
// Parameter title: words of the title of a paper
// Columns: paper, year, shared, cosine, references
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY paper:Stub, score DESC, paper.id
LIMIT 1
MATCH (paper)-[:CITES]->(cited:Paper)
WHERE cited <> paper
WITH paper, count(cited) AS references, collect(cited) AS allCited
UNWIND allCited AS cited
MATCH (cited)<-[:CITES]-(other:Paper)
WHERE other <> paper AND other <> cited
WITH references, other, cited
ORDER BY coalesce(cited.title, cited.id)
WITH references, other, count(cited) AS shared, collect(coalesce(cited.title, cited.id))[0..5] AS examples
MATCH (other)-[:CITES]->(third:Paper)
WHERE third <> other
WITH references, other, shared, examples, count(third) AS ofOther
RETURN coalesce(other.title, other.id) AS paper, other.year AS year, shared,
  round(shared / sqrt(references * ofOther), 3) AS cosine, examples AS references
ORDER BY shared DESC, cosine DESC, paper, other.id
LIMIT 20;
