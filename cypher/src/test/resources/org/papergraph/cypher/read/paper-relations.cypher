CYPHER 5 MATCH (paper:Paper {
  id: $id
})-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(headTerm:Term)
WITH DISTINCT headTerm
MATCH (headTerm)-[relation:USED_FOR|EVALUATED_ON|COMPARED_WITH|PART_OF|SUBTYPE_OF|MEASURED_BY]->(tailTerm:Term)
WHERE relation.paper = $id
RETURN type(relation) AS relationship, headTerm.id AS head, headTerm.name AS headName, tailTerm.id AS tail, tailTerm.name AS tailName, relation.evidence AS evidence, relation.confidence AS confidence, relation.trust AS trust ORDER BY type(relation) ASC, headTerm.id ASC, tailTerm.id ASC, relation.evidence ASC
