// The neighbourhood of a term, as a picture
// Question: What surrounds this term? At most twelve related terms, by their best links, without hubs.
// Parameter name: any name of a term
// Columns: term, link, other
WITH 'large language model' AS name
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(name), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS term
WHERE replace(replace(toLower(name), '-', ''), ' ', '') IN term.spellings
MATCH (term)-[link:RELATED_TO]-(other:Term)
WHERE NOT coalesce(other.hub, false)
RETURN term, link, other
ORDER BY link.weight DESC, other.id
LIMIT 12;
