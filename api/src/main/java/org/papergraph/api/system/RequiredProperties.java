/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Describes every component of a record as required unless it may be null.
 */
@Component
class RequiredProperties implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
		if (schema != null && raw.isRecord()) {
			Schema<?> model = model(schema, context);
			for (RecordComponent component : raw.getRecordComponents()) {
				if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
					model.addRequiredItem(name(component));
				}
			}
		}
		return schema;
	}

	private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
		String reference = schema.get$ref();
		if (reference == null) {
			return schema;
		}
		Schema<?> model = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
		return (model != null) ? model : schema;
	}

	private static String name(RecordComponent component) {
		JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
		return (renamed != null) ? renamed.value() : component.getName();
	}

}
