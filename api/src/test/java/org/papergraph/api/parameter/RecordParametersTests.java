/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.parameter;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.MethodParameter;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.FieldError;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.bind.support.DefaultDataBinderFactory;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RecordParametersTests {

	private final RecordParameters parameters = new RecordParameters();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@Test
	void takesEachComponentByItsName() throws Exception {
		this.request.setParameter("name", "LoRA");
		this.request.setParameter("most", "7");
		this.request.setParameter("unknown", "x");
		assertThat(read("filtered")).isEqualTo(new Filter("LoRA", 7, null));
	}

	@Test
	void leavesOutWhatIsAbsent() throws Exception {
		assertThat(read("filtered")).isEqualTo(new Filter(null, null, null));
	}

	@Test
	void keepsTheCommaOfANameInAList() throws Exception {
		this.request.setParameter("dataset", "Name, with a comma");
		assertThat(read("filtered")).isEqualTo(new Filter(null, null, List.of("Name, with a comma")));
		this.request.setParameter("dataset", "A", "B, C");
		assertThat(read("filtered")).isEqualTo(new Filter(null, null, List.of("A", "B, C")));
	}

	@Test
	void namesEveryParameterThatIsMalformed() {
		this.request.setParameter("most", "many");
		MethodArgumentNotValidException ex = catchThrowableOfType(MethodArgumentNotValidException.class,
				() -> read("filtered"));
		assertThat(ex.getFieldErrors()).singleElement()
			.returns("most", FieldError::getField)
			.returns("many", FieldError::getRejectedValue)
			.returns(true, FieldError::isBindingFailure);
	}

	@Test
	void validatesWhatItMade() {
		this.request.setParameter("most", "11");
		MethodArgumentNotValidException ex = catchThrowableOfType(MethodArgumentNotValidException.class,
				() -> read("filtered"));
		assertThat(ex.getFieldErrors()).singleElement()
			.returns("most", FieldError::getField)
			.returns(false, FieldError::isBindingFailure);
	}

	@Test
	void isForMarkedRecordsOnly() throws NoSuchMethodException {
		assertThat(this.parameters.supportsParameter(parameter("filtered"))).isTrue();
		assertThat(this.parameters.supportsParameter(parameter("unmarked"))).isFalse();
	}

	private @Nullable Object read(String method) throws Exception {
		try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
			ConfigurableWebBindingInitializer initializer = new ConfigurableWebBindingInitializer();
			initializer.setConversionService(new DefaultFormattingConversionService());
			initializer.setValidator(new SpringValidatorAdapter(validators.getValidator()));
			return this.parameters.resolveArgument(parameter(method), new ModelAndViewContainer(),
					new ServletWebRequest(this.request), new DefaultDataBinderFactory(initializer));
		}
	}

	private static MethodParameter parameter(String method) throws NoSuchMethodException {
		return new MethodParameter(Questions.class.getDeclaredMethod(method, Filter.class), 0);
	}

	record Filter(@Nullable String name, @Max(10) @Nullable Integer most, @Nullable List<String> dataset) {
	}

	interface Questions {

		void filtered(@Valid @ParameterObject Filter filter);

		void unmarked(Filter filter);

	}

}
