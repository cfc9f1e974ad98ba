// Who cites a paper
// Question: Which papers cite this one, who says so, and how often are they cited themselves?
// Parameter title: words of the title of a paper
// Columns: paper, year, citations, sources
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY score DESC, paper.id
LIMIT 1
CALL (paper) {
  MATCH (citing)-[cites:CITES]->()
  WHERE cites.listing > paper.id + '\t' AND cites.listing < paper.id + '\t:'
  RETURN citing, cites
  ORDER BY cites.listing
  LIMIT 200
}
OPTIONAL MATCH (source:Source)
WHERE source.sha256 IN cites.sources
WITH citing, split(source.uri, '/')[-1] AS name
ORDER BY name
WITH citing, collect(name) AS sources
RETURN coalesce(citing.title, citing.id) AS paper, citing.year AS year,
  COUNT { (citing)<-[:CITES]-() } AS citations, sources
ORDER BY year DESC, paper, citing.id
LIMIT 200;
