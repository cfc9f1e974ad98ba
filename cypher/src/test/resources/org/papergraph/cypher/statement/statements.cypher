// CitationStatements.ADD_STUBS
UNWIND $rows AS row MERGE (paper:`Paper` {id: row.id}) ON CREATE SET paper:`Stub` MERGE (identifier:`Identifier` {value: row.id}) MERGE (paper)-[:`HAS_ID`]->(identifier);

// CitationStatements.DELETE
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[link:`CITES`]->(other:`Paper` {id: row.to}) DELETE link;

// CitationStatements.DELETE_VERSIONS
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[link:`VERSION_OF`]->(other:`Paper` {id: row.to}) DELETE link;

// CitationStatements.NAME_AUTHORS
UNWIND $rows AS row MERGE (node:`Author` {id: row.id}) SET node += row.properties;

// CitationStatements.NAME_VENUES
UNWIND $rows AS row MERGE (node:`Venue` {id: row.id}) SET node += row.properties;

// CitationStatements.READ_AUTHOR_NAMES
MATCH (node:`Author`)-[link:`WROTE`]-(:`Paper`) WITH node, collect(link.name) AS names WHERE any(name IN names WHERE name <> node.name) RETURN node.id AS id, node.name AS name, names AS names;

// CitationStatements.READ_CITING
MATCH (paper:`Paper`) WHERE (paper.id > $after AND NOT (paper:`Stub`)) WITH paper ORDER BY paper.id LIMIT $limit RETURN paper.id AS paper, [(paper)-[entry:`READ_FROM`]->(source:`Source`) WHERE entry.record CONTAINS '\"references\"' | {sha256: source.sha256, record: entry.record}] AS records, [(paper)-[cites:`CITES`]->(other:`Paper`) | {id: other.id, sources: cites.sources}] AS cited ORDER BY paper;

// CitationStatements.READ_IDENTIFIED
MATCH (paper:`Paper`) WHERE NOT (paper:`Stub`) RETURN paper.id AS paper, paper.year AS year, [(paper)-[:`HAS_ID`]->(identifier:`Identifier`) | identifier.value] AS identifiers;

// CitationStatements.READ_SHARED
MATCH (paper:`Paper`)-[:`HAS_ID`]->(identifier:`Identifier`) WHERE NOT (paper:`Stub`) WITH identifier, collect(paper) AS papers WHERE size(papers) > 1 UNWIND papers AS paper RETURN identifier.value AS value, paper.id AS paper, paper.year AS year, [(author:`Author`)-[wrote:`WROTE`]->(paper) WHERE wrote.position = 1 | wrote.name] AS names, [(paper)-[:`HAS_ID`]->(own:`Identifier`) | own.value] AS identifiers;

// CitationStatements.READ_STUBS
MATCH (stub:`Stub`) RETURN stub.id AS paper, stub.title AS title, stub.year AS year, exists((stub)<-[:`CITES`]-()) AS cited;

// CitationStatements.READ_VENUE_NAMES
MATCH (node:`Venue`)-[link:`PUBLISHED_IN`]-(:`Paper`) WITH node, collect(link.name) AS names WHERE any(name IN names WHERE name <> node.name) RETURN node.id AS id, node.name AS name, names AS names;

// CitationStatements.READ_VERSIONS
MATCH (paper:`Paper`)-[:`VERSION_OF`]->(other:`Paper`) RETURN paper.id AS from, other.id AS to;

// CitationStatements.SAVE
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (other:`Paper` {id: row.to}) MERGE (paper)-[link:`CITES`]->(other) SET link += row.properties SET link.listing = ((row.to + '	') + paper.newest);

// CitationStatements.SAVE_VERSIONS
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (other:`Paper` {id: row.to}) MERGE (paper)-[link:`VERSION_OF`]->(other) SET link += row.properties;

// CitationStatements.UPDATE_STUBS
UNWIND $rows AS row MATCH (stub:`Stub` {id: row.id}) SET stub += row.properties;

