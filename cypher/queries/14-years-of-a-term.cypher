// When papers named it
// Question: In which years do papers name this term, and how many of them introduce it?
// Parameter name: any name of a term
// Columns: term, year, papers, introduced
WITH 'BERT' AS name
CALL db.index.fulltext.queryNodes('term_fulltext', 'spellings:"' + replace(replace(replace(toLower(name), '"', ' '), '-', ''), ' ', '') + '"')
YIELD node AS term
WHERE replace(replace(toLower(name), '-', ''), ' ', '') IN term.spellings
UNWIND range(0, size(coalesce(term.years, [])) - 1) AS i
WITH term, term.years[i] AS year, term.yearPapers[i] AS papers, term.yearIntroduced[i] AS introduced
WHERE year > 0
RETURN term.name AS term, year, papers, introduced
ORDER BY term, year
LIMIT 200;
