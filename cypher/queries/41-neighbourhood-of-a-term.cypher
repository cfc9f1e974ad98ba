// The neighbourhood of a term, as a picture
// Question: What surrounds this term? At most this many related terms, by their best links, without hubs.
// Parameter name: any name of a term
// Parameter most: how many related terms to show
// Columns: term, link, other
:param name => 'large language model';
:param most => 12;

CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($name, '"', ' ') + '"') YIELD node AS term
WHERE any(name IN term.aliases + term.name WHERE replace(toLower(name), '-', ' ') = replace(toLower($name), '-', ' '))
MATCH (term)-[link:RELATED_TO]-(other:Term)
WHERE NOT coalesce(other.hub, false)
RETURN term, link, other
ORDER BY link.weight DESC, other.id
LIMIT toInteger($most);
