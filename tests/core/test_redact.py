from __future__ import annotations

import pytest

from modstation.core.redact import REMOVED, without_emails, without_links, without_phones


@pytest.mark.parametrize(
    "address", ["anna@x.test", "Anna.Berg+news@mail.example.org", "ä.ö@bücher.example"]
)
def test_an_e_mail_address_goes(address: str) -> None:
    assert without_emails(f"Write to {address}, please.") == f"Write to {REMOVED}, please."


@pytest.mark.parametrize("text", ["@anna said so", "5 @ 3 euros", "a@b", "meet@noon"])
def test_what_only_has_the_sign_is_no_address(text: str) -> None:
    assert without_emails(text) == text


@pytest.mark.parametrize(
    "number",
    [
        "+49 30 1234567",
        "+1 (212) 555-0147",
        "(212) 555-0147",
        "212-555-0147",
        "030 1234567",
        "0170/1234567",
        "020 7946 0958",
        "+33.1.23.45.67.89",
    ],
)
def test_a_phone_number_goes(number: str) -> None:
    assert without_phones(f"Call {number}, ask for Bo.") == f"Call {REMOVED}, ask for Bo."


@pytest.mark.parametrize(
    "text",
    [
        "from 1998 to 2024, or 1998-2024",
        "3-4 times, 10 000 times",
        "it cost 1,250,000 euros, then 1.250.000 and 0.1234567",
        "on 01.02.2024 and 2024-11-24 at 08:30",
        "Rovers won 3-0, then 0-0 and 0 0 0",
        "page 0 of 12, room 007, IP 192.168.100.1000",
        "ISBN 9783161484100",
    ],
)
def test_other_figures_stay(text: str) -> None:
    assert without_phones(text) == text


def test_links_go_and_the_sentence_stays() -> None:
    text = 'See https://x.test/a?b=1. Or (www.x.test), or <a href="http://x.test">this</a>!'
    assert without_links(text) == f"See {REMOVED}. Or ({REMOVED}), or {REMOVED}!"
    assert without_links("Paris, http and www are words.") == "Paris, http and www are words."
