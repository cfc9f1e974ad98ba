CYPHER 5 MATCH (term:Dataset)
WHERE (term.paperCount > 0
  AND ($year IS NULL
    OR $year IN term.years))
RETURN term.id AS id, term.name AS name, term.aliases AS aliases, term.paperCount AS paperCount, term.paperCount AS rank ORDER BY term.paperCount DESC, term.name ASC, term.id ASC LIMIT $limit
