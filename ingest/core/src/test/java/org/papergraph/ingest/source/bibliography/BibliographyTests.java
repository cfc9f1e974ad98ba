/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.bibliography;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.Paper;
import org.papergraph.ingest.source.ReadSources;
import org.papergraph.ingest.source.RejectionReason;

import static org.assertj.core.api.Assertions.assertThat;

class BibliographyTests {

	@Test
	void readsBibtex() {
		ReadSources read = ReadSources
			.of("""
					% a comment
					@string{tea = {Journal of Tea}}
					@comment{jabref-meta: groups;}
					@Article{k, author = {Lovelace, Jr., Ada and Kurt G{\\"o}del and {Tea Group, Inc.} and others}, Title = {{On {K}ettles: {\\'E}tudes}},
					  journal = tea, year = 2014, month = feb, doi = {http://dx.doi.org/10.1000/K}, abstract = "Tea (hot) @ noon."}
					@misc{p, title = {On Pots}, eprint = {1907.00001v3}, archivePrefix = {arXiv}, date = {2019-07-01}}
					@article(q, title = {On Cups}, journal = {arXiv preprint arXiv:1907.00002})
					@book{, title = "Without Key"}
					@article{x, title = {Never closed,
					@article{y, title = {On Spoons}, author = {Spoon, Sam}}
					junk }}}""");
		assertThat(read.format()).isEqualTo("bibtex");
		Paper paper = read.paper();
		assertThat(paper.title()).isEqualTo("On Kettles: Études");
		assertThat(paper.authors()).extracting(Author::name)
			.containsExactly("Ada Lovelace Jr.", "Kurt Gödel", "Tea Group, Inc.");
		assertThat(paper.venue()).isEqualTo("Journal of Tea");
		assertThat(paper.ids().doi()).isEqualTo("10.1000/k");
		assertThat(paper.abstractText()).isEqualTo("Tea (hot) @ noon.");
		assertThat(read.papers()).extracting(Paper::title)
			.containsExactly("On Kettles: Études", "On Pots", "On Cups", "Without Key", "On Spoons");
		assertThat(read.papers()).extracting((entry) -> entry.ids().arxivId()).contains("1907.00001", "1907.00002");
		assertThat(read.rejected()).singleElement()
			.satisfies((refused) -> assertThat(refused.describe())
				.isEqualTo("in:9 (record 5): an entry without end: \"@article{x, title = {Never closed,\" "
						+ "(malformed): repair it at this place, or fetch it again."));
	}

	@Test
	void losesNoEntryOfAnUnusualKind() {
		ReadSources read = ReadSources.of("""
				@article{a, title = {On Kettles}}
				@online2{b, title = {On Pots}}
				@in-proceedings(c, title = {On Cups})
				@two words{d, title = {On Spoons}}
				@comment{e, title = {On Forks}}""");
		assertThat(read.papers()).extracting(Paper::title).containsExactly("On Kettles", "On Pots", "On Cups");
		assertThat(read.rejected()).singleElement()
			.satisfies(
					(refused) -> assertThat(refused.describe()).contains("in:4", "the kind of an entry is one word"));
	}

	@Test
	void readsRisWithItsUsualFaults() {
		ReadSources read = ReadSources.of("""
				\uFEFFTY -  JOUR
				T1  - On Kettles:
				TI  - A Study
				AU  - Lovelace, Ada
				A1  - Bo
				  Pot
				PY  - YEAR///
				Y1  - 2001/09/01/
				JO  - Tea
				N2  - Hot.
				AB  - Hot.
				DO  - doi:10.1000/K
				ER  -

				TY  - CONF
				TI  - On Pots

				TY  - CONF
				TI  - On Cups
				UR  - https://doi.org/10.1000/C
				ER  -
				TY  - BOOK
				AU  - Nobody
				ER  -""");
		assertThat(read.format()).isEqualTo("ris");
		Paper paper = read.paper();
		assertThat(paper.title()).isEqualTo("On Kettles: A Study");
		assertThat(paper.authors()).extracting(Author::name).containsExactly("Ada Lovelace", "Bo Pot");
		assertThat(paper.publishedOn()).hasToString("2001-09-01");
		assertThat(paper.abstractText()).isEqualTo("Hot.");
		assertThat(paper.ids().doi()).isEqualTo("10.1000/k");
		assertThat(read.papers()).extracting(Paper::title).containsExactly("On Kettles: A Study", "On Pots", "On Cups");
		assertThat(read.reasons()).containsExactly(RejectionReason.MISSING_TITLE);
	}

}
