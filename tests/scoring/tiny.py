"""Checkpoints of a few kilobytes, of each family, that the real Detoxify loads without a network.

The shapes are small and the numbers random, but names, files and the tokenizer's kind are those
of the real models, so what holds for these holds for them.
"""

from __future__ import annotations

import itertools
import json
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
import transformers
from tokenizers import (
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    processors,
    trainers,
)

ORIGINAL = ("toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate")
UNBIASED = (
    "toxicity",
    "severe_toxicity",
    "obscene",
    "identity_attack",
    "insult",
    "threat",
    "sexual_explicit",
)
READING = (
    "You are a pack of liars and idiots. Thank you for this careful article!",
    "Shut up, nobody asked what you think. I disagree with the plan for the bridge:",
    "the school waits for its roof. That is stupid, you fool! The answer was polite.",
)
BERT_TOKENS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
ALBERT_TOKENS = ("<pad>", "<unk>", "[CLS]", "[SEP]", "[MASK]")
ROBERTA_TOKENS = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")


@dataclass(frozen=True)
class Family:
    model_name: str
    tokenizer: str
    outputs: int
    labels: tuple[str, ...]
    tokens: tuple[str, ...]


FAMILIES = {
    "bert": Family("BertForSequenceClassification", "BertTokenizer", 6, ORIGINAL, BERT_TOKENS),
    "roberta": Family(
        "RobertaForSequenceClassification", "RobertaTokenizer", 16, UNBIASED, ROBERTA_TOKENS
    ),
    "xlm-roberta": Family(
        "XLMRobertaForSequenceClassification", "XLMRobertaTokenizer", 16, UNBIASED, ROBERTA_TOKENS
    ),
    "albert": Family(
        "AlbertForSequenceClassification", "AlbertTokenizer", 6, ORIGINAL, ALBERT_TOKENS
    ),
}


@dataclass(frozen=True)
class Tiny:
    """A checkpoint, the folder with its configuration and tokenizer, and what the file holds."""

    family: str
    checkpoint: Path
    hub: Path
    content: dict[str, Any] = field(repr=False)

    def save(self, path: Path, **options: Any) -> Path:
        torch.save(self.content, path, **options)
        return path


def make_tiny(
    folder: Path, family: str, *, spread: float = 1.0, mixing: float = 8.0, **sizes: int
) -> Tiny:
    """`spread` scales the last layer's weights: scores then use more of the range of 0 to 1.
    `mixing` scales those before it: what a text says then reaches its scores."""
    hub, tokenizer = folder / "hub", make_tokenizer(family)
    model = make_model(family, tokenizer.get_vocab_size(), **sizes)
    write_hub(hub, family, model.config, tokenizer.get_vocab_size())
    state = _state(model, spread, mixing)
    content = {"state_dict": state, "config": make_config(family, str(hub))}
    tiny = Tiny(family, folder / f"tiny-{family}.ckpt", hub, content)
    tiny.save(tiny.checkpoint)
    return tiny


def write_hub(
    hub: Path, family: str, config: Any, vocabulary: int, words: Sequence[str] = ()
) -> None:
    """The files that the hub has of a model. The tokenizer is filled up to its size with pieces
    that no text has; `words` are pieces of it, too."""
    hub.mkdir(parents=True)
    config.save_pretrained(hub)
    kind, tokenizer = FAMILIES[family], json.loads(make_tokenizer(family).to_str())
    _fill_up(tokenizer["model"], vocabulary, words)
    (hub / "tokenizer.json").write_text(json.dumps(tokenizer), "utf-8")
    names = {"tokenizer_class": kind.tokenizer, "model_max_length": 512, **_roles(kind.tokens)}
    (hub / "tokenizer_config.json").write_text(json.dumps(names), "utf-8")


def _fill_up(model: dict[str, Any], size: int, words: Sequence[str]) -> None:
    vocabulary = model["vocab"]
    ranked = isinstance(vocabulary, list)  # of pairs, in a unigram model
    known = {piece for piece, _ in vocabulary} if ranked else set(vocabulary)
    wanted = [f"\u2581{word}" if ranked else word for word in words]
    fillers = (f"\ue000{number}" for number in itertools.count())
    for piece in itertools.chain(wanted, fillers):
        if len(vocabulary) >= size:
            return
        if piece in known:
            continue
        if ranked:
            vocabulary.append([piece, -5.0])
        else:
            vocabulary[piece] = len(vocabulary)


