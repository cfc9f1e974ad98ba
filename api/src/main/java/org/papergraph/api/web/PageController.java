/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Every view of the page has an address; all of them are one document, whose script looks
 * at the address. At the front door a client that does not ask for HTML gets the links of
 * the API.
 */
@Controller
@Hidden
class PageController {

	private static final String DOCUMENT = "forward:/app/index.html";

	private static final String LINKS = "forward:/api";

	@GetMapping("/")
	String frontDoor(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
			HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		return asksForHtml(accept) ? DOCUMENT : LINKS;
	}

	@GetMapping({ "/search", "/paper", "/term", "/graph", "/overlap", "/path", "/grid", "/gap" })
	String view() {
		return DOCUMENT;
	}

	/** Browsers ask for it where a document names no icon, such as the API's. */
	@GetMapping("/favicon.ico")
	String icon() {
		return "forward:/app/icon.svg";
	}

	private static boolean asksForHtml(String accept) {
		try {
			List<MediaType> types = MediaType.parseMediaTypes(accept);
			return types.stream().anyMatch((type) -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
