// What was rejected, and why
// Question: Which entries were rejected by which run, where do they stand, and what is wrong with them?
// Columns: run, read, loaded, rejected, rejection
MATCH (run:IngestRun)
WHERE run.rejected > 0
UNWIND run.rejections AS rejection
RETURN run.id AS run, run.read AS read, run.loaded AS loaded, run.rejected AS rejected, rejection
ORDER BY run.startedAt, run, rejection
LIMIT 500;
