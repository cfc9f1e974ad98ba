// The metrics of a task
// Question: Which metrics do the papers on this task report, and how many papers is that?
// Parameter task: any name of a task
// Columns: metric, papers, titles
WITH 'question answering' AS task
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(task), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundTask
WHERE foundTask:Task
  AND replace(replace(toLower(task), '-', ''), ' ', '') IN foundTask.spellings
MATCH (foundTask)<-[:ADDRESSES]-(paper:Paper)-[:REPORTS]->(metric:Metric)
WITH DISTINCT metric, paper
ORDER BY paper.title
RETURN metric.name AS metric, count(paper) AS papers, collect(paper.title)[0..5] AS titles
ORDER BY papers DESC, metric
LIMIT 50;
