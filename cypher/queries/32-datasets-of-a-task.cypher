// The datasets of a task
// Question: Which datasets do the papers on this task name, and how many papers is that?
// Parameter task: any name of a task
// Columns: dataset, papers, titles
:param task => 'image classification';

CALL db.index.fulltext.queryNodes('term_fulltext', '"' + replace($task, '"', ' ') + '"') YIELD node AS task
WHERE task:Task
  AND any(name IN task.aliases + task.name
    WHERE replace(toLower(name), '-', ' ') = replace(toLower($task), '-', ' '))
MATCH (task)<-[:ADDRESSES]-(paper:Paper)-[:INTRODUCES|USES]->(dataset:Dataset)
WITH DISTINCT dataset, paper
ORDER BY paper.title
RETURN dataset.name AS dataset, count(paper) AS papers, collect(paper.title)[0..5] AS titles
ORDER BY papers DESC, dataset
LIMIT 50;
