// What a paper cites
// Question: Which works does this paper cite, were they read, and who says so?
// Parameter title: words of the title of a paper
// Columns: paper, year, read, citations, sources
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY paper:Stub, score DESC, paper.id
LIMIT 1
MATCH (paper)-[cites:CITES]->(cited:Paper)
OPTIONAL MATCH (source:Source)
WHERE source.sha256 IN cites.sources
WITH cited, split(source.uri, '/')[-1] AS name
ORDER BY name
WITH cited, collect(name) AS sources
WITH cited, sources, COUNT { (cited)<-[:CITES]-() } AS citations
RETURN coalesce(cited.title, cited.id) AS paper, cited.year AS year, NOT cited:Stub AS read, citations, sources
ORDER BY citations DESC, paper, cited.id
LIMIT 200;
