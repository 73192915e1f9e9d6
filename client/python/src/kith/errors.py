"""What a call raises when it did not succeed."""

from __future__ import annotations

from typing import Any


class KithError(Exception):
    """A call that did not succeed.

    ``code`` is the service's own (``invalid_request``, ``unauthorized``, ``not_found`` ...), or one of

    * ``unreachable``: no whole answer came; what was sent may have been done
    * ``timeout``: the same, after ``timeout`` seconds; or what was waited for is not done yet
    * ``unexpected``: something else than the service answered, as a proxy's page
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
    """400, 413, 415, 422: what was sent is wrong, and stays so however often it is sent."""


class Unauthorized(KithError):
    """401 or 403: the key."""


class NotFound(KithError):
    """404."""


class Conflict(KithError):
    """409 or 412: the record is not as the call requires."""


class Unavailable(KithError):
    """429, 5xx, or no answer: it may pass, and was tried again already."""


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
