"""`models check`: what a classifier is worth on judged texts, in tables."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from modstation.cli.main import json_option, profile, profile_option, tools, workplace
from modstation.cli.output import json_line, listing, wants_json
from modstation.cli.scores import PORTION, models
from modstation.core.errors import NotPossible
from modstation.core.model import ModelInfo
from modstation.core.policy import THRESHOLD
from modstation.core.ports import Scorer
from modstation.core.worth import REJECTED, GroupWorth, LabelDrift, LabelWorth, Share, Worth
from modstation.desk.judged import Judged, labelled
from modstation.desk.reading import in_portions
from modstation.desk.settings import Settings

Scores = list[Mapping[str, float] | None]
_READ_ME = (
    "AUC: the chance that a text with the label scores above one without; 0.5 is a coin.\n"
    "In brackets the 95 % interval (AUC: Newcombe's, after Hanley and McNeil; shares: Wilson's).\n"
    "tenth: share of the texts with the label that stand in the riskiest tenth.\n"
    "few: fewer than 30 texts on one side, so the row is only a hint."
)


@models.command()
@click.argument("name", required=False)
@click.option(
    "--data",
    multiple=True,
    type=click.Path(path_type=Path, exists=True),
    help="Labelled texts (JSON Lines), or a folder of such files; else your own decisions.",
)
@click.option("--against", metavar="NAME", help="Compare its scores with this classifier's.")
@json_option
@profile_option
@click.pass_context
def check(
    ctx: click.Context,
    name: str | None,
    data: tuple[Path, ...],
    against: str | None,
    as_json: bool,
) -> None:
    """Show what classifier NAME (else the one in use) is worth on texts that people have judged.

    Files hold one JSON object a line, with a "text" and labels: "toxic", "toxicity", "insult",
    "obscene", "threat", "identity_attack", "spam", "hateful", each 0 or 1 or a share of readers.
    Without --data: would it have put what was trashed here above what was approved?
    """
    chosen = name or Settings.load(profile(ctx)).model
    for wanted in filter(None, [chosen, against]):
        tools(ctx).models.require(wanted)
    scorer = ctx.with_resource(tools(ctx).open_scorer(chosen))
    other = ctx.with_resource(tools(ctx).open_scorer(against)) if against else None
    for judged in _sources(ctx, data):
        report = _Report(ctx, scorer, other, judged)
        if wants_json(as_json):
            json_line(report.as_json())
        else:
            report.show()
    if not wants_json(as_json):
        click.echo(_READ_ME)


def _sources(ctx: click.Context, data: tuple[Path, ...]) -> Iterator[Judged]:
    for path in data:
        yield from labelled(path)
    if data:
        return
    own = workplace(ctx).own_decisions()
    if len({sample.labels[REJECTED] for sample in own.samples}) < 2:
        raise NotPossible(
            "There are not yet both approved and rejected comments in this profile.",
            "Moderate for a while and sync, or name labelled texts with --data.",
        )
    yield own


class _Report:
    """One source of samples, measured."""

    def __init__(
        self, ctx: click.Context, scorer: Scorer, other: Scorer | None, judged: Judged
    ) -> None:
        self.judged = judged
        self.info = scorer.describe()
        self.other: ModelInfo | None = None
        self.drift: list[LabelDrift] = []
        known = tools(ctx).models
        scores = _scored(scorer, judged)
        self.worth: Worth = known.worth(judged.samples, scores, self.info.labels, THRESHOLD)
        if other is not None:
            self.other = other.describe()
            both = [label for label in self.info.labels if label in self.other.labels]
            self.drift = known.label_drift(scores, _scored(other, judged), both, THRESHOLD)

    def as_json(self) -> dict[str, Any]:
        worth = asdict(self.worth)
        found = {"data": self.judged.name, "model": self.info.name, "version": self.info.version}
        if self.other is None:
            return found | worth
        against = {"against": self.other.name, "against_version": self.other.version}
        return found | worth | against | {"drift": [asdict(row) for row in self.drift]}

    def show(self) -> None:
        worth = self.worth
        unread = f", {worth.unread} of them unreadable for it" if worth.unread else ""
        click.echo(
            f"{self.judged.name}: {worth.texts:,} texts{unread};"
            f" {self.info.name} {self.info.version}, flagged from {worth.threshold:.0%} on\n"
        )
        _table([_label_row(row) for row in worth.labels])
        if len(worth.groups) > 1:
            click.echo("\nHarmless texts that are flagged, by the people they name")
            _table([_group_row(row) for row in worth.groups])
        if self.other is not None:
            click.echo(f"\nThe same texts scored by {self.other.name} {self.other.version}")
            _table([_drift_row(row) for row in self.drift])
        click.echo()


def _scored(scorer: Scorer, judged: Judged) -> Scores:
    found: Scores = []
    scorer.describe()
    bar: Any = click.progressbar(length=len(judged.samples), label=judged.name, file=sys.stderr)
    bar.is_hidden = not sys.stderr.isatty()
    with bar:
        for some in in_portions(judged.samples, PORTION):
            found += scorer.score([s.text for s in some], [s.links for s in some])
            bar.update(len(some))
    return found


def _table(rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        listing(rows, list(rows[0]), as_json=False, empty="")


def _label_row(row: LabelWorth) -> dict[str, object]:
    interval = "" if row.low is None or row.high is None else f" [{row.low:.3f}-{row.high:.3f}]"
    return {
        "label": row.label,
        "scored by": row.scored_by or "nothing",
        "with": f"{row.positives:,}",
        "without": f"{row.negatives:,}",
        "AUC": "-" if row.auc is None else f"{row.auc:.3f}{interval}",
        "tenth": "-" if row.riskiest_tenth is None else f"{row.riskiest_tenth:.0%}",
        "precision": _percent(row.precision) if row.scored_by else "-",
        "recall": _percent(row.recall) if row.scored_by else "-",
        "false positives": _percent(row.false_positives) if row.scored_by else "-",
        "": "few" if row.few else "",
    }


def _group_row(row: GroupWorth) -> dict[str, object]:
    flagged = row.false_positives
    return {
        "group": row.group,
        "harmless": f"{flagged.total:,}",
        "flagged": f"{flagged.count:,}",
        "share": _percent(flagged),
        "with a label": f"{row.positives:,}",
        "AUC": "-" if row.auc is None else f"{row.auc:.3f}",
        "": "few" if row.few else "",
    }


def _drift_row(row: LabelDrift) -> dict[str, object]:
    return {
        "label": row.label,
        "mean difference": f"{row.mean:.4f}",
        "largest": f"{row.largest:.3f}",
        "rank correlation": f"{row.rank_correlation:.4f}",
        "change sides": f"{row.changed_sides:,} of {row.texts:,}",
    }


def _percent(share: Share) -> str:
    if share.value is None:
        return "-"
    return f"{share.value:.0%} [{share.low:.0%}-{share.high:.0%}]"
