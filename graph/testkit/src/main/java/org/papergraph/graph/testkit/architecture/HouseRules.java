/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How classes are named, shaped and grouped, whatever they do. */
public final class HouseRules {

	private static final String[] SHELLS = { "..ingest.cli..", "..graph.embedded.." };

	/** The model is values and nothing else. */
	@ArchTest
	public static final ArchRule MODEL_IS_PURE = classes().that()
		.resideInAPackage("..graph.model..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..graph.model..")
		.as("graph.model depends on the JDK and itself alone")
		.because("the words of the domain outlive every library");

	/** The model holds data, not behaviour with identity. */
	@ArchTest
	public static final ArchRule MODEL_IS_RECORDS_AND_ENUMS = classes().that()
		.resideInAPackage("..graph.model..")
		.and(DescribedPredicate.not(named("package-info")))
		.should(beValues())
		.as("graph.model holds records, enums and interfaces")
		.because("values compare by content and cannot change under a reader");

	/** A name says what a thing is, not that it helps. */
	@ArchTest
	public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses().should()
		.haveSimpleNameEndingWith("Impl")
		.orShould()
		.haveNameMatching(".*(Util|Utils|Helper|Manager|Dto)")
		.as("no class is an Impl, Util, Helper, Manager or Dto")
		.because("such names hide what the class is for");

	/** Results depend on the input alone. */
	@ArchTest
	public static final ArchRule ONLY_SHELLS_READ_CLOCK_OR_CHANCE = noClasses().that()
		.resideOutsideOfPackages("..ingest.cli..", "..graph.embedded..", "..graph.testkit..")
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(Clock.class, "systemUTC")
		.orShould()
		.callMethod(System.class, "currentTimeMillis")
		.orShould()
		.callMethod(UUID.class, "randomUUID")
		.orShould()
		.callConstructor(Random.class)
		.as("only the shells read the clock or roll dice")
		.because("the same input must give the same graph");

	/** A library does not talk to the terminal or end the process. */
	@ArchTest
	public static final ArchRule ONLY_SHELLS_OWN_THE_PROCESS = noClasses().that()
		.resideOutsideOfPackages(SHELLS)
		.and()
		.resideOutsideOfPackage("..graph.testkit..")
		.should()
		.accessField(System.class, "out")
		.orShould()
		.accessField(System.class, "err")
		.orShould()
		.callMethod(System.class, "exit", int.class)
		.orShould()
		.callMethod(System.class, "getenv", String.class)
		.as("only the shells use standard streams, exit and the environment")
		.because("everything else must run inside another program");

	/** Null-safety has no gaps. */
	@ArchTest
	public static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(liveInNullMarkedPackages())
		.as("every package says what it is for and is null-marked")
		.because("NullAway checks only what is marked");

	/** No package needs itself through another. */
	@ArchTest
	public static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("org.papergraph.(**)")
		.should()
		.beFreeOfCycles()
		.as("packages are free of cycles")
		.because("a cycle is one package in two folders");

	/** One logging API. */
	@ArchTest
	public static final ArchRule LOGGING_IS_SLF4J = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

	/** Dependencies come in through constructors. */
	@ArchTest
	public static final ArchRule DEPENDENCIES_COME_BY_CONSTRUCTOR = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	private HouseRules() {
	}

	private static DescribedPredicate<JavaClass> named(String simpleName) {
		return DescribedPredicate.describe("named " + simpleName,
				(javaClass) -> javaClass.getSimpleName().equals(simpleName));
	}

	private static ArchCondition<JavaClass> beValues() {
		return new ArchCondition<>("be records, enums or interfaces") {
			@Override
			public void check(JavaClass item, ConditionEvents events) {
				boolean value = item.isRecord() || item.isEnum() || item.isInterface() || !item.isTopLevelClass();
				events.add(new SimpleConditionEvent(item, value,
						item.getName() + " is " + (value ? "" : "not ") + "a record, enum or interface"));
			}
		};
	}

	private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
		return new ArchCondition<>("live in null-marked packages") {
			@Override
			public void check(JavaClass item, ConditionEvents events) {
				JavaPackage home = item.getPackage();
				boolean marked = home.isAnnotatedWith(NullMarked.class);
				events.add(new SimpleConditionEvent(item, marked, item.getName() + " lives in " + home.getName()
						+ ", which is " + (marked ? "" : "not ") + "null-marked"));
			}
		};
	}

}
