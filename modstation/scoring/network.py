"""Builds Detoxify's networks as ONNX graphs, straight from the checkpoint's tensors.

Written out by hand rather than traced by torch, because torch is then not needed at all, attention
becomes one fused step, and the last layer is computed for the first tokens alone: nothing else of
it is ever looked at. The texts of one run stand in one row, one behind the other, and no token
looks beyond its own text: so nothing is computed for padding, and what reading the weights from
memory costs is shared by several short texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import numpy as np
from onnx import TensorProto

from modstation.scoring.architecture import Architecture, LayerNames
from modstation.scoring.onnx_graph import FUSED, Graph
from modstation.scoring.torch_file import Floats, Tensor

_NO_WEIGHT = -1e9  # as a distance between logits; its exponential is exactly 0


class Arithmetic(Protocol):
    """How the large matrices are stored and multiplied: in full precision or in eight bits."""

    def embed(self, graph: Graph, name: str, table: Floats) -> str:
        """The rows of the table for the graph's tokens."""

    def multiply(self, graph: Graph, values: str, name: str, matrix: Floats) -> str:
        """values @ matrix"""


class FullPrecision:
    def embed(self, graph: Graph, name: str, table: Floats) -> str:
        return graph.node("Gather", graph.constant(name, table), "tokens")

    def multiply(self, graph: Graph, values: str, name: str, matrix: Floats) -> str:
        return graph.node("MatMul", values, graph.constant(name, matrix))


