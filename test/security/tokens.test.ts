import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signerOf } from '../../worker/tokens/token.ts'
import { SECRET } from './matrix.ts'
import { type Service, startService } from './service.ts'
import { aPerson, tokenFor, tryToken } from './token-matrix.ts'

const PAGE = 'https://app.acme.example'
const signer = signerOf(new Uint8Array(32).fill(3))

let service: Service
let acme: string
beforeAll(async () => {
  service = await startService()
  acme = await service.newKey('acme')
})
afterAll(() => service.close())

const read = '/v1/users/u_own?domain=dating'
const json = (body: object) => ({ body: JSON.stringify(body) })

test('a token of one user cannot read or change another, on any route', async () => {
  const { cases, leaks, isChanged } = await tryToken(service, 6)

  expect(leaks).toEqual([])
  expect(isChanged).toBe(false)
  expect(cases).toBeGreaterThan(200)
})

test('a token reads, writes and matches its own user', async () => {
  await aPerson(service, acme, 'u_other')
  const token = await tokenFor(service, acme, 'u_own')
  const own = { user_id: 'u_own', domain: 'dating' }

  const written = await service.call('POST', '/v1/users', token, json({ ...own, fields: { age: 31 } }))
  const said = await service.call('POST', '/v1/context', token, json({ ...own, content: 'I am a nurse.' }))
  const texts = await service.call('GET', '/v1/users/u_own/context', token)
  const [{ context_id }] = JSON.parse(texts.text).data
  const removed = await service.call('DELETE', `/v1/context/${context_id}`, token)
  const record = await service.call('GET', '/v1/users/u_own', token)
  const matched = await service.call('POST', '/v1/match', token, json({ ...own, explain: true, limit: 100 }))

  expect([written, said, texts, removed, record, matched].map(({ status }) => status)).toEqual(
    Array(6).fill(200),
  )
  expect(JSON.parse(record.text).fields).toEqual({ age: 31 })
  const { matches, ...rest } = JSON.parse(matched.text)
  expect(rest).toEqual({ pipeline_stats: {}, models_used: {} })
  const other = matches.find(({ user_id }: { user_id: string }) => user_id === 'u_other')
  expect(other).toEqual({
    user_id: 'u_other',
    score: expect.any(Number),
    stage_scores: {},
    reasons: expect.any(Array),
    fields: {},
  })
  expect(matched.text).not.toContain(SECRET)
})

test('a `shown` field is visible in matches, can be filtered on and is named in reasons', async () => {
  const field = (name: string, shown: boolean) => ({
    name,
    kind: 'hard',
    type: 'enum',
    values: ['Rooks', SECRET],
    description: name,
    shown,
  })
  await service.call(
    'PUT',
    '/v1/domains/chess',
    acme,
    json({ fields: [field('club', true), field('street', false)] }),
  )
  for (const user_id of ['u_a', 'u_b']) {
    const fields = { club: 'Rooks', street: SECRET }
    const body = JSON.stringify({ user_id, domain: 'chess', fields })
    await service.call('POST', '/v1/users', acme, { body, headers: { Prefer: 'wait=10' } })
  }
  const token = await tokenFor(service, acme, 'u_a', 'chess')
  const match = (filters: object) =>
    service.call(
      'POST',
      '/v1/match',
      token,
      json({ user_id: 'u_a', domain: 'chess', explain: true, filters }),
    )

  const found = await match({ club: 'Rooks' })
  const hidden = await match({ street: SECRET })

  const [{ fields, reasons }] = JSON.parse(found.text).matches
  expect([fields, reasons.toSorted()]).toEqual([{ club: 'Rooks' }, ['same club: Rooks', 'same street']])
  expect(hidden.status).toBe(403)
})

test.each([
  ['stages', { stages: { light_ml: false } }],
  ['mutual', { mutual: false }],
  ['balance', { balance: 1 }],
  ['a distance', { filters: { location_within_km: 1 } }],
])('a token cannot match by %s', async (_, more) => {
  const token = await tokenFor(service, acme, 'u_own')

  const answer = await service.call(
    'POST',
    '/v1/match',
    token,
    json({ user_id: 'u_own', domain: 'dating', ...more }),
  )

  expect(answer.status).toBe(403)
})

test('a token ends with its hour, its key and its scopes, and cannot be changed', async () => {
  const key = await service.newKey('acme')
  const token = await tokenFor(service, key, 'u_own')
  await aPerson(service, acme, 'u_own')
  const status = async (bearer: string, at = service) => (await at.call('GET', read, bearer)).status
  const later = service.with({ now: () => new Date(Date.now() + 901_000) })
  const [said = '', mac = ''] = token.slice('kith_user_'.length).split('.')
  const claims = JSON.parse(atob(said.replaceAll('-', '+').replaceAll('_', '/')))
  const forged = btoa(JSON.stringify({ ...claims, userId: 'u_other' })).replaceAll('=', '')
  const other = await signer.sign(claims)
  const revoked = await tokenFor(service, await service.newKey('acme', { scopes: ['users:write'] }), 'u_own')

  expect(await status(token)).toBe(200)
  expect(await status(token, later)).toBe(401)
  expect(await status(`kith_user_${forged}.${mac}`)).toBe(401)
  expect(await status(other)).toBe(401)
  // What its key may not do, it may not do either.
  expect(await status(revoked)).toBe(403)
  await service.revoke(key)
  expect(await status(token)).toBe(401)
})

