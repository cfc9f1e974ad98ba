// What two papers share
// Question: Which terms do these two papers both name, and what does each say about them?
// Parameter first: words of the title of one paper
// Parameter second: words of the title of the other paper
// Columns: kind, term, papers, firstSentence, secondSentence
:param first => 'Vision Transformers';
:param second => 'Replay with Few Images';

CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace($first, '"', ' ') + '"')
YIELD node AS first, score
WITH first
ORDER BY score DESC, first.id
LIMIT 1
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace($second, '"', ' ') + '"')
YIELD node AS second, score
WITH first, second
ORDER BY score DESC, second.id
LIMIT 1
MATCH (first)-[left:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
MATCH (second)-[right:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WITH term, left, right
ORDER BY left.confidence DESC, right.confidence DESC, left.key, right.key
WITH term, collect(left.evidence)[0] AS firstSentence, collect(right.evidence)[0] AS secondSentence
RETURN [label IN labels(term) WHERE label <> 'Term'][0] AS kind, term.name AS term, term.paperCount AS papers,
  firstSentence, secondSentence
ORDER BY papers, kind, term;
