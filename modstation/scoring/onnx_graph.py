"""Puts an ONNX file together: nodes, weights, and nothing about what the network means.

Weights go into a file of their own beside the graph, one after the other as they are handed in:
the runtime maps that file, so a gigabyte of weights is never in memory twice, neither when the
graph is written nor when it is loaded.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from modstation.scoring.about import GRAPH_FILE, WEIGHTS_FILE

OPERATORS = 18
FORM = 8  # the oldest form of the file that can hold these operators
# What the runtime adds to the standard's operators: whole attention layers in one step.
FUSED = "com.microsoft"
# Small constants stay in the graph: the runtime looks at them to work out shapes.
_INLINE_BYTES = 1024
_PAGE_BYTES = 4096


class Graph:
    """A network that is written to a folder while it is being described."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []
        self._known: dict[str, str] = {}
        self._weights = (folder / WEIGHTS_FILE).open("wb")

    def node(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        """Add a step with one result, and return the result's name."""
        return self.nodes(kind, *inputs, results=1, domain=domain, **attributes)[0]

    def nodes(
        self, kind: str, *inputs: str, results: int, domain: str = "", **attributes: Any
    ) -> list[str]:
        name = f"{kind}{len(self._nodes)}"
        outputs = [f"{name}:{number}" for number in range(results)]
        self._nodes.append(
            helper.make_node(kind, inputs, outputs, name=name, domain=domain, **attributes)
        )
        return outputs

    def constant(self, key: str, value: NDArray[Any]) -> str:
        """The name of a constant; whoever asks again for the same key shares it."""
        if key not in self._known:
            value = np.asarray(value, order="C")
            self._known[key] = key
            inline = value.nbytes < _INLINE_BYTES
            self._constants.append(
                numpy_helper.from_array(value, key) if inline else self._beside(key, value)
            )
        return self._known[key]

    def has(self, key: str) -> bool:
        return key in self._known

    def number(self, value: float) -> str:
        return self.constant(f"number {value}", np.array(value, np.float32))

    def whole(self, value: int) -> str:
        return self.constant(f"whole {value}", np.array(value, np.int64))

    def places(self, *values: int) -> str:
        return self.constant(f"places {values}", np.array(values, np.int64))

    def _beside(self, key: str, value: NDArray[Any]) -> TensorProto:
        self._weights.write(b"\0" * (-self._weights.tell() % _PAGE_BYTES))
        proto = TensorProto(name=key, data_location=TensorProto.EXTERNAL, dims=value.shape)
        proto.data_type = helper.np_dtype_to_tensor_dtype(value.dtype)
        where = {
            "location": WEIGHTS_FILE,
            "offset": self._weights.tell(),
            "length": value.nbytes,
        }
        for name, entry in where.items():
            proto.external_data.add(key=name, value=str(entry))
        self._weights.write(value.data)
        return proto

    def close(self) -> None:
        self._weights.close()

    def save(self, result: str, outputs: int) -> None:
        """Write the graph whose inputs are a row of token ids, and where in it texts begin."""
        self.close()
        self._nodes.append(helper.make_node("Identity", [result], ["scores"], name="result"))
        graph = helper.make_graph(
            self._nodes,
            "detoxify",
            [
                helper.make_tensor_value_info("tokens", TensorProto.INT32, [1, "length"]),
                helper.make_tensor_value_info("starts", TensorProto.INT64, ["length"]),
                helper.make_tensor_value_info("firsts", TensorProto.INT64, ["texts"]),
            ],
            [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["texts", outputs])],
            self._constants,
        )
        sets = [helper.make_opsetid("", OPERATORS), helper.make_opsetid(FUSED, 1)]
        model: ModelProto = helper.make_model(graph, opset_imports=sets, ir_version=FORM)
        (self._folder / GRAPH_FILE).write_bytes(model.SerializeToString())
