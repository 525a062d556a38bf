"""A page of the manual as the text a browser shows: colours and sizes from the theme, hits of a search marked."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from sppk_desktop.core.manual import Block, Kind, Look, ManualPage, Span, is_hit, picture, words_of
from sppk_desktop.ui.kit import Kit


def told(kit: Kit, page: ManualPage, terms: Sequence[str]) -> str:
    """The whole page; pictures are asked for by their path."""
    look = kit.theme
    style = (
        f".page {{font-size:{look.pt(14)}pt; font-weight:bold; margin-bottom:{look.px(8)}px}}"
        f".section {{font-size:{look.pt(11)}pt; font-weight:bold; margin-top:{look.px(16)}px; margin-bottom:{look.px(4)}px}}"
        f"p, li {{margin-bottom:{look.px(5)}px; line-height:128%}}"
        f"td, th {{padding:{look.px(4)}px; text-align:left}}"
        f"a {{color:{look.tokens.accent}; text-decoration:none}}"
        f".key {{background:{look.tokens.sunk}; font-weight:bold}}"
        f".hit {{background:{look.tokens.hit}}}"
        f".small {{color:{look.tokens.muted}; font-size:{look.pt(9)}pt}}"
    )
    body = [f"<p class='page'>{_marked(page.title, terms)}</p>"]
    open_list = ""
    for block in page.blocks:
        wanted = {Kind.ITEM: "ul", Kind.STEP: "ol"}.get(block.kind, "")
        if wanted != open_list:
            body += [f"</{open_list}>"] if open_list else []
            body += [f"<{wanted}>"] if wanted else []
            open_list = wanted
        body.append(_block(kit, block, terms))
    body += [f"</{open_list}>"] if open_list else []
    first = "<span class='hit'>"
    text = "".join(body).replace(first, f"<a name='hit'></a>{first}", 1)
    return f"<style>{style}</style>{text}"


def _block(kit: Kit, block: Block, terms: Sequence[str]) -> str:
    text = _spans(block.spans, terms)
    match block.kind:
        case Kind.TURN:
            return ""
        case Kind.SECTION:
            return f"<p class='section'>{text}</p>"
        case Kind.ITEM | Kind.STEP:
            return f"<li>{text}</li>"
        case Kind.NOTE:
            tone = kit.theme.tokens.careful
            pad = kit.theme.px(8)
            cell = f"<td style='background:{tone.ground}; color:{tone.text}; padding:{pad}px'>{text}</td>"
            return f"<table width='100%' cellspacing='0'><tr>{cell}</tr></table>"
        case Kind.PICTURE:
            path = picture(block.mark, kit.words.language)
            if path is None:
                return ""
            return f"<p style='line-height:100%'><img src='{escape(str(path))}'></p><p class='small'>{text}</p>"
        case Kind.TABLE:
            line = kit.theme.tokens.hairline
            rows = ""
            for at, row in enumerate(block.rows):
                sort = "td" if at else "th"
                cells = "".join(f"<{sort} style='border-bottom:1px solid {line}'>{_spans(cell, terms)}</{sort}>" for cell in row)
                rows += f"<tr>{cells}</tr>"
            return f"<table width='100%' cellspacing='0'>{rows}</table>"
        case _:
            return f"<p>{text}</p>"


def _spans(spans: Sequence[Span], terms: Sequence[str]) -> str:
    out = ""
    for span in spans:
        text = _marked(span.text, terms)
        match span.look:
            case Look.BOLD:
                out += f"<b>{text}</b>"
            case Look.KEY:
                out += f"<span class='key'>&nbsp;{text}&nbsp;</span>"
            case Look.LINK:
                out += f"<a href='{escape(span.page)}'>{text}</a>"
            case _:
                out += text
    return out


def _marked(text: str, terms: Sequence[str]) -> str:
    if not terms:
        return escape(text)
    pieces = ((escape(piece), word and is_hit(piece, terms)) for piece, word in words_of(text))
    return "".join(f"<span class='hit'>{piece}</span>" if hit else piece for piece, hit in pieces)
