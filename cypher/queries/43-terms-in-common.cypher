// What papers of two terms have in common
// Question: Which terms do papers with the one and papers with the other name alike?
// Parameter first: any name of a term
// Parameter second: any name of another term
// Columns: term, kind, withFirst, withSecond
WITH 'ResNet' AS first, 'LoRA' AS second
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(first), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS one
WHERE replace(replace(toLower(first), '-', ''), ' ', '') IN one.spellings
WITH one, second
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(second), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS other
WHERE replace(replace(toLower(second), '-', ''), ' ', '') IN other.spellings
MATCH (one)<-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]-(paper:Paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WHERE term <> one AND term <> other
WITH one, other, term, count(DISTINCT paper) AS withFirst
MATCH (other)<-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]-(paper:Paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WITH term, withFirst, count(DISTINCT paper) AS withSecond
WITH term, withFirst, withSecond,
  CASE WHEN withFirst < withSecond THEN withFirst ELSE withSecond END * term.idf AS weight
ORDER BY weight DESC, term.id
LIMIT 20
RETURN term.name AS term, [label IN labels(term) WHERE label <> 'Term'][0] AS kind, withFirst, withSecond;
