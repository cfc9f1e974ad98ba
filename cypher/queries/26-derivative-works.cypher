// Works that build on a paper and its like
// Question: Which papers cite most of this paper and the twenty papers most like it (21)?
// Parameter title: words of the title of a paper
// Columns: paper, year, cites, titles
WITH 'Vision Transformers' AS title
CALL db.index.fulltext.queryNodes('paper_fulltext', 'title:"' + replace(title, '"', ' ') + '"') YIELD node AS paper, score
WITH paper
ORDER BY paper:Stub, score DESC, paper.id
LIMIT 1
CALL (paper) {
  MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
  WITH DISTINCT term
  ORDER BY term.paperCount, term.id
  LIMIT 25
  CALL (term) {
    MATCH (other)-[link:INTRODUCES]->()
    WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
    WITH DISTINCT other, link.listing AS listing
    ORDER BY listing
    LIMIT 100
    RETURN other
    UNION
    MATCH (other)-[link:USES]->()
    WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
    WITH DISTINCT other, link.listing AS listing
    ORDER BY listing
    LIMIT 100
    RETURN other
    UNION
    MATCH (other)-[link:ADDRESSES]->()
    WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
    WITH DISTINCT other, link.listing AS listing
    ORDER BY listing
    LIMIT 100
    RETURN other
    UNION
    MATCH (other)-[link:REPORTS]->()
    WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
    WITH DISTINCT other, link.listing AS listing
    ORDER BY listing
    LIMIT 100
    RETURN other
    UNION
    MATCH (other)-[link:DISCUSSES]->()
    WHERE link.listing > term.id + '\t' AND link.listing < term.id + '\t:'
    WITH DISTINCT other, link.listing AS listing
    ORDER BY listing
    LIMIT 100
    RETURN other
  }
  WITH other, sum(toInteger(round(term.idf * 1000000))) AS rank
  WHERE other <> paper
  RETURN other
  ORDER BY rank DESC, other.id
  LIMIT 100
  UNION
  MATCH (paper)-[:CITES]->(third:Paper)
  WITH DISTINCT third, COUNT { (third)<-[:CITES]-() } AS citedBy
  WHERE citedBy > 1
  WITH third
  ORDER BY citedBy, third.id
  LIMIT 25
  CALL (third) {
    MATCH (other)-[link:CITES]->()
    WHERE link.listing > third.id + '\t' AND link.listing < third.id + '\t:'
    WITH DISTINCT other, link.listing AS listing
    ORDER BY listing
    LIMIT 100
    RETURN other
  }
  WITH other, count(third) AS rank
  WHERE other <> paper
  RETURN other
  ORDER BY rank DESC, other.id
  LIMIT 100
  UNION
  MATCH (third)-[link:CITES]->()
  WHERE link.listing > paper.id + '\t' AND link.listing < paper.id + '\t:'
  WITH DISTINCT third, link.listing AS listing
  ORDER BY listing
  LIMIT 100
  MATCH (third)-[:CITES]->(other:Paper)
  WITH other, count(DISTINCT third) AS rank
  WHERE other <> paper
  RETURN other
  ORDER BY rank DESC, other.id
  LIMIT 100
}
WITH paper, collect(DISTINCT other) AS others, COLLECT {
  MATCH (paper)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
  RETURN DISTINCT term
} AS ours, COLLECT {
  MATCH (paper)-[:CITES]->(cited:Paper)
  RETURN DISTINCT cited
} AS references, COLLECT {
  MATCH (citing)-[link:CITES]->()
  WHERE link.listing > paper.id + '\t' AND link.listing < paper.id + '\t:'
  WITH DISTINCT citing, link.listing AS listing
  ORDER BY listing
  LIMIT 100
  RETURN citing
} AS citations
UNWIND others AS other
WITH paper, ours, references, citations, other, COLLECT {
  MATCH (other)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES]->(term:Term)
  RETURN DISTINCT term
} AS theirs
WITH paper, other, [term IN theirs WHERE term IN ours] AS both,
  sqrt(reduce(sum = 0.0, term IN ours | sum + term.idf * term.idf)
    * reduce(sum = 0.0, term IN theirs | sum + term.idf * term.idf)) AS norm,
  COUNT {
    MATCH (other)-[:CITES]->(cited:Paper)
    WHERE cited IN references
    RETURN DISTINCT cited
  } AS sharedReferences,
  size([citing IN citations WHERE EXISTS { (citing)-[:CITES]->(other) }]) AS together
WITH paper, other, both,
  CASE WHEN norm > 0 THEN round(reduce(sum = 0.0, term IN both | sum + term.idf * term.idf) / norm, 6) ELSE 0.0 END AS terms,
  CASE WHEN sharedReferences > 0 THEN round(sharedReferences
    / sqrt(COUNT { (paper)-[:CITES]->() } * COUNT { (other)-[:CITES]->() }), 6) ELSE 0.0 END AS coupling,
  CASE WHEN together > 0 THEN round(together
    / sqrt(COUNT { (paper)<-[:CITES]-() } * COUNT { (other)<-[:CITES]-() }), 6) ELSE 0.0 END AS coCitation
WITH paper, other, both, terms, coupling, coCitation, round(0.5 * terms + 0.3 * coupling + 0.2 * coCitation, 6) AS score
WHERE score > 0
WITH paper, other, score
WHERE EXISTS { (other)-[:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES|CITES]->() }
ORDER BY score DESC, coalesce(other.title, other.id), other.id
LIMIT 20
WITH paper, collect(other) AS close
UNWIND [paper] + close AS member
WITH [paper] + close AS all, member
CALL (member) {
  MATCH (work)-[link:CITES]->()
  WHERE link.listing > member.id + '\t' AND link.listing < member.id + '\t:'
  WITH DISTINCT work, link.listing AS listing
  ORDER BY listing
  LIMIT 100
  RETURN work
}
WITH DISTINCT all, work, member
WHERE NOT work IN all
WITH work, member
ORDER BY coalesce(member.title, member.id)
WITH work, count(member) AS cites, collect(coalesce(member.title, member.id)) AS titles
RETURN coalesce(work.title, work.id) AS paper, work.year AS year, cites, titles
ORDER BY cites DESC, COUNT { (work)<-[:CITES]-() } DESC, work.id
LIMIT 20;
