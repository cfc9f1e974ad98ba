CREATE CONSTRAINT paper_id_unique IF NOT EXISTS
FOR (paper:Paper) REQUIRE paper.id IS UNIQUE;

CREATE CONSTRAINT term_id_unique IF NOT EXISTS
FOR (term:Term) REQUIRE term.id IS UNIQUE;

CREATE CONSTRAINT alias_key_surface_unique IF NOT EXISTS
FOR (alias:Alias) REQUIRE (alias.key, alias.surface) IS UNIQUE;

CREATE CONSTRAINT organization_id_unique IF NOT EXISTS
FOR (organization:Organization) REQUIRE organization.id IS UNIQUE;

CREATE CONSTRAINT source_sha256_unique IF NOT EXISTS
FOR (source:Source) REQUIRE source.sha256 IS UNIQUE;

CREATE CONSTRAINT ingest_run_id_unique IF NOT EXISTS
FOR (run:IngestRun) REQUIRE run.id IS UNIQUE;
