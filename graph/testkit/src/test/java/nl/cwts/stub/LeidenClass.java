/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package nl.cwts.stub;

/** Stands for the library in the rules' counter-examples; rules go by package name. */
public class LeidenClass {

}
