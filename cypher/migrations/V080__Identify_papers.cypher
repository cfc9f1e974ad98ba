MATCH (paper:Paper)
MERGE (identifier:Identifier {value: paper.id})
MERGE (paper)-[:HAS_ID]->(identifier);

MATCH (paper:Paper)-[link:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(:Term)
WITH paper, collect(DISTINCT link.extractor) AS extractors
WHERE size(extractors) = 1
SET paper.extractor = extractors[0];
