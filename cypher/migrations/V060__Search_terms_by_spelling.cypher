DROP INDEX term_fulltext IF EXISTS;

CREATE FULLTEXT INDEX term_fulltext IF NOT EXISTS
FOR (term:Term) ON EACH [term.name, term.aliases, term.spellings]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
