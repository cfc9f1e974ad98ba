// Who introduced it
// Question: Which papers present this method or dataset as their own, and in which sentence?
// Parameter name: any name of a method or dataset
// Columns: term, kind, paper, publishedOn, confidence, sentence
WITH 'SelfTune' AS name
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(name), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS term
WHERE replace(replace(toLower(name), '-', ''), ' ', '') IN term.spellings
MATCH (paper:Paper)-[link:INTRODUCES]->(term)
WITH term, paper, link
ORDER BY link.confidence DESC, link.key
WITH term, paper, collect(link)[0] AS best
RETURN term.name AS term, [label IN labels(term) WHERE label <> 'Term'][0] AS kind, paper.title AS paper,
  toString(paper.publishedOn) AS publishedOn, best.confidence AS confidence, best.evidence AS sentence
ORDER BY confidence DESC, publishedOn, paper
LIMIT 50;
