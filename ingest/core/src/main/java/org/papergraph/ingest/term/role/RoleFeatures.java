/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.learn.Features;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * What tells an introduced method or dataset: the words before and after each mention,
 * the place and number of mentions, the look of the name, and whether it is widely known.
 */
final class RoleFeatures {

	private final NameLook names = new NameLook();

	/**
	 * Describes a term.
	 * @param text the paper
	 * @param type of the term
	 * @param mentions of the term, at least one
	 * @param familiar what other papers name
	 * @return its features
	 */
	Features describe(AnnotatedText text, TermType type, List<Mention> mentions, FamiliarNames familiar) {
		Set<String> features = new TreeSet<>();
		String look = NameLook.look(mentions);
		String fame = this.names.fame(mentions, familiar);
		features.add("type=" + type);
		features.add("count=" + Math.min(mentions.size(), 5));
		features.add("look=" + look);
		features.add("fame=" + fame);
		features.add("fame,look,type=" + fame + look + type);
		addCues(features, text, mentions, look, fame);
		addWords(features, mentions, familiar);
		addPlace(features, text, mentions, look, fame);
		Features found = new Features();
		features.forEach(found::add);
		return found;
	}

	private static void addCues(Set<String> features, AnnotatedText text, List<Mention> mentions, String look,
			String fame) {
		RoleContext context = new RoleContext(text);
		Set<IntroductionCues.Cue> cues = EnumSet.noneOf(IntroductionCues.Cue.class);
		mentions.forEach((mention) -> context.describe(mention, features, cues));
		for (IntroductionCues.Cue cue : cues) {
			features.add("cue=" + cue);
			features.add("cue,look=" + cue + look);
			features.add("cue,fame=" + cue + fame);
			features.add("cue,fame,look=" + cue + fame + look);
		}
		features.add("cues=" + cues);
	}

	/** A known name with a word more is often a new thing made of a known one. */
	private static void addWords(Set<String> features, List<Mention> mentions, FamiliarNames familiar) {
		for (String name : FamiliarNames.folded(mentions)) {
			int first = name.indexOf(' ');
			int last = name.lastIndexOf(' ');
			features.add("head=" + name.substring(last + 1));
			features.add("words=" + Math.min(name.split(" ").length, 5));
			if (first > 0) {
				features.add("end known=" + Math.min(familiar.count(name.substring(first + 1)), 3));
				features.add("start known=" + Math.min(familiar.count(name.substring(0, last)), 3));
				features.add("first word=" + name.substring(0, first));
			}
		}
	}

	private static void addPlace(Set<String> features, AnnotatedText text, List<Mention> mentions, String look,
			String fame) {
		int last = Math.max(1, text.sentences().size() - 1);
		int inAbstract = mentions.stream()
			.filter((mention) -> mention.in() == TextField.ABSTRACT)
			.mapToInt(Mention::sentence)
			.min()
			.orElse(last + 1);
		int fifth = 5 * inAbstract / last;
		features.add("first=" + 5 * mentions.get(0).sentence() / last);
		features.add("in abstract=" + fifth);
		features.add("in abstract,look=" + fifth + look);
		features.add("in abstract,fame=" + fifth + fame);
		boolean inTitle = mentions.stream().anyMatch((mention) -> mention.in() == TextField.TITLE);
		String title = inTitle + String.valueOf(Math.min(mentions.size(), 3));
		features.add("title=" + inTitle);
		features.add("title,count=" + title);
		features.add("title,count,look=" + title + look);
		features.add("title,count,fame=" + title + fame);
	}

}
