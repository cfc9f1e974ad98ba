/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.Reference;
import org.papergraph.ingest.source.ReadSources;
import org.papergraph.ingest.source.RejectionReason;

import static org.assertj.core.api.Assertions.assertThat;

class JsonFormatsTests {

	private static final String WORK = """
			{"id":"https://openalex.org/W27","doi":"https://doi.org/10.1000/KETTLE","title":"On <i>Kettles</i>",
			 "publication_date":"2019-07-01","ids":{"pmid":"https://pubmed.ncbi.nlm.nih.gov/123"},
			 "primary_location":{"source":{"display_name":"Journal of Tea"}},
			 "locations":[{"landing_page_url":"http://arxiv.org/abs/1907.00001v2"}],
			 "authorships":[{"author":{"display_name":"Ada B. Lovelace","orcid":"https://orcid.org/0000-0002-1825-0097"}}],
			 "abstract_inverted_index":{"tea":[1,3],"We":[0],"and":[2]},
			 "referenced_works":["https://openalex.org/W1","https://openalex.org/W2"]}""";

	@Test
	void readsAWorkOfOpenAlex() {
		Paper paper = ReadSources.of(WORK).paper();
		assertThat(paper.title()).isEqualTo("On Kettles");
		assertThat(paper.abstractText()).isEqualTo("We tea and tea");
		assertThat(paper.ids()).isEqualTo(new ExternalIds("10.1000/kettle", "1907.00001", "W27", null, null, "123"));
		assertThat(paper.publishedOn()).hasToString("2019-07-01");
		assertThat(paper.venue()).isEqualTo("Journal of Tea");
		assertThat(paper.authors()).containsExactly(new Author("Ada B. Lovelace", "0000-0002-1825-0097"));
		assertThat(paper.references()).extracting((cited) -> cited.ids().openAlexId()).containsExactly("W1", "W2");
	}

	@Test
	void readsResultsOfOpenAlexAndSaysWhichHasNoTitle() {
		ReadSources read = ReadSources.of("{\"meta\":{\"count\":3},\"group_by\":[],\"results\":[" + WORK
				+ ",\n{\"id\":\"https://openalex.org/W28\",\"title\":null}," + WORK.replace("W27", "W29") + "]}");
		assertThat(read.format()).isEqualTo("openalex");
		assertThat(read.papers()).hasSize(2);
		assertThat(read.rejected()).singleElement()
			.satisfies((refused) -> assertThat(refused.describe()).startsWith("in:8 (record 2): has no title, is W28"));
	}

	@Test
	void saysThatAnAnswerHasNoResults() {
		ReadSources read = ReadSources.of("{\"meta\":{\"count\":0},\"results\":[],\"group_by\":[]}");
		assertThat(read.reasons()).containsExactly(RejectionReason.NO_ENTRIES);
	}

	@Test
	void readsPapersOfSemanticScholar() {
		ReadSources read = ReadSources.of("""
				[{"paperId":"2d5673caa9e6af3a7b82a43f19ee920992db07ad","title":"On Kettles","year":1950,"venue":"",
				  "journal":{"name":"Tea"},"abstract":null,"authors":[{"authorId":"1","name":"A. Lovelace"}],
				  "externalIds":{"DOI":"10.1000/K","ArXiv":"1907.00001","ACL":"P19-1001","CorpusId":12},
				  "references":[{"paperId":null,"title":"On Pots","year":1940,"authors":[{"name":"B. Pot"}]}]},
				 null, {"paperId":"2d5673caa9e6af3a7b82a43f19ee920992db07ae","authors":null}]""");
		assertThat(read.format()).isEqualTo("semantic-scholar");
		Paper paper = read.paper();
		assertThat(paper.ids()).isEqualTo(new ExternalIds("10.1000/k", "1907.00001", null,
				"2d5673caa9e6af3a7b82a43f19ee920992db07ad", "P19-1001", null));
		assertThat(paper.venue()).isEqualTo("Tea");
		assertThat(paper.abstractText()).isEmpty();
		assertThat(paper.references())
			.containsExactly(new Reference(ExternalIds.NONE, "On Pots", 1940, "B. Pot", null));
		assertThat(read.reasons()).containsExactly(RejectionReason.NO_RECORD, RejectionReason.MISSING_TITLE);
	}

