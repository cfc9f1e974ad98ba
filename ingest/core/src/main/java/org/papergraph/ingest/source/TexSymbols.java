/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What the usual TeX macros without argument print.
 */
final class TexSymbols {

	private static final Map<String, String> SYMBOLS = parse("""
			alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ
			nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
			Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω ell ℓ
			times × cdot · pm ± mp ∓ div ÷ ast * star ⋆ circ ∘ bullet • dag † ddag ‡ S §
			leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ~ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ lt < gt >
			in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ setminus ∖
			infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ mid |
			to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦
			uparrow ↑ downarrow ↓ longrightarrow ⟶ ldots ... dots ... cdots ... langle ⟨ rangle ⟩ lVert ‖ rVert ‖
			ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ
			eg e.g. ie i.e. etal et\u00A0al. etc etc. cf cf. vs vs. wrt w.r.t. iid i.i.d.
			textasciitilde ~ textendash – textemdash — textregistered ® texttrademark ™ copyright © pounds £
			checkmark ✓ LaTeX LaTeX TeX TeX percent % degree ° prime ′ sharp ♯ hbar ℏ Re ℜ Im ℑ""");

	private TexSymbols() {
	}

	/**
	 * {@return what the macro prints, or {@code null} for one that is not known}
	 */
	static @Nullable String find(String name) {
		return SYMBOLS.get(name);
	}

	private static Map<String, String> parse(String pairs) {
		Map<String, String> symbols = new TreeMap<>();
		String[] words = pairs.split("[ \\n]+");
		for (int i = 0; i + 1 < words.length; i += 2) {
			symbols.put(words[i], words[i + 1]);
		}
		return symbols;
	}

}
