"""Sends calls over HTTP and retries temporary failures."""

from __future__ import annotations

import http.client
import json
import random
import socket
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from email.message import Message
from typing import Any, Mapping

from .errors import KithError, Unavailable, error_class

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 8.0
# A service that wants more patience than this is told of as it is.
LONGEST_RETRY_AFTER = 60.0
# The service's own, and those of a proxy before it.
PASSING_STATUSES = frozenset({429, 502, 503, 504})
PASSING_CODES = frozenset({"unreachable", "timeout"})


@dataclass(frozen=True)
class Call:
    """One call. All its attempts are identical."""

    method: str
    path: str
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """The service never redirects, and a key must not be sent to another address."""

    def redirect_request(self, *_: Any) -> None:
        return None


class Transport:
    """Holds the URL and the key. It has no state between calls, so threads may share it."""

    def __init__(self, url: str, key: str, *, retries: int, timeout: float) -> None:
        if not url.startswith(("http://", "https://")):
            raise ValueError(f"url: expected http:// or https://, got {url[:64]!r}")
        self._base = url.rstrip("/")
        self._key = key
        self._retries = retries
        self._timeout = timeout
        self._opener = urllib.request.build_opener(_NoRedirects)

    def send(self, call: Call) -> Any:
        """Sends a call; returns the answer's JSON.

        :raises KithError: on a permanent failure, or if the last retry fails
        """
        attempt = 0
        while True:
            try:
                return self._send_once(call)
            except KithError as error:
                if attempt >= self._retries or not _may_pass(error):
                    raise
                time.sleep(_pause(error, attempt))
                attempt += 1

    def _send_once(self, call: Call) -> Any:
        headers = {**call.headers, "Authorization": f"Bearer {self._key}", "User-Agent": "kith-python"}
        data = None
        if call.body is not None:
            data = json.dumps(call.body, ensure_ascii=False, allow_nan=False).encode()
            headers["Content-Type"] = "application/json"
        request = urllib.request.Request(self._base + call.path, data, headers, method=call.method)
        try:
            with self._opener.open(request, timeout=self._timeout) as response:
                return _read(response.status, response.headers, response.read())
        except urllib.error.HTTPError as answer:
            with answer:
                return _read(answer.code, answer.headers, answer.read())
        except (TimeoutError, socket.timeout) as cause:
            raise Unavailable("timeout", f"No answer within {self._timeout:g} seconds.") from cause
        except urllib.error.URLError as cause:
            if isinstance(cause.reason, TimeoutError):
                raise Unavailable("timeout", f"No answer within {self._timeout:g} seconds.") from cause
            raise Unavailable("unreachable", f"No answer came: {cause.reason}") from cause
        except (OSError, http.client.HTTPException) as cause:
            raise Unavailable("unreachable", f"No whole answer came: {cause!r}") from cause


def _read(status: int, headers: Message, body: bytes) -> Any:
    try:
        answer = json.loads(body)
    except ValueError:
        answer = None
    if 200 <= status < 300 and answer is not None:
        return answer
    known = {
        "status": status,
        "request_id": headers.get("X-Request-Id"),
        "retry_after": _seconds(headers.get("Retry-After")),
    }
    error = answer.get("error") if isinstance(answer, dict) else None
    if isinstance(error, dict) and isinstance(error.get("code"), str):
        raise error_class(status)(
            error["code"], str(error.get("message", "")), details=error.get("details"), **known
        )
    raise KithError("unexpected", f"Expected an answer of the service, got status {status} and something else.", **known)


def _seconds(text: str | None) -> float | None:
    return float(text) if text is not None and text.isdecimal() else None


def _may_pass(error: KithError) -> bool:
    if error.retry_after is not None:
        return error.retry_after <= LONGEST_RETRY_AFTER
    return error.status in PASSING_STATUSES or error.code in PASSING_CODES


def _pause(error: KithError, attempt: int) -> float:
    if error.retry_after is not None:
        return error.retry_after
    return min(LONGEST_PAUSE, FIRST_PAUSE * 2.0**attempt) * (0.5 + random.random() / 2)
