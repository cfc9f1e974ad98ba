CYPHER 5 CALL db.index.fulltext.queryNodes('term_fulltext', $text, {
  limit: $limit
}) YIELD node AS term, score AS score
RETURN term.id AS id, term.name AS name, term.aliases AS aliases, term.paperCount AS paperCount, term.paperCount AS rank ORDER BY score DESC, term.id ASC
