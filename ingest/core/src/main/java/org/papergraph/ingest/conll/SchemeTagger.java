/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.tagger.LabelledSpan;
import org.papergraph.ingest.tagger.SpanCandidates;
import org.papergraph.ingest.tagger.SpanChoice;
import org.papergraph.ingest.tagger.SpanModel;
import org.papergraph.ingest.tagger.WordClasses;

/**
 * A tagger of a scheme of labels that was learned from a file of columns.
 */
public final class SchemeTagger implements ColumnTagger {

	/** The name of this kind of model file. */
	public static final String KIND = "scheme-tagger";

	private final SpanModel model;

	private final double[] thresholds;

	SchemeTagger(SpanModel model, double[] thresholds) {
		this.model = model;
		this.thresholds = thresholds.clone();
	}

	@Override
	public LabelSet labels() {
		return new LabelSet(this.model.labels());
	}

	@Override
	public List<LabelledSpan> tag(AnnotatedText text) {
		return new SpanChoice(this.thresholds).choose(this.model.score(text))
			.stream()
			.map((span) -> new LabelledSpan(span.sentence(), span.first(), span.end(), span.label()))
			.toList();
	}

	/**
	 * Writes the tagger, without the word classes, as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 */
	public void write(DataOutput out) throws IOException {
		this.model.write(out);
		for (double threshold : this.thresholds) {
			out.writeDouble(threshold);
		}
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @param classes the word classes that it was trained with
	 * @return the tagger
	 * @throws IOException if that fails
	 */
	public static SchemeTagger read(DataInput in, WordClasses classes) throws IOException {
		SpanModel model = SpanModel.read(in, classes, SpanCandidates.MENTIONS);
		double[] thresholds = new double[model.labels().size()];
		for (int i = 0; i < thresholds.length; i++) {
			thresholds[i] = in.readDouble();
		}
		return new SchemeTagger(model, thresholds);
	}

}
