// The most influential papers
// Question: Which papers that were read matter most by PageRank over all citations?
// Columns: paper, year, influence, citations
MATCH (paper:Paper)
WHERE paper.influential > ''
WITH paper
ORDER BY paper.influential
LIMIT 20
RETURN paper.title AS paper, paper.year AS year, round(paper.influence, 6) AS influence,
  COUNT { (paper)<-[:CITES]-() } AS citations
ORDER BY influence DESC, citations DESC, paper
LIMIT 20;
