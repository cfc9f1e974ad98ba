CYPHER 5 MATCH (term:Term)
WHERE term.id IN $terms
WITH collect(term) AS asked
MATCH (paper:Paper)
WHERE paper.id IN $papers
MATCH (paper)-[edge:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WHERE term IN asked
RETURN paper.id AS paper, term.id AS term, type(edge) AS relationship, term.name AS name, term.paperCount AS paperCount, term.idf AS idf, edge.key AS key, edge.surfaces AS surfaces, edge.count AS count, edge.confidence AS confidence, edge.evidence AS evidence, edge.spans AS spans
