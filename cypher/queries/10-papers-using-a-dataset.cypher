// Papers that use a dataset
// Question: Which papers name this dataset, by whatever name, and in which sentence?
// Parameter dataset: any name of a dataset, capitals and hyphens do not matter
// Columns: paper, year, role, writtenAs, sentence
:param dataset => 'CIFAR-100';

CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($dataset, '"', ' ') + '"') YIELD node AS dataset
WHERE dataset:Dataset
  AND any(name IN dataset.aliases + dataset.name
    WHERE replace(toLower(name), '-', ' ') = replace(toLower($dataset), '-', ' '))
MATCH (paper:Paper)-[link:INTRODUCES|USES]->(dataset)
WITH paper, link
ORDER BY link.confidence DESC, link.key
WITH paper, collect(link)[0] AS best
RETURN paper.title AS paper, paper.year AS year, toLower(type(best)) AS role, best.surfaces AS writtenAs,
  best.evidence AS sentence
ORDER BY paper.publishedOn DESC, paper
LIMIT 200;
