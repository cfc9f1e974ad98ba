/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.fixture.PaperBuilder;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.write.PaperPlan.Outcome;
import org.papergraph.graph.write.StoredPaper.Place;

import static org.assertj.core.api.Assertions.assertThat;

class PaperPlanTests {

	private static final ExtractedPaper REPLAY = MiniGraph.replay();

	private static final Set<Place> PLACES = Set.of(Place.of(REPLAY.entries().get(0)));

	private static final String HASH = PaperContent.of(REPLAY, "test").hash();

	@Test
	void addsWhatIsNotThere() {
		PaperPlan plan = PaperPlan.of(REPLAY, "test", null);
		assertThat(plan.outcome()).isEqualTo(Outcome.ADDED);
		assertThat(plan.replacesContent()).isFalse();
		assertThat(plan.newEntries()).isEqualTo(REPLAY.entries());
	}

	@Test
	void leavesWhatIsThereJustSo() {
		PaperPlan plan = PaperPlan.of(REPLAY, "test", new StoredPaper(REPLAY.paper(), HASH, PLACES));
		assertThat(plan).isEqualTo(new PaperPlan(REPLAY.paper(), null, HASH, Outcome.UNCHANGED, List.of()));
		assertThat(BatchAssembler.assemble(List.of(plan))).isEmpty();
	}

	@Test
	void replacesLinksWhenTheExtractorFindsOthers() {
		PaperPlan plan = PaperPlan.of(REPLAY, "newer", new StoredPaper(REPLAY.paper(), HASH, PLACES));
		assertThat(plan.outcome()).isEqualTo(Outcome.CHANGED);
		assertThat(plan.replacesContent()).isTrue();
		assertThat(plan.hash()).isNotEqualTo(HASH);
	}

	@Test
	void keepsTheLinksOfALongerStoredTextButTakesMetadata() {
		ExtractedPaper shorter = PaperBuilder.paper(REPLAY.paper().title(), "Too short.")
			.byAuthors(3, "Sample Labs")
			.build();
		PaperPlan plan = PaperPlan.of(shorter, "test", new StoredPaper(REPLAY.paper(), HASH, PLACES));
		assertThat(plan.content()).isNull();
		assertThat(plan.hash()).isEqualTo(HASH);
		assertThat(plan.outcome()).isEqualTo(Outcome.CHANGED);
		assertThat(plan.paper().abstractText()).isEqualTo(REPLAY.paper().abstractText());
		assertThat(plan.paper().organizations()).containsExactly("Sample Labs");
	}

	@Test
	void contentSaysWhereTheWordsStandAndShowsASentenceOfTheAbstract() {
		PaperContent content = PaperContent.of(MiniGraph.probingBert(), "test");
		Map<String, Object> bert = Objects.requireNonNull(content.links().get("USES"))
			.stream()
			.filter((row) -> Objects.equals(row.get("key"), "method:bert"))
			.findFirst()
			.orElseThrow();
		assertThat(bert).extractingByKey("properties")
			.isEqualTo(Map.of("surfaces", List.of("BERT"), "count", 3, "confidence", 0.9, "evidence",
					"We probe the attention of BERT while it performs question answering.", "spans",
					List.of("title:8-12", "abstract:26-30", "abstract:114-118"), "extractor", "test"));
		assertThat(content.claims()).containsOnlyKeys("EVALUATED_ON", "MEASURED_BY");
	}

	@Test
	void unitesPapersWhateverTheOrder() {
		Paper one = MiniGraph.tinyImages().paper();
		Paper other = new Paper(one.id(), one.title().toUpperCase(Locale.ROOT), one.abstractText(), 2024,
				LocalDate.parse("2024-02-01"), "https://example.org/a", 9, List.of("Another Lab"));
		Paper united = one.unitedWith(other);
		assertThat(united).isEqualTo(other.unitedWith(one));
		assertThat(united.title()).isEqualTo("RESIDUAL NETWORKS FOR TINY IMAGES");
		assertThat(united.publishedOn()).isEqualTo("2024-02-01");
		assertThat(united.authorCount()).isEqualTo(3);
		assertThat(united.organizations()).containsExactly("Another Lab", "Example University");
	}

}
