// How one paper leads to another
// Question: Which shortest ways, past no hub, lead from one paper to the other over terms, citations and claims?
// Parameter first: words of the title of one paper
// Parameter second: words of the title of the other paper
// Columns: steps, nodes, links, sentences
WITH 'Distilling BERT Twice' AS first, 'Replay with Few Images' AS second
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(first, '"', ' ') + '"') YIELD node AS one, score
WITH second, one
ORDER BY score DESC, one.id
LIMIT 1
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(second, '"', ' ') + '"') YIELD node AS other, score
WITH one, other
ORDER BY score DESC, other.id
LIMIT 1
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
