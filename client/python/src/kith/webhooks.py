"""Verifies webhook messages."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from typing import cast

from .errors import KithError
from .types import Json

DEFAULT_TOLERANCE = 300.0


def verify_webhook(
    secret: str,
    headers: Mapping[str, str],
    body: bytes | str,
    *,
    tolerance: float = DEFAULT_TOLERANCE,
    now: float | None = None,
) -> dict[str, Json]:
    """Verifies a webhook message by the Standard Webhooks specification and parses it.

    :param secret: ``whsec_...``
    :param headers: of the request, in any letter case
    :param body: exactly as received, before parsing
    :param tolerance: maximum age and maximum clock skew of a message, in seconds
    :raises KithError: ``invalid_signature``: forged, altered or too old; do not act on it
    """
    given = {name.lower(): value for name, value in headers.items()}
    message_id, timestamp, signatures = (
        given.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature")
    )
    if not (message_id and timestamp and signatures):
        raise _invalid("a webhook header is missing")
    seconds = time.time() if now is None else now
    if not (timestamp.isascii() and timestamp.isdigit()) or abs(seconds - int(timestamp)) > tolerance:
        raise _invalid("the timestamp is too far off")
    raw = body.encode() if isinstance(body, str) else body
    signed = f"{message_id}.{timestamp}.".encode() + raw
    expected = hmac.new(_bytes_of(secret.removeprefix("whsec_")), signed, hashlib.sha256).digest()
    for signature in signatures.split(" "):
        version, _, encoded = signature.partition(",")
        if version == "v1" and hmac.compare_digest(_bytes_of(encoded), expected):
            return cast("dict[str, Json]", json.loads(raw))
    raise _invalid("no signature is right")


def _bytes_of(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _invalid("expected base64") from error


def _invalid(why: str) -> KithError:
    return KithError("invalid_signature", f"The webhook message is not valid: {why}.")
