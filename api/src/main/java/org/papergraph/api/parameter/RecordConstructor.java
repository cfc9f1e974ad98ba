/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;

/**
 * What makes a record of the values of its components.
 *
 * @param constructor the canonical one
 * @param components its parameters, in order, with their names
 */
record RecordConstructor(Constructor<?> constructor, List<MethodParameter> components) {

	/**
	 * {@return what makes records of a type}
	 * @param type a record
	 */
	static RecordConstructor of(Class<?> type) {
		RecordComponent[] components = type.getRecordComponents();
		Constructor<?> constructor = canonical(type, components);
		return new RecordConstructor(constructor,
				IntStream.range(0, components.length)
					.mapToObj((i) -> MethodParameter.forFieldAwareConstructor(constructor, i, components[i].getName()))
					.toList());
	}

	private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
		try {
			return type
				.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("every record has a canonical constructor: " + type, ex);
		}
	}

	/**
	 * {@return a record}
	 * @param values one for each component, in order
	 */
	Object make(@Nullable Object[] values) {
		return BeanUtils.instantiateClass(this.constructor, values);
	}

}
