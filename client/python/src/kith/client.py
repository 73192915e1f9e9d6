"""The client, with one method per endpoint."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, Union, cast
from urllib.parse import quote, urlencode

from .errors import Unavailable
from .transport import Call, Transport
from .types import (
    ContextChange,
    FeedbackAnswer,
    FeedbackItem,
    Json,
    MatchAnswer,
    UpsertManyAnswer,
    UpsertUser,
    User,
)

FIRST_LOOK = 0.1
LONGEST_LOOK = 2.0


class Kith:
    """A client of the service at ``url``.

    Threads may share one. In asyncio call it by ``await asyncio.to_thread(client.users.get, "ana", "dating")``.

    A failed call raises :class:`kith.KithError`. A call without an answer, or with a 429, a 502 to 504 or a
    ``Retry-After``, is retried up to ``retries`` times. Every POST carries an ``Idempotency-Key`` of its call, so the
    service processes it once, however many attempts arrive.

    :param timeout: seconds that one sending of a call may take
    """

    def __init__(self, url: str, key: str, *, retries: int = 4, timeout: float = 40.0) -> None:
        transport = Transport(url, key, retries=retries, timeout=timeout)
        self._transport = transport
        self.users = Users(transport)
        self.context = Context(transport)
        self.learning = Learning(transport)
        self.own_domains = OwnDomains(transport)
        self.browsers = Browsers(transport)
        self.webhooks = Webhooks(transport)
        self.enrichment = EnrichmentWork(transport)
        self.keys = Keys(transport)

    def match(
        self,
        user_id: str,
        domain: str,
        *,
        limit: int | None = None,
        filters: Mapping[str, Json] | None = None,
        stages: Mapping[str, Json] | None = None,
        explain: bool | None = None,
        mutual: bool | None = None,
        include_decided: bool | None = None,
        balance: float | None = None,
        idempotency_key: str | None = None,
        **more: Json,
    ) -> MatchAnswer:
        """The best matches of a user in a domain, best first.

        :param balance: from 0 to 1, how far a candidate's general popularity is ignored
        :param more: members of the request without a parameter here, sent unchanged
        """
        request = {
            "user_id": user_id,
            "domain": domain,
            "limit": limit,
            "filters": filters,
            "stages": stages,
            "explain": explain,
            "mutual": mutual,
            "include_decided": include_decided,
            "balance": balance,
            **more,
        }
        return cast(MatchAnswer, self._transport.send(_post("/v1/match", _said(request), idempotency_key)))

    def schema(self, domain: str) -> dict[str, Json]:
        """The fields of a domain in its current version."""
        return cast("dict[str, Json]", self._transport.send(Call("GET", "/v1/schema" + _query(domain=domain))))

    def domains(self) -> list[dict[str, str]]:
        """The domains with their current versions."""
        return cast("list[dict[str, str]]", self._transport.send(Call("GET", "/v1/schema"))["domains"])

    def export(self, domain: str | None = None, *, page_size: int | None = None) -> Iterator[dict[str, Json]]:
        """The input of all users, as bodies that can be sent again."""
        return _pages(self._transport, "/v1/export", domain=domain, limit=page_size)

    def wait_until_enriched(self, user_id: str, domain: str, *, timeout: float = 60.0) -> User:
        """Waits until the record's enrichment is ``complete`` or ``failed``.

        :raises Unavailable: ``timeout`` if it is still pending after ``timeout`` seconds
        """
        deadline = time.monotonic() + timeout
        pause = FIRST_LOOK
        while True:
            record = self.users.get(user_id, domain)
            if record["enrichment"]["status"] != "pending":
                return record
            if time.monotonic() + pause > deadline:
                raise Unavailable("timeout", f"The record is still pending after {timeout:g} seconds.")
            time.sleep(pause)
            pause = min(LONGEST_LOOK, pause * 2)


class Users:
    """Records of users."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def upsert(
        self,
        user_id: str,
        domain: str,
        *,
        context: str | None = None,
        fields: Mapping[str, Json] | None = None,
        memory_ref: str | None = None,
        wait: int | None = None,
        if_revision: int | None = None,
        if_absent: bool = False,
        idempotency_key: str | None = None,
    ) -> User:
        """Replaces the user's earlier upserts.

        :param wait: seconds, 1 to 30, that the answer may wait for the enrichment; default: none
        :param if_revision: write only if the record has this revision
        :param if_absent: write only if the record does not exist yet
        """
        body = _said(
            {"user_id": user_id, "domain": domain, "context": context, "fields": fields, "memory_ref": memory_ref}
        )
        headers = {
            **_if_match(if_revision),
            **({"If-None-Match": "*"} if if_absent else {}),
            **({"Prefer": f"wait={wait}"} if wait else {}),
        }
        return cast(User, self._transport.send(_post("/v1/users", body, idempotency_key, headers)))

    def upsert_many(
        self, items: Sequence[UpsertUser], *, idempotency_key: str | None = None
    ) -> UpsertManyAnswer:
        """Makes up to 100 upserts in one call, in order. A refused item has no effect on the others."""
        call = _post("/v1/users/batch", {"items": list(items)}, idempotency_key)
        return cast(UpsertManyAnswer, self._transport.send(call))

    def get(
        self, user_id: str, domain: str, *, include: Iterable[Literal["history", "vectors"]] = ()
    ) -> User:
        """The record of a user in a domain."""
        query = _query(domain=domain, include=",".join(include) or None)
        return cast(User, self._transport.send(Call("GET", _user(user_id) + query)))

    def get_all(self, user_id: str) -> dict[str, User]:
        """The user's records in all domains, by domain name."""
        return cast("dict[str, User]", self._transport.send(Call("GET", _user(user_id)))["domains"])

    def list(
        self,
        domain: str | None = None,
        *,
        page_size: int | None = None,
        include: Iterable[Literal["history", "vectors"]] = (),
    ) -> Iterator[User]:
        """All records, oldest first. Fetches pages as needed."""
        included = ",".join(include) or None
        pages = _pages(self._transport, "/v1/users", domain=domain, limit=page_size, include=included)
        return cast("Iterator[User]", pages)

    def delete(
        self, user_id: str, domain: str | None = None, *, if_revision: int | None = None
    ) -> dict[str, int]:
        """Deletes everything stored about the user, in one domain or, without ``domain``, in all. Returns the counts.

        :raises NotFound: also if an earlier attempt deleted it and its answer was lost
        """
        call = Call("DELETE", _user(user_id) + _query(domain=domain), headers=_if_match(if_revision))
        return cast("dict[str, int]", self._transport.send(call)["erased"])

    def history(self, user_id: str, domain: str, *, page_size: int | None = None) -> Iterator[dict[str, Json]]:
        """The superseded values in chronological order: those of texts, then those of upserts."""
        return _pages(self._transport, _user(user_id) + "/history", domain=domain, limit=page_size)

    def export(self, user_id: str, domain: str | None = None) -> dict[str, Json]:
        """Everything stored about the user."""
        call = Call("GET", _user(user_id) + "/export" + _query(domain=domain))
        return cast("dict[str, Json]", self._transport.send(call))


