"""Keys under passwords, keys in letters, keys from keys: the only module that touches cryptography, and it invents none.

A password goes through Argon2id to the key that seals a `Slot` (ChaCha20-Poly1305); letters are HPKE (X25519, HKDF-SHA256,
ChaCha20-Poly1305) with an HMAC under the generation before; every other use of a compartment key is an HKDF child of it.
Keys live in ``bytearray`` so that they can be wiped.
"""

from __future__ import annotations

import ctypes
import hmac
import json
import os
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from sppk_desktop.storage.errors import WrongPassword
from sppk_desktop.storage.keyfile import Holder, Kdf, Letter, Slot

KEY: Final = 32  # bytes of every key
_SUITE: Final = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_SLOT: Final = b"SPPK slot v1"
_CHILD: Final = b"SPPK child file v1"
_BYTES_HEAD: Final = bytes.__basicsize__ - 1  # where CPython keeps the content of a bytes object


def wipe(*buffers: bytearray) -> None:
    """Overwrite keys that are no longer needed."""
    for buffer in buffers:
        buffer[:] = bytes(len(buffer))


@dataclass(slots=True)
class Key:
    """A compartment's key and which generation of it this is."""

    generation: int
    secret: bytearray = field(repr=False)

    @classmethod
    def new(cls, generation: int) -> Key:
        """A fresh random key."""
        secret = bytearray(KEY)
        secret[:] = _taken(secrets.token_bytes(KEY))
        return cls(generation, secret)

    def child(self, purpose: str) -> bytearray:
        """The key for one purpose, derived so that it tells nothing about this one."""
        made = bytearray(KEY)
        HKDFExpand(algorithm=hashes.SHA256(), length=KEY, info=f"SPPK {purpose} v1".encode()).derive_into(self.secret, made)
        return made


@dataclass(slots=True)
class Secrets:
    """What a slot holds: the holder's private key and the keys of his compartments."""

    private: bytearray = field(repr=False)
    keys: dict[str, Key] = field(repr=False)

    @classmethod
    def new(cls, keys: Mapping[str, Key]) -> Secrets:
        """A new holder of these keys."""
        return cls(_taken(X25519PrivateKey.generate().private_bytes_raw()), dict(keys))

    @property
    def public(self) -> bytes:
        """The public key that letters are sealed to."""
        return X25519PrivateKey.from_private_bytes(self.private).public_key().public_bytes_raw()

    def wipe(self) -> None:
        """Forget everything."""
        wipe(self.private, *(key.secret for key in self.keys.values()))


def seal(vault: str, id_: str, secrets_: Secrets, password: str, kdf: Kdf) -> Slot:
    """Seal a holder's keys under a password (always with a fresh salt)."""
    salt, nonce = os.urandom(16), os.urandom(12)
    holds = {name: key.generation for name, key in sorted(secrets_.keys.items())}
    plain = bytearray(secrets_.private)
    for name in holds:
        plain += secrets_.keys[name].secret
    shell = _shell(vault, id_, secrets_.public, kdf, salt, holds)
    under = _stretched(password, kdf, salt)
    sealed = ChaCha20Poly1305(under).encrypt(nonce, plain, shell)
    wipe(plain, under)
    return Slot(kdf, salt, nonce, holds, sealed)


def unseal(vault: str, holder: Holder, password: str) -> Secrets:
    """Open a holder's slot; only the right password for exactly this account of exactly this vault does it."""
    slot = holder.slot
    if slot is None:
        raise WrongPassword
    shell = _shell(vault, holder.id, holder.public, slot.kdf, slot.salt, slot.holds)
    under = _stretched(password, slot.kdf, slot.salt)
    plain = bytearray(KEY * (1 + len(slot.holds)))
    try:
        ChaCha20Poly1305(under).decrypt_into(slot.nonce, slot.sealed, shell, plain)
        names = sorted(slot.holds)
        keys = {name: Key(slot.holds[name], plain[KEY * i : KEY * (i + 1)]) for i, name in enumerate(names, start=1)}
        return Secrets(plain[:KEY], keys)
    except InvalidTag as wrong:
        raise WrongPassword from wrong
    finally:
        wipe(plain, under)


