/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.Reference;
import org.papergraph.ingest.source.ReadSources;
import org.papergraph.ingest.source.RejectionReason;

import static org.assertj.core.api.Assertions.assertThat;

class XmlFormatsTests {

	@Test
	void readsAnAtomFeedAndItsErrors() {
		ReadSources read = ReadSources
			.of("""
					<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Query</title><id>q</id>
					<entry><id>http://arxiv.org/abs/1601.00001v1</id><published>2015-12-26T21:19:45Z</published>
					<title>On
					 Kettles</title><summary> Tea &amp; cake. </summary><author><name>Ada Lovelace</name></author>
					<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/K</arxiv:doi></entry>
					<entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id</summary></entry></feed>""");
		assertThat(read.format()).isEqualTo("arxiv-atom");
		Paper paper = read.paper();
		assertThat(paper.title()).isEqualTo("On Kettles");
		assertThat(paper.abstractText()).isEqualTo("Tea & cake.");
		assertThat(paper.ids()).isEqualTo(new ExternalIds("10.1000/k", "1601.00001", null, null, null, null));
		assertThat(paper.publishedOn()).hasToString("2015-12-26");
		assertThat(read.reasons()).containsExactly(RejectionReason.ERROR_ANSWER);
	}

	@Test
	void readsTheThreeFormsOfArxivRecords() {
		ReadSources read = ReadSources.of("<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'><ListRecords>"
				+ record(
						"<arXiv><id>1601.00001</id><created>2016-01-05</created><authors><author><keyname>Lovelace</keyname>"
								+ "<forenames>Ada</forenames></author></authors><title>On Kettles</title><abstract>Tea.</abstract></arXiv>")
				+ record(
						"<arXivRaw><id>1601.00001</id><version version='v1'><date>Mon, 22 Oct 2018 22:41:50 GMT</date></version>"
								+ "<title>On Pots</title><authors>Ada Lovelace (Kettle Lab (London)), Bo Pot and C. Cup</authors></arXivRaw>")
				+ record(
						"<oai_dc:dc xmlns:oai_dc='o' xmlns:dc='d'><dc:title>On Cups</dc:title><dc:creator>Lovelace, Ada</dc:creator>"
								+ "<dc:description>Cups.</dc:description><dc:description>Comment: 7 pages</dc:description><dc:date>2010-09-06</dc:date>"
								+ "<dc:identifier>http://arxiv.org/abs/1601.00001</dc:identifier><dc:identifier>doi:10.1000/C</dc:identifier></oai_dc:dc>")
				+ "<record><header status='deleted'><identifier>oai:arXiv.org:1601.00002</identifier></header></record>"
				+ "</ListRecords></OAI-PMH>");
		assertThat(read.format()).isEqualTo("oai-pmh");
		assertThat(read.papers()).extracting((paper) -> paper.ids().arxivId()).containsOnly("1601.00001");
		assertThat(read.papers()).extracting((paper) -> String.valueOf(paper.publishedOn()))
			.containsExactly("2016-01-05", "2018-10-22", "2010-09-06");
		assertThat(read.papers().get(1).authors()).extracting(Author::name)
			.containsExactly("Ada Lovelace", "Bo Pot", "C. Cup");
		assertThat(read.papers().get(2).authors()).extracting(Author::name).containsExactly("Ada Lovelace");
		assertThat(read.papers().get(2).ids().doi()).isEqualTo("10.1000/c");
		assertThat(read.reasons()).containsExactly(RejectionReason.NO_RECORD);
	}

	@Test
	void readsTheAnthologyWithItsNumbers() {
		ReadSources read = ReadSources
			.of("""
					<collection id="2022.tea"><volume id="main"><meta><booktitle>Proceedings of <fixed-case>TEA</fixed-case></booktitle>
					<year>2022</year></meta><frontmatter><url>2022.tea-main.0</url></frontmatter>
					<paper id="1"><title><fixed-case>K</fixed-case>ettles</title><author orcid="0000-0002-1825-0097"><first>Ada</first><last>Lovelace</last></author>
					<abstract>Tea <i>is</i> hot.</abstract><doi>10.18653/v1/2022.tea-main.1</doi></paper></volume></collection>""");
		Paper paper = read.paper();
		assertThat(read.results()).hasSize(1);
		assertThat(paper.title()).isEqualTo("Kettles");
		assertThat(paper.abstractText()).isEqualTo("Tea is hot.");
		assertThat(paper.ids().aclId()).isEqualTo("2022.tea-main.1");
		assertThat(paper.venue()).isEqualTo("Proceedings of TEA");
		assertThat(paper.year()).isEqualTo(2022);
		assertThat(paper.authors()).containsExactly(new Author("Ada Lovelace", "0000-0002-1825-0097"));
		assertThat(anthologyId("J89", "1", "3")).isEqualTo("J89-1003");
		assertThat(anthologyId("W05", "2", "3")).isEqualTo("W05-0203");
		assertThat(anthologyId("D19", "55", "3")).isEqualTo("D19-5503");
	}

