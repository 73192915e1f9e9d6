"""Two users from the first upsert to the erasure, through the client. Called with the address, a key and one that may read alone."""

import sys
import threading

from kith import Conflict, InvalidRequest, Kith, KithError, NotFound, Unauthorized, Unavailable

url, key, key_that_reads = sys.argv[1:]
client = Kith(url, key)


def raised(kind, call):
    try:
        call()
    except kind as error:
        return error
    raise AssertionError(f"expected {kind.__name__}")


alice = client.users.upsert(
    "py/älice ?",
    "dating",
    context="32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.",
    fields={"location": "New York, NY"},
    wait=10,
)
assert alice["fields"]["age"] == 32, alice
assert alice["provenance"]["age"]["quote"] == "32", alice
assert alice["derived"] == {"attachment_style": "secure"}, alice

many = client.users.upsert_many(
    [
        {"user_id": "py-ben", "domain": "dating", "context": "34, Brooklyn, wants a serious relationship."},
        {"user_id": "py-bad", "domain": "dating", "fields": {"age": "thirty"}},
    ]
)
assert (many["succeeded"], many["failed"]) == (1, 1), many
ben = client.wait_until_enriched("py-ben", "dating")
assert ben["fields"]["age"] == 34, ben

error = raised(InvalidRequest, lambda: client.users.upsert("py-bad", "dating", fields={"age": "thirty"}))
assert error.status == 400 and error.code == "invalid_request" and error.request_id, error
assert error.details == {
    "issues": [{"path": "fields.age", "expected": "integer from 18 to 120", "received": '"thirty"'}]
}, error.details
raised(NotFound, lambda: client.users.get("py-nobody", "dating"))
raised(Conflict, lambda: client.users.upsert("py-ben", "dating", context="35", if_absent=True))
raised(Conflict, lambda: client.users.upsert("py-ben", "dating", context="35", if_revision=7))
raised(Unauthorized, lambda: Kith(url, key[:-1] + ("a" if key[-1] != "a" else "b")).domains())
raised(Unauthorized, lambda: Kith(url, key_that_reads).webhooks.list())
assert client.webhooks.list() == []
unreachable = raised(Unavailable, lambda: Kith("http://127.0.0.1:9", key, retries=0).domains())
assert unreachable.code == "unreachable", unreachable
assert isinstance(unreachable, KithError)

change = client.context.append("py-ben", "dating", "I went vegan last month.", occurred_at="2026-11-01T00:00:00Z")
assert change["fields_updated"] == ["diet"], change
texts = list(client.context.list("py-ben", "dating", page_size=1))
assert len(texts) == 2, texts
assert client.users.get("py-ben", "dating", include=["history", "vectors"])["embeddings"]["dating"]["vector"]
assert set(client.users.get_all("py-ben")) == {"dating"}

listed = {user["user_id"] for user in client.users.list("dating", page_size=1)}
assert {"py/älice ?", "py-ben"} <= listed, listed
said = [line for line in client.export("dating", page_size=1) if line["user_id"] == "py-ben"]
assert said, "the export says nothing of py-ben"
assert client.users.export("py-ben", "dating")
assert [lost["value"] for lost in client.users.history("py-ben", "dating", page_size=1)] == [], "nothing was lost"

answer = client.match("py/älice ?", "dating", limit=5, explain=True)
best = next(match for match in answer["matches"] if match["user_id"] == "py-ben")
assert "same relationship_goal: serious" in best["reasons"], best

taken = client.learning.feedback(
    "dating",
    [
        {"seeker_id": "py/älice ?", "candidate_id": "py-ben", "outcome": "accepted"},
        {"seeker_id": "py/älice ?", "candidate_id": "py-nobody", "outcome": "accepted"},
    ],
)
assert taken["accepted"] == 1 and taken["rejected"][0]["index"] == 1, taken
decided = [match["user_id"] for match in client.match("py/älice ?", "dating")["matches"]]
assert "py-ben" not in decided, decided
assert client.match("py/älice ?", "dating", include_decided=True)["matches"][0]["chances"], "no chances"
run = client.learning.train("dating", force=True)
assert client.learning.run(run["run_id"])["run_id"] == run["run_id"], run
assert sum(model["in_force"] for model in client.learning.models("dating")) == 1

key_of_mine = "py-once"
first = client.users.upsert("py-once", "dating", context="31", idempotency_key=key_of_mine)
again = client.users.upsert("py-once", "dating", context="31", idempotency_key=key_of_mine)
assert first == again, (first, again)
raised(
    InvalidRequest, lambda: client.users.upsert("py-once", "dating", context="41", idempotency_key=key_of_mine)
)

seen: list[int] = []
threads = [
    threading.Thread(target=lambda: seen.append(client.users.get("py-ben", "dating")["revision"])) for _ in range(8)
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(seen) == 8 and len(set(seen)) == 1, seen

assert {"dating", "hiring"} <= {one["domain"] for one in client.domains()}
assert client.schema("dating")["domain"] == "dating"

level = {"name": "level", "kind": "hard", "type": "number", "description": "NTRP rating.", "minimum": 1, "maximum": 7}
assert client.own_domains.try_("py-tennis", {"fields": [level]})["changes"]["added"] == ["level"]
(read,) = client.own_domains.read("py-tennis", {"fields": [level]}, "Level: 4.")["readings"]
assert (read["value"], read["evidence"][0]["quote"]) == (4, "4"), read
published = client.own_domains.put("py-tennis", {"fields": [level]}, if_version=None)
assert published["version"] == "py-tennis.v1", published
raised(Conflict, lambda: client.own_domains.put("py-tennis", {"fields": [level]}, if_version="py-tennis.v7"))
assert [one["domain"] for one in client.own_domains.list()] == ["py-tennis"]
assert client.own_domains.get("py-tennis")["version"] == "py-tennis.v1"
client.own_domains.delete("py-tennis")
raised(NotFound, lambda: client.own_domains.get("py-tennis"))

assert client.context.set_retention(3650)["days"] == client.context.retention()["days"] == 3650
assert client.context.set_retention(None)["days"] is None
removed = client.context.remove(change["context_id"])
assert removed["fields_updated"] == ["diet"], removed
erased = client.users.delete("py-ben", "dating")
assert erased["users"] == 1, erased
raised(NotFound, lambda: client.users.get("py-ben", "dating"))
print("done")
