CYPHER 5 MATCH (paper:Paper)
WHERE paper.id IN $papers
MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
RETURN DISTINCT paper.id AS from, term.id AS to, term.name AS name, term.paperCount AS weight
