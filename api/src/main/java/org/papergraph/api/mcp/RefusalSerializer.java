/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a refusal as a message of JSON-RPC. The library would write all that an
 * exception has, which is its stack trace too.
 */
final class RefusalSerializer extends ValueSerializer<McpError> {

	@Override
	public void serialize(McpError refusal, JsonGenerator json, SerializationContext context) {
		JSONRPCError error = refusal.getJsonRpcError();
		json.writeStartObject();
		json.writeStringProperty("jsonrpc", "2.0");
		json.writeNullProperty("id");
		json.writeObjectPropertyStart("error");
		json.writeNumberProperty("code", error.code());
		json.writeStringProperty("message", error.message());
		json.writeEndObject();
		json.writeEndObject();
	}

}
