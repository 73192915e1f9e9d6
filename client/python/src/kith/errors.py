"""The errors of calls."""

from __future__ import annotations

from typing import Any


class KithError(Exception):
    """A failed call.

    ``code`` is the service's own (``invalid_request``, ``unauthorized``, ``not_found`` ...), or one of

    * ``unreachable``: no answer, or a part of one; the call may have been processed
    * ``timeout``: the same, after ``timeout`` seconds; or the awaited enrichment is not complete yet
    * ``unexpected``: an answer that is not the service's, such as a proxy's page
    * ``invalid_signature``: of :func:`verify_webhook`
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int | None = None,
        details: dict[str, Any] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        #: Of the last answer; None where none came.
        self.status = status
        #: The machine-readable list behind the message: ``{"issues": [{"path", "expected", "received"}]}``.
        self.details = details
        #: By which the service's log knows the call.
        self.request_id = request_id
        #: Seconds that the service asks to wait.
        self.retry_after = retry_after

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


class InvalidRequest(KithError):
    """400, 413, 415, 422: the request is invalid, and a retry does not help."""


class Unauthorized(KithError):
    """401 or 403: the key is missing, invalid or lacks a scope."""


class NotFound(KithError):
    """404."""


class Conflict(KithError):
    """409 or 412: the record is not in the state that the call requires."""


class Unavailable(KithError):
    """429, 5xx, or no answer: a temporary failure that persisted through all retries."""


_BY_STATUS: dict[int, type[KithError]] = {
    400: InvalidRequest,
    401: Unauthorized,
    403: Unauthorized,
    404: NotFound,
    405: InvalidRequest,
    409: Conflict,
    412: Conflict,
    413: InvalidRequest,
    415: InvalidRequest,
    422: InvalidRequest,
    429: Unavailable,
}


def error_class(status: int) -> type[KithError]:
    """The class for an HTTP status that is not a success."""
    return _BY_STATUS.get(status, Unavailable if status >= 500 else KithError)
