MATCH (paper:Paper)
WHERE NOT paper:Stub
CALL (paper) {
  SET paper.newest = right('0000000' + toString(99999999 - CASE
    WHEN paper.publishedOn IS NOT NULL
      THEN paper.publishedOn.year * 10000 + paper.publishedOn.month * 100 + paper.publishedOn.day
    ELSE coalesce(paper.year, 0) * 10000
  END), 8) + '\t' + paper.id
} IN TRANSACTIONS OF 10000 ROWS;

MATCH (paper:Paper)-[link:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES|CITES]->(other)
CALL (paper, link, other) {
  SET link.listing = other.id + '\t' + paper.newest
} IN TRANSACTIONS OF 10000 ROWS;