def make_config(family: str, base: str) -> dict[str, Any]:
    kind = FAMILIES[family]
    arguments = {
        "num_classes": kind.outputs,
        "model_type": base,
        "model_name": kind.model_name,
        "tokenizer_name": kind.tokenizer,
    }
    classes = list(kind.labels)
    return {"arch": {"args": arguments}, "dataset": {"args": {"classes": classes}}}


def make_model(family: str, vocabulary: int, **sizes: int) -> Any:
    """The network with random weights; `sizes` overrule the tiny ones."""
    roberta = family in ("roberta", "xlm-roberta")
    values: dict[str, Any] = {
        "vocab_size": vocabulary,
        "hidden_size": 32,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "intermediate_size": 64,
        "max_position_embeddings": 514 if roberta else 512,
        "type_vocab_size": 1 if roberta else 2,
        "pad_token_id": 1 if roberta else 0,
        "num_labels": FAMILIES[family].outputs,
    }
    if roberta:
        values.update(bos_token_id=0, eos_token_id=2, layer_norm_eps=1e-5)
    if family == "albert":
        values.update(embedding_size=16, bos_token_id=2, eos_token_id=3)
    kind = getattr(transformers, FAMILIES[family].model_name)
    torch.manual_seed(7)
    return kind(kind.config_class(**(values | sizes)))


def _state(model: Any, spread: float, mixing: float) -> OrderedDict[str, Any]:
    """The tensors; biases and norms too are random, so that none can be left out unnoticed."""
    state = OrderedDict((name, tensor.clone()) for name, tensor in model.state_dict().items())
    for name, tensor in state.items():
        if name.endswith("bias") or "LayerNorm" in name or "layer_norm" in name:
            tensor += torch.randn_like(tensor) * 0.1
        elif name.startswith("classifier"):
            tensor *= spread
        elif tensor.dtype == torch.float32:
            tensor *= mixing
    root = model.base_model_prefix
    count = model.config.max_position_embeddings
    # The files of 2020 and 2021 carry this besides.
    state[f"{root}.embeddings.position_ids"] = torch.arange(count).expand(1, -1).clone()
    return state


def _roles(tokens: tuple[str, ...]) -> dict[str, str]:
    if tokens == ROBERTA_TOKENS:
        first, padding, last, unknown, mask = tokens
        ends = {"bos_token": first, "eos_token": last}
    else:
        padding, unknown, first, last, mask = tokens
        ends = {"bos_token": first, "eos_token": last} if tokens == ALBERT_TOKENS else {}
    roles = {"cls_token": first, "sep_token": last, "pad_token": padding}
    return {**roles, "unk_token": unknown, "mask_token": mask, **ends}


def make_tokenizer(family: str) -> Tokenizer:
    return {"bert": _wordpiece, "roberta": _bytes}.get(family, _unigram)(family)


def _wordpiece(family: str) -> Tokenizer:
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    trainer = trainers.WordPieceTrainer(
        vocab_size=200, special_tokens=list(BERT_TOKENS), show_progress=False
    )
    tokenizer.train_from_iterator(READING * 9, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return tokenizer


def _bytes(family: str) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=list(ROBERTA_TOKENS),
        show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(READING * 9, trainer)
    tokenizer.post_processor = processors.RobertaProcessing(
        ("</s>", 2), ("<s>", 0), trim_offsets=True, add_prefix_space=False
    )
    return tokenizer


def _unigram(family: str) -> Tokenizer:
    albert = family == "albert"
    tokens = ALBERT_TOKENS if albert else ROBERTA_TOKENS
    tokenizer = Tokenizer(models.Unigram())
    steps: list[Any] = [normalizers.NFKD(), normalizers.StripAccents(), normalizers.Lowercase()]
    tokenizer.normalizer = normalizers.Sequence(steps if albert else [normalizers.NFKC()])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    trainer = trainers.UnigramTrainer(
        vocab_size=200, special_tokens=list(tokens), unk_token="<unk>", show_progress=False
    )
    tokenizer.train_from_iterator(READING * 9, trainer)
    first, last = (("[CLS]", 2), ("[SEP]", 3)) if albert else (("<s>", 0), ("</s>", 2))
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{first[0]} $A {last[0]}", special_tokens=[first, last]
    )
    return tokenizer
