CYPHER 5 MATCH (paper:Paper)
RETURN paper.id AS id, paper.title AS title, paper.year AS year, paper.publishedOn AS publishedOn, NOT (paper:Stub) AS read, (coalesce(paper.doi, paper.arxivId, paper.openAlexId, paper.s2Id, paper.aclId, paper.pubmedId) IS NOT NULL
  OR NOT (paper.id STARTS WITH 'title:')) AS identified, coalesce(size(paper.unresolvedReferences), 0) AS unresolved
