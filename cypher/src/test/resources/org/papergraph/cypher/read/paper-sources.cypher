CYPHER 5 MATCH (paper:Paper {
  id: $id
})-[entry:READ_FROM]->(source:Source)
RETURN source.uri AS uri, source.sha256 AS sha256, source.format AS format, entry.position AS position, entry.dateText AS dateText, entry.comments AS comments ORDER BY source.uri ASC, source.sha256 ASC, entry.position ASC
