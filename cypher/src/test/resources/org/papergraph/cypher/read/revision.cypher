CYPHER 5 MATCH (run:IngestRun)
RETURN max(run.id) AS id, max(run.finishedAt) AS finishedAt, count(run) AS count
