// Papers that bring a method and a dataset together
// Question: Which papers name both this method and this dataset, and in which sentences?
// Parameter method: any name of a method
// Parameter dataset: any name of a dataset
// Columns: paper, year, methodSentence, datasetSentence
:param method => 'ResNet';
:param dataset => 'CIFAR-10';

CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($method, '"', ' ') + '"') YIELD node AS method
WHERE method:Method
  AND any(name IN method.aliases + method.name
    WHERE replace(toLower(name), '-', ' ') = replace(toLower($method), '-', ' '))
CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($dataset, '"', ' ') + '"') YIELD node AS dataset
WHERE dataset:Dataset
  AND any(name IN dataset.aliases + dataset.name
    WHERE replace(toLower(name), '-', ' ') = replace(toLower($dataset), '-', ' '))
MATCH (method)<-[left:INTRODUCES|USES]-(work:Paper)-[right:INTRODUCES|USES]->(dataset)
WITH work, left, right
ORDER BY left.confidence DESC, right.confidence DESC, left.key, right.key
WITH work, collect(left.evidence)[0] AS methodSentence, collect(right.evidence)[0] AS datasetSentence
RETURN work.title AS paper, work.year AS year, methodSentence, datasetSentence
ORDER BY work.publishedOn DESC, paper
LIMIT 200;
