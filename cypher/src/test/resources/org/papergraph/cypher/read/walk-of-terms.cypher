CYPHER 5 MATCH (anchor:Term)
WHERE anchor.id IN $anchor
CALL (anchor) {
  MATCH (paper)-[link:INTRODUCES]->()
  WHERE (link.listing > ((anchor.id + '	') + $afterPlace)
    AND link.listing < ((anchor.id + '	') + $untilPlace))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $window
  RETURN paper UNION
  MATCH (paper)-[link:USES]->()
  WHERE (link.listing > ((anchor.id + '	') + $afterPlace)
    AND link.listing < ((anchor.id + '	') + $untilPlace))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $window
  RETURN paper UNION
  MATCH (paper)-[link:ADDRESSES]->()
  WHERE (link.listing > ((anchor.id + '	') + $afterPlace)
    AND link.listing < ((anchor.id + '	') + $untilPlace))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $window
  RETURN paper UNION
  MATCH (paper)-[link:REPORTS]->()
  WHERE (link.listing > ((anchor.id + '	') + $afterPlace)
    AND link.listing < ((anchor.id + '	') + $untilPlace))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $window
  RETURN paper UNION
  MATCH (paper)-[link:DISCUSSES]->()
  WHERE (link.listing > ((anchor.id + '	') + $afterPlace)
    AND link.listing < ((anchor.id + '	') + $untilPlace))
  WITH DISTINCT paper, link.listing AS listing ORDER BY listing ASC LIMIT $window
  RETURN paper
}
WITH DISTINCT paper, paper.newest AS place ORDER BY place ASC LIMIT $window
RETURN paper.id AS id, place, ((all(ids IN $others WHERE EXISTS { (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term) WHERE term.id IN ids
    })
    AND ($source IS NULL
      OR EXISTS { (paper)-[:READ_FROM]->(from:Source) WHERE (from.uri = $source
          OR from.format = $source)
      }))
  AND ($year IS NULL
    OR paper.year = $year)) AS fits ORDER BY place ASC
