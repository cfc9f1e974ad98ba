// The methods that most papers share
// Question: Which methods do two or more papers name?
// Columns: method, papers, synonyms, hub
MATCH (method:Method)
WHERE method.paperCount >= 2
RETURN method.name AS method, method.paperCount AS papers, method.aliases AS synonyms,
  coalesce(method.hub, false) AS hub
ORDER BY papers DESC, method
LIMIT 25;
