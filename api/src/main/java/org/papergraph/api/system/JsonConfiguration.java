/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import com.fasterxml.jackson.annotation.JsonValue;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

import org.papergraph.cypher.read.PaperOrder;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;

/**
 * How the words of the model are written in JSON and in URLs: by their labels.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

	@Bean
	JsonMapperBuilderCustomizer labels() {
		return (builder) -> builder.addMixIn(TermType.class, Labelled.class)
			.addMixIn(Role.class, Labelled.class)
			.addMixIn(TextField.class, Labelled.class);
	}

	interface Labelled {

		@JsonValue
		String label();

	}

	@Component
	static class PaperOrderConverter implements Converter<String, PaperOrder> {

		@Override
		public PaperOrder convert(String name) {
			return PaperOrder.of(name);
		}

	}

	@Component
	static class TermTypeConverter implements Converter<String, TermType> {

		@Override
		public TermType convert(String name) {
			return TermType.of(name);
		}

	}

}
