// The newest papers of each year
// Question: Which papers came last in each year, and what do they introduce?
// Columns: year, publishedOn, paper, introduces
MATCH (paper:Paper)
WHERE paper.year IS NOT NULL AND NOT paper:Stub
WITH paper
ORDER BY paper.publishedOn IS NULL, paper.publishedOn DESC, paper.title
WITH paper.year AS year, collect(paper)[0..5] AS papers
UNWIND papers AS paper
OPTIONAL MATCH (paper)-[:INTRODUCES]->(term:Term)
WITH year, paper, term
ORDER BY term.name
WITH year, paper, collect(DISTINCT term.name) AS introduces
RETURN year, toString(paper.publishedOn) AS publishedOn, paper.title AS paper, introduces
ORDER BY year DESC, publishedOn DESC, paper;
