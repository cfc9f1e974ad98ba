/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Stanford CoreNLP, the only package that knows it: annotation, word classes read out of
 * its models, and its optimiser.
 */
@NullMarked
package org.papergraph.ingest.nlp.corenlp;

import org.jspecify.annotations.NullMarked;
