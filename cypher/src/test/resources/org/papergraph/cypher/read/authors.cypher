CYPHER 5 MATCH (author:Author)-[wrote:WROTE]->(paper:Paper {
  id: $id
})
RETURN author.id AS id, author.name AS name, wrote.position AS position ORDER BY wrote.position ASC, author.id ASC
