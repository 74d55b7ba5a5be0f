"""The four families of networks that Detoxify uses, and which tensors each is made of.

The package's own loader goes on with random numbers when a tensor is missing or has another name;
so the whole list of names and shapes is worked out here from the configuration, to be compared
before anything is built.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from modstation.core.translation import tr
from modstation.scoring.troubles import BadWeights, WeightsMissing

Shape = tuple[int, ...]
# What the tokenizers call themselves; nothing else of that library may be named by a checkpoint.
TOKENIZERS = {
    "BertForSequenceClassification": ("bert", "BertTokenizer"),
    "RobertaForSequenceClassification": ("roberta", "RobertaTokenizer"),
    "XLMRobertaForSequenceClassification": ("xlm-roberta", "XLMRobertaTokenizer"),
    "AlbertForSequenceClassification": ("albert", "AlbertTokenizer"),
}
_LARGEST = {
    "hidden_size": 4096,
    "embedding_size": 4096,
    "intermediate_size": 16384,
    "num_hidden_layers": 48,
    "num_attention_heads": 64,
    "vocab_size": 1_000_000,
    "max_position_embeddings": 4098,
    "type_vocab_size": 16,
}
# Attended, its norm, widen, narrow, the norm of the whole.
_BERT_ENDS = (
    "attention.output.dense",
    "attention.output.LayerNorm",
    "intermediate.dense",
    "output.dense",
    "output.LayerNorm",
)
_ALBERT_ENDS = (
    "attention.dense",
    "attention.LayerNorm",
    "ffn",
    "ffn_output",
    "full_layer_layer_norm",
)


@dataclass(frozen=True, slots=True)
class Architecture:
    """The sizes of one network. `tanh_gelu` tells which of two activations it was trained with;
    `padding` is the token that does not count as a place, where places are counted like that."""

    family: str
    layers: int
    heads: int
    hidden: int
    embedding: int
    intermediate: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float
    tanh_gelu: bool
    padding: int | None

    @property
    def shared_layers(self) -> bool:
        return self.family == "albert"

    @property
    def prefix(self) -> str:
        """XLM-RoBERTa is RoBERTa with another vocabulary, down to its names."""
        return "roberta" if self.family == "xlm-roberta" else self.family

    @property
    def two_step_head(self) -> bool:
        return self.prefix == "roberta"

    @property
    def max_tokens(self) -> int:
        return min(512, self.positions - (0 if self.padding is None else self.padding + 1))

    def layer(self, number: int) -> str:
        if self.shared_layers:
            return "albert.encoder.albert_layer_groups.0.albert_layers.0"
        return f"{self.prefix}.encoder.layer.{number}"

    def tensors(self, outputs: int) -> dict[str, Shape]:
        """Every tensor that the network consists of."""
        expected = dict(self._embeddings())
        for number in range(1 if self.shared_layers else self.layers):
            expected.update(self._layer(self.layer(number)))
        if self.two_step_head:
            expected.update(_linear("classifier.dense", self.hidden, self.hidden))
            expected.update(_linear("classifier.out_proj", self.hidden, outputs))
        else:
            pooler = "albert.pooler" if self.shared_layers else "bert.pooler.dense"
            expected.update(_linear(pooler, self.hidden, self.hidden))
            expected.update(_linear("classifier", self.hidden, outputs))
        return expected

    def idle_tensors(self) -> dict[str, Shape]:
        """Tensors that older files carry besides, and that nothing is computed from."""
        idle: dict[str, Shape] = {
            f"{self.prefix}.embeddings.position_ids": (1, self.positions),
            f"{self.prefix}.embeddings.token_type_ids": (1, self.positions),
        }
        if self.two_step_head:
            idle.update(_linear("roberta.pooler.dense", self.hidden, self.hidden))
        return idle

    def _embeddings(self) -> Iterator[tuple[str, Shape]]:
        root = f"{self.prefix}.embeddings"
        yield f"{root}.word_embeddings.weight", (self.vocabulary, self.embedding)
        yield f"{root}.position_embeddings.weight", (self.positions, self.embedding)
        yield f"{root}.token_type_embeddings.weight", (self.types, self.embedding)
        yield from _norm(f"{root}.LayerNorm", self.embedding)
        if self.shared_layers:
            mapping = "albert.encoder.embedding_hidden_mapping_in"
            yield from _linear(mapping, self.embedding, self.hidden)

    def _layer(self, root: str) -> Iterator[tuple[str, Shape]]:
        parts = LayerNames.of(self, root)
        for name in (*parts.query_key_value, parts.attended):
            yield from _linear(name, self.hidden, self.hidden)
        yield from _linear(parts.widen, self.hidden, self.intermediate)
        yield from _linear(parts.narrow, self.intermediate, self.hidden)
        yield from _norm(parts.attended_norm, self.hidden)
        yield from _norm(parts.output_norm, self.hidden)


@dataclass(frozen=True, slots=True)
class LayerNames:
    """What the parts of one layer are called: ALBERT has names of its own."""

    query_key_value: tuple[str, str, str]
    attended: str
    attended_norm: str
    widen: str
    narrow: str
    output_norm: str

    @classmethod
    def of(cls, architecture: Architecture, root: str) -> LayerNames:
        inner = f"{root}.attention" if architecture.shared_layers else f"{root}.attention.self"
        ends = _ALBERT_ENDS if architecture.shared_layers else _BERT_ENDS
        query_key_value = (f"{inner}.query", f"{inner}.key", f"{inner}.value")
        return cls(query_key_value, *(f"{root}.{end}" for end in ends))


def _linear(name: str, inputs: int, outputs: int) -> Iterator[tuple[str, Shape]]:
    yield f"{name}.weight", (outputs, inputs)
    yield f"{name}.bias", (outputs,)


def _norm(name: str, size: int) -> Iterator[tuple[str, Shape]]:
    yield f"{name}.weight", (size,)
    yield f"{name}.bias", (size,)


def read_architecture(config: Path, model_name: str) -> Architecture:
    """The sizes that a config.json gives for that class of networks."""
    family, _ = TOKENIZERS[model_name]
    try:
        values = json.loads(config.read_text("utf-8"))
    except FileNotFoundError as error:
        said = tr("There is no {file} in {folder}.", file=config.name, folder=config.parent)
        raise WeightsMissing(said) from error
    except (OSError, ValueError) as error:
        raise BadWeights(tr("{file} cannot be read.", file=config.name)) from error
    if not isinstance(values, dict) or values.get("model_type") != family:
        raise BadWeights(
            tr(
                "{file} describes another network than the weights ({family}).",
                file=config.name,
                family=family,
            )
        )
    return _from_values(values, family, config.name)


def _from_values(values: dict[str, Any], family: str, file: str) -> Architecture:
    _refuse_variants(values, file)
    roberta = family in ("roberta", "xlm-roberta")
    hidden, heads = _size(values, "hidden_size"), _size(values, "num_attention_heads")
    activation = values.get("hidden_act")
    if activation not in ("gelu", "gelu_new") or hidden % heads:
        raise BadWeights(tr("{file} describes a network that is not known here.", file=file))
    return Architecture(
        family=family,
        layers=_size(values, "num_hidden_layers"),
        heads=heads,
        hidden=hidden,
        embedding=_size(values, "embedding_size") if family == "albert" else hidden,
        intermediate=_size(values, "intermediate_size"),
        vocabulary=_size(values, "vocab_size"),
        positions=_size(values, "max_position_embeddings"),
        types=_size(values, "type_vocab_size"),
        epsilon=_epsilon(values.get("layer_norm_eps", 1e-12)),
        tanh_gelu=activation == "gelu_new",
        padding=_padding(values.get("pad_token_id", 1)) if roberta else None,
    )


def _refuse_variants(values: dict[str, Any], file: str) -> None:
    """Switches that change what is computed: none of Detoxify's networks uses them."""
    usual = {
        "position_embedding_type": ("absolute", None),
        "num_hidden_groups": (1, None),
        "inner_group_num": (1, None),
        "is_decoder": (False, None),
    }
    for key, known in usual.items():
        if values.get(key) not in known:
            raise BadWeights(
                tr("{file} describes a network that is not known here ({key}).", file=file, key=key)
            )


def _size(values: dict[str, Any], key: str) -> int:
    value = values.get(key)
    if type(value) is not int or not 0 < value <= _LARGEST[key]:
        raise _unbelievable(key)
    return value


def _epsilon(value: Any) -> float:
    if not isinstance(value, float) or not 0 < value < 1:
        raise _unbelievable("layer_norm_eps")
    return value


def _padding(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 8:
        raise _unbelievable("pad_token_id")
    return value


def _unbelievable(key: str) -> BadWeights:
    return BadWeights(tr("The configuration has no believable {key}.", key=key))