// DerivedStatements.COUNT_PAPERS
MATCH (paper:`Paper`) WHERE NOT (paper:`Stub`) RETURN count(paper) AS papers;

// DerivedStatements.DELETE_ALIASES
UNWIND $rows AS row MATCH (alias:`Alias` {key: row.key, surface: row.surface}) DETACH DELETE alias;

// DerivedStatements.DELETE_NAME_LISTS
UNWIND $rows AS row MATCH (list:`NameList` {id: row.id}) DELETE list;

// DerivedStatements.DELETE_RELATED
UNWIND $rows AS row MATCH (one:`Term` {id: row.from})-[link:`RELATED_TO`]->(other:`Term` {id: row.to}) DELETE link;

// DerivedStatements.READ_ALIASES
MATCH (alias:`Alias`) OPTIONAL MATCH (alias)-[link:`ALIAS_OF`]->(term:`Term`) RETURN alias.key AS key, alias.surface AS surface, term.id AS to, link.rule AS rule, link.support AS support, link.evidence AS evidence;

// DerivedStatements.READ_CLAIMS
MATCH (head:`Term`)-[claim:`USED_FOR`|`EVALUATED_ON`|`COMPARED_WITH`|`PART_OF`|`SUBTYPE_OF`|`MEASURED_BY`]->(tail:`Term`) RETURN head.id AS from, type(claim) AS type, tail.id AS to, claim.paper AS paper, claim.headKey AS headKey, claim.tailKey AS tailKey, claim.trust AS trust;

// DerivedStatements.READ_LINKS
MATCH (paper:`Paper`)-[link:`INTRODUCES`|`USES`|`ADDRESSES`|`REPORTS`|`DISCUSSES`]->(term:`Term`) RETURN paper.id AS from, type(link) AS type, term.id AS to, link.key AS key, link.surfaces AS surfaces, CASE WHEN size(link.surfaces) > 1 THEN link.evidence END AS evidence;

// DerivedStatements.READ_NAME_LISTS
MATCH (list:`NameList`) RETURN list.id AS id, list.lines AS lines;

// DerivedStatements.READ_RELATED
MATCH (one:`Term`)-[link:`RELATED_TO`]->(other:`Term`) RETURN one.id AS from, other.id AS to, link.papers AS papers, link.weight AS weight;

// DerivedStatements.READ_TERMS
MATCH (term:`Term`) RETURN properties(term) AS properties;

// DerivedStatements.SAVE_ALIASES
UNWIND $rows AS row MATCH (term:`Term` {id: row.to}) MERGE (alias:`Alias` {key: row.key, surface: row.surface}) MERGE (alias)-[link:`ALIAS_OF`]->(term) SET link += row.properties;

// DerivedStatements.SAVE_NAME_LISTS
UNWIND $rows AS row MERGE (node:`NameList` {id: row.id}) SET node += row.properties;

// DerivedStatements.SAVE_RELATED
UNWIND $rows AS row MATCH (one:`Term` {id: row.from}) MATCH (other:`Term` {id: row.to}) MERGE (one)-[link:`RELATED_TO`]->(other) SET link += row.properties;

// IdentityStatements.DELETE_STUBS
UNWIND $rows AS row MATCH (stub:`Stub` {id: row}) DETACH DELETE stub;

// IdentityStatements.FIND_BY_ID
UNWIND $rows AS row MATCH (paper:`Paper` {id: row}) WHERE NOT (paper:`Stub`) RETURN paper.id AS paper, [(paper)-[:`HAS_ID`]->(identifier:`Identifier`) | identifier.value] AS identifiers;

// IdentityStatements.FIND_BY_IDENTIFIER
UNWIND $rows AS row MATCH (paper:`Paper`)-[:`HAS_ID`]->(identifier:`Identifier` {value: row}) WHERE NOT (paper:`Stub`) RETURN DISTINCT paper.id AS paper;

// IdentityStatements.FIND_BY_SOURCE
UNWIND $rows AS row MATCH (paper:`Paper`)-[:`READ_FROM`]->(source:`Source` {sha256: row}) RETURN DISTINCT paper.id AS paper;

