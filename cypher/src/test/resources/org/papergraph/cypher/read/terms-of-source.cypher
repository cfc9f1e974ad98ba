CYPHER 5 MATCH (source:Source)
WHERE (source.uri = $source
  OR source.format = $source)
MATCH (paper:Paper)-[:READ_FROM]->(source)
WITH paper LIMIT $candidates
MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WITH DISTINCT term
MATCH (term)
WHERE (term.paperCount > 0
  AND ($year IS NULL
    OR $year IN term.years))
RETURN term.id AS id, term.name AS name, term.aliases AS aliases, term.paperCount AS paperCount, term.paperCount AS rank ORDER BY term.paperCount DESC, term.name ASC, term.id ASC LIMIT $limit
