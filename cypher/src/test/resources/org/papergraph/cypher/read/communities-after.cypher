CYPHER 5 MATCH (leader:Term)
WHERE (leader.communitySize > 0
  AND (leader.communitySize < $afterRank
    OR (leader.communitySize = $afterRank
      AND (leader.communityLabel > $afterLabel
        OR (leader.communityLabel = $afterLabel
          AND leader.id > $afterId)))))
RETURN leader.id AS id, leader.communityLabel AS communityLabel, leader.communitySize AS communitySize ORDER BY leader.communitySize DESC, leader.communityLabel ASC, leader.id ASC LIMIT $limit
