CREATE INDEX paper_influential IF NOT EXISTS
FOR (paper:Paper) ON (paper.influential);

CREATE INDEX term_community IF NOT EXISTS
FOR (term:Term) ON (term.community, term.paperCount);

CREATE INDEX term_community_size IF NOT EXISTS
FOR (term:Term) ON (term.communitySize);
