CYPHER 5 UNWIND $terms AS id
CALL (id) {
  MATCH (term:Term)
  WHERE (term.community = id
    AND term.paperCount >= 0)
  WITH term ORDER BY term.community DESC, term.paperCount DESC, term.id ASC LIMIT $limit
  RETURN term
}
RETURN term.id AS id, term.name AS name, term.aliases AS aliases, term.paperCount AS paperCount, term.paperCount AS rank, term.community AS community
