CYPHER 5 CALL db.index.fulltext.queryNodes('term_fulltext', $text) YIELD node AS term
WHERE (term.id STARTS WITH $prefix
  AND replace(replace(toLower($name), '-', ''), ' ', '') IN term.spellings)
RETURN term.id AS id, term.name AS name, term.aliases AS aliases, term.paperCount AS paperCount, term.paperCount AS rank ORDER BY term.paperCount DESC, term.name ASC, term.id ASC LIMIT $limit
