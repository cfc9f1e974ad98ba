// Why two names are one term
// Question: By which rule was each name taken for this term, and which papers or words support it?
// Parameter name: any name of a term
// Columns: term, kind, name, rule, papers, evidence
WITH 'LoRA' AS name
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(name), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS term
WHERE replace(replace(toLower(name), '-', ''), ' ', '') IN term.spellings
MATCH (alias:Alias)-[link:ALIAS_OF]->(term)
RETURN term.name AS term, [label IN labels(term) WHERE label <> 'Term'][0] AS kind, alias.surface AS name,
  link.rule AS rule, link.support AS papers, link.evidence AS evidence
ORDER BY term, kind, papers DESC, name, rule DESC
LIMIT 100;
