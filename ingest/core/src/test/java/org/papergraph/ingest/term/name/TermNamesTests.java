/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Low-Rank Adaptation            | low rank adaptation            | low-rank adaptation
			CIFAR10                        | CIFAR-10                       | cifar-10
			CIFAR 100                      | CIFAR-100                      | cifar-100
			LLMs                           | LLM                            | llm
			GPT4                           | GPT-4                          | gpt-4
			Llama 3                        | Llama-3                        | llama-3
			ResNet50                       | ResNet-50                      | resnet-50
			SMACv2                         | SMAC v2                        | smac v2
			DreamerV3                      | Dreamer v3                     | dreamer v3
			F-1                            | F1                             | f1
			fine-tuning                    | finetuning                     | fine-tuning
			Pre-Training                   | pretraining                    | pre-training
			multi-modal                    | multimodal                     | multimodal
			multi agent systems            | multi-agent system             | multi-agent system
			data sets                      | dataset                        | dataset
			the ImageNet                   | ImageNet                       | imagenet
			graph neural networks          | Graph Neural Network           | graph neural network
			policies                       | policy                         | policy
			losses                         | loss                           | loss
			matrices                       | matrix                         | matrix
			inductive biases               | inductive bias                 | inductive bias
			sentiment analyses             | sentiment analysis             | sentiment analysis
			corpora                        | corpus                         | corpus
			chain of thought               | Chain-of-Thought               | chain-of-thought
			Kendall’s tau                  | Kendall's tau                  | kendall tau
			state‑of‑the‑art               | state-of-the-art               | state-of-the-art
			vision–language model          | vision-language model          | vision language model
			CNN/DailyMail                  | CNN DailyMail                  | cnn dailymail
			ﬁne-tuning                     | fine-tuning                    | fine-tuning
			word embeddings                | word embedding                 | word embedding
			Markov Decision Processes      | Markov decision process        | markov decision process
			branches                       | branch                         | branch
			GPUs                           | GPU                            | gpu
			zero shot learning             | zero-shot learning             | zero-shot learning
			behaviour modelling            | behavior modeling              | behavior modeling
			tokenisation                   | tokenization                   | tokenization
			regularised loss               | regularized loss               | regularized loss
			Fréchet distance               | Frechet distance               | frechet distance
			classification of images       | image classification           | image classification
			forecasting of time series     | time series forecasting        | time series forecasting
			3-D pose                       | three-dimensional pose         | 3d pose
			""")
	void foldsVariantsOfOneName(String one, String other, String key) {
		assertThat(TermNames.fold(one)).isEqualTo(key);
		assertThat(TermNames.fold(other)).isEqualTo(key);
		assertThat(TermNames.fold(key)).as("folding again").isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CIFAR-10             | CIFAR-100
			CIFAR-10             | CIFAR-10-C
			MNIST                | EMNIST
			MNIST                | Fashion-MNIST
			ImageNet             | ImageNet-C
			ImageNet-1K          | ImageNet-21K
			ImageNet             | Tiny ImageNet
			GPT-3                | GPT-4
			GPT-4                | GPT-4o
			GPT-3                | GPT-3.5
			BERT                 | RoBERTa
			BERT                 | ALBERT
			BERT                 | BART
			T5                   | mT5
			Llama 2              | Llama 3
			Llama-3              | Llama-3.1
			Llama-3-8B           | Llama-3-70B
			Qwen2                | Qwen2.5
			ResNet-50            | ResNet-101
			VGG-16               | VGG-19
			ViT-B/16             | ViT-B/32
			DINO                 | DINOv2
			DreamerV2            | DreamerV3
			SMAC                 | SMACv2
			SQuAD 1.1            | SQuAD 2.0
			VQA                  | VQAv2
			MMLU                 | MMLU-Pro
			AIME 2024            | AIME 2025
			GSM8K                | MGSM
			HumanEval            | HumanEval+
			MBPP                 | MBPP+
			ROUGE-1              | ROUGE-2
			ROUGE-L              | ROUGE
			BLEU                 | BLEURT
			F1                   | F2
			L1                   | L2
			pass@1               | pass@10
			top-1 accuracy       | top-5 accuracy
			micro-F1             | macro-F1
			Recall@1             | Recall@5
			precision            | mean average precision
			supervised           | unsupervised
			supervised           | semi-supervised
			self-supervised      | supervised
			online               | offline
			on-policy            | off-policy
			linear               | non-linear
			convex               | non-convex
			labeled              | unlabeled
			parametric           | nonparametric
			few-shot             | zero-shot
			one-shot             | zero-shot
			in-context           | out-of-context
			encoder              | decoder
			word2vec             | doc2vec
			C                    | C++
			C                    | C#
			A2C                  | A3C
			Q-learning           | Q-learning with options
			LSTM                 | BiLSTM
			RLHF                 | RLAIF
			DPO                  | PPO
			WMT14                | WMT16
			Wav2Vec              | wav2vec 2.0
			""")
	void keepsSiblingsApart(String one, String other) {
		assertThat(TermNames.fold(one)).isNotEqualTo(TermNames.fold(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			analysis           | analysis
			bias               | bias
			loss               | loss
			RLHF               | rlhf
			AWS                | aws
			PROTEINS           | proteins
			robotics           | robotics
			Bayes              | bayes
			consensus          | consensus
			word2vec           | word2vec
			time series        | time series
			Open X-Embodiment  | open x embodiment
			Q-learning         | q learning
			supervised         | supervised
			noised input       | noised input
			mixture of experts | mixture of expert
			detection of objects in images | detection of object in image
			""")
	void leavesEndingsThatAreNoPlurals(String surface, String key) {
		assertThat(TermNames.fold(surface)).isEqualTo(key);
	}

}
