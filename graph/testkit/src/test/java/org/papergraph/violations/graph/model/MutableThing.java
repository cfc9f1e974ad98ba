/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.violations.graph.model;

import org.papergraph.ingest.stub.IngestClass;

/** A class in the model that knows the module above it. */
class MutableThing {

	IngestClass ingest = new IngestClass();

}
