// Names of the most named terms
// Question: Which terms do most papers name, and by which names?
// Parameter most: number of terms
// Columns: term, kind, papers, names
WITH 100 AS most
MATCH (term:Term)
WITH term, most
ORDER BY term.paperCount DESC, term.name, term.id
WITH collect(term) AS terms, most
UNWIND terms[0..most] AS term
RETURN term.name AS term, [label IN labels(term) WHERE label <> 'Term'][0] AS kind, term.paperCount AS papers,
  term.aliases AS names
ORDER BY papers DESC, term, kind
LIMIT 1000;