class Network:
    """One graph in the making."""

    def __init__(
        self,
        graph: Graph,
        architecture: Architecture,
        tensors: Mapping[str, Tensor],
        arithmetic: Arithmetic,
    ) -> None:
        self._graph = graph
        self._sizes = architecture
        self._tensors = tensors
        self._arithmetic = arithmetic
        # For each token: where its text begins, in the row of all.
        self._starts = "starts"
        self._firsts = "firsts"  # the first token of each text
        self._apart = self._bias()

    def build(self, outputs: int) -> None:
        values = self._embeddings()
        for number in range(self._sizes.layers):
            names = LayerNames.of(self._sizes, self._sizes.layer(number))
            values = self._layer(values, names, last=number == self._sizes.layers - 1)
        first = self._graph.node("Squeeze", values, self._graph.places(0))
        self._graph.save(self._graph.node("Sigmoid", self._head(first)), outputs)

    def _bias(self) -> str:
        """Added to what a token thinks of another one: nothing within a text, and between two
        texts so little that no weight is left."""
        graph = self._graph
        down = graph.node("Unsqueeze", self._starts, graph.places(1))
        across = graph.node("Unsqueeze", self._starts, graph.places(0))
        same = graph.node("Equal", down, across)
        bias = graph.node("Where", same, graph.number(0), graph.number(_NO_WEIGHT))
        return graph.node("Unsqueeze", bias, graph.places(0, 1))

    def _tensor(self, name: str) -> Floats:
        return np.asarray(self._tensors[name], np.float32)

    def _constant(self, name: str) -> str:
        return self._graph.constant(name, self._tensor(name))

    def _embeddings(self) -> str:
        graph, sizes, root = self._graph, self._sizes, f"{self._sizes.prefix}.embeddings"
        name = f"{root}.word_embeddings.weight"
        words = self._arithmetic.embed(graph, name, self._tensor(name))
        # Comments are one sentence to the network, so of the types only the first is ever added.
        places = self._tensor(f"{root}.position_embeddings.weight")
        places = places + self._tensor(f"{root}.token_type_embeddings.weight")[0]
        used = self._places(graph.constant("places", places))
        values = self._norm(graph.node("Add", words, used), f"{root}.LayerNorm")
        if sizes.shared_layers:
            values = self._linear(values, "albert.encoder.embedding_hidden_mapping_in")
        return values

    def _places(self, table: str) -> str:
        """The rows of the position table for the tokens, which count from 0 in each text.

        RoBERTa counts only what is no padding, from behind the padding's own row on. There is no
        padding here, but a comment may have its token in it, spelt out as a word.
        """
        graph, padding = self._graph, self._sizes.padding
        if padding is None:
            length = graph.node("Squeeze", graph.node("Shape", "tokens", start=1, end=2))
            every = graph.node("Range", graph.whole(0), length, graph.whole(1))
            return graph.node("Gather", table, graph.node("Sub", every, self._starts))
        none = graph.constant("padding", np.array(padding, np.int32))
        counts = graph.node("Not", graph.node("Equal", "tokens", none))
        counts = graph.node("Cast", counts, to=TensorProto.INT32)
        up_to = graph.node("CumSum", counts, graph.whole(1))
        before = graph.node("CumSum", counts, graph.whole(1), exclusive=1)
        place = graph.node("Sub", up_to, graph.node("Gather", before, self._starts, axis=1))
        place = graph.node("Add", graph.node("Mul", place, counts), none)
        return graph.node("Gather", table, place)

    def _layer(self, values: str, names: LayerNames, *, last: bool) -> str:
        graph = self._graph
        asking, apart = values, self._apart
        if last:
            asking = graph.node("Gather", values, self._firsts, axis=1)
            apart = graph.node("Gather", apart, self._firsts, axis=2)
        attended = graph.node(
            "MultiHeadAttention",
            *self._query_key_value(asking, values, names, apart=last),
            "",  # no bias of its own
            "",  # no padding
            apart,
            domain=FUSED,
            num_heads=self._sizes.heads,
        )
        values = self._add_and_norm(attended, asking, names.attended, names.attended_norm)
        wide = self._product(values, names.widen)
        bias = self._constant(f"{names.widen}.bias")
        activation = "FastGelu" if self._sizes.tanh_gelu else "BiasGelu"
        wide = graph.node(activation, wide, bias, domain=FUSED)
        return self._add_and_norm(wide, values, names.narrow, names.output_norm)

    def _query_key_value(
        self, asking: str, values: str, names: LayerNames, *, apart: bool
    ) -> list[str]:
        """Three products with the same values are one product with a wider matrix."""
        query, *others = names.query_key_value
        if not apart:
            return self._joined(values, [query, *others])
        return [self._linear(asking, query), *self._joined(values, others)]

    def _joined(self, values: str, names: list[str]) -> list[str]:
        graph, key = self._graph, " + ".join(names)
        matrix = np.concatenate([self._tensor(f"{name}.weight") for name in names]).T
        bias = np.concatenate([self._tensor(f"{name}.bias") for name in names])
        product = self._arithmetic.multiply(graph, values, key, matrix)
        total = graph.node("Add", product, graph.constant(f"{key} bias", bias))
        return graph.nodes("Split", total, results=len(names), axis=2, num_outputs=len(names))

    def _product(self, values: str, name: str) -> str:
        matrix = self._tensor(f"{name}.weight").T
        return self._arithmetic.multiply(self._graph, values, f"{name}.weight", matrix)

    def _linear(self, values: str, name: str) -> str:
        return self._graph.node("Add", self._product(values, name), self._constant(f"{name}.bias"))

    def _norm(self, values: str, name: str) -> str:
        weight, bias = self._constant(f"{name}.weight"), self._constant(f"{name}.bias")
        epsilon = self._sizes.epsilon
        return self._graph.node("LayerNormalization", values, weight, bias, epsilon=epsilon)

    def _add_and_norm(self, values: str, before: str, product: str, norm: str) -> str:
        """In three steps: the runtime's fused form of it is not vectorised and takes six times as
        long, and would take a sixth of the time of the whole."""
        total = self._graph.node("Add", self._linear(values, product), before)
        return self._norm(total, norm)

    def _head(self, first: str) -> str:
        """From the first token to one number a label; too small to be worth eight bits."""
        if self._sizes.two_step_head:
            names = ("classifier.dense", "classifier.out_proj")
        else:
            pooler = "albert.pooler" if self._sizes.shared_layers else "bert.pooler.dense"
            names = (pooler, "classifier")
        pooled = self._graph.node("Tanh", self._dense(first, names[0]))
        return self._dense(pooled, names[1])

    def _dense(self, values: str, name: str) -> str:
        weight, bias = self._constant(f"{name}.weight"), self._constant(f"{name}.bias")
        return self._graph.node("Gemm", values, weight, bias, transB=1)
