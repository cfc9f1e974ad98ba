CYPHER 5 CALL () {
  MATCH (run:IngestRun)
  RETURN max(run.id) AS id, max(run.finishedAt) AS finishedAt, count(run) AS runs
}
CALL (*) {
  MATCH (paper:Paper)
  RETURN count(paper) AS papers
}
CALL (*) {
  MATCH ()-[place:READ_FROM]->()
  RETURN count(place) AS places
}
RETURN id, finishedAt, runs, papers, places