test('a token costs no call to the database more than a key', async () => {
  await aPerson(service, acme, 'u_own')
  const token = await tokenFor(service, acme, 'u_own')
  const calls = async (bearer: string) => {
    const before = service.databaseCalls()
    await service.call('GET', read, bearer)
    return service.databaseCalls() - before
  }

  expect([await calls(acme), await calls(token)]).toEqual([1, 1])
})

test('a token cannot name a memory, nor learn the tenant’s domains', async () => {
  const token = await tokenFor(service, acme, 'u_own')
  const own = { user_id: 'u_own', domain: 'dating' }

  // Served to whoever asks, so that nothing but the token stands in the way.
  const nobodys = [crypto.randomUUID()]
  const memory = await service
    .with({ memory: { tenantsServing: () => nobodys, read: () => Promise.reject(new Error('not asked')) } })
    .call('POST', '/v1/users', token, json({ ...own, memory_ref: 'mem0://any/u_other' }))
  const domain = await service.call('POST', '/v1/users', token, json({ ...own, domain: 'datin' }))

  expect([memory.status, domain.status]).toEqual([403, 400])
  expect(memory.text).toContain("'memory_ref' needs an API key")
  expect(JSON.parse(domain.text).error.details.known).toEqual(['dating'])
})

test('what a key answered under an Idempotency-Key is not replayed to a token', async () => {
  await aPerson(service, acme, 'u_own')
  const token = await tokenFor(service, acme, 'u_own')
  const init = {
    headers: { 'Idempotency-Key': 'same' },
    ...json({ user_id: 'u_own', domain: 'dating', explain: true }),
  }

  const whole = await service.call('POST', '/v1/match', acme, init)
  const narrow = await service.call('POST', '/v1/match', token, init)

  expect(JSON.parse(whole.text).pipeline_stats).not.toEqual({})
  expect(JSON.parse(narrow.text).pipeline_stats).toEqual({})
})

describe('from a page of another origin', () => {
  const from = (Origin: string) => ({ headers: { Origin } })
  const allowed = 'Access-Control-Allow-Origin'

  test('a preflight is answered without the database, for what tokens may call', async () => {
    const asks = { ...from(PAGE).headers, 'Access-Control-Request-Method': 'POST' }
    const before = service.databaseCalls()

    const match = await service.call('OPTIONS', '/v1/match', undefined, { headers: asks })
    const list = await service.call('OPTIONS', '/v1/export', undefined, { headers: asks })

    expect(service.databaseCalls()).toBe(before)
    expect([match.status, match.headers.get(allowed)]).toEqual([204, PAGE])
    expect(match.headers.get('Access-Control-Allow-Methods')).toBe('POST')
    expect([list.status, list.headers.get(allowed)]).toEqual([405, null])
  })

  test('a token is accepted only from origins that the tenant allows', async () => {
    await aPerson(service, acme, 'u_own')
    const token = await tokenFor(service, acme, 'u_own')
    const before = await service.call('GET', read, token, from(PAGE))
    await service.call('PUT', '/v1/origins', acme, json({ origins: [PAGE] }))
    const calls = service.databaseCalls()

    const heard = await service.call('GET', read, token, from(PAGE))

    expect(service.databaseCalls() - calls).toBe(1)
    expect([before.status, before.headers.get(allowed)]).toEqual([403, null])
    expect([heard.status, heard.headers.get(allowed), heard.headers.get('Vary')]).toEqual([
      200,
      PAGE,
      'Origin',
    ])
    for (const origin of ['https://evil.example', 'null', `${PAGE}.evil.example`, 'http://app.acme.example'])
      expect([origin, (await service.call('GET', read, token, from(origin))).status]).toEqual([origin, 403])
  })

  test('another tenant’s origins count for nothing', async () => {
    const page = 'https://other.example'
    await service.call('PUT', '/v1/origins', await service.newKey('other'), json({ origins: [page] }))
    const token = await tokenFor(service, acme, 'u_own')

    expect((await service.call('GET', read, token, from(page))).status).toBe(403)
  })

  test('a key is refused, wherever the page is from, and without the database', async () => {
    await service.call('PUT', '/v1/origins', acme, json({ origins: [PAGE] }))
    const before = service.databaseCalls()

    const answers = await Promise.all(
      [PAGE, 'null'].map((page) => service.call('GET', read, acme, from(page))),
    )

    expect(service.databaseCalls()).toBe(before)
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
  })

  test('the service’s own pages call with a key', async () => {
    await aPerson(service, acme, 'u_own')

    const answer = await service.call('GET', read, acme, from('https://kith.test'))

    expect([answer.status, answer.headers.get(allowed)]).toEqual([200, null])
  })

  test.each(['*', 'null', 'app.acme.example', 'http://app.acme.example', `${PAGE}/`, `${PAGE}/path`])(
    'the origin %s cannot be allowed',
    async (origin) => {
      const answer = await service.call('PUT', '/v1/origins', acme, json({ origins: [origin] }))

      expect(answer.status).toBe(400)
    },
  )
})
