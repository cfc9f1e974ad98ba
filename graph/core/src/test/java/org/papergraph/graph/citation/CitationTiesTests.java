/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Shared references and common citations, counted by hand. */
class CitationTiesTests {

	/** a and b share x and y; x and y are cited together by a and b, each with z by b. */
	private static final CitationGraph GRAPH = CitationLines.graph("a>x,y b>x,y,z c>z d>a e>x");

	private final BibliographicCoupling coupling = new BibliographicCoupling(GRAPH);

	private final CoCitation coCitation = new CoCitation(GRAPH);

	@Test
	void countsSharedReferences() {
		LinkStrength strength = this.coupling.between("a", "b");
		assertThat(strength).isEqualTo(new LinkStrength(2, 2, 3)).isNotEqualTo(this.coupling.between("b", "a"));
		assertThat(strength.cosine()).isCloseTo(0.816496580927726, within(1e-15));
		assertThat(strength.jaccard()).isCloseTo(2.0 / 3, within(1e-15));
		assertThat(this.coupling.between("a", "c")).isEqualTo(new LinkStrength(0, 2, 1));
		assertThat(this.coupling.between("a", "c").cosine()).isZero();
	}

	@Test
	void countsCommonCitations() {
		assertThat(this.coCitation.between("x", "y")).isEqualTo(new LinkStrength(2, 3, 2));
		LinkStrength strength = this.coCitation.between("x", "z");
		assertThat(strength).isEqualTo(new LinkStrength(1, 3, 2));
		assertThat(strength.cosine()).isCloseTo(0.408248290463863, within(1e-15));
		assertThat(strength.jaccard()).isCloseTo(0.25, within(1e-15));
	}

	@Test
	void sortsByTheNumberSharedThenByCosineThenById() {
		assertThat(this.coupling.strongest("b", 9)).extracting(LinkedPaper::paper).containsExactly("a", "c", "e");
		assertThat(this.coupling.strongest("e", 9)).extracting(LinkedPaper::paper).containsExactly("a", "b");
		assertThat(this.coCitation.strongest("z", 9)).extracting(LinkedPaper::paper).containsExactly("y", "x");
		assertThat(this.coupling.strongest("b", 1)).containsExactly(new LinkedPaper("a", new LinkStrength(2, 3, 2)));
	}

	@Test
	void tiesNothingToAPaperThatIsNotThere() {
		assertThat(this.coupling.strongest("nobody", 9)).isEmpty();
		assertThat(this.coCitation.between("nobody", "x").jaccard()).isZero();
	}

	@Test
	void cannotShareMoreThanThereIs() {
		assertThatIllegalArgumentException().isThrownBy(() -> new LinkStrength(2, 1, 3))
			.withMessage("no more can be shared than either has: shared=2, first=1, second=3");
	}

}
