/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.graph.fixture.MiniGraph;

/**
 * A question to the mini graph whose answer is an example of the API's description.
 *
 * @param operation the operation that the answer is an example of
 * @param path the question
 */
record ResponseExample(String operation, String path) {

	private static final Path FOLDER = Path.of("src/main/resources/openapi/examples");

	private static final String ALL = """
			listPapers        | /api/v1/papers?dataset=CIFAR-100&limit=1
			getPaper          | /api/v1/papers/{paper}
			listSimilarPapers | /api/v1/papers/{paper}/similar?limit=1
			listReferences    | /api/v1/papers/{cited}/references?limit=1
			listCitations     | /api/v1/papers/{cited}/citations?limit=1
			getTimeline       | /api/v1/terms/method:bert/timeline
			listIntroducers   | /api/v1/terms/dataset:essaybench/introducers
			suggest           | /api/v1/suggest?q=ima&limit=3
			listSimilarToAll  | /api/v1/similar?paper={paper}&paper={cited}&limit=1
			listPriorWorks    | /api/v1/papers/{paper}/prior-works?limit=1
			listDerivativeWorks | /api/v1/papers/{paper}/derivative-works?limit=1
			listPaths         | /api/v1/paths?from=CIFAR-10&to=GSM8K&limit=1
			listGaps          | /api/v1/gaps?method=ResNet&limit=1
			getGrid           | /api/v1/grid?method=LoRA&dataset=GSM8K&dataset=SQuAD
			listCommunities   | /api/v1/communities?limit=1
			getCommunity      | /api/v1/communities/task:image%20classification?limit=1
			listTerms         | /api/v1/terms?type=Dataset&limit=2
			getTerm           | /api/v1/terms/method:low-rank%20adaptation
			listPapersOfTerm  | /api/v1/terms/dataset:cifar-100/papers?limit=1
			listRelatedTerms  | /api/v1/terms/method:resnet/related?limit=2
			getOverlap        | /api/v1/overlap?a=CIFAR-100&b=ImageNet
			getStatistics     | /api/v1/stats
			""";

	static Stream<ResponseExample> all() {
		String paper = MiniGraph.tinyImages().paper().id().value();
		String cited = MiniGraph.visionAdaptation().paper().id().value();
		return ALL.replace("{paper}", paper)
			.replace("{cited}", cited)
			.lines()
			.map((line) -> line.split("\\|"))
			.map((parts) -> new ResponseExample(parts[0].strip(), parts[1].strip()));
	}

	/** The answer of an API, in the form of the file. */
	String answer(ApiClient api) {
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(api.get(this.path).json())
				+ "\n";
	}

	String written() throws IOException {
		return Files.readString(file());
	}

	void write(String answer) throws IOException {
		Files.writeString(file(), answer);
	}

	private Path file() {
		return FOLDER.resolve(this.operation + ".json");
	}

}
