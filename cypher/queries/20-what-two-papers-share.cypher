// What two papers share
// Question: Which terms do these two papers both name, and what does each say about them?
// Parameter first: words of the title of one paper
// Parameter second: words of the title of the other paper
// Columns: kind, term, papers, firstSentence, secondSentence
WITH 'Vision Transformers' AS first, 'Replay with Few Images' AS second
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(first, '"', ' ') + '"')
YIELD node AS firstPaper, score
WITH second, firstPaper
ORDER BY score DESC, firstPaper.id
LIMIT 1
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(second, '"', ' ') + '"')
YIELD node AS secondPaper, score
WITH firstPaper, secondPaper
ORDER BY score DESC, secondPaper.id
LIMIT 1
MATCH (firstPaper)-[left:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
MATCH (secondPaper)-[right:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WITH term, left, right
ORDER BY left.confidence DESC, right.confidence DESC, left.key, right.key
WITH term, collect(left.evidence)[0] AS firstSentence, collect(right.evidence)[0] AS secondSentence
RETURN [label IN labels(term) WHERE label <> 'Term'][0] AS kind, term.name AS term, term.paperCount AS papers,
  firstSentence, secondSentence
ORDER BY papers, kind, term;