// IdentityStatements.FIND_SOURCES
UNWIND $rows AS row MATCH (source:`Source`) WHERE (source.uri = row OR source.uri ENDS WITH ('/' + row) OR source.sha256 STARTS WITH row) RETURN DISTINCT source.sha256 AS sha256, source.uri AS uri ORDER BY sha256;

// IdentityStatements.FIND_UNEXTRACTED
MATCH (paper:`Paper`) WHERE (NOT (paper:`Stub`) AND paper.contentHash IS NULL) RETURN paper.id AS paper ORDER BY paper.id;

// IdentityStatements.LINK
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (identifier:`Identifier` {value: row.to}) MERGE (paper)-[link:`HAS_ID`]->(identifier) SET link += row.properties;

// IdentityStatements.READ_STUBS
UNWIND $rows AS row MATCH (stub:`Stub` {id: row}) REMOVE stub:`Stub`;

// IdentityStatements.RENAME
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) SET paper.id = row.to;

// IdentityStatements.RENAME_CLAIMS.COMPARED_WITH
UNWIND $rows AS row MATCH ()-[claim:`COMPARED_WITH` {paper: row.from}]->() SET claim.paper = row.to;

// IdentityStatements.RENAME_CLAIMS.EVALUATED_ON
UNWIND $rows AS row MATCH ()-[claim:`EVALUATED_ON` {paper: row.from}]->() SET claim.paper = row.to;

// IdentityStatements.RENAME_CLAIMS.MEASURED_BY
UNWIND $rows AS row MATCH ()-[claim:`MEASURED_BY` {paper: row.from}]->() SET claim.paper = row.to;

// IdentityStatements.RENAME_CLAIMS.PART_OF
UNWIND $rows AS row MATCH ()-[claim:`PART_OF` {paper: row.from}]->() SET claim.paper = row.to;

// IdentityStatements.RENAME_CLAIMS.SUBTYPE_OF
UNWIND $rows AS row MATCH ()-[claim:`SUBTYPE_OF` {paper: row.from}]->() SET claim.paper = row.to;

// IdentityStatements.RENAME_CLAIMS.USED_FOR
UNWIND $rows AS row MATCH ()-[claim:`USED_FOR` {paper: row.from}]->() SET claim.paper = row.to;

// IdentityStatements.SAVE
UNWIND $rows AS row MERGE (node:`Identifier` {value: row.value}) SET node += row.properties;

