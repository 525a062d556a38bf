"""Scores one answer sheet: pure, and exact about blanks. A form that is not whole never yields a level.

Alerts are the exception: an answer that calls for help is told even from a sheet with blanks, and a sum that has reached
its mark with the answers given is told whatever the blanks would add.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sppk_desktop.features.psychodiagnostics import answers as sheet
from sppk_desktop.features.psychodiagnostics.findings import found
from sppk_desktop.features.psychodiagnostics.instruments import AlertRule, Answer, Form, Instrument, band_of
from sppk_desktop.features.psychodiagnostics.scores import Alert, ScaleScore, Score, Validity
from sppk_desktop.features.psychodiagnostics.scoring_plan import Plan, plan_of, told

__all__ = ["Alert", "ScaleScore", "Score", "Validity", "band_of", "score"]


def score(instrument: Instrument, answers: Sequence[Answer], variant: str | None = None, sex: str | None = None,
          age: int | None = None, grade: int | None = None) -> Score:  # fmt: skip
    """Score a sheet in item order. Refuses (`answers.BadAnswers`) what cannot be an answer; blanks are None."""
    form = instrument.form(variant)
    plan = plan_of(form)
    given = sheet.laid_out(instrument.id, form, answers)
    if (packed := plan.packed(given)) is not None:
        raws = plan.counted(packed)
        return _result(instrument, form, plan, given, raws, plan.scores(raws, sex, age, grade))
    values = plan.values(given)
    blank = {at for at, value in enumerate(values) if value is None}
    raws = plan.raws(values, blank)
    if not blank:
        scales = plan.scores(raws, sex, age, grade)
        return _result(instrument, form, plan, values, raws, scales)
    asked = plan.asked(blank)
    missing = tuple(form.items[at].id for at in plan.needed(blank, asked))
    whole = all(raws[scale.code] is not None or not asked[scale.code] for scale in form.scales)
    not_scorable = bool(missing) and not (form.missing.prorate and whole)
    silent = bool(missing) and not form.missing.prorate
    scales = tuple(
        ScaleScore(scale.code, scale.name, raw, asked=asked[scale.code])
        if silent or raw is None
        else told(scale, raw, sex, age, grade)
        for scale, raw in zip(form.scales, raws.values(), strict=True)
    )
    return _result(instrument, form, plan, values, raws, scales, missing, not_scorable)


def _result(instrument: Instrument, form: Form, plan: Plan, values: Sequence[Any], raws: Mapping[str, float | None],
            scales: tuple[ScaleScore, ...], missing: tuple[str, ...] = (), not_scorable: bool = False) -> Score:  # fmt: skip
    return Score(
        instrument.id, instrument.key_version, form.id, scales, missing, not_scorable,
        None if not_scorable else plan.validity(scales),
        tuple([_alert(rule) for rule in form.alerts if plan.rings(rule, values, raws)]),
        found(form, values, raws) if form.findings and not not_scorable else (),
    )  # fmt: skip


def _alert(rule: AlertRule) -> Alert:
    return Alert(rule.kind, rule.item, rule.scale)
