// How one term leads to another
// Question: Which shortest ways, past no hub, lead from one term to the other over papers, citations and claims?
// Parameter first: any name of a term
// Parameter second: any name of another term
// Columns: steps, nodes, links, sentences
WITH 'CIFAR-10' AS first, 'GSM8K' AS second
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(first), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS one
WHERE replace(replace(toLower(first), '-', ''), ' ', '') IN one.spellings
WITH one, second
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(second), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS other
WHERE replace(replace(toLower(second), '-', ''), ' ', '') IN other.spellings
  AND other <> one
MATCH path = allShortestPaths((one)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES|CITES|USED_FOR|EVALUATED_ON|COMPARED_WITH|PART_OF|SUBTYPE_OF|MEASURED_BY*..4]-(other))
WHERE all(node IN nodes(path) WHERE node = one OR node = other
  OR NOT coalesce(node.hub, false) AND COUNT { (node)<-[:CITES]-() } <= 100)
WITH path, [node IN nodes(path) | coalesce(node.name, node.title, node.id)] AS nodes
ORDER BY nodes, [link IN relationships(path) | coalesce(link.key, link.paper, '')]
WITH nodes, collect(path)[0] AS path
ORDER BY nodes
LIMIT 5
RETURN length(path) AS steps, nodes, [link IN relationships(path) | toLower(type(link))] AS links,
  [link IN relationships(path) | link.evidence] AS sentences;
