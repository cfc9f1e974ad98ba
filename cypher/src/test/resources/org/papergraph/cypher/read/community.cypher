CYPHER 5 MATCH (leader:Term)
WHERE (leader.id = $id
  AND leader.communitySize > 0)
RETURN leader.id AS id, leader.communityLabel AS communityLabel, leader.communitySize AS communitySize
