// The metrics of a task
// Question: Which metrics do the papers on this task report, and how many papers is that?
// Parameter task: any name of a task
// Columns: metric, papers, titles
:param task => 'question answering';

CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($task, '"', ' ') + '"') YIELD node AS task
WHERE task:Task
  AND any(name IN task.aliases + task.name
    WHERE replace(toLower(name), '-', ' ') = replace(toLower($task), '-', ' '))
MATCH (task)<-[:ADDRESSES]-(paper:Paper)-[:REPORTS]->(metric:Metric)
WITH DISTINCT metric, paper
ORDER BY paper.title
RETURN metric.name AS metric, count(paper) AS papers, collect(paper.title)[0..5] AS titles
ORDER BY papers DESC, metric
LIMIT 50;
