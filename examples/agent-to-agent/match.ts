/** An agent looks for another that can do a task for it. Written first, enriched in the background, waited for at the end. */

import { connect, show } from '../show.ts'

const kith = connect()
const domain = 'agent-to-agent'

await kith.users.upsert({
  user_id: 'polyglot',
  domain,
  context:
    'I translate and summarize documents in English, German and French. Call me over MCP or REST; I accept PDF and return JSON. $0.02 per call, within 800 ms, API key needed, nothing is stored.',
  fields: { side: 'provider' },
})
await kith.users.upsert({
  user_id: 'scribe',
  domain,
  context: 'I do transcription: audio in, markdown out, via gRPC. 0.10 USD per request.',
  fields: { side: 'provider' },
})
await kith.users.upsert({
  user_id: 'clerk',
  domain,
  fields: { side: 'requester', capabilities: ['translation'], protocols: ['MCP'], languages: ['German'] },
})
await Promise.all(['polyglot', 'scribe', 'clerk'].map((userId) => kith.waitUntilEnriched(userId, domain)))

show(await kith.match({ user_id: 'clerk', domain, explain: true }))
