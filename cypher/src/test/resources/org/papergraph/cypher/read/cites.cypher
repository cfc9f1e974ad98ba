CYPHER 5 MATCH (paper:Paper)
WHERE paper.id IN $papers
MATCH (other:Paper)
WHERE other.id IN $papers
MATCH (paper)-[cites:CITES]->(other)
RETURN paper.id AS from, other.id AS to, cites.sources AS sources
