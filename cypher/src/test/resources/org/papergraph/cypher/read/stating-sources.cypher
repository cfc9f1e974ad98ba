CYPHER 5 MATCH (source:Source)
WHERE source.sha256 IN $sources
RETURN source.uri AS uri, source.sha256 AS sha256, source.format AS format
