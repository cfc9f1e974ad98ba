/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Scores spans by a model whose labels are the types of terms.
 */
public final class TermTagger implements SpanTagger {

	/** The name of this kind of model file. */
	public static final String KIND = "tagger";

	private final SpanModel model;

	TermTagger(SpanModel model) {
		this.model = model;
	}

	@Override
	public List<ScoredSpan> score(AnnotatedText text) {
		return this.model.score(text)
			.stream()
			.map((span) -> new ScoredSpan(span.sentence(), span.first(), span.end(), TagLabels.typeOf(span.label()),
					span.probability()))
			.toList();
	}

	/**
	 * {@return the same tagger, the opinions of its two models weighed otherwise than
	 * equally}
	 * @param share what the chain model counts, from 0, the span classifier alone, to 1
	 */
	public TermTagger weighingChain(double share) {
		return new TermTagger(this.model.weighingChain(share));
	}

	/**
	 * Writes the tagger, without the word classes, as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 */
	public void write(DataOutput out) throws IOException {
		this.model.write(out);
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @param classes the word classes that it was trained with
	 * @return the tagger
	 * @throws IOException if that fails
	 */
	public static TermTagger read(DataInput in, WordClasses classes) throws IOException {
		return new TermTagger(SpanModel.read(in, classes, SpanCandidates.NAMES));
	}

}
