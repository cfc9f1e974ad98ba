/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The works that look wrong, by what is wrong with them.
 */
public final class SuspiciousWorks {

	private final Map<Suspicion, List<SuspiciousWork>> works = new EnumMap<>(Suspicion.class);

	private SuspiciousWorks(Literature literature) {
		Map<String, Work> known = new TreeMap<>();
		literature.works().forEach((work) -> known.put(work.id(), work));
		TreeSet<String> citing = new TreeSet<>();
		TreeSet<String> cited = new TreeSet<>();
		for (Citation citation : literature.citations()) {
			citing.add(citation.citing());
			cited.add(citation.cited());
		}
		putWorks(Suspicion.NO_REFERENCES, known,
				(work) -> work.read() && work.unresolvedReferences() == 0 && !citing.contains(work.id()));
		putWorks(Suspicion.UNRESOLVED_REFERENCES, known, (work) -> work.unresolvedReferences() > 0);
		put(Suspicion.NEVER_READ, cited.stream().filter((id) -> !isRead(known.get(id))));
		putWorks(Suspicion.NO_IDENTIFIER, known, (work) -> !work.identified());
		putCitations(Suspicion.SELF_CITATION, literature.citations().stream().filter(Citation::isOfItself));
		putCitations(Suspicion.CITES_LATER_WORK,
				literature.citations()
					.stream()
					.filter((citation) -> isLater(known.get(citation.cited()), known.get(citation.citing()))));
	}

	/**
	 * Looks through works and their citations.
	 * @param literature the works and who cites whom; a cited id that no work has counts
	 * as never read
	 * @return the works that look wrong
	 */
	public static SuspiciousWorks among(Literature literature) {
		return new SuspiciousWorks(literature);
	}

	/**
	 * Gives the works that look wrong in one way.
	 * @param suspicion in what way
	 * @return the works, sorted by id; a work stands here once for each citation that
	 * looks wrong
	 */
	public List<SuspiciousWork> of(Suspicion suspicion) {
		return this.works.getOrDefault(suspicion, List.of());
	}

	private void putWorks(Suspicion suspicion, Map<String, Work> known, Predicate<Work> suspicious) {
		put(suspicion, known.values().stream().filter(suspicious).map(Work::id));
	}

	private void put(Suspicion suspicion, Stream<String> ids) {
		this.works.put(suspicion, ids.map((id) -> new SuspiciousWork(suspicion, id, null)).toList());
	}

	private void putCitations(Suspicion suspicion, Stream<Citation> citations) {
		this.works.put(suspicion,
				citations.map((citation) -> new SuspiciousWork(suspicion, citation.citing(), citation.cited()))
					.toList());
	}

	private static boolean isRead(@Nullable Work work) {
		return work != null && work.read();
	}

	private static boolean isLater(@Nullable Work cited, @Nullable Work citing) {
		return cited != null && citing != null && cited.isYearsAfter(citing);
	}

}
