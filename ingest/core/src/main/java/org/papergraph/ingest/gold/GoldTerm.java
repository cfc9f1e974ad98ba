/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;

/**
 * A term that people found in a paper.
 *
 * @param type its type
 * @param name the minimal noun phrase, as the text writes it
 * @param aliases every other way this text writes it
 * @param role for methods and datasets; absent for the other types and where nobody said
 * @param acceptedTypes every type that counts as right, {@code type} among them
 * @param optional whether leaving it out is as right as listing it
 * @param salient whether it was marked as carrying the paper's content; only some files
 * mark that, and for concepts only
 */
public record GoldTerm(TermType type, String name, List<String> aliases, @Nullable Role role,
		Set<TermType> acceptedTypes, boolean optional, boolean salient) {

	public GoldTerm {
		if (name.isBlank()) {
			throw new IllegalArgumentException("gold term must have a name: type=" + type);
		}
		if (!acceptedTypes.contains(type)) {
			throw new IllegalArgumentException(
					"accepted types must include the type: name=" + name + ", type=" + type.label());
		}
		aliases = List.copyOf(aliases);
		acceptedTypes = Set.copyOf(acceptedTypes);
	}

	/**
	 * {@return the name, then the aliases}
	 */
	public List<String> forms() {
		List<String> forms = new ArrayList<>();
		forms.add(this.name);
		forms.addAll(this.aliases);
		return forms;
	}

	/**
	 * {@return whether the paper introduces or uses it, where somebody said so}
	 */
	public Optional<Role> knownRole() {
		return Optional.ofNullable(this.role);
	}

	/**
	 * {@return the same term, salient or not}
	 * @param carriesContent whether it carries the paper's content
	 */
	public GoldTerm withSalient(boolean carriesContent) {
		return new GoldTerm(this.type, this.name, this.aliases, this.role, this.acceptedTypes, this.optional,
				carriesContent);
	}

	/**
	 * {@return the same term, to be passed over where an extractor finds it}
	 */
	public GoldTerm asOptional() {
		return new GoldTerm(this.type, this.name, this.aliases, this.role, this.acceptedTypes, true, this.salient);
	}

}
