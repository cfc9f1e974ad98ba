CYPHER 5 MATCH (term:Term)
WHERE (term.paperCount > 1
  AND term.paperCount <= $mostPapers)
WITH term ORDER BY term.paperCount DESC, term.id ASC LIMIT $mostTerms
MATCH (first:Paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WITH DISTINCT term, first
MATCH (second:Paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term)
WHERE first.id < second.id
WITH DISTINCT term, first, second
WITH first, second, sum(toInteger(round((term.idf * 1000000)))) AS rank
RETURN first.id AS first, second.id AS second ORDER BY rank DESC, first.id ASC, second.id ASC LIMIT 1
