const res = await fetch('https://api.jeantechnologies.com/v1/users', {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${process.env.JEAN_API_KEY}`,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify({
    user_id: 'u_alice',
    domain: 'dating',
    context: '32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.',
    fields: { location: 'New York, NY' },
  }),
})
const user = await res.json()
