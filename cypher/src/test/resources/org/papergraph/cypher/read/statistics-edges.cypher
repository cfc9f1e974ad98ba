CYPHER 5 MATCH ()-[edge:INTRODUCES]->()
RETURN 'INTRODUCES' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:USES]->()
RETURN 'USES' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:ADDRESSES]->()
RETURN 'ADDRESSES' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:REPORTS]->()
RETURN 'REPORTS' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:DISCUSSES]->()
RETURN 'DISCUSSES' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:USED_FOR]->()
RETURN 'USED_FOR' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:EVALUATED_ON]->()
RETURN 'EVALUATED_ON' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:COMPARED_WITH]->()
RETURN 'COMPARED_WITH' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:PART_OF]->()
RETURN 'PART_OF' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:SUBTYPE_OF]->()
RETURN 'SUBTYPE_OF' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:MEASURED_BY]->()
RETURN 'MEASURED_BY' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:RELATED_TO]->()
RETURN 'RELATED_TO' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:ALIAS_OF]->()
RETURN 'ALIAS_OF' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:CITES]->()
RETURN 'CITES' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:READ_FROM]->()
RETURN 'READ_FROM' AS counted, count(edge) AS total UNION ALL
MATCH ()-[edge:FROM_ORGANIZATION]->()
RETURN 'FROM_ORGANIZATION' AS counted, count(edge) AS total
