CREATE FULLTEXT INDEX paper_fulltext IF NOT EXISTS
FOR (paper:Paper) ON EACH [paper.title, paper.abstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

CREATE FULLTEXT INDEX term_fulltext IF NOT EXISTS
FOR (term:Term) ON EACH [term.name, term.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