	@Test
	void readsLinesOfTheBulkFilesOfSemanticScholar() {
		ReadSources read = ReadSources.of("""
				{"corpusid":12,"externalids":{"DOI":"10.1000/k"},"title":"On Kettles","year":1950}
				{"corpusid":13,"externalids":null,"title":"On Pots","year":1951}
				""");
		assertThat(read.format()).isEqualTo("semantic-scholar");
		assertThat(read.papers()).extracting((paper) -> paper.ids().s2Id())
			.containsExactly("CorpusId:12", "CorpusId:13");
	}

	@Test
	void readsAWorkOfCrossref() {
		Paper paper = ReadSources
			.of("""
					{"status":"ok","message-type":"work","message":{"DOI":"10.1000/K","title":["On &lt;Kettles&gt;"],
					 "abstract":"<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>Tea <jats:italic>is</jats:italic> hot.</jats:p></jats:sec>",
					 "container-title":["Tea &amp; Cake"],"issued":{"date-parts":[[2014,2]]},
					 "author":[{"given":"Ada","family":"Lovelace","ORCID":"http://orcid.org/0000-0002-1825-0097"},{"name":"The Tea Group"}],
					 "reference":[{"key":"1","DOI":"10.1000/POT","article-title":"On Pots","author":"Pot","year":"1940a"},
					  {"key":"2","unstructured":"Cup, C. On Cups. 1930."},{"key":"3"}]}}""")
			.paper();
		assertThat(paper.title()).isEqualTo("On <Kettles>");
		assertThat(paper.abstractText()).isEqualTo("Aim: Tea is hot.");
		assertThat(paper.venue()).isEqualTo("Tea & Cake");
		assertThat(paper.year()).isEqualTo(2014);
		assertThat(paper.publishedOn()).isNull();
		assertThat(paper.authors()).extracting(Author::name).containsExactly("Ada Lovelace", "The Tea Group");
		assertThat(paper.references()).containsExactly(
				new Reference(ExternalIds.NONE.with(IdScheme.DOI, "10.1000/pot"), "On Pots", 1940, "Pot", null),
				new Reference(ExternalIds.NONE, null, null, null, "Cup, C. On Cups. 1930."));
	}

	@Test
	void readsDailyPapersOfBothYears() {
		ReadSources read = ReadSources
			.of("""
					[{"paper":{"id":"2410.00001","authors":[{"name":"Ada Lovelace","hidden":false}],"publishedAt":"2024-10-22T17:59:30.000Z",
					  "title":"On\\n  Kettles","summary":"Tea is\\nhot.","upvotes":64},"title":"On Kettles","numComments":3},
					 {"paper":{"id":"2607.00001","authors":[],"title":"On Pots","summary":"Pots.","organization":{"name":"Ox","fullname":"Oxford"}}}]""");
		assertThat(read.format()).isEqualTo("daily-papers-json");
		assertThat(read.paper().title()).isEqualTo("On Kettles");
		assertThat(read.paper().abstractText()).isEqualTo("Tea is hot.");
		assertThat(read.paper().ids().arxivId()).isEqualTo("2410.00001");
		assertThat(read.papers().get(1).organizations()).containsExactly("Oxford");
	}

	@Test
	void readsTheDataOfASavedPage() {
		ReadSources read = ReadSources
			.of("""
					<!doctype html><html><head><title>Daily Papers - Hugging Face</title></head><body>
					<div class="x" data-target="DailyPapers" data-props="{&quot;dailyPapers&quot;:[{&quot;paper&quot;:{&quot;id&quot;:&quot;2410.00001&quot;,
					&quot;title&quot;:&quot;On Kettles&quot;,&quot;summary&quot;:&quot;Tea &#x26; cake.&quot;,&quot;authors&quot;:[]}}]}"></div></body></html>""");
		assertThat(read.format()).isEqualTo("daily-papers-html");
		assertThat(read.paper().abstractText()).isEqualTo("Tea & cake.");
	}

