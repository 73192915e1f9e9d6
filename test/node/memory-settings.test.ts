import { describe, expect, test } from 'vitest'
import { parseStores } from '../../worker/memory/settings.ts'
import { httpStoreAt, TENANT } from './store-server.ts'

const SECRET = 'hunter2-hunter2'
const store = (more: object) => httpStoreAt('https://memories.example/v1/read', { secret: SECRET, ...more })
const parse = (stores: unknown) => parseStores(JSON.stringify(stores), 'https')

describe('MEMORY_STORES', () => {
  test('is optional', () => {
    expect(parseStores(undefined, 'https')).toEqual([])
  })

  test('takes every kind of store', () => {
    const stores = [
      store({}),
      { kind: 'mem0', tenant: TENANT, match: 'mem0://*', base_url: 'https://api.mem0.ai', secret: SECRET },
      {
        kind: 'mem0-self-hosted',
        tenant: TENANT,
        match: 'mem0://own',
        base_url: 'https://m.example/mem0/',
        secret: SECRET,
      },
      {
        kind: 'jeanmemory',
        tenant: TENANT,
        match: 'jeanmemory://t_8a2',
        base_url: 'https://jean.example',
        keys: { u: SECRET },
      },
    ]

    expect(parse(stores)).toEqual(stores)
  })

  test.each([
    ['not a list', {}, 'expected a JSON list of stores'],
    ['no tenant', [store({ tenant: undefined })], '[0].tenant: expected to be there'],
    ['a tenant that is no id', [store({ tenant: SECRET })], '[0].tenant: expected a tenant id (UUID)'],
    [
      'a kind that nobody knows',
      [store({ kind: SECRET })],
      "[0].kind: expected one of 'jeanmemory', 'mem0', 'mem0-self-hosted', 'http'",
    ],
    ['a member that nobody knows', [store({ [SECRET]: 1 })], '[0]: has a member that its kind does not know'],
    [
      'a secret that breaks a header',
      [store({ secret: `${SECRET}\r\nhost: x` })],
      '[0].secret: expected 1 to 1024 visible ASCII characters',
    ],
    [
      'the match of another kind',
      [store({ match: 'mem0://x' })],
      "[0].match: expected 'https://<host>/<path>'",
    ],
    [
      'any name, where names are tenants',
      [{ ...store({}), kind: 'jeanmemory', match: 'jeanmemory://*' }],
      "[0].match: expected 'jeanmemory://<name>'",
    ],
    [
      'the same place twice',
      [store({}), store({})],
      '[1].match: expected one store for each tenant and match',
    ],
  ])('is refused with %s', (_, stores, message) => {
    expect(() => parse(stores)).toThrow(message)
  })

  test.each([
    'http://memories.example/',
    'http://127.0.0.1:80/',
    'ftp://memories.example/',
    'https://user:hunter2-hunter2@memories.example/',
    'https://memories.example/?key=hunter2-hunter2',
    'https://memories.example/#hunter2-hunter2',
    'memories.example',
    'https:// memories.example/',
  ])('is refused with the address %s', (base_url) => {
    expect(() => parse([store({ base_url })])).toThrow('[0].base_url: expected ')
  })

  test.each(['http://localhost:1/', 'http://127.0.0.1:1/', 'http://[::1]:1/'])(
    'takes %s in development',
    (base_url) => {
      expect(parseStores(JSON.stringify([store({ base_url })]), 'http')).toHaveLength(1)
    },
  )

  test.each([
    'http://memories.example/',
    'http://localhost.example/',
    'http://127.0.0.1.example/',
    'http://10.0.0.1/',
  ])('refuses %s in development too', (base_url) => {
    expect(() => parseStores(JSON.stringify([store({ base_url })]), 'http')).toThrow('[0].base_url')
  })

  test.each([
    `[{"secret":"${SECRET}"`,
    JSON.stringify([store({ base_url: `http://${SECRET}/` })]),
    JSON.stringify([store({ secret: [SECRET] })]),
    JSON.stringify([store({ [SECRET]: SECRET })]),
    JSON.stringify([store({ kind: 'jeanmemory', keys: { [`${SECRET} `]: `${SECRET} ` } })]),
    JSON.stringify(SECRET),
    JSON.stringify([SECRET]),
  ])('says what is wrong without saying what stands there: %#', (setting) => {
    expect(() => parseStores(setting, 'https')).toThrow(/^MEMORY_STORES: (?!.*hunter2)/)
  })
})
