// Papers that stood on several pages
// Question: Which papers were read in more than one place, and where in it?
// Parameter most: how many papers to list
// Columns: paper, entries, places
:param most => 50;

MATCH (paper:Paper)-[entry:READ_FROM]->(source:Source)
WITH paper, entry, source
ORDER BY source.uri, entry.position
WITH paper, count(entry) AS entries,
  collect(split(source.uri, '/')[-1] + ', place ' + toString(entry.position)) AS places
WHERE entries > 1
RETURN paper.title AS paper, entries, places
ORDER BY entries DESC, paper
LIMIT toInteger($most);
