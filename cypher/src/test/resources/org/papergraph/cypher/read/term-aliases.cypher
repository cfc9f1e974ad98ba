CYPHER 5 MATCH (alias:Alias)-[merge:ALIAS_OF]->(term:Term {
  id: $id
})
RETURN alias.surface AS surface, alias.key AS key, merge.rule AS rule, merge.support AS support ORDER BY merge.support DESC, alias.surface ASC, alias.key ASC
