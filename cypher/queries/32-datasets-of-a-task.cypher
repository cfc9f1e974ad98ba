// The datasets of a task
// Question: Which datasets do the newest five hundred papers on this task name, and how many papers is that?
// Parameter task: any name of a task
// Columns: dataset, papers, titles
WITH 'image classification' AS task
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(task), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS foundTask
WHERE foundTask:Task
  AND replace(replace(toLower(task), '-', ''), ' ', '') IN foundTask.spellings
CALL (foundTask) {
  MATCH (paper)-[link:ADDRESSES]->()
  WHERE link.listing > foundTask.id + '\t' AND link.listing < foundTask.id + '\t:'
  WITH DISTINCT paper, link.listing AS listing
  ORDER BY listing
  LIMIT 500
  RETURN paper
}
WITH DISTINCT paper
MATCH (paper)-[:INTRODUCES|USES]->(dataset:Dataset)
WITH DISTINCT dataset, paper
ORDER BY paper.title
RETURN dataset.name AS dataset, count(paper) AS papers, collect(paper.title)[0..5] AS titles
ORDER BY papers DESC, dataset
LIMIT 50;
