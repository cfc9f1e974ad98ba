/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.query.BibliographicEntry;

import static org.assertj.core.api.Assertions.assertThat;

class BibliographyWritersTests {

	private static final BibliographicEntry KETTLES = new BibliographicEntry("doi:10.1000/k_1",
			"The Kettles & Pots of R{\\\"o}hm: 100% {C}opper", "Boils at 5$ a_litre.\nTwice.",
			List.of("Jürgen Röhm", "Salt and Pepper Institute"), "Journal of Kettles", 2021, LocalDate.of(2021, 3, 4),
			"https://example.org/k_1",
			ExternalIds.NONE.with(IdScheme.DOI, "10.1000/k_1").with(IdScheme.ARXIV, "2101.00001"));

	private static final BibliographicEntry BARE = new BibliographicEntry("title:1", "On", "", List.of(), null, null,
			null, null, ExternalIds.NONE);

	@Test
	void bibtexIsReadBackByAParser() throws IOException, ParseException {
		BibTeXDatabase database = parsed(KETTLES);
		BibTeXEntry entry = Objects.requireNonNull(database.getEntries().get(new Key("rohm2021kettles")));
		assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
		assertThat(field(entry, "title"))
			.isEqualTo("{The Kettles \\& Pots of R\\{\\textbackslash \"o\\}hm: 100\\% \\{C\\}opper}");
		assertThat(field(entry, "author")).isEqualTo("Jürgen Röhm and {Salt and Pepper Institute}");
		assertThat(field(entry, "journal")).isEqualTo("Journal of Kettles");
		assertThat(field(entry, "doi")).isEqualTo("10.1000/k_1");
		assertThat(field(entry, "eprint")).isEqualTo("2101.00001");
		assertThat(field(entry, "abstract")).startsWith("Boils at 5\\$ a\\_litre.");
	}

	@Test
	void bibtexOfTheSameNameGetsANumber() throws IOException, ParseException {
		assertThat(parsed(KETTLES, BARE, KETTLES, BARE).getEntries().keySet().stream().map(Key::getValue))
			.containsExactly("rohm2021kettles", "anonymousuntitled", "rohm2021kettles-2", "anonymousuntitled-2");
	}

	@Test
	void cslJsonHoldsWhatCitationProcessorsRead() {
		StringWriter out = new StringWriter();
		try (CslJsonWriter csl = new CslJsonWriter(out)) {
			csl.write(KETTLES);
			csl.write(BARE);
		}
		JsonNode list = JsonMapper.shared().readTree(out.toString());
		assertThat(list).hasSize(2);
		JsonNode entry = list.get(0);
		assertThat(entry.path("type").asString()).isEqualTo("article-journal");
		assertThat(entry.path("issued").path("date-parts").get(0).toString()).isEqualTo("[2021,3,4]");
		assertThat(entry.path("author").get(1).path("literal").asString()).isEqualTo("Salt and Pepper Institute");
		assertThat(entry.path("DOI").asString()).isEqualTo("10.1000/k_1");
		assertThat(list.get(1).propertyNames()).containsExactlyInAnyOrder("id", "type", "title");
	}

	private static BibTeXDatabase parsed(BibliographicEntry... entries) throws IOException, ParseException {
		StringWriter out = new StringWriter();
		BibtexWriter bibtex = new BibtexWriter(out);
		for (BibliographicEntry entry : entries) {
			bibtex.write(entry);
		}
		return new BibTeXParser().parse(new StringReader(out.toString()));
	}

	private static String field(BibTeXEntry entry, String name) {
		return entry.getField(new Key(name)).toUserString();
	}

}
