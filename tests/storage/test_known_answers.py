"""R22: the cryptography we call gives the published answers."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from sppk_desktop.storage.recovery import RecoverySheet, check_digit, group_is_right, groups_of


def test_argon2id_gives_the_tag_of_rfc_9106() -> None:
    made = Argon2id(salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8)
    assert made.derive(b"\x01" * 32).hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_chacha20_poly1305_gives_the_text_of_rfc_8439() -> None:
    key, nonce = bytes(range(0x80, 0xA0)), bytes.fromhex("070000004041424344454647")
    text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it."
    sealed = ChaCha20Poly1305(key).encrypt(nonce, text, bytes.fromhex("50515253c0c1c2c3c4c5c6c7"))
    assert sealed[:16].hex() == "d31a8d34648e60db7b86afbc53ef7ec2"
    assert sealed[-16:].hex() == "1ae10b594f09e26a7e902ecbd0600691"


def test_hpke_opens_what_the_key_schedule_of_rfc_9180_sealed() -> None:
    """Appendix A.2.1 (X25519, HKDF-SHA256, ChaCha20-Poly1305): its private key, encapsulation, AEAD key and nonce."""
    info = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
    private = X25519PrivateKey.from_private_bytes(
        bytes.fromhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb")
    )
    sent = bytes.fromhex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a")
    aead = ChaCha20Poly1305(bytes.fromhex("ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91"))
    text = b"Beauty is truth, truth beauty"
    sealed = sent + aead.encrypt(bytes.fromhex("5c4d98150661b848853b547f"), text, b"")
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    assert suite.decrypt(sealed, private, info=info) == text
    with pytest.raises(InvalidTag):
        suite.decrypt(sealed, private, info=info + b"!")


def test_the_check_digit_is_damms() -> None:
    assert check_digit("572") == "4"  # the example of the dissertation


def test_every_wrong_digit_and_every_swap_of_neighbours_in_a_group_is_noticed() -> None:
    for group in RecoverySheet.new("office", 1).groups:
        assert group_is_right(group)
        for at in range(6):
            for digit in set("0123456789") - {group[at]}:
                assert not group_is_right(group[:at] + digit + group[at + 1 :])
            if at < 5 and group[at] != group[at + 1]:
                assert not group_is_right(group[:at] + group[at + 1] + group[at] + group[at + 2 :])


def test_a_typed_sheet_is_understood_whatever_stands_between_the_groups() -> None:
    sheet = RecoverySheet.new("office", 1)
    for between in (" ", "-", "\n", " - ", ""):
        assert groups_of(between.join(sheet.groups)) == sheet.groups
