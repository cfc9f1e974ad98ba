// Papers that use a method
// Question: Which papers name this method, by whatever name, and in which sentence?
// Parameter method: any name of a method, capitals and hyphens do not matter
// Columns: paper, year, role, writtenAs, sentence
WITH 'LoRA' AS method
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(method), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundMethod
WHERE foundMethod:Method
  AND replace(replace(toLower(method), '-', ''), ' ', '') IN foundMethod.spellings
CALL (foundMethod) {
  MATCH (work)-[link:INTRODUCES]->()
  WHERE link.listing > foundMethod.id + '\t' AND link.listing < foundMethod.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 200
  RETURN work
  UNION
  MATCH (work)-[link:USES]->()
  WHERE link.listing > foundMethod.id + '\t' AND link.listing < foundMethod.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 200
  RETURN work
}
WITH DISTINCT foundMethod, work
MATCH (work)-[link:INTRODUCES|USES]->(foundMethod)
WITH work, link
ORDER BY link.confidence DESC, link.key
WITH work, collect(link)[0] AS best
RETURN work.title AS paper, work.year AS year, toLower(type(best)) AS role, best.surfaces AS writtenAs,
  best.evidence AS sentence
ORDER BY work.publishedOn IS NULL, work.publishedOn DESC, paper
LIMIT 200;
