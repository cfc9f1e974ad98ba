// Why two names are one term
// Question: By which rule was each name taken for this term, and how many papers support it?
// Parameter name: any name of a term
// Columns: term, kind, name, rule, papers
WITH 'LoRA' AS name
CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace(name, '"', ' ') + '"') YIELD node AS term
WHERE any(alias IN term.aliases + term.name WHERE replace(toLower(alias), '-', ' ') = replace(toLower(name), '-', ' '))
MATCH (alias:Alias)-[link:ALIAS_OF]->(term)
RETURN term.name AS term, [label IN labels(term) WHERE label <> 'Term'][0] AS kind, alias.surface AS name,
  link.rule AS rule, link.support AS papers
ORDER BY term, kind, papers DESC, name
LIMIT 100;
