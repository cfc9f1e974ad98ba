CREATE CONSTRAINT identifier_value_unique IF NOT EXISTS
FOR (identifier:Identifier) REQUIRE identifier.value IS UNIQUE;

CREATE CONSTRAINT author_id_unique IF NOT EXISTS
FOR (author:Author) REQUIRE author.id IS UNIQUE;

CREATE CONSTRAINT venue_id_unique IF NOT EXISTS
FOR (venue:Venue) REQUIRE venue.id IS UNIQUE;

CREATE INDEX stub_id IF NOT EXISTS
FOR (stub:Stub) ON (stub.id);
