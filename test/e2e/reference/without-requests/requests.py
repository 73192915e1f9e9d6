"""As much of `requests` as the documented example uses, from Python's standard library."""

import json as _json
import urllib.request


def post(url, headers, json):
    body = _json.dumps(json).encode()
    request = urllib.request.Request(url, body, {**headers, "Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        return _Response(response.read())


class _Response:
    def __init__(self, body):
        self._body = body

    def json(self):
        return _json.loads(self._body)