	@Test
	void readsArxivSnapshotAndUnarxive() {
		String record = """
				{"id":"math/0306266","submitter":"A","authors":"Ada Lovelace","title":"On Kettles","categories":"math.GT",
				"versions":[{"version":"v1","created":"Thu, 5 Dec 2002 17:01:56 GMT"}],"abstract":"  Tea.\\n",
				"authors_parsed":[["Lovelace","Ada","Jr."]],"doi":null}"""
			.replace("\n", "");
		Paper paper = ReadSources.of(record + "\n" + record + "\n").paper();
		assertThat(paper.ids().arxivId()).isEqualTo("math/0306266");
		assertThat(paper.publishedOn()).hasToString("2002-12-05");
		assertThat(paper.authors()).extracting(Author::name).containsExactly("Ada Lovelace Jr.");
		ReadSources full = ReadSources.of("{\"paper_id\":\"math/0306266\",\"metadata\":" + record
				+ ",\"body_text\":[],\"bib_entries\":{\"a\":{\"bib_entry_raw\":\"Pot, On Pots\",\"contained_arXiv_ids\":[],"
				+ "\"ids\":{\"doi\":\"10.1000/pot\",\"arxiv_id\":\"\",\"open_alex_id\":\"https://openalex.org/W1\"}}}}");
		assertThat(full.format()).isEqualTo("unarxive");
		assertThat(full.paper().references()).containsExactly(new Reference(
				new ExternalIds("10.1000/pot", null, "W1", null, null, null), null, null, null, "Pot, On Pots"));
	}

	@Test
	void readsAminerCslAndPlainJson() {
		ReadSources aminer = ReadSources
			.of("{\"id\":\"a-1\",\"title\":\"On Kettles\",\"n_citation\":0,\"authors\":[\"Ada L\"],\"references\":[\"b-2\"]}");
		assertThat(aminer.format()).isEqualTo("aminer");
		assertThat(aminer.paper().references()).extracting(Reference::raw).containsExactly("aminer:b-2");
		ReadSources csl = ReadSources
			.of("""
					[{"id":"k","type":"article-journal","title":"On Kettles","container-title":"arXiv:1501.00001 [physics]",
					 "issued":{"date-parts":[["2016",12,20]]},"author":[{"family":"Berg","given":"Ada","non-dropping-particle":"van den"}]}]""");
		assertThat(csl.format()).isEqualTo("csl-json");
		assertThat(csl.paper().publishedOn()).hasToString("2016-12-20");
		assertThat(csl.paper().authors()).extracting(Author::name).containsExactly("Ada van den Berg");
		assertThat(csl.paper().ids().arxivId()).isEqualTo("1501.00001");
		assertThat(csl.paper().venue()).isEqualTo("arXiv");
		ReadSources plain = ReadSources
			.of("{\"title\":\"On Kettles\",\"summary\":\"Tea.\",\"authors\":\"Ada Lovelace; Bo Pot\",\"year\":1999}\n"
					+ "{\"title\":\"On Pots\",\"abstract\":\"Pots.\",\"authors\":[{\"name\":\"Bo Pot\"}]}\n{\"nothing\":1}\n{broken\n");
		assertThat(plain.format()).isEqualTo("json");
		assertThat(plain.paper().authors()).extracting(Author::name).containsExactly("Ada Lovelace", "Bo Pot");
		assertThat(plain.papers()).hasSize(2);
		assertThat(plain.reasons()).containsExactly(RejectionReason.MISSING_TITLE, RejectionReason.MALFORMED);
	}

	@Test
	void cutsRecordsOutOfAnythingThatLooksLikeJson() {
		assertThat(ReadSources.of("[{\"title\":\"A } ] \\\\\\\" B\"},{\"title\":[[{}]]},{\"title\":\"C\"}]").reasons())
			.containsExactly(RejectionReason.MISSING_TITLE);
		ReadSources cut = ReadSources.of("[{\"title\":\"On Kettles\"},\n{\"title\":\"On Po");
		assertThat(cut.papers()).hasSize(1);
		assertThat(cut.rejected()).singleElement()
			.satisfies((refused) -> assertThat(refused.describe())
				.startsWith("in:2 (record 2): ends in the middle of a record (malformed)"));
	}

}
