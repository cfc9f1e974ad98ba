CYPHER 5 MATCH (seed:Paper)
WHERE seed.id IN $papers
OPTIONAL MATCH (seed)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WITH DISTINCT seed, term
WITH seed, collect( {
  id: term.id,
  idf: term.idf,
  paperCount: term.paperCount
}) AS terms
RETURN seed.id AS id, seed.title AS title, COUNT { (seed)<-[:CITES]-()
} AS citedBy, seed.year AS year, seed.publishedOn AS publishedOn, seed.url AS url, COUNT { (seed)-[:CITES]->()
} AS references, terms
