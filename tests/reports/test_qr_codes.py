"""The QR on a sheet, read back by a small reader of its own: format, mask, zigzag, Reed-Solomon, letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from sppk_desktop.core import sheet_code as code
from sppk_desktop.reports.qr import Matrix, matrix

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
MASKS = (
    lambda r, c: (r + c) % 2, lambda r, c: r % 2, lambda r, c: c % 3, lambda r, c: (r + c) % 3,
    lambda r, c: (r // 2 + c // 3) % 2, lambda r, c: r * c % 2 + r * c % 3,
    lambda r, c: (r * c % 2 + r * c % 3) % 2, lambda r, c: ((r + c) % 2 + r * c % 3) % 2,
)  # fmt: skip


def _format(modules: Matrix) -> tuple[int, int]:
    """Level and mask from the bits beside the upper left finder."""
    cells = [*((8, c) for c in (0, 1, 2, 3, 4, 5, 7, 8)), *((r, 8) for r in (7, 5, 4, 3, 2, 1, 0))]
    bits = 0
    for row, column in cells:
        bits = bits << 1 | modules[row][column]
    bits ^= 0b101010000010010
    return bits >> 13, bits >> 10 & 7


def _codewords(modules: Matrix) -> list[int]:
    size, (_, mask) = len(modules), _format(modules)
    reserved = {(r, c) for r in range(size) for c in range(size)
                if (r < 9 and c < 9) or (r < 9 and c >= size - 8) or (r >= size - 8 and c < 9) or r == 6 or c == 6}  # fmt: skip
    bits, upwards = [], True
    for right in [*range(size - 1, 6, -2), 5, 3, 1]:
        for row in range(size - 1, -1, -1) if upwards else range(size):
            for column in (right, right - 1):
                if (row, column) not in reserved:
                    bits.append(modules[row][column] ^ (MASKS[mask](row, column) == 0))
        upwards = not upwards
    return [int("".join(str(int(bit)) for bit in bits[start : start + 8]), 2) for start in range(0, len(bits) - 7, 8)]


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        if b & 1:
            product ^= a
        a, b = a << 1, b >> 1
        if a & 0x100:
            a ^= 0x11D
    return product


def _syndromes(words: list[int], parity: int) -> list[int]:
    found, root = [], 1
    for _ in range(parity):
        value = 0
        for word in words:
            value = _times(value, root) ^ word
        found.append(value)
        root = _times(root, 2)
    return found


def read(modules: Matrix) -> str:
    """What a version 1-M code says."""
    words = _codewords(modules)
    assert _syndromes(words, 10) == [0] * 10, "damaged"
    bits = "".join(f"{word:08b}" for word in words[:16])
    assert bits[:4] == "0010", "letters and digits"
    count, at, text = int(bits[4:13], 2), 13, ""
    while len(text) < count - 1:
        pair = int(bits[at : at + 11], 2)
        text, at = text + LETTERS[pair // 45] + LETTERS[pair % 45], at + 11
    return text if len(text) == count else text + LETTERS[int(bits[at : at + 6], 2)]


@limits(max_examples=40, deadline=None)
@given(st.integers(0, 10**10 - 1), st.integers(1, 9))
def test_the_code_of_a_sheet_is_read_back_from_its_modules(number: int, page: int):
    said = code.qr_text(code.with_check(f"{number:010}"), page)
    modules = matrix(said)
    assert len(modules) == 21
    assert _format(modules)[0] == 0, "level M"
    assert read(modules) == said


def test_the_reader_notices_damage():
    modules = [list(row) for row in matrix(code.qr_text(code.with_check("4071552819"), 1))]
    modules[20][20] = not modules[20][20]
    with pytest.raises(AssertionError, match="damaged"):
        read(tuple(tuple(row) for row in modules))


def test_a_recovery_code_of_48_digits_fits_a_code_too():
    assert len(matrix("592944" * 8)) <= 29
