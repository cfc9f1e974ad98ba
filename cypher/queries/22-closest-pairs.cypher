// The two papers that have most in common
// Question: Which pairs of papers share the most datasets and methods?
// Columns: first, second, shared, terms
MATCH (first:Paper)-[:INTRODUCES|USES]->(term:Term)
WHERE term.paperCount >= 2 AND NOT coalesce(term.hub, false)
WITH DISTINCT first, term
MATCH (term)<-[:INTRODUCES|USES]-(second:Paper)
WHERE first.title < second.title OR first.title = second.title AND first.id < second.id
WITH DISTINCT first, second, term
ORDER BY term.name
WITH first, second, count(term) AS shared, sum(term.idf) AS weight, collect(term.name) AS terms
RETURN first.title AS first, second.title AS second, shared, terms
ORDER BY shared DESC, weight DESC, first, second
LIMIT 10;
