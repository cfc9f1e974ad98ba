// What papers of two terms have in common
// Question: Which terms do the newest papers with the one and with the other name alike?
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
UNWIND [one, other] AS end
CALL (end) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE link.listing > end.id + '\t' AND link.listing < end.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
  UNION
  MATCH (paper)-[link:USES]->()
  WHERE link.listing > end.id + '\t' AND link.listing < end.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
  UNION
  MATCH (paper)-[link:ADDRESSES]->()
  WHERE link.listing > end.id + '\t' AND link.listing < end.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
  UNION
  MATCH (paper)-[link:REPORTS]->()
  WHERE link.listing > end.id + '\t' AND link.listing < end.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
  UNION
  MATCH (paper)-[link:DISCUSSES]->()
  WHERE link.listing > end.id + '\t' AND link.listing < end.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
}
MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
WHERE term <> one AND term <> other
WITH term, count(DISTINCT CASE WHEN end = one THEN paper END) AS withFirst,
  count(DISTINCT CASE WHEN end = other THEN paper END) AS withSecond
WHERE withFirst > 0 AND withSecond > 0
WITH term, withFirst, withSecond,
  CASE WHEN withFirst < withSecond THEN withFirst ELSE withSecond END * term.idf AS weight
ORDER BY weight DESC, term.id
LIMIT 20
RETURN term.name AS term, [label IN labels(term) WHERE label <> 'Term'][0] AS kind, withFirst, withSecond;
