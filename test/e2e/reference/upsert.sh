curl https://api.jeantechnologies.com/v1/users \
  -H "Authorization: Bearer $JEAN_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{
    "user_id": "u_alice",
    "domain": "dating",
    "context": "32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.",
    "fields": { "location": "New York, NY" }
  }'
