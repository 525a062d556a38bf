"""The card of an instrument: what it is, what to be careful with, its scales with keys and levels, its norms and its licence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Card, CardTab, Fact, FactGroup, Header
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.psychodiagnostics.answers import allowed
from sppk_desktop.features.psychodiagnostics.instrument_rows import area_said, chips, years
from sppk_desktop.features.psychodiagnostics.instruments import Band, Form, Instrument, Norm, Scale, StandardKind, Texts
from sppk_desktop.features.psychodiagnostics.library import Library

KIND: Final = "instrument"
_DIRECTIONS: Final = {
    "yes": T("“yes” counts"), "no": T("“no” counts"), "a": T("“a” counts"), "b": T("“b” counts"),
    "plus": T("added"), "reverse": T("reversed", "items"), "minus": T("taken away"),
}  # fmt: skip
_TEXTS: Final = {
    Texts.OPEN: T("free to be shown"),
    Texts.RIGHT: T("only where the school holds the right"),
    Texts.NEVER: T("paper only"),
}
_MARKS: Final = {"attention": Tone.CAREFUL, "doubtful": Tone.CAREFUL, "invalid": Tone.DANGER}


def card(one: Instrument, library: Library, words: Words) -> Card:
    """Everything the page shows of one instrument."""
    said = words.language
    line = tuple(part for part in (area_said(one.area), one.author.label(said), str(one.year or "")) if part)
    initials = "".join(part[0] for part in one.name.label(said).split()[:2]).upper()
    header = Header(KIND, library.number(one.id), initials, one.name.label(said), line, tuple(chips(one, library, words)))
    tabs = [
        CardTab("about", T("About it"), list(_about(one, library, words))),
        CardTab(
            "scales", T("Scales and key"), list(_scales(one, words)), T("Nothing is scored: figures and words are written down.")
        ),
        CardTab(
            "levels", T("Levels and norms"), list(_levels(one, words)), T("There are no norms: the psychologist enters her own.")
        ),
    ]
    return Card(header, tabs, path=False)


def _about(one: Instrument, library: Library, words: Words) -> Iterator[FactGroup]:
    said, state = words.language, library.state(one)
    careful = [Fact(T("Be careful"), one.caution.label(said), Tone.CAREFUL)] if one.caution else []
    if one.why_off:
        careful.append(Fact(T("Why it is off"), one.why_off.label(said), Tone.CAREFUL))
    if careful:
        yield FactGroup("", tuple(careful))
    form = one.form()
    kinds = list(dict.fromkeys(words.say(allowed(item.answer)) for item in form.items))
    facts = [
        Fact(T("Age"), years(one.age) or None),
        Fact(T("Grades"), years(one.grade)) if years(one.grade) else None,
        Fact(T("Items"), str(len(form.items))),
        Fact(T("Answers"), "; ".join(kinds)),
        Fact(T("Variants"), "; ".join(_variants(one, said))) if len(one.forms) > 1 else None,
        Fact(T("Facts about the key"), one.note.label(said)) if one.note else None,
    ]
    yield FactGroup(T("What it asks"), tuple(fact for fact in facts if fact is not None))
    if state.compared_on:
        compared: Phrase | str | None = dates.short(state.compared_on)
    else:
        compared = T("with an older key only: compare again") if state.compared_before else None
    kept = [
        Fact(T("Version of the key"), one.key_version),
        Fact(T("Compared with my blank"), compared, Tone.DONE if state.compared_on else None),
        Fact(T("Permission"), state.permission) if state.permission or one.why_off else None,
        Fact(T("Copied from"), one.copy_of) if one.copy_of else None,
        Fact(T("Versions"), "; ".join(f"{version} ({dates.short(on)})" for version, on in library.versions(one.id)))
        if library.is_own(one.id) else None,
        Fact(T("Examples that check it"), str(len(one.golden))),
    ]  # fmt: skip
    yield FactGroup(T("Key"), tuple(fact for fact in kept if fact is not None))
    rights = [
        Fact(T("Licence"), one.licence.label(said) if one.licence else None),
        Fact(T("Texts on the screen"), _TEXTS[one.texts]),
    ]
    if one.sources:
        rights.append(Fact(T("Sources"), "; ".join(one.sources)))
    yield FactGroup(T("Rights"), tuple(rights))


def _variants(one: Instrument, said: str) -> Iterator[str]:
    for id_, form in one.forms.items():
        yield f"{id_}: {form.name.label(said)}" if form.name else id_


def _scales(one: Instrument, words: Words) -> Iterator[FactGroup]:
    for id_, form in one.forms.items():
        for scale in form.scales:
            if id_ != one.first and scale.key == one.form().scale(scale.code).key:
                continue
            title = f"{scale.name.label(words.language)} ({id_})" if id_ != one.first else scale.name.label(words.language)
            yield FactGroup(f"{scale.code} · {title}", tuple(_key(scale, form)))


def _key(scale: Scale, form: Form) -> Iterator[Fact]:
    for direction, items in scale.key.items():
        yield Fact(_DIRECTIONS[direction], spans(items))
    if scale.of:
        yield Fact(T("Sum of scales"), formula(scale.of))
    if scale.ratio:
        top, bottom = scale.ratio
        yield Fact(T("Ratio"), f"({formula(top)}) / ({formula(bottom)})")
    if scale.average:
        yield Fact(T("Divided by"), str(len(scale.items)))
    if scale.multiplier != 1:
        yield Fact(T("Times"), plain(scale.multiplier))
    if scale.constant:
        yield Fact(T("Plus"), plain(scale.constant))
    if scale.least is not None and scale.most is not None:
        yield Fact(T("From – to"), f"{plain(scale.least)} – {plain(scale.most)}")
    if scale.code == form.scales[0].code and form.points:
        yield Fact(
            T("Points of the options"), "; ".join(f"{item}: {', '.join(map(plain, told))}" for item, told in form.points.items())
        )


def _levels(one: Instrument, words: Words) -> Iterator[FactGroup]:
    said = words.language
    if one.norms:
        told = [Fact(T("Source of the norms"), one.norms.source.label(said))]
        if one.norms.sample:
            told.append(Fact(T("Sample"), one.norms.sample.label(said)))
        if one.norms.year:
            told.append(Fact(T("Year"), str(one.norms.year)))
        if one.norms.foreign:
            told.append(Fact(T("Careful"), T("norms of another population"), Tone.CAREFUL))
        yield FactGroup("", tuple(told))
    for id_, form in one.forms.items():
        for scale in form.scales:
            if id_ != one.first and scale.bands == one.form().scale(scale.code).bands:
                continue
            facts = tuple(_bands(scale, words))
            if facts:
                name = f"{scale.name.label(said)} ({id_})" if id_ != one.first else scale.name.label(said)
                yield FactGroup(name, facts)


def _bands(scale: Scale, words: Words) -> Iterator[Fact]:
    for norm in scale.norms:
        whose = _whose(norm, words)
        if norm.values:
            yield Fact(whose, "; ".join(edges_said(norm)))
        for fact in _of(norm.bands, scale, words):
            yield Fact(f"{whose}: {words.say(fact.label)}", fact.value, fact.tone)
    yield from _of(scale.bands, scale, words)


def _of(bands: Sequence[Band], scale: Scale, words: Words) -> Iterator[Fact]:
    unit = " %" if scale.bands_on == "standard" and scale.standard == StandardKind.PERCENT else ""
    for at, band in enumerate(bands):
        after = bands[at + 1] if at + 1 < len(bands) else None
        yield Fact(_span(band, after, unit), band.name.label(words.language), _MARKS.get(band.mark))


def _span(band: Band, after: Band | None, unit: str) -> str:
    """«> 50 … 75 %», «< 15», «15 +»."""
    low = "" if band.least is None else f"{'> ' if band.above else ''}{plain(band.least)}"
    high = "" if after is None or after.least is None else f"{'≤ ' if after.above else '< '}{plain(after.least)}"
    if low and high:
        return f"{low} … {high}{unit}"
    return f"{high}{unit}" if high else f"{low or '0'}{unit}{'' if band.above else ' +'}"


def _whose(norm: Norm, words: Words) -> str:
    parts = []
    if norm.sex:
        parts.append(words.say(T("girls", "norms") if norm.sex == "f" else T("boys", "norms")))
    if norm.age:
        parts.append(words.say(T("{span} years", span=years(norm.age if norm.age[1] < 99 else (norm.age[0], None)))))
    if norm.grade:
        parts.append(words.say(T("grades {span}", span=years(norm.grade))))
    return ", ".join(parts) or words.say(T("all", "norms"))


def edges_said(norm: Norm) -> Iterator[str]:
    """«1: 0–2; 2: 3–4; …; 10: 30 +», or where the edge still belongs to the better value, «5: ≤ 60; …; 1: > 90»."""
    for at, value in enumerate(norm.values):
        low = norm.edges[at - 1] if at else None
        high = norm.edges[at] if at < len(norm.edges) else None
        if norm.above:
            span = f"≤ {plain(high)}" if high is not None else f"> {plain(low or 0)}"
        elif high is None:
            span = f"{plain(low or 0)} +"
        else:
            first, last = low or 0, high - 1
            span = plain(first) if first == last else f"{plain(first)}–{plain(last)}"
        yield f"{plain(value)}: {span}"


def spans(items: Sequence[str]) -> str:
    """«1, 3–5, 8»: runs joined."""
    made: list[str] = []
    run: list[str] = []
    for item in [*items, ""]:
        if run and item.isdigit() and run[-1].isdigit() and int(item) == int(run[-1]) + 1:
            run.append(item)
            continue
        if run:
            made += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else run
        run = [item]
    return ", ".join(made)


def formula(weights: object) -> str:
    """«PHYS + IRRIT − VERB»."""
    assert isinstance(weights, dict)
    text = ""
    for name, weight in weights.items():
        sign = "− " if weight < 0 else "+ " if text else ""
        text += f"{' ' if text else ''}{sign}{'' if abs(weight) == 1 else f'{abs(weight):g} × '}{name}"
    return text


def plain(number: float) -> str:
    """«3,5»."""
    return f"{number:g}".replace(".", ",")
