CYPHER 5 MATCH (node:Paper)
RETURN 'Paper' AS counted, count(node) AS total UNION ALL
MATCH (node:Stub)
RETURN 'Stub' AS counted, count(node) AS total UNION ALL
MATCH (node:Term)
RETURN 'Term' AS counted, count(node) AS total UNION ALL
MATCH (node:Method)
RETURN 'Method' AS counted, count(node) AS total UNION ALL
MATCH (node:Dataset)
RETURN 'Dataset' AS counted, count(node) AS total UNION ALL
MATCH (node:Task)
RETURN 'Task' AS counted, count(node) AS total UNION ALL
MATCH (node:Metric)
RETURN 'Metric' AS counted, count(node) AS total UNION ALL
MATCH (node:Concept)
RETURN 'Concept' AS counted, count(node) AS total UNION ALL
MATCH (node:Alias)
RETURN 'Alias' AS counted, count(node) AS total UNION ALL
MATCH (node:Organization)
RETURN 'Organization' AS counted, count(node) AS total UNION ALL
MATCH (node:Source)
RETURN 'Source' AS counted, count(node) AS total
