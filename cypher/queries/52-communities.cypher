// Communities of terms
// Question: Which groups of terms do papers name together, and which terms lead them?
// Columns: community, terms, leading
MATCH (leader:Term)
WHERE leader.communitySize > 0
MATCH (term:Term {community: leader.id})
WITH leader, term
ORDER BY term.paperCount DESC, term.name, term.id
WITH leader, collect(term.name)[0..5] AS leading
RETURN leader.communityLabel AS community, leader.communitySize AS terms, leading
ORDER BY terms DESC, community, leader.id
LIMIT 50;
