CREATE INDEX paper_newest IF NOT EXISTS
FOR (paper:Paper) ON (paper.newest);

CREATE INDEX introduces_listing IF NOT EXISTS
FOR ()-[link:INTRODUCES]-() ON (link.listing);

CREATE INDEX uses_listing IF NOT EXISTS
FOR ()-[link:USES]-() ON (link.listing);

CREATE INDEX addresses_listing IF NOT EXISTS
FOR ()-[link:ADDRESSES]-() ON (link.listing);

CREATE INDEX reports_listing IF NOT EXISTS
FOR ()-[link:REPORTS]-() ON (link.listing);

CREATE INDEX discusses_listing IF NOT EXISTS
FOR ()-[link:DISCUSSES]-() ON (link.listing);

CREATE INDEX cites_listing IF NOT EXISTS
FOR ()-[link:CITES]-() ON (link.listing);
