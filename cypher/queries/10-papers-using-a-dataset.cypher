// Papers that use a dataset
// Question: Which papers name this dataset, by whatever name, and in which sentence?
// Parameter dataset: any name of a dataset, capitals and hyphens do not matter
// Columns: paper, year, role, writtenAs, sentence
:param dataset => 'CIFAR-100';

CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($dataset, '"', ' ') + '"') YIELD node AS dataset
WHERE dataset:Dataset
  AND any(name IN dataset.aliases + dataset.name
    WHERE replace(toLower(name), '-', ' ') = replace(toLower($dataset), '-', ' '))
MATCH (work:Paper)-[link:INTRODUCES|USES]->(dataset)
WITH work, link
ORDER BY link.confidence DESC, link.key
WITH work, collect(link)[0] AS best
RETURN work.title AS paper, work.year AS year, toLower(type(best)) AS role, best.surfaces AS writtenAs,
  best.evidence AS sentence
ORDER BY work.publishedOn DESC, paper
LIMIT 200;