def write_letter(vault: str, to: Holder, compartment: str, key: Key, before: Key) -> Letter:
    """Send ``key`` to an absent holder; ``before`` is the generation he knows, and proves that a holder wrote it."""
    about = _about_letter(vault, to, compartment, key.generation)
    sealed = _SUITE.encrypt(key.secret, X25519PublicKey.from_public_bytes(to.public), info=about)
    return Letter(to.id, compartment, key.generation, sealed, _letter_mac(before, about, sealed))


def open_letter(vault: str, to: Holder, letter: Letter, private: bytearray, before: Key) -> Key | None:
    """The key in a letter, or ``None`` if it was not written by a holder of the generation before."""
    about = _about_letter(vault, to, letter.compartment, letter.generation)
    if letter.generation != before.generation + 1:
        return None
    if not hmac.compare_digest(letter.mac, _letter_mac(before, about, letter.sealed)):
        return None
    try:
        secret = _taken(_SUITE.decrypt(letter.sealed, X25519PrivateKey.from_private_bytes(private), info=about))
    except InvalidTag:
        return None
    return Key(letter.generation, secret) if len(secret) == KEY else None


def hex_key(secret: bytearray) -> bytearray:
    """A raw key as SQLCipher takes it, ``x'…'``, in a buffer that can be wiped."""
    digits = b"0123456789abcdef"
    made = bytearray(b"x'") + bytearray(2 * len(secret)) + bytearray(b"'")
    for at, byte in enumerate(secret):
        made[2 + 2 * at], made[3 + 2 * at] = digits[byte >> 4], digits[byte & 15]
    return made


@dataclass(frozen=True, slots=True)
class Sealed:
    """How something outside the vault is sealed under a code of digits; ``shell`` is bound to it and stands in the clear."""

    kdf: Kdf
    salt: bytes
    nonce: bytes
    shell: bytes


def seal_with_code(code: str, how: Sealed, plain: bytes) -> bytes:
    """Seal under Argon2id of the code, bound to the shell."""
    under = _stretched(code, how.kdf, how.salt, _CHILD)
    try:
        return ChaCha20Poly1305(under).encrypt(how.nonce, plain, how.shell)
    finally:
        wipe(under)


def open_with_code(code: str, how: Sealed, sealed: bytes) -> bytes | None:
    """What was sealed, or ``None``: another code, or a changed byte."""
    under = _stretched(code, how.kdf, how.salt, _CHILD)
    try:
        return ChaCha20Poly1305(under).decrypt(how.nonce, sealed, how.shell)
    except InvalidTag:
        return None
    finally:
        wipe(under)


def _stretched(password: str, kdf: Kdf, salt: bytes, purpose: bytes = _SLOT) -> bytearray:
    typed = bytearray(unicodedata.normalize("NFKC", password).encode())
    made = bytearray(KEY)
    argon = Argon2id(salt=salt, length=KEY, iterations=kdf.passes, lanes=kdf.lanes, memory_cost=kdf.memory, ad=purpose)
    argon.derive_into(typed, made)  # type: ignore[arg-type]  # any buffer will do
    wipe(typed)
    return made


def _shell(vault: str, id_: str, public: bytes, kdf: Kdf, salt: bytes, holds: Mapping[str, int]) -> bytes:
    """What the seal of a slot is bound to."""
    return _canonical(
        what="SPPK slot v1", vault=vault, account=id_, public=public.hex(), salt=salt.hex(), holds=dict(holds),
        kdf=[kdf.memory, kdf.passes, kdf.lanes],
    )  # fmt: skip


def _about_letter(vault: str, to: Holder, compartment: str, generation: int) -> bytes:
    return _canonical(
        what="SPPK letter v1", vault=vault, to=to.id, public=to.public.hex(), compartment=compartment, generation=generation
    )  # fmt: skip


def _letter_mac(before: Key, about: bytes, sealed: bytes) -> bytes:
    under = before.child("letter")
    made = hmac.digest(under, about + sealed, "sha256")
    wipe(under)
    return made


def _canonical(**parts: object) -> bytes:
    return json.dumps(parts, sort_keys=True, separators=(",", ":")).encode()


def _taken(secret: bytes) -> bytearray:
    """The content of a ``bytes`` key in a buffer that can be wiped; the original is wiped here."""
    made = bytearray(secret)
    ctypes.memset(id(secret) + _BYTES_HEAD, 0, len(secret))
    return made
