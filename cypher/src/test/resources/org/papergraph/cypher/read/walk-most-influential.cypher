CYPHER 5 MATCH (paper:Paper)
WHERE (paper.influential > $afterPlace
  AND paper.influential < $untilPlace)
WITH paper, paper.influential AS place ORDER BY place ASC LIMIT $window
RETURN paper.id AS id, place, ((all(ids IN $others WHERE EXISTS { (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term) WHERE term.id IN ids
    })
    AND ($source IS NULL
      OR EXISTS { (paper)-[:READ_FROM]->(from:Source) WHERE (from.uri = $source
          OR from.format = $source)
      }))
  AND ($year IS NULL
    OR paper.year = $year)) AS fits ORDER BY place ASC
