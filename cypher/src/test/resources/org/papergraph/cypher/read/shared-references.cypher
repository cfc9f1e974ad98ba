CYPHER 5 MATCH (seed:Paper)
WHERE seed.id IN $papers
MATCH (seed)-[:CITES]->(third:Paper)
WITH seed, collect(third) AS cited
MATCH (other:Paper)
WHERE other.id IN $candidates
MATCH (other)-[:CITES]->(third)
WHERE third IN cited
RETURN DISTINCT seed.id AS first, other.id AS second, third.id AS id, coalesce(third.title, third.id) AS title
