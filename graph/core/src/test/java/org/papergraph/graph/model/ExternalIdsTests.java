/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExternalIdsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			DOI       | 10.1000/XYZ123                          | 10.1000/xyz123
			DOI       | https://doi.org/10.1000/xyz123          | 10.1000/xyz123
			DOI       | http://dx.doi.org/10.1000/xyz123        | 10.1000/xyz123
			DOI       | doi: 10.1000/xyz123.                    | 10.1000/xyz123
			DOI       | http://doi.acm.org/10.1145/1137627.1137 | 10.1145/1137627.1137
			DOI       | 10.1890/0012(2006)87[2832:T]2.0.CO;2    | 10.1890/0012(2006)87[2832:t]2.0.co;2
			DOI       | whatever                                | -
			ARXIV     | 2106.09685v2                            | 2106.09685
			ARXIV     | arXiv:0901.2443                         | 0901.2443
			ARXIV     | oai:arXiv.org:math/0306266              | math/0306266
			ARXIV     | http://arxiv.org/abs/math.GT/0309136v1  | math/0309136
			ARXIV     | https://arxiv.org/pdf/2106.09685v3.pdf  | 2106.09685
			ARXIV     | https://arxiv.org/abs/hep-th/9901001    | hep-th/9901001
			ARXIV     | 10.1000/xyz123                          | -
			OPEN_ALEX | https://openalex.org/W2741809807        | W2741809807
			OPEN_ALEX | w27                                     | W27
			OPEN_ALEX | https://openalex.org/A27                | -
			S2        | 2D5673CAA9E6AF3A7B82A43F19EE920992DB07AD | 2d5673caa9e6af3a7b82a43f19ee920992db07ad
			S2        | 14636783                                | CorpusId:14636783
			S2        | CorpusID:14636783                       | CorpusId:14636783
			ACL       | https://aclanthology.org/P19-1001.pdf   | P19-1001
			ACL       | https://aclanthology.org/2022.acl-long.1/ | 2022.acl-long.1
			ACL       | long.1                                  | -
			PUBMED    | https://pubmed.ncbi.nlm.nih.gov/29768149/ | 29768149
			PUBMED    | PMC12                                   | -
			DOI       | 10.1000/,;                              | -
			""")
	void knowsOneFormOfEachIdentifier(IdScheme scheme, String written, String expected) {
		assertThat(scheme.normalize(written)).isEqualTo(expected);
		assertThat(ExternalIds.NONE.with(scheme, written).get(scheme).orElse(null)).isEqualTo(expected);
		assertThat(scheme.normalize(expected)).isEqualTo(expected);
	}

	@Test
	void readsTheArxivIdOutOfADoiOfArxiv() {
		assertThat(ExternalIds.NONE.with(IdScheme.DOI, "10.48550/arXiv.2106.09685").arxivId()).isEqualTo("2106.09685");
	}

	@Test
	void readsTheAclIdOutOfADoiOfTheAnthology() {
		assertThat(ExternalIds.NONE.with(IdScheme.DOI, "10.18653/v1/P19-1001").aclId()).isEqualTo("P19-1001");
		assertThat(ExternalIds.NONE.with(IdScheme.DOI, "10.18653/v1/2022.acl-long.1").aclId())
			.isEqualTo("2022.acl-long.1");
	}

	@Test
	void takesAnOrcidOutOfItsAddress() {
		assertThat(new Author("Ada", "https://orcid.org/0000-0002-1825-009x").orcid()).isEqualTo("0000-0002-1825-009X");
		assertThat(new Author("Ada", "unknown").orcid()).isNull();
	}

}
