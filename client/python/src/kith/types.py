"""The shapes on the wire, as the service's OpenAPI document has them."""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union

Json = Any
Scope = Literal["users:read", "users:write", "match", "admin"]
Outcome = str
"""``converted``, ``accepted``, ``expired``, ``rejected``, or a label that the domain registers."""


class _UpsertRequired(TypedDict):
    user_id: str
    domain: str


class UpsertUser(_UpsertRequired, total=False):
    """The body of an upsert, which replaces the user's earlier upserts."""

    context: str
    fields: dict[str, Json]
    memory_ref: str


class _EvidenceSpan(TypedDict):
    context_id: str
    quote: str
    start: int
    end: int


Provenance = TypedDict(
    "Provenance",
    {
        "source": str,
        "context_id": str,
        "quote": str,
        "start": int,
        "end": int,
        "evidence": list[_EvidenceSpan],
        "evidence_count": int,
        "truncated": Literal[True],
        "items": list[dict[str, Json]],
        "from": list[str],
        "confidence": float,
        "extractor": str,
        "schema_version": str,
        "at": str,
    },
    total=False,
)
"""The provenance of a value. ``quote`` is the text from ``start`` to ``end``, in code points."""


class Enrichment(TypedDict):
    status: Literal["pending", "complete", "failed"]
    attempts: int
    error: Union[dict[str, Json], None]
    missing_required: list[str]
    rejected: list[dict[str, Json]]
    rejected_count: int


class _UserAlways(TypedDict):
    user_id: str
    domain: str
    schema_version: str
    fields: dict[str, Json]
    derived: dict[str, Json]
    embeddings: dict[str, dict[str, Json]]
    extras: dict[str, Json]
    provenance: dict[str, Provenance]
    enrichment: Enrichment
    memory_ref: Union[str, None]
    revision: int
    created_at: str
    updated_at: str


class User(_UserAlways, total=False):
    """A record. ``last_enriched_at`` is present after the first enrichment."""

    last_enriched_at: str
    history: list[dict[str, Json]]


class UpsertResult(TypedDict, total=False):
    """The result of one item of a batch: ``record`` with status 200, else ``error``."""

    status: int
    record: User
    error: dict[str, Json]


class UpsertManyAnswer(TypedDict):
    succeeded: int
    failed: int
    results: list[UpsertResult]


class ContextChange(TypedDict):
    user_id: str
    domain: str
    context_id: str
    fields_updated: list[str]
    embeddings_refreshed: bool
    enrichment: Enrichment


class _MatchAlways(TypedDict):
    user_id: str
    score: float
    stage_scores: dict[str, float]


class MatchedUser(_MatchAlways, total=False):
    """``reasons`` and ``evidence`` are present if the call asked to explain."""

    reasons: list[str]
    evidence: list[dict[str, Json]]


class Retrieval(TypedDict):
    """How many candidates were scored. ``of`` is an estimate unless all were."""

    method: Literal["exact", "index"]
    weighed: int
    of: int


class _MatchAnswerAlways(TypedDict):
    matches: list[MatchedUser]
    pipeline_stats: dict[str, int]
    models_used: dict[str, dict[str, str]]


class MatchAnswer(_MatchAnswerAlways, total=False):
    """Best first. Further members describe the run of the pipeline."""

    retrieval: Retrieval


class _FeedbackRequired(TypedDict):
    seeker_id: str
    candidate_id: str
    outcome: Outcome


class FeedbackItem(_FeedbackRequired, total=False):
    weight: float
    occurred_at: str
    match_id: str


class _FeedbackAlways(TypedDict):
    accepted: int
    triplets_generated: int
    triplets_pending_train: int


class FeedbackAnswer(_FeedbackAlways, total=False):
    rejected: list[dict[str, Json]]
