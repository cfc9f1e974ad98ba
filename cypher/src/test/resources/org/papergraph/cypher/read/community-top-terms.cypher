CYPHER 5 UNWIND $terms AS id
CALL (id) {
  MATCH (term:Term)
  WHERE term.community = id
  WITH term ORDER BY term.paperCount DESC, term.id ASC LIMIT $limit
  RETURN term
}
RETURN term.id AS id, term.name AS name, term.aliases AS aliases, term.paperCount AS paperCount, term.paperCount AS rank, term.community AS community
