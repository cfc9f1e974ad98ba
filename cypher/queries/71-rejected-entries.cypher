// What was rejected, and why
// Question: Which entries were rejected by which run, where do they stand, and what is wrong with them?
// Columns: run, read, loaded, rejected, rejection
MATCH (ledger:IngestRun)
WHERE ledger.rejected > 0
UNWIND ledger.rejections AS rejection
RETURN ledger.id AS run, ledger.read AS read, ledger.loaded AS loaded, ledger.rejected AS rejected, rejection
ORDER BY ledger.startedAt, run, rejection
LIMIT 500;
