CREATE INDEX paper_year IF NOT EXISTS
FOR (paper:Paper) ON (paper.year);

CREATE INDEX paper_published_on IF NOT EXISTS
FOR (paper:Paper) ON (paper.publishedOn);

CREATE INDEX term_name IF NOT EXISTS
FOR (term:Term) ON (term.name);

CREATE INDEX term_paper_count IF NOT EXISTS
FOR (term:Term) ON (term.paperCount);

CREATE INDEX alias_surface IF NOT EXISTS
FOR (alias:Alias) ON (alias.surface);

CREATE INDEX source_uri IF NOT EXISTS
FOR (source:Source) ON (source.uri);

CREATE INDEX used_for_paper IF NOT EXISTS
FOR ()-[claim:USED_FOR]-() ON (claim.paper);

CREATE INDEX evaluated_on_paper IF NOT EXISTS
FOR ()-[claim:EVALUATED_ON]-() ON (claim.paper);

CREATE INDEX compared_with_paper IF NOT EXISTS
FOR ()-[claim:COMPARED_WITH]-() ON (claim.paper);

CREATE INDEX part_of_paper IF NOT EXISTS
FOR ()-[claim:PART_OF]-() ON (claim.paper);

CREATE INDEX subtype_of_paper IF NOT EXISTS
FOR ()-[claim:SUBTYPE_OF]-() ON (claim.paper);

CREATE INDEX measured_by_paper IF NOT EXISTS
FOR ()-[claim:MEASURED_BY]-() ON (claim.paper);
