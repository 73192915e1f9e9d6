import os, requests

requests.post(
    "https://api.jeantechnologies.com/v1/users",
    headers={"Authorization": f"Bearer {os.environ['JEAN_API_KEY']}"},
    json={
        "user_id": "u_alice",
        "domain": "dating",
        "context": "32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.",
        "fields": {"location": "New York, NY"},
    },
).json()
