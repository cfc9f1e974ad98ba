/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.nio.file.Path;

import org.neo4j.driver.Driver;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.connection.TrustedCertificate;
import org.papergraph.graph.query.BibliographyQueries;
import org.papergraph.graph.query.CitationQueries;
import org.papergraph.graph.query.CommunityQueries;
import org.papergraph.graph.query.GapQueries;
import org.papergraph.graph.query.GraphReader;
import org.papergraph.graph.query.GraphRevision;
import org.papergraph.graph.query.HistoryQueries;
import org.papergraph.graph.query.OverlapQueries;
import org.papergraph.graph.query.PaperQueries;
import org.papergraph.graph.query.PathQueries;
import org.papergraph.graph.query.SimilarityQueries;
import org.papergraph.graph.query.SuggestionQueries;
import org.papergraph.graph.query.SurroundingWorkQueries;
import org.papergraph.graph.query.TermQueries;

/**
 * Joins the driver that Spring Boot makes with the questions that the controllers ask.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	/** Checks the settings as the command line does, and takes its certificate. */
	@Bean
	ConfigBuilderCustomizer checkedSettings(ApiSettings settings, Neo4jConnectionDetails server) {
		return (config) -> {
			try {
				TrustedCertificate certificate = settings.certificate().isBlank() ? null
						: new TrustedCertificate(Path.of(settings.certificate()));
				new GraphSettings(server.getUri(), "", "", settings.database(), certificate);
				if (certificate != null) {
					certificate.applyTo(config, server.getUri());
				}
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidGraphSettingsException(ex);
			}
		};
	}

	@Bean
	GraphConnection graphConnection(Driver driver, ApiSettings settings) {
		return GraphConnection.over(driver, settings.database());
	}

	@Bean
	GraphReader graphReader(GraphConnection connection, ApiSettings settings) {
		return new GraphReader(connection, settings.queryTimeout());
	}

	@Bean
	PaperQueries paperQueries(GraphReader reader) {
		return new PaperQueries(reader);
	}

	@Bean
	BibliographyQueries bibliographyQueries(GraphReader reader) {
		return new BibliographyQueries(reader);
	}

	@Bean
	TermQueries termQueries(GraphReader reader) {
		return new TermQueries(reader);
	}

	@Bean
	CitationQueries citationQueries(GraphReader reader) {
		return new CitationQueries(reader);
	}

	@Bean
	HistoryQueries historyQueries(GraphReader reader) {
		return new HistoryQueries(reader);
	}

	@Bean
	SurroundingWorkQueries surroundingWorkQueries(GraphReader reader) {
		return new SurroundingWorkQueries(reader);
	}

	@Bean
	CommunityQueries communityQueries(GraphReader reader) {
		return new CommunityQueries(reader);
	}

	@Bean
	GraphRevision graphRevision(GraphReader reader) {
		return new GraphRevision(reader);
	}

	@Bean
	SimilarityQueries similarityQueries(GraphReader reader) {
		return new SimilarityQueries(reader);
	}

	@Bean
	PathQueries pathQueries(GraphReader reader) {
		return new PathQueries(reader);
	}

	@Bean
	GapQueries gapQueries(GraphReader reader) {
		return new GapQueries(reader);
	}

	@Bean
	SuggestionQueries suggestionQueries(GraphReader reader) {
		return new SuggestionQueries(reader);
	}

	@Bean
	OverlapQueries overlapQueries(GraphReader reader) {
		return new OverlapQueries(reader);
	}

}
