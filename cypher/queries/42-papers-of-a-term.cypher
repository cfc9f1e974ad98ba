// The newest papers of a term and their other terms, as a picture
// Question: How do the newest papers on this term hang together? At most eight papers, six rare terms for each.
// Parameter name: any name of a term, a hub such as 'large language model' too
// Columns: term, paper, others
WITH 'large language model' AS name
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(name), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS term
WHERE replace(replace(toLower(name), '-', ''), ' ', '') IN term.spellings
CALL (term) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 8
  RETURN paper
  UNION
  MATCH (paper)-[link:USES]->()
  WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 8
  RETURN paper
  UNION
  MATCH (paper)-[link:ADDRESSES]->()
  WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 8
  RETURN paper
  UNION
  MATCH (paper)-[link:REPORTS]->()
  WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 8
  RETURN paper
  UNION
  MATCH (paper)-[link:DISCUSSES]->()
  WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 8
  RETURN paper
}
WITH DISTINCT term, paper
ORDER BY paper.publishedOn IS NULL, paper.publishedOn DESC, paper.id
LIMIT 8
MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(other:Term)
WHERE other <> term AND NOT coalesce(other.hub, false)
WITH DISTINCT term, paper, other
ORDER BY other.paperCount >= 2 DESC, other.idf DESC, other.id
WITH term, paper, collect(other)[0..6] AS others
RETURN term, paper, others
ORDER BY paper.publishedOn IS NULL, paper.publishedOn DESC, paper.id;
