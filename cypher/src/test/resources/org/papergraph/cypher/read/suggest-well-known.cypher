CYPHER 5 MATCH (term:Term)
WHERE term.paperCount > 0
WITH term ORDER BY term.paperCount DESC LIMIT $mostTerms
WITH term
WHERE any(name IN term.spellings
WHERE name STARTS WITH $prefix)
RETURN term.id AS id, term.name AS name, term.aliases AS aliases, term.paperCount AS paperCount, term.paperCount AS rank ORDER BY term.paperCount DESC, term.id ASC LIMIT $limit
