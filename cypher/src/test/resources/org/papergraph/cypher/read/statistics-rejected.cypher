CYPHER 5 MATCH (source:Source)
RETURN sum(source.rejected) AS total
