// What the graph holds
// Question: How many nodes of each label and how many relationships of each type are there?
// Columns: kind, name, number
MATCH (node)
UNWIND labels(node) AS name
WITH name, count(*) AS number
ORDER BY name
WHERE NOT name STARTS WITH '__'
RETURN 'node' AS kind, name, number
UNION ALL
MATCH ()-[link]->()
WITH type(link) AS name, count(*) AS number
ORDER BY name
WHERE name <> 'MIGRATED_TO'
RETURN 'relationship' AS kind, name, number;