class Context:
    """Texts about users."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def append(
        self,
        user_id: str,
        domain: str,
        content: str,
        *,
        source: str | None = None,
        occurred_at: str | None = None,
        wait: int | None = None,
        if_revision: int | None = None,
        idempotency_key: str | None = None,
    ) -> ContextChange:
        """Adds a text to a user.

        :param wait: seconds, 1 to 30, to wait for its changes; 0: none; default: up to 10
        """
        body = _said(
            {
                "user_id": user_id,
                "domain": domain,
                "content": content,
                "source": source,
                "occurred_at": occurred_at,
            }
        )
        prefer = {} if wait is None else {"Prefer": f"wait={wait}" if wait else "respond-async"}
        call = _post("/v1/context", body, idempotency_key, {**_if_match(if_revision), **prefer})
        return cast(ContextChange, self._transport.send(call))

    def list(
        self, user_id: str, domain: str | None = None, *, page_size: int | None = None
    ) -> Iterator[dict[str, Json]]:
        """A user's texts with their readings, oldest first."""
        return _pages(self._transport, _user(user_id) + "/context", domain=domain, limit=page_size)

    def retention(self) -> dict[str, Json]:
        """How long texts are kept, and the effect so far."""
        return cast("dict[str, Json]", self._transport.send(Call("GET", "/v1/retention")))

    def set_retention(self, days: int | None, keep: str = "nothing") -> dict[str, Json]:
        """Sets the rule for all users. The key needs the scope ``admin``.

        :param days: the age at which texts are removed; ``None``: never
        :param keep: ``nothing`` of them, or the ``values`` without the text
        """
        call = Call("PUT", "/v1/retention", {"days": days, "keep": keep})
        return cast("dict[str, Json]", self._transport.send(call))

    def remove(self, context_id: str, *, if_revision: int | None = None) -> ContextChange:
        """Removes a text and every value that only it supports."""
        call = Call("DELETE", f"/v1/context/{_part(context_id)}", headers=_if_match(if_revision))
        return cast(ContextChange, self._transport.send(call))