	@Test
	void readsPubmedAndJatsAndCrossref() {
		Paper pubmed = ReadSources
			.of("""
					<?xml version="1.0"?><!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD" "https://nowhere.invalid/x.dtd">
					<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>12</PMID><Article><Journal><JournalIssue><PubDate><Year>2018</Year>
					<Month>May</Month><Day>7</Day></PubDate></JournalIssue><Title>Tea</Title></Journal><ArticleTitle>On Kettles.</ArticleTitle>
					<Abstract><AbstractText Label="AIM">Tea.</AbstractText><AbstractText Label="METHODS">Heat.</AbstractText></Abstract>
					<AuthorList><Author><LastName>Lovelace</LastName><ForeName>Ada</ForeName></Author></AuthorList></Article></MedlineCitation>
					<PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/K</ArticleId></ArticleIdList><ReferenceList><Reference>
					<Citation>Pot B. On Pots.</Citation><ArticleIdList><ArticleId IdType="pubmed">11</ArticleId></ArticleIdList></Reference></ReferenceList>
					</PubmedData></PubmedArticle></PubmedArticleSet>""")
			.paper();
		assertThat(pubmed.abstractText()).isEqualTo("AIM: Tea. METHODS: Heat.");
		assertThat(pubmed.publishedOn()).hasToString("2018-05-07");
		assertThat(pubmed.ids()).isEqualTo(new ExternalIds("10.1000/k", null, null, null, null, "12"));
		assertThat(pubmed.references()).containsExactly(new Reference(
				new ExternalIds(null, null, null, null, null, "11"), null, null, null, "Pot B. On Pots."));
		Paper jats = ReadSources
			.of("""
					<article><front><journal-meta><journal-title>Tea</journal-title></journal-meta><article-meta><article-id pub-id-type="doi">10.1000/K</article-id>
					<title-group><article-title>On <italic>Kettles</italic></article-title></title-group><contrib-group><contrib contrib-type="author">
					<name><surname>Lovelace</surname><given-names>Ada</given-names></name></contrib></contrib-group><pub-date><year>2011</year></pub-date>
					<abstract><title>Abstract</title><sec><title>Aim</title><p>Tea.</p></sec></abstract></article-meta></front><body><p>Long.</p></body>
					<back><ref-list><ref id="B1"><mixed-citation><name><surname>Pot</surname><given-names>B</given-names></name><article-title>On Pots</article-title>
					<year>1940</year><pub-id pub-id-type="pmid">11</pub-id></mixed-citation></ref></ref-list></back></article>""")
			.paper();
		assertThat(jats.title()).isEqualTo("On Kettles");
		assertThat(jats.abstractText()).isEqualTo("Aim: Tea.");
		assertThat(jats.references()).singleElement()
			.satisfies((cited) -> assertThat(cited).isEqualTo(new Reference(
					new ExternalIds(null, null, null, null, null, "11"), "On Pots", 1940, "B Pot", cited.raw())));
		Paper crossref = ReadSources
			.of("""
					<crossref_result><query_result><body><query><doi_record><crossref><journal><journal_metadata><full_title>Tea</full_title></journal_metadata>
					<journal_article><titles><title>On Kettles</title></titles><contributors><person_name contributor_role="author"><given_name>Ada</given_name>
					<surname>Lovelace</surname></person_name></contributors><publication_date><year>2014</year></publication_date><doi_data><doi>10.1000/K</doi></doi_data>
					<citation_list><citation key="1"><article_title>On Pots</article_title><cYear>1940</cYear><doi>10.1000/POT</doi></citation></citation_list>
					</journal_article></journal></crossref></doi_record></query></body></query_result></crossref_result>""")
			.paper();
		assertThat(crossref.venue()).isEqualTo("Tea");
		assertThat(crossref.references()).extracting((cited) -> cited.ids().doi()).containsExactly("10.1000/pot");
	}

	@Test
	void followsNoEntity() {
		String bomb = "<?xml version='1.0'?><!DOCTYPE collection [<!ENTITY a 'tea'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/hostname'>]>"
				+ "<collection id='2022.tea'><volume id='1'><meta/><paper id='1'><title>On %s</title></paper></volume></collection>";
		for (String entity : new String[] { "&b;", "&c;", "&undeclared;" }) {
			ReadSources read = ReadSources.of(bomb.formatted(entity));
			assertThat(read.papers()).as(entity).isEmpty();
			assertThat(read.reasons()).as(entity).containsExactly(RejectionReason.XML_ENTITY);
		}
	}

	@Test
	void followsNoElementsThatAreNestedWithoutEnd() {
		String deep = "<article><front><article-meta><title-group><article-title>On Kettles" + "<b>".repeat(100_000)
				+ "</b>".repeat(100_000) + "</article-title></title-group></article-meta></front></article>";
		assertThat(ReadSources.of(deep).reasons()).containsExactly(RejectionReason.MALFORMED);
	}

	@Test
	void saysWhereXmlBreaks() {
		ReadSources read = ReadSources
			.of("<collection id='2022.tea'><volume id='1'><meta/>\n<paper id='1'><title>A</title></paper>\n<paper id='2'><title>B</paper>");
		assertThat(read.papers()).hasSize(1);
		assertThat(read.rejected()).singleElement()
			.satisfies((refused) -> assertThat(refused.describe())
				.startsWith("in:3 (record 2): is not well-formed here: "));
	}

	private static String anthologyId(String collection, String volume, String paper) {
		return String.valueOf(
				ReadSources
					.of("<collection id='" + collection + "'><volume id='" + volume + "'><meta/><paper id='" + paper
							+ "'><title>A</title></paper></volume></collection>")
					.paper()
					.ids()
					.aclId());
	}

	private static String record(String metadata) {
		return "<record><header><identifier>oai:arXiv.org:1601.00001</identifier></header><metadata>" + metadata
				+ "</metadata></record>";
	}

}
