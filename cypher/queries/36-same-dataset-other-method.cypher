// The same dataset, another method
// Question: Which other methods do the newest papers use on the datasets that this method is used on?
// Parameter method: any name of a method
// Columns: dataset, method, papers, titles
WITH 'vision transformer' AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundMethod
WHERE replace(replace(toLower(method), '-', ''), ' ', '') IN foundMethod.spellings
  AND foundMethod:Method
CALL (foundMethod) {
  MATCH (work)-[link:INTRODUCES]->()
  WHERE link.listing > foundMethod.id + '\t' AND link.listing < foundMethod.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN work
  UNION
  MATCH (work)-[link:USES]->()
  WHERE link.listing > foundMethod.id + '\t' AND link.listing < foundMethod.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN work
}
MATCH (work)-[:INTRODUCES|USES]->(dataset:Dataset)
WITH foundMethod, dataset, count(DISTINCT work) AS works
ORDER BY works DESC, dataset.id
LIMIT 20
CALL (dataset) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE link.listing > dataset.id + '\t' AND link.listing < dataset.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
  UNION
  MATCH (paper)-[link:USES]->()
  WHERE link.listing > dataset.id + '\t' AND link.listing < dataset.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 300
  RETURN paper
}
WITH DISTINCT foundMethod, dataset, paper
WHERE NOT EXISTS { (paper)-[:INTRODUCES|USES]->(foundMethod) }
MATCH (paper)-[:INTRODUCES|USES]->(other:Method)
WITH DISTINCT dataset, other, paper
ORDER BY paper.title
RETURN dataset.name AS dataset, other.name AS method, count(paper) AS papers, collect(paper.title)[0..3] AS titles
ORDER BY papers DESC, dataset, method
LIMIT 100;
