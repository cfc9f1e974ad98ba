CYPHER 5 MATCH (paper:Paper)
WHERE paper.id IN $papers
MATCH (paper)-[:CITES]->(other:Paper)
RETURN DISTINCT paper.id AS from, other.id AS to, coalesce(other.title, other.id) AS name, COUNT { (other)<-[:CITES]-()
} AS weight
