CYPHER 5 MATCH (citing:Paper)-[:CITES]->(cited:Paper)
RETURN citing.id AS citing, cited.id AS cited
