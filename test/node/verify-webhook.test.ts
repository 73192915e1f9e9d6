import { execFileSync } from 'node:child_process'
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { verifyWebhook } from '../../client/index.ts'
import { signMessage } from '../../worker/webhooks/sign.ts'
import { pythonWith } from '../setup/python.ts'

const SECRET = 'whsec_YW4gZXhhbXBsZSwgdGhpcnR5LXR3byBieXRlcyBsb24='
const OTHER = 'whsec_YW5vdGhlciBleGFtcGxlLCB0aGlydHktdHdvIGJ5dGVz'
const NOW = new Date('2026-05-17T22:01:09Z')
const EVENT = { type: 'webhook.test', timestamp: NOW.toISOString(), data: { who: 'Zoë' } }
const BODY = JSON.stringify(EVENT)

const signed = (secrets: readonly string[], body = BODY) => signMessage('msg_1', body, secrets, NOW)
const late = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

test('what the service signs is verified, by each of its secrets, and as the published library does', async () => {
  const { headers } = await signed([OTHER, SECRET])
  const published = new Webhook(SECRET).sign('msg_1', NOW, BODY)

  expect(await verifyWebhook(SECRET, headers, BODY, { now: NOW })).toEqual(EVENT)
  expect(await verifyWebhook(OTHER, new Headers(headers), BODY, { now: late(299) })).toEqual(EVENT)
  const theirs = { ...headers, 'webhook-signature': published }
  expect(await verifyWebhook(SECRET, theirs, BODY, { now: NOW })).toEqual(EVENT)
})

test.each<[string, Partial<Record<string, string>>, { body?: string; now?: Date; secret?: string }]>([
  ['another secret', {}, { secret: OTHER }],
  ['an altered body', {}, { body: BODY.replace('Zoë', 'Zoe') }],
  ['another id', { 'webhook-id': 'msg_2' }, {}],
  ['an old message', {}, { now: late(301) }],
  ['a message from the future', {}, { now: late(-301) }],
  ['another time', { 'webhook-timestamp': String(NOW.getTime() / 1000 + 1) }, {}],
  ['a time that is no number', { 'webhook-timestamp': 'now' }, {}],
  ['no signature', { 'webhook-signature': '' }, {}],
  ['an unknown version', { 'webhook-signature': 'v2,AAAA' }, {}],
  ['a signature that is no base64', { 'webhook-signature': 'v1,???' }, {}],
])('%s is refused', async (_, changed, { body = BODY, now = NOW, secret = SECRET }) => {
  const { headers } = await signed([SECRET])

  await expect(verifyWebhook(secret, { ...headers, ...changed }, body, { now })).rejects.toMatchObject({
    code: 'invalid_signature',
  })
})

const python = await pythonWith('')

test.skipIf(!python)('Python verifies the same, and refuses the same', async () => {
  const { headers } = await signed([OTHER, SECRET])
  const cases = [
    [SECRET, headers, BODY, NOW],
    [OTHER, headers, BODY, late(-299)],
    [SECRET, headers, `${BODY} `, NOW],
    [SECRET, headers, BODY, late(301)],
    [SECRET, { ...headers, 'webhook-id': 'msg_2' }, BODY, NOW],
    [SECRET, { ...headers, 'webhook-signature': 'v1,???' }, BODY, NOW],
    [SECRET, {}, BODY, NOW],
  ] as const
  const script = `
import json, sys
from kith import KithError, verify_webhook
for secret, headers, body, now in json.load(sys.stdin):
    try:
        print(verify_webhook(secret, headers, body.encode(), now=now)["type"])
    except KithError as error:
        print(error.code)
`
  const input = JSON.stringify(
    cases.map(([secret, sent, body, now]) => [secret, sent, body, now.getTime() / 1000]),
  )

  const said = execFileSync(String(python), ['-c', script], {
    input,
    env: { ...process.env, PYTHONPATH: new URL('../../client/python/src', import.meta.url).pathname },
  })

  const right = 'webhook.test'
  const wrong = 'invalid_signature'
  expect(String(said).trim().split('\n')).toEqual([right, right, wrong, wrong, wrong, wrong, wrong])
})
