// Methods by datasets
// Question: How many papers use each of the most used methods on each of the most used datasets? Nothing tried is 0.
// Parameter most: how many methods, and how many datasets
// Columns: method, dataset, papers
WITH 3 AS most
MATCH (method:Method)
WITH most, method
ORDER BY method.paperCount DESC, method.name, method.id
WITH most, collect(method) AS allMethods
WITH most, allMethods[0..most] AS methods
MATCH (dataset:Dataset)
WITH most, methods, dataset
ORDER BY dataset.paperCount DESC, dataset.name, dataset.id
WITH most, methods, collect(dataset) AS allDatasets
WITH methods, allDatasets[0..most] AS datasets
UNWIND methods AS method
UNWIND datasets AS dataset
WITH method, dataset,
  COUNT { MATCH (method)<-[:INTRODUCES|USES]-(paper:Paper)-[:INTRODUCES|USES]->(dataset) RETURN DISTINCT paper } AS papers
ORDER BY method.paperCount DESC, method.name, dataset.paperCount DESC, dataset.name
LIMIT 400
RETURN method.name AS method, dataset.name AS dataset, papers;
