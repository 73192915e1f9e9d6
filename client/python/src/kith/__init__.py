"""Client of kith: matching infrastructure that you run yourself."""

from .client import Kith
from .errors import Conflict, InvalidRequest, KithError, NotFound, Unauthorized, Unavailable
from .types import (
    ContextChange,
    Enrichment,
    FeedbackAnswer,
    FeedbackItem,
    MatchAnswer,
    MatchedUser,
    Provenance,
    UpsertManyAnswer,
    UpsertResult,
    UpsertUser,
    User,
)
from .webhooks import verify_webhook

__all__ = [
    "Conflict",
    "ContextChange",
    "Enrichment",
    "FeedbackAnswer",
    "FeedbackItem",
    "InvalidRequest",
    "Kith",
    "KithError",
    "MatchAnswer",
    "MatchedUser",
    "NotFound",
    "Provenance",
    "Unauthorized",
    "Unavailable",
    "UpsertManyAnswer",
    "UpsertResult",
    "UpsertUser",
    "User",
    "verify_webhook",
]
