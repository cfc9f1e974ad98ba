CYPHER 5 MATCH (term:Term {
  id: $id
})
RETURN term.id AS id, term.name AS name, term.aliases AS aliases, term.paperCount AS paperCount, term.paperCount AS rank, term.idf AS idf, term.hub AS hub, term.yearIntroduced AS yearIntroduced, term.community AS community
