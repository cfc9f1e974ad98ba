// Papers that stood on several pages
// Question: Which papers were read in more than one place, and where in it?
// Columns: paper, entries, places
MATCH (paper:Paper)-[entry:READ_FROM]->(source:Source)
WITH paper, entry, source
ORDER BY source.uri, entry.position
WITH paper, count(entry) AS entries,
  collect(split(source.uri, '/')[-1] + ', place ' + toString(entry.position)) AS places
WHERE entries > 1
RETURN paper.title AS paper, entries, places
ORDER BY entries DESC, paper
LIMIT 50;
