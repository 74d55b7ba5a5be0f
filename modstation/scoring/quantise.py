"""Large matrices in eight bits: a quarter of the memory and several times the speed.

Each row of a matrix product, so each token of a comment, gets a scale of its own: a comment's
score then does not depend on what else is scored at the same time. How much a score moves depends
on the weights and must be measured on them (see drift.py).
"""

from __future__ import annotations

from functools import cache

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from modstation.scoring.onnx_graph import FORM, FUSED, OPERATORS, Graph
from modstation.scoring.torch_file import Floats, Tensor

_EIGHT_BITS, _SEVEN_BITS = 127, 63
_BLOCK_ROWS = 4096
_SMALLEST = 1e-8  # a row of zeros has a scale, too


class Bytes:
    """Arithmetic in eight bits, for one graph. `largest` is the largest whole number a weight is
    stored as."""

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._rows: dict[str, tuple[str, str]] = {}

    def embed(self, graph: Graph, name: str, table: Floats) -> str:
        whole, scale = _bytes_by_row(table)
        rows = graph.node("Gather", graph.constant(name, whole), "tokens")
        scales = graph.constant(f"{name} scale", scale)
        rows = graph.node("Cast", rows, to=TensorProto.FLOAT)
        return graph.node("Mul", rows, graph.node("Gather", scales, "tokens"))

    def multiply(self, graph: Graph, values: str, name: str, matrix: Floats) -> str:
        if not graph.has(name):
            self._store(graph, name, matrix)
        whole, largest = self._whole_rows(graph, values)
        product = graph.node(
            "MatMulIntegerToFloat",
            whole,
            name,
            graph.number(1 / _EIGHT_BITS),
            f"{name} scale",
            graph.constant("middle", np.array(128, np.uint8)),
            f"{name} zero",
            domain=FUSED,
        )
        return graph.node("Mul", product, largest)

    def _store(self, graph: Graph, name: str, matrix: Floats) -> None:
        """One scale a column, so one large weight costs only its own column precision."""
        scale = np.maximum(np.abs(matrix).max(0) / self._largest, 1e-12).astype(np.float32)
        graph.constant(name, np.rint(matrix / scale).astype(np.int8))
        graph.constant(f"{name} scale", scale)
        graph.constant(f"{name} zero", np.zeros(scale.shape, np.int8))

    def _whole_rows(self, graph: Graph, values: str) -> tuple[str, str]:
        """The values as whole numbers, and by how much each row was divided."""
        if values not in self._rows:
            size = graph.node("Abs", values)
            size = graph.node("ReduceMax", size, graph.places(-1), keepdims=1)
            size = graph.node("Max", size, graph.number(_SMALLEST))
            steps = graph.node("Div", graph.number(_EIGHT_BITS), size)  # one division a row
            whole = graph.node(
                "QuantizeLinear",
                graph.node("Mul", values, steps),
                graph.number(1),
                graph.constant("middle", np.array(128, np.uint8)),
            )
            self._rows[values] = whole, size
        return self._rows[values]


def _bytes_by_row(table: Floats) -> tuple[Tensor, Floats]:
    """In blocks: the table of a quarter of a million words is large enough to hold once."""
    whole = np.empty(table.shape, np.int8)
    scale = np.empty((len(table), 1), np.float32)
    for first in range(0, len(table), _BLOCK_ROWS):
        block = slice(first, first + _BLOCK_ROWS)
        largest = np.abs(table[block]).max(1, keepdims=True)
        scale[block] = np.maximum(largest / _EIGHT_BITS, 1e-12)
        whole[block] = np.rint(table[block] / scale[block])
    return whole, scale


@cache
def largest_weight() -> int:
    """As large as this machine adds up without an overflow: processors from before VNNI clip the
    sum of two products, which seven bits avoid. Tried out, because only the result tells."""
    return _EIGHT_BITS if _adds_up() else _SEVEN_BITS


def _adds_up(size: int = 64) -> bool:
    left = np.full((1, size), 255, np.uint8)
    values: dict[str, Tensor] = {
        "right": np.full((size, size), _EIGHT_BITS, np.int8),
        "one": np.array(1, np.float32),
        "columns": np.ones(size, np.float32),
        "zero": np.array(0, np.uint8),
        "zeros": np.zeros(size, np.int8),
    }
    node = helper.make_node("MatMulIntegerToFloat", ["left", *values], ["sum"], domain=FUSED)
    graph = helper.make_graph(
        [node],
        "adds up",
        [helper.make_tensor_value_info("left", TensorProto.UINT8, left.shape)],
        [helper.make_tensor_value_info("sum", TensorProto.FLOAT, left.shape)],
        [numpy_helper.from_array(value, name) for name, value in values.items()],
    )
    sets = [helper.make_opsetid("", OPERATORS), helper.make_opsetid(FUSED, 1)]
    model = helper.make_model(graph, opset_imports=sets, ir_version=FORM)
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    [total] = session.run(None, {"left": left})
    return bool((total == size * 255 * _EIGHT_BITS).all())
