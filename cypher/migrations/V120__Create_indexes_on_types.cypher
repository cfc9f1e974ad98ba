CREATE INDEX method_paper_count IF NOT EXISTS
FOR (term:Method) ON (term.paperCount);

CREATE INDEX dataset_paper_count IF NOT EXISTS
FOR (term:Dataset) ON (term.paperCount);

CREATE INDEX task_paper_count IF NOT EXISTS
FOR (term:Task) ON (term.paperCount);

CREATE INDEX metric_paper_count IF NOT EXISTS
FOR (term:Metric) ON (term.paperCount);

CREATE INDEX concept_paper_count IF NOT EXISTS
FOR (term:Concept) ON (term.paperCount);
