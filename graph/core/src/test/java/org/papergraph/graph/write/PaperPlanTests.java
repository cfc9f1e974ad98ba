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

import org.junit.jupiter.api.Test;

import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.resolution.PaperRecord;
import org.papergraph.graph.write.PaperPlan.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class PaperPlanTests {

	private static final ExtractedPaper REPLAY = MiniGraph.replay();

	@Test
	void addsWhatIsNotThere() {
		PaperPlan plan = only(WritePlan.of(List.of(), records(REPLAY), List.of(REPLAY), "test", NameRules.NONE));
		assertThat(plan.outcome()).isEqualTo(Outcome.ADDED);
		assertThat(plan.replacesContent()).isFalse();
		assertThat(plan.changedEntries()).hasSameSizeAs(REPLAY.entries());
		assertThat(plan.hash()).hasSize(64);
	}

	@Test
	void aTextThatNobodyExtractedHasNoHash() {
		PaperPlan plan = only(WritePlan.of(List.of(), records(REPLAY), List.of(), "test", NameRules.NONE));
		assertThat(plan.hash()).isNull();
		assertThat(plan.extractor()).isNull();
	}

	@Test
	void whatWasFoundDoesNotDependOnThePapersId() {
		PaperContent one = PaperContent.of(REPLAY, REPLAY.paper(), "test");
		PaperContent other = PaperContent.of(REPLAY, REPLAY.paper().withId(new PaperId("doi:10.1000/xyz")), "test");
		assertThat(other.hash()).isEqualTo(one.hash());
		assertThat(other.links()).isNotEqualTo(one.links());
		assertThat(PaperContent.of(REPLAY, REPLAY.paper(), "newer").hash()).isNotEqualTo(one.hash());
	}

	private static PaperPlan only(WritePlan plan) {
		assertThat(plan.plans()).hasSize(1);
		assertThat(plan.removed()).isEmpty();
		return plan.plans().get(0);
	}

	private static List<PaperRecord> records(ExtractedPaper paper) {
		return PaperRecord.of(paper.paper(), paper.entries());
	}

	@Test
	void contentSaysWhereTheWordsStandAndShowsASentenceOfTheAbstract() {
		PaperContent content = PaperContent.of(MiniGraph.probingBert(), MiniGraph.probingBert().paper(), "test");
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