class Learning:
    """Outcomes of matches, and the models that learn from them."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def feedback(
        self, domain: str, items: Sequence[FeedbackItem], *, idempotency_key: str | None = None
    ) -> FeedbackAnswer:
        """Reports the outcomes of shown candidates, 1 to 1,000 per call. Refused ones are in ``rejected``."""
        call = _post("/v1/feedback", {"domain": domain, "items": list(items)}, idempotency_key)
        return cast(FeedbackAnswer, self._transport.send(call))

    def train(
        self, domain: str, *, force: bool | None = None, idempotency_key: str | None = None
    ) -> dict[str, Json]:
        """Starts a training run, or returns the running one."""
        call = _post("/v1/train", _said({"domain": domain, "force": force}), idempotency_key)
        return cast("dict[str, Json]", self._transport.send(call))

    def run(self, run_id: str) -> dict[str, Json]:
        """The state of a run and its result."""
        return cast("dict[str, Json]", self._transport.send(Call("GET", f"/v1/train/{_part(run_id)}")))

    def models(self, domain: str) -> list[dict[str, Json]]:
        """The models of a domain with their reports, and which one is active."""
        answer = self._transport.send(Call("GET", "/v1/models" + _query(domain=domain)))
        return cast("list[dict[str, Json]]", answer["data"])

    def activate(self, version: str, *, idempotency_key: str | None = None) -> dict[str, Json]:
        """Activates a model, e.g. an earlier one if the new one is worse. Needs the scope ``admin``."""
        call = _post(f"/v1/models/{_part(version)}/activate", None, idempotency_key)
        return cast("dict[str, Json]", self._transport.send(call))


class OwnDomains:
    """Your own domains. Changes need the scope ``admin``."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self) -> list[dict[str, Json]]:
        return cast("list[dict[str, Json]]", self._transport.send(Call("GET", "/v1/domains"))["data"])

    def get(self, name: str) -> dict[str, Json]:
        """Includes all stored versions and the number of records that are still to be read again."""
        return cast("dict[str, Json]", self._transport.send(Call("GET", _domain(name))))

    def put(
        self, name: str, definition: Mapping[str, Json], *, if_version: str | None = None
    ) -> dict[str, Json]:
        """Creates a domain or its next version. An unchanged definition keeps the version."""
        call = Call("PUT", _domain(name), dict(definition), _if_match(if_version))
        return cast("dict[str, Json]", self._transport.send(call))

    def try_(
        self, name: str, definition: Mapping[str, Json], *, if_version: str | None = None
    ) -> dict[str, Json]:
        """The changes that ``put`` would make."""
        call = Call("PUT", _domain(name) + "?dry_run=true", dict(definition), _if_match(if_version))
        return cast("dict[str, Json]", self._transport.send(call))

    def read(self, name: str, definition: Mapping[str, Json], text: str) -> dict[str, Json]:
        """What a draft definition reads in a text without a model, with evidence."""
        body = {"definition": dict(definition), "text": text}
        return cast("dict[str, Json]", self._transport.send(Call("POST", _domain(name) + "/read", body)))

    def delete(self, name: str) -> None:
        """:raises Conflict: while the domain has users"""
        self._transport.send(Call("DELETE", _domain(name)))


