// What was read
// Question: Which files were read, how many entries did each hold, and how many of them were rejected?
// Columns: source, format, entries, papers, rejected
MATCH (source:Source)
OPTIONAL MATCH (source)<-[entry:READ_FROM]-(paper:Paper)
WITH source, count(entry) AS loaded, count(DISTINCT paper) AS papers
RETURN source.uri AS source, source.format AS format, coalesce(source.entries, loaded) AS entries, papers,
  coalesce(source.rejected, 0) AS rejected
ORDER BY source;
