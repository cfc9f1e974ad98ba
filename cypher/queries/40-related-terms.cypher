// What occurs with a term
// Question: Which terms stand in the same papers as this one more often than chance would have it?
// Parameter name: any name of a term
// Columns: term, kind, papers, weight
WITH 'large language model' AS name
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(name), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS term
WHERE replace(replace(toLower(name), '-', ''), ' ', '') IN term.spellings
MATCH (term)-[link:RELATED_TO]-(other:Term)
RETURN DISTINCT other.name AS term, [label IN labels(other) WHERE label <> 'Term'][0] AS kind, link.papers AS papers,
  round(link.weight, 2) AS weight
ORDER BY weight DESC, papers DESC, term
LIMIT 50;
