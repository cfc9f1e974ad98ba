/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.paper;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.read.PaperOrder;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.query.PaperCriteria;
import org.papergraph.graph.query.TermCriterion;

/**
 * Which papers a request asks for.
 *
 * @param q words of title or abstract
 * @param dataset a dataset the papers name
 * @param method a method the papers name
 * @param task a task the papers name
 * @param metric a metric the papers name
 * @param concept a concept the papers name
 * @param year the year of publication
 * @param source where they were read
 * @param sort the order
 */
public record PaperFilter(
		@Parameter(description = "Words of the title or abstract; all must occur.",
				example = "image classification") @Size(max = 200) @Nullable String q,
		@Parameter(description = "A dataset by id, name or any alias.",
				example = "CIFAR-100") @Size(max = 200) @Nullable String dataset,
		@Parameter(description = "A method by id, name or any alias.",
				example = "LoRA") @Size(max = 200) @Nullable String method,
		@Parameter(description = "A task by id, name or any alias.") @Size(max = 200) @Nullable String task,
		@Parameter(description = "A metric by id, name or any alias.") @Size(max = 200) @Nullable String metric,
		@Parameter(description = "A concept by id, name or any alias.") @Size(max = 200) @Nullable String concept,
		@Parameter(description = "The year of publication.",
				example = "2024") @Min(1000) @Max(9999) @Nullable Integer year,
		@Parameter(description = "The place or the format of a source the papers were read from.",
				example = "openalex") @Size(max = 500) @Nullable String source,
		@Parameter(description = "The order: relevance (of the words), newest or influence; "
				+ "relevance if there are words, else newest.", example = "newest") @Nullable PaperOrder sort) {

	/**
	 * {@return what the papers must meet}
	 */
	public PaperCriteria criteria() {
		List<TermCriterion> terms = new ArrayList<>();
		add(terms, TermType.DATASET, this.dataset);
		add(terms, TermType.METHOD, this.method);
		add(terms, TermType.TASK, this.task);
		add(terms, TermType.METRIC, this.metric);
		add(terms, TermType.CONCEPT, this.concept);
		return new PaperCriteria(this.q, terms, this.year, this.source, this.sort);
	}

	private static void add(List<TermCriterion> terms, TermType type, @Nullable String name) {
		if (name != null) {
			terms.add(new TermCriterion(type, name));
		}
	}

}
