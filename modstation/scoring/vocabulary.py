"""The tokenizer, made once the way Detoxify makes it and kept in a form that loads alone.

transformers does not take a tokenizer's file as it is: it builds parts of it anew, by the class
that the checkpoint names. So it is asked to do that once, at the conversion, and its result is
what is kept. It also goes on with an empty vocabulary when files are missing; that is refused.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from modstation.core.translation import digits, tr
from modstation.scoring.architecture import Architecture
from modstation.scoring.checkpoint import Checkpoint
from modstation.scoring.troubles import BadWeights, WeightsMissing

# Any one of these sets is a whole vocabulary.
VOCABULARIES = (
    ("tokenizer.json",),
    ("vocab.txt",),
    ("vocab.json", "merges.txt"),
    ("sentencepiece.bpe.model",),
    ("spiece.model",),
)
_PLAIN = "You are a pack of liars, and the mayor's answer was polite: thank you for the article."
_MOST_UNKNOWN = 0.3


def has_vocabulary(folder: Path) -> bool:
    return any(all((folder / name).is_file() for name in names) for names in VOCABULARIES)


def make_tokenizer(hub: Path, checkpoint: Checkpoint, architecture: Architecture) -> Tokenizer:
    """The tokenizer that Detoxify would use, cutting where the network ends."""
    if not has_vocabulary(hub):
        said = tr("There is no tokenizer in {folder}.", folder=hub)
        raise WeightsMissing(said, tr("It is called tokenizer.json."))
    wrapped = _load(hub, checkpoint.tokenizer_name)
    tokenizer = Tokenizer.from_str(wrapped.backend_tokenizer.to_str())
    tokenizer.no_padding()
    tokenizer.enable_truncation(architecture.max_tokens)
    _check(tokenizer, architecture, wrapped.unk_token)
    return tokenizer


def _load(hub: Path, name: str) -> Any:
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    import transformers

    try:
        kind = getattr(transformers, name)
        return kind.from_pretrained(str(hub), local_files_only=True, trust_remote_code=False)
    except Exception as error:  # whatever a foreign file makes a foreign library raise
        said = tr("The tokenizer in {folder} cannot be read.", folder=hub)
        raise BadWeights(said) from error


def _check(tokenizer: Tokenizer, architecture: Architecture, unknown: str) -> None:
    known = tokenizer.get_vocab_size()
    if not architecture.vocabulary / 2 <= known <= architecture.vocabulary:
        raise BadWeights(
            tr(
                "The tokenizer knows {known} pieces of words, the network {wanted}: "
                "they do not belong together.",
                known=digits(known),
                wanted=digits(architecture.vocabulary),
            )
        )
    tokens = tokenizer.encode(_PLAIN).tokens
    if tokens.count(unknown) > _MOST_UNKNOWN * len(tokens):
        raise BadWeights(tr("The tokenizer does not know the words of a plain sentence."))