// InspectionStatements.COUNT_NODES.Alias
MATCH (node:`Alias`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Author
MATCH (node:`Author`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Concept
MATCH (node:`Concept`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Dataset
MATCH (node:`Dataset`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Identifier
MATCH (node:`Identifier`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Method
MATCH (node:`Method`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Metric
MATCH (node:`Metric`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.NameList
MATCH (node:`NameList`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Organization
MATCH (node:`Organization`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Paper
MATCH (node:`Paper`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Source
MATCH (node:`Source`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Stub
MATCH (node:`Stub`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Task
MATCH (node:`Task`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Term
MATCH (node:`Term`) RETURN count(node) AS count;

// InspectionStatements.COUNT_NODES.Venue
MATCH (node:`Venue`) RETURN count(node) AS count;

// InspectionStatements.COUNT_REJECTED
MATCH (source:`Source`) RETURN sum(source.rejected) AS count;

// InspectionStatements.COUNT_RELATIONSHIPS
MATCH ()-[link:`ADDRESSES`]->() WITH count(link) AS count RETURN 'ADDRESSES' AS type, count UNION ALL MATCH ()-[link:`ALIAS_OF`]->() WITH count(link) AS count RETURN 'ALIAS_OF' AS type, count UNION ALL MATCH ()-[link:`CITES`]->() WITH count(link) AS count RETURN 'CITES' AS type, count UNION ALL MATCH ()-[link:`COMPARED_WITH`]->() WITH count(link) AS count RETURN 'COMPARED_WITH' AS type, count UNION ALL MATCH ()-[link:`DISCUSSES`]->() WITH count(link) AS count RETURN 'DISCUSSES' AS type, count UNION ALL MATCH ()-[link:`EVALUATED_ON`]->() WITH count(link) AS count RETURN 'EVALUATED_ON' AS type, count UNION ALL MATCH ()-[link:`FROM_ORGANIZATION`]->() WITH count(link) AS count RETURN 'FROM_ORGANIZATION' AS type, count UNION ALL MATCH ()-[link:`HAS_ID`]->() WITH count(link) AS count RETURN 'HAS_ID' AS type, count UNION ALL MATCH ()-[link:`INTRODUCES`]->() WITH count(link) AS count RETURN 'INTRODUCES' AS type, count UNION ALL MATCH ()-[link:`MEASURED_BY`]->() WITH count(link) AS count RETURN 'MEASURED_BY' AS type, count UNION ALL MATCH ()-[link:`PART_OF`]->() WITH count(link) AS count RETURN 'PART_OF' AS type, count UNION ALL MATCH ()-[link:`PUBLISHED_IN`]->() WITH count(link) AS count RETURN 'PUBLISHED_IN' AS type, count UNION ALL MATCH ()-[link:`READ_FROM`]->() WITH count(link) AS count RETURN 'READ_FROM' AS type, count UNION ALL MATCH ()-[link:`RELATED_TO`]->() WITH count(link) AS count RETURN 'RELATED_TO' AS type, count UNION ALL MATCH ()-[link:`REPORTS`]->() WITH count(link) AS count RETURN 'REPORTS' AS type, count UNION ALL MATCH ()-[link:`SUBTYPE_OF`]->() WITH count(link) AS count RETURN 'SUBTYPE_OF' AS type, count UNION ALL MATCH ()-[link:`USED_FOR`]->() WITH count(link) AS count RETURN 'USED_FOR' AS type, count UNION ALL MATCH ()-[link:`USES`]->() WITH count(link) AS count RETURN 'USES' AS type, count UNION ALL MATCH ()-[link:`VERSION_OF`]->() WITH count(link) AS count RETURN 'VERSION_OF' AS type, count UNION ALL MATCH ()-[link:`WROTE`]->() WITH count(link) AS count RETURN 'WROTE' AS type, count;

// InspectionStatements.COUNT_UNRESOLVED
MATCH (paper:`Paper`) WHERE paper.unresolvedReferences IS NOT NULL RETURN sum(size(paper.unresolvedReferences)) AS count;

// InspectionStatements.NODES.Alias
MATCH (node:`Alias`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.NODES.Author
MATCH (node:`Author`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.NODES.Identifier
MATCH (node:`Identifier`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.NODES.NameList
MATCH (node:`NameList`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.NODES.Organization
MATCH (node:`Organization`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.NODES.Paper
MATCH (node:`Paper`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.NODES.Source
MATCH (node:`Source`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.NODES.Term
MATCH (node:`Term`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.NODES.Venue
MATCH (node:`Venue`) RETURN labels(node) AS labels, properties(node) AS properties;

// InspectionStatements.RELATIONSHIPS
MATCH (from)-[link:`ADDRESSES`|`ALIAS_OF`|`CITES`|`COMPARED_WITH`|`DISCUSSES`|`EVALUATED_ON`|`FROM_ORGANIZATION`|`HAS_ID`|`INTRODUCES`|`MEASURED_BY`|`PART_OF`|`PUBLISHED_IN`|`READ_FROM`|`RELATED_TO`|`REPORTS`|`SUBTYPE_OF`|`USED_FOR`|`USES`|`VERSION_OF`|`WROTE`]->(to) RETURN type(link) AS type, [from.id, from.sha256, from.key, from.surface, from.value] AS from, [to.id, to.sha256, to.key, to.surface, to.value] AS to, properties(link) AS properties;

// LedgerStatements.COUNT_PAPERS
UNWIND $rows AS row MATCH (paper:`Paper`)-[:`READ_FROM`]->(source:`Source` {sha256: row}) RETURN count(DISTINCT paper) AS papers;

// LedgerStatements.DELETE_PAPERS
UNWIND $rows AS row MATCH (node:`Paper` {id: row}) DETACH DELETE node;

// LedgerStatements.DELETE_SOURCES
UNWIND $rows AS row MATCH (node:`Source` {sha256: row}) DETACH DELETE node;

// LedgerStatements.FIND_EDITIONS
UNWIND $rows AS row MATCH (source:`Source` {uri: row}) RETURN source.sha256 AS sha256;

// LedgerStatements.FIND_HOLDINGS
UNWIND $rows AS row MATCH (paper:`Paper`)-[:`READ_FROM`]->(source:`Source` {sha256: row}) RETURN count(paper) AS entries, count(DISTINCT paper) AS papers, count(paper.contentHash) AS extracted, collect(DISTINCT paper.extractor) AS extractors;

// LedgerStatements.FIND_SOURCES
UNWIND $rows AS row MATCH (source:`Source` {sha256: row}) RETURN properties(source) AS properties;

// LedgerStatements.SAVE_RUN
UNWIND $rows AS row MERGE (node:`IngestRun` {id: row.id}) SET node += row.properties;

// PaperStatements.ADD_AUTHORS
UNWIND $rows AS row MERGE (node:`Author` {id: row.id}) ON CREATE SET node.name = row.name;

// PaperStatements.ADD_VENUES
UNWIND $rows AS row MERGE (node:`Venue` {id: row.id}) ON CREATE SET node.name = row.name;

// PaperStatements.CLEAR_CLAIMS.COMPARED_WITH
UNWIND $rows AS row MATCH ()-[claim:`COMPARED_WITH` {paper: row}]->() DELETE claim;

// PaperStatements.CLEAR_CLAIMS.EVALUATED_ON
UNWIND $rows AS row MATCH ()-[claim:`EVALUATED_ON` {paper: row}]->() DELETE claim;

// PaperStatements.CLEAR_CLAIMS.MEASURED_BY
UNWIND $rows AS row MATCH ()-[claim:`MEASURED_BY` {paper: row}]->() DELETE claim;

// PaperStatements.CLEAR_CLAIMS.PART_OF
UNWIND $rows AS row MATCH ()-[claim:`PART_OF` {paper: row}]->() DELETE claim;

// PaperStatements.CLEAR_CLAIMS.SUBTYPE_OF
UNWIND $rows AS row MATCH ()-[claim:`SUBTYPE_OF` {paper: row}]->() DELETE claim;

// PaperStatements.CLEAR_CLAIMS.USED_FOR
UNWIND $rows AS row MATCH ()-[claim:`USED_FOR` {paper: row}]->() DELETE claim;

// PaperStatements.CLEAR_LINKS
UNWIND $rows AS row MATCH (paper:`Paper` {id: row})-[link:`INTRODUCES`|`USES`|`ADDRESSES`|`REPORTS`|`DISCUSSES`]->() DELETE link;

// PaperStatements.FIND
UNWIND $rows AS row MATCH (paper:`Paper` {id: row}) RETURN properties(paper) AS properties, [(paper)-[:`FROM_ORGANIZATION`]->(organization:`Organization`) | organization.name] AS organizations, [(paper)-[:`HAS_ID`]->(identifier:`Identifier`) | identifier.value] AS identifiers, [(paper)<-[wrote:`WROTE`]-(author:`Author`) | {id: author.id, name: wrote.name, position: wrote.position}] AS authors, [(paper)-[in:`PUBLISHED_IN`]->(venue:`Venue`) | {id: venue.id, name: in.name}] AS venues, [(paper)-[entry:`READ_FROM`]->(source:`Source`) | {sha256: source.sha256, uri: source.uri, format: source.format, position: entry.position, dateText: entry.dateText, comments: entry.comments, record: entry.record}] AS entries;

// PaperStatements.LINK_AUTHORS
UNWIND $rows AS row MATCH (author:`Author` {id: row.from}) MATCH (paper:`Paper` {id: row.to}) MERGE (author)-[link:`WROTE` {position: row.position}]->(paper) SET link += row.properties;

// PaperStatements.LINK_ORGANIZATIONS
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (organization:`Organization` {id: row.to}) MERGE (paper)-[link:`FROM_ORGANIZATION`]->(organization) SET link += row.properties;

// PaperStatements.LINK_VENUES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (venue:`Venue` {id: row.to}) MERGE (paper)-[link:`PUBLISHED_IN`]->(venue) SET link += row.properties;

// PaperStatements.LIST
UNWIND $rows AS row MATCH (paper:`Paper` {id: row})-[link:`INTRODUCES`|`USES`|`ADDRESSES`|`REPORTS`|`DISCUSSES`|`CITES`]->(other) SET link.listing = ((other.id + '	') + paper.newest);

// PaperStatements.LIST_CITING
UNWIND $rows AS row MATCH (paper)-[link:`CITES`]->(cited:`Paper` {id: row}) SET link.listing = ((row + '	') + paper.newest);

// PaperStatements.SAVE
UNWIND $rows AS row MERGE (node:`Paper` {id: row.id}) SET node += row.properties;

// PaperStatements.SAVE_ENTRIES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (source:`Source` {sha256: row.to}) MERGE (paper)-[link:`READ_FROM` {position: row.position}]->(source) SET link += row.properties;

// PaperStatements.SAVE_ORGANIZATIONS
UNWIND $rows AS row MERGE (node:`Organization` {id: row.id}) SET node += row.properties;

// PaperStatements.SAVE_SOURCES
UNWIND $rows AS row MERGE (node:`Source` {sha256: row.sha256}) SET node += row.properties;

// SupportStatements.DELETE_AUTHORS
UNWIND $rows AS row MATCH (node:`Author` {id: row}) WHERE NOT (exists((node)--())) DELETE node;

// SupportStatements.DELETE_ENTRIES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[link:`READ_FROM` {position: row.position}]->(source:`Source` {sha256: row.to}) DELETE link;

// SupportStatements.DELETE_IDENTIFIERS
UNWIND $rows AS row MATCH (node:`Identifier` {value: row}) WHERE NOT (exists((node)--())) DELETE node;

// SupportStatements.DELETE_ORGANIZATIONS
UNWIND $rows AS row MATCH (node:`Organization` {id: row}) WHERE NOT (exists((node)--())) DELETE node;

// SupportStatements.DELETE_VENUES
UNWIND $rows AS row MATCH (node:`Venue` {id: row}) WHERE NOT (exists((node)--())) DELETE node;

// SupportStatements.UNLINK_AUTHORS
UNWIND $rows AS row MATCH (other:`Author` {id: row.from})-[link:`WROTE` {position: row.position}]->(paper:`Paper` {id: row.to}) DELETE link;

// SupportStatements.UNLINK_IDENTIFIERS
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[link:`HAS_ID`]->(identifier:`Identifier` {value: row.to}) DELETE link;

// SupportStatements.UNLINK_ORGANIZATIONS
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[link:`FROM_ORGANIZATION`]->(other:`Organization` {id: row.to}) DELETE link;

// SupportStatements.UNLINK_VENUES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[link:`PUBLISHED_IN`]->(other:`Venue` {id: row.to}) DELETE link;

// TermStatements.ADD.Concept
UNWIND $rows AS row MERGE (term:`Term` {id: row.id}) ON CREATE SET term.name = row.name SET term:`Concept`;

// TermStatements.ADD.Dataset
UNWIND $rows AS row MERGE (term:`Term` {id: row.id}) ON CREATE SET term.name = row.name SET term:`Dataset`;

// TermStatements.ADD.Method
UNWIND $rows AS row MERGE (term:`Term` {id: row.id}) ON CREATE SET term.name = row.name SET term:`Method`;

// TermStatements.ADD.Metric
UNWIND $rows AS row MERGE (term:`Term` {id: row.id}) ON CREATE SET term.name = row.name SET term:`Metric`;

// TermStatements.ADD.Task
UNWIND $rows AS row MERGE (term:`Term` {id: row.id}) ON CREATE SET term.name = row.name SET term:`Task`;

// TermStatements.CLAIM.COMPARED_WITH
UNWIND $rows AS row MATCH (head:`Term` {id: row.from}) MATCH (tail:`Term` {id: row.to}) MERGE (head)-[link:`COMPARED_WITH` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->(tail) SET link += row.properties;

// TermStatements.CLAIM.EVALUATED_ON
UNWIND $rows AS row MATCH (head:`Term` {id: row.from}) MATCH (tail:`Term` {id: row.to}) MERGE (head)-[link:`EVALUATED_ON` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->(tail) SET link += row.properties;

// TermStatements.CLAIM.MEASURED_BY
UNWIND $rows AS row MATCH (head:`Term` {id: row.from}) MATCH (tail:`Term` {id: row.to}) MERGE (head)-[link:`MEASURED_BY` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->(tail) SET link += row.properties;

// TermStatements.CLAIM.PART_OF
UNWIND $rows AS row MATCH (head:`Term` {id: row.from}) MATCH (tail:`Term` {id: row.to}) MERGE (head)-[link:`PART_OF` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->(tail) SET link += row.properties;

// TermStatements.CLAIM.SUBTYPE_OF
UNWIND $rows AS row MATCH (head:`Term` {id: row.from}) MATCH (tail:`Term` {id: row.to}) MERGE (head)-[link:`SUBTYPE_OF` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->(tail) SET link += row.properties;

// TermStatements.CLAIM.USED_FOR
UNWIND $rows AS row MATCH (head:`Term` {id: row.from}) MATCH (tail:`Term` {id: row.to}) MERGE (head)-[link:`USED_FOR` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->(tail) SET link += row.properties;

// TermStatements.DELETE
UNWIND $rows AS row MATCH (term:`Term` {id: row}) DETACH DELETE term;

// TermStatements.LINK.ADDRESSES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (term:`Term` {id: row.to}) MERGE (paper)-[link:`ADDRESSES` {key: row.key}]->(term) SET link += row.properties SET link.listing = ((row.to + '	') + paper.newest);

// TermStatements.LINK.DISCUSSES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (term:`Term` {id: row.to}) MERGE (paper)-[link:`DISCUSSES` {key: row.key}]->(term) SET link += row.properties SET link.listing = ((row.to + '	') + paper.newest);

// TermStatements.LINK.INTRODUCES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (term:`Term` {id: row.to}) MERGE (paper)-[link:`INTRODUCES` {key: row.key}]->(term) SET link += row.properties SET link.listing = ((row.to + '	') + paper.newest);

// TermStatements.LINK.REPORTS
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (term:`Term` {id: row.to}) MERGE (paper)-[link:`REPORTS` {key: row.key}]->(term) SET link += row.properties SET link.listing = ((row.to + '	') + paper.newest);

// TermStatements.LINK.USES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from}) MATCH (term:`Term` {id: row.to}) MERGE (paper)-[link:`USES` {key: row.key}]->(term) SET link += row.properties SET link.listing = ((row.to + '	') + paper.newest);

// TermStatements.MOVE_CLAIM.COMPARED_WITH
UNWIND $rows AS row MATCH ()-[old:`COMPARED_WITH` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() MATCH (head:`Term` {id: row.from}), (tail:`Term` {id: row.to}) CREATE (head)-[link:`COMPARED_WITH`]->(tail) SET link = properties(old) DELETE old;

// TermStatements.MOVE_CLAIM.EVALUATED_ON
UNWIND $rows AS row MATCH ()-[old:`EVALUATED_ON` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() MATCH (head:`Term` {id: row.from}), (tail:`Term` {id: row.to}) CREATE (head)-[link:`EVALUATED_ON`]->(tail) SET link = properties(old) DELETE old;

// TermStatements.MOVE_CLAIM.MEASURED_BY
UNWIND $rows AS row MATCH ()-[old:`MEASURED_BY` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() MATCH (head:`Term` {id: row.from}), (tail:`Term` {id: row.to}) CREATE (head)-[link:`MEASURED_BY`]->(tail) SET link = properties(old) DELETE old;

// TermStatements.MOVE_CLAIM.PART_OF
UNWIND $rows AS row MATCH ()-[old:`PART_OF` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() MATCH (head:`Term` {id: row.from}), (tail:`Term` {id: row.to}) CREATE (head)-[link:`PART_OF`]->(tail) SET link = properties(old) DELETE old;

// TermStatements.MOVE_CLAIM.SUBTYPE_OF
UNWIND $rows AS row MATCH ()-[old:`SUBTYPE_OF` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() MATCH (head:`Term` {id: row.from}), (tail:`Term` {id: row.to}) CREATE (head)-[link:`SUBTYPE_OF`]->(tail) SET link = properties(old) DELETE old;

// TermStatements.MOVE_CLAIM.USED_FOR
UNWIND $rows AS row MATCH ()-[old:`USED_FOR` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() MATCH (head:`Term` {id: row.from}), (tail:`Term` {id: row.to}) CREATE (head)-[link:`USED_FOR`]->(tail) SET link = properties(old) DELETE old;

// TermStatements.MOVE_LINK.ADDRESSES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[old:`ADDRESSES` {key: row.key}]->() MATCH (term:`Term` {id: row.to}) CREATE (paper)-[link:`ADDRESSES`]->(term) SET link = properties(old) SET link.listing = ((row.to + '	') + paper.newest) DELETE old;

// TermStatements.MOVE_LINK.DISCUSSES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[old:`DISCUSSES` {key: row.key}]->() MATCH (term:`Term` {id: row.to}) CREATE (paper)-[link:`DISCUSSES`]->(term) SET link = properties(old) SET link.listing = ((row.to + '	') + paper.newest) DELETE old;

// TermStatements.MOVE_LINK.INTRODUCES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[old:`INTRODUCES` {key: row.key}]->() MATCH (term:`Term` {id: row.to}) CREATE (paper)-[link:`INTRODUCES`]->(term) SET link = properties(old) SET link.listing = ((row.to + '	') + paper.newest) DELETE old;

// TermStatements.MOVE_LINK.REPORTS
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[old:`REPORTS` {key: row.key}]->() MATCH (term:`Term` {id: row.to}) CREATE (paper)-[link:`REPORTS`]->(term) SET link = properties(old) SET link.listing = ((row.to + '	') + paper.newest) DELETE old;

// TermStatements.MOVE_LINK.USES
UNWIND $rows AS row MATCH (paper:`Paper` {id: row.from})-[old:`USES` {key: row.key}]->() MATCH (term:`Term` {id: row.to}) CREATE (paper)-[link:`USES`]->(term) SET link = properties(old) SET link.listing = ((row.to + '	') + paper.newest) DELETE old;

// TermStatements.UPDATE
UNWIND $rows AS row MATCH (term:`Term` {id: row.id}) SET term += row.properties;

// TermStatements.UPDATE_CLAIM.COMPARED_WITH
UNWIND $rows AS row MATCH ()-[link:`COMPARED_WITH` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() SET link += row.properties;

// TermStatements.UPDATE_CLAIM.EVALUATED_ON
UNWIND $rows AS row MATCH ()-[link:`EVALUATED_ON` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() SET link += row.properties;

// TermStatements.UPDATE_CLAIM.MEASURED_BY
UNWIND $rows AS row MATCH ()-[link:`MEASURED_BY` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() SET link += row.properties;

// TermStatements.UPDATE_CLAIM.PART_OF
UNWIND $rows AS row MATCH ()-[link:`PART_OF` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() SET link += row.properties;

// TermStatements.UPDATE_CLAIM.SUBTYPE_OF
UNWIND $rows AS row MATCH ()-[link:`SUBTYPE_OF` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() SET link += row.properties;

// TermStatements.UPDATE_CLAIM.USED_FOR
UNWIND $rows AS row MATCH ()-[link:`USED_FOR` {paper: row.paper, headKey: row.headKey, tailKey: row.tailKey}]->() SET link += row.properties;

