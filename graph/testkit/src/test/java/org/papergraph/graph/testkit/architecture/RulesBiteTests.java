/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit.architecture;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every rule fails on code that breaks it: a rule that cannot fail guards nothing. */
class RulesBiteTests {

	private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("org.papergraph.violations");

	@ParameterizedTest(name = "{0}")
	@MethodSource("rulesAndOffenders")
	void ruleRejectsTheOffender(ArchRule rule, String offender) {
		assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class)
			.hasMessageContaining(offender);
	}

	@Test
	void everyRuleHasACounterExample() {
		long rules = Stream.of(BoundaryRules.class, HouseRules.class)
			.flatMap((holder) -> Stream.of(holder.getFields()))
			.filter((field) -> field.isAnnotationPresent(ArchTest.class))
			.count();
		assertThat(rulesAndOffenders()).hasSize(Math.toIntExact(rules));
	}

	static Stream<Arguments> rulesAndOffenders() {
		return Stream.of(arguments(BoundaryRules.CORENLP_STAYS_IN_ITS_PACKAGE, "EveryLibrary"),
				arguments(BoundaryRules.PICOCLI_STAYS_IN_THE_COMMAND_LINE, "EveryLibrary"),
				arguments(BoundaryRules.SPRING_STAYS_IN_THE_API, "EveryLibrary"),
				arguments(BoundaryRules.DRIVER_STAYS_IN_THE_GRAPH, "EveryLibrary"),
				arguments(BoundaryRules.CYPHER_DSL_STAYS_IN_CYPHER, "EveryLibrary"),
				arguments(BoundaryRules.JGRAPHT_STAYS_WITH_THE_CITATIONS, "EveryLibrary"),
				arguments(BoundaryRules.LEIDEN_STAYS_WITH_THE_COMMUNITIES, "EveryLibrary"),
				arguments(BoundaryRules.MCP_STAYS_IN_ITS_PACKAGE, "EveryLibrary"),
				arguments(BoundaryRules.SERVER_CLASSES_ARE_NOT_COMPILED_AGAINST, "EveryLibrary"),
				arguments(BoundaryRules.NOBODY_KNOWS_INGEST, "MutableThing"),
				arguments(BoundaryRules.NOBODY_KNOWS_THE_API, "EveryLibrary"),
				arguments(HouseRules.MODEL_IS_PURE, "MutableThing"),
				arguments(HouseRules.MODEL_IS_RECORDS_AND_ENUMS, "MutableThing"),
				arguments(HouseRules.NAMES_SAY_WHAT_A_CLASS_IS, "EverythingHelper"),
				arguments(HouseRules.ONLY_SHELLS_READ_CLOCK_OR_CHANCE, "EverythingHelper"),
				arguments(HouseRules.ONLY_SHELLS_OWN_THE_PROCESS, "EverythingHelper"),
				arguments(HouseRules.PACKAGES_ARE_NULL_MARKED, "violations.second"),
				arguments(HouseRules.PACKAGES_HAVE_NO_CYCLES, "First"),
				arguments(HouseRules.LOGGING_IS_SLF4J, "EverythingHelper"),
				arguments(HouseRules.DEPENDENCIES_COME_BY_CONSTRUCTOR, "EverythingHelper"));
	}

}
