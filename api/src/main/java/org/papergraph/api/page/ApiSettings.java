/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.page;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.papergraph.graph.query.PageRequest;

/**
 * Settings of the API.
 *
 * @param database the database to read
 * @param certificate a PEM file with the certificates of the database's server, or of who
 * signed them, that are trusted in place of the machine's; empty if it has none of its
 * own
 * @param pageSize how many items a page has when a request does not say
 * @param queryTimeout how long the database may work on one request
 * @param concurrentQuestions how many requests the database works for at a time; others
 * wait for their turn
 * @param turnTimeout how long a request may wait for its turn
 * @param requestsPerMinute how many questions one client may ask a minute; 0 if there is
 * no limit
 * @param browserUri where Neo4j Browser is, {@code null} if nobody said
 * @param corsOrigins the origins whose scripts may ask the API, such as
 * {@code https://example.org}; none unless set
 */
@ConfigurationProperties("papergraph.api")
@Validated
public record ApiSettings(@DefaultValue("neo4j") @NotBlank String database, @DefaultValue("") String certificate,
		@DefaultValue("20") @Min(1) @Max(PageRequest.MAX_LIMIT) int pageSize,
		@DefaultValue("10s") @DurationMin(millis = 1) @DurationMax(minutes = 5) Duration queryTimeout,
		@DefaultValue("16") @Min(1) @Max(100) int concurrentQuestions,
		@DefaultValue("20s") @DurationMin(millis = 1) @DurationMax(minutes = 5) Duration turnTimeout,
		@DefaultValue("0") @Min(0) @Max(1_000_000) int requestsPerMinute, @Nullable URI browserUri,
		@DefaultValue List<String> corsOrigins) {
}