class Browsers:
    """Access for a user's own browser or app: tokens for one user, and the origins whose pages may use them."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create_token(
        self, user_id: str, domain: str, scopes: Sequence[str], *, expires_in: int | None = None
    ) -> dict[str, str]:
        """Issues a token for one user in one domain, the ``key`` of another client: ``token`` and ``expires_at``.

        :param scopes: some of ``self:read``, ``self:write``, ``self:match``
        :param expires_in: seconds, 60 to 3,600; the service's default is 900
        """
        body = _said({"user_id": user_id, "domain": domain, "scopes": list(scopes), "expires_in": expires_in})
        return cast("dict[str, str]", self._transport.send(Call("POST", "/v1/tokens", body)))

    def origins(self) -> list[str]:
        """The origins whose pages may call with a token."""
        return cast("list[str]", self._transport.send(Call("GET", "/v1/origins"))["origins"])

    def set_origins(self, items: Iterable[str]) -> list[str]:
        """Replaces the list. Needs the scope ``admin``."""
        call = Call("PUT", "/v1/origins", {"origins": list(items)})
        return cast("list[str]", self._transport.send(call)["origins"])


class Webhooks:
    """Your endpoints for kith's events. Needs the scope ``admin``."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        url: str,
        events: Sequence[str],
        *,
        description: str | None = None,
        idempotency_key: str | None = None,
    ) -> dict[str, Json]:
        """Registers an endpoint. Only this answer contains the secret that verifies messages."""
        body = _said({"url": url, "events": list(events), "description": description})
        return self._one(_post("/v1/webhooks", body, idempotency_key))

    def list(self) -> list[dict[str, Json]]:
        return cast("list[dict[str, Json]]", self._transport.send(Call("GET", "/v1/webhooks"))["data"])

    def get(self, webhook_id: str) -> dict[str, Json]:
        return self._one(Call("GET", _webhook(webhook_id)))

    def update(self, webhook_id: str, **changes: Json) -> dict[str, Json]:
        """Changes the given members: ``url``, ``events``, ``description``, ``enabled`` ..."""
        return self._one(Call("PATCH", _webhook(webhook_id), changes))

    def delete(self, webhook_id: str) -> dict[str, Json]:
        return self._one(Call("DELETE", _webhook(webhook_id)))

    def rotate_secret(self, webhook_id: str, *, idempotency_key: str | None = None) -> dict[str, Json]:
        """Replaces and returns the secret. The previous one stays valid for a day."""
        return self._one(_post(_webhook(webhook_id) + "/rotate", {}, idempotency_key))

    def test(self, webhook_id: str, *, idempotency_key: str | None = None) -> dict[str, Json]:
        """Sends a ``webhook.test`` event."""
        return self._one(_post(_webhook(webhook_id) + "/test", None, idempotency_key))

    def deliveries(self, webhook_id: str, *, page_size: int | None = None) -> Iterator[dict[str, Json]]:
        """The messages and what became of them, the latest first."""
        return _pages(self._transport, _webhook(webhook_id) + "/deliveries", limit=page_size)

    def replay(self, delivery_id: str, *, idempotency_key: str | None = None) -> dict[str, Json]:
        """Sends a message again."""
        return self._one(_post(f"/v1/webhooks/deliveries/{_part(delivery_id)}/replay", None, idempotency_key))

    def _one(self, call: Call) -> dict[str, Json]:
        return cast("dict[str, Json]", self._transport.send(call))


class EnrichmentWork:
    """How the background work stands."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def state(self) -> dict[str, Json]:
        """How many records are due and how many have failed, by domain and reason."""
        return cast("dict[str, Json]", self._transport.send(Call("GET", "/v1/enrichment")))

    def failed(self, domain: str | None = None, *, page_size: int | None = None) -> Iterator[dict[str, Json]]:
        """The records whose work was given up, with the reason."""
        return _pages(self._transport, "/v1/enrichment/failed", domain=domain, limit=page_size)

    def retry(
        self, *, domain: str | None = None, user_id: str | None = None, code: str | None = None
    ) -> dict[str, Json]:
        """Makes failed work due again, up to 1,000 records at a time: all, or what is named."""
        body = _said({"domain": domain, "user_id": user_id, "code": code})
        return cast("dict[str, Json]", self._transport.send(Call("POST", "/v1/enrichment/retry", body)))


class Keys:
    """The keys of the tenant. Needs the scope ``admin``."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self) -> list[dict[str, Json]]:
        return cast("list[dict[str, Json]]", self._transport.send(Call("GET", "/v1/keys"))["data"])

    def revoke(self, key_id: str) -> dict[str, Json]:
        """From now on the key, and every token that it made, opens nothing."""
        call = Call("DELETE", f"/v1/keys/{_part(key_id)}")
        return cast("dict[str, Json]", self._transport.send(call))


def _pages(transport: Transport, path: str, **query: Union[str, int, None]) -> Iterator[dict[str, Json]]:
    cursor: str | None = None
    while True:
        page = transport.send(Call("GET", path + _query(**query, cursor=cursor)))
        yield from page["data"]
        cursor = page["next_cursor"]
        if cursor is None:
            return


def _post(path: str, body: Any, key: str | None, headers: Mapping[str, str] | None = None) -> Call:
    return Call("POST", path, body, {**(headers or {}), "Idempotency-Key": key or str(uuid.uuid4())})


def _said(members: Mapping[str, Json]) -> dict[str, Json]:
    """Without what the caller left out; an explicit null stands only inside ``fields``."""
    return {name: value for name, value in members.items() if value is not None}


def _query(**members: Union[str, int, None]) -> str:
    said = _said(members)
    return f"?{urlencode(said, quote_via=quote, safe='')}" if said else ""


def _part(text: str) -> str:
    return quote(text, safe="")


def _user(user_id: str) -> str:
    return f"/v1/users/{_part(user_id)}"


def _webhook(webhook_id: str) -> str:
    return f"/v1/webhooks/{_part(webhook_id)}"


def _domain(name: str) -> str:
    return f"/v1/domains/{_part(name)}"


def _if_match(version: int | str | None) -> dict[str, str]:
    return {} if version is None else {"If-Match": f'"{version}"'}
