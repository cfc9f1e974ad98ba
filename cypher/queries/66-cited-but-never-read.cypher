// The most cited works that were never read
// Question: Which works do the papers here cite most without any source having brought them?
// Columns: paper, year, citations, citing
MATCH (stub:Stub)<-[:CITES]-(citing:Paper)
WITH stub, citing
ORDER BY coalesce(citing.title, citing.id)
WITH stub, count(citing) AS citations, collect(coalesce(citing.title, citing.id))[0..3] AS examples
RETURN coalesce(stub.title, stub.id) AS paper, stub.year AS year, citations, examples AS citing
ORDER BY citations DESC, paper, stub.id
LIMIT 50;
