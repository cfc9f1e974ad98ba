CYPHER 5 MATCH (term:Term {
  id: $id
})
RETURN term.years AS years, term.yearPapers AS yearPapers, term.yearIntroduced AS yearIntroduced
