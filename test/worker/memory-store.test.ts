import { expect, inject, test } from 'vitest'
import { configuredMemory } from '../../worker/memory/memory.ts'
import { parseStores } from '../../worker/memory/settings.ts'

declare module 'vitest' {
  interface ProvidedContext {
    store: string
  }
}

const TENANT = '0190b1c2-7f00-7000-8000-00000000000a'
const STORE = inject('store')

const read = (path: string) => {
  const store = {
    tenant: TENANT,
    kind: 'http',
    match: 'https://memories.example',
    base_url: `${STORE}${path}`,
    secret: 's',
  }
  const memory = configuredMemory(
    { fetch: (url, init) => fetch(url, init), now: () => new Date() },
    parseStores(JSON.stringify([store]), 'http'),
  )
  return memory.read(TENANT, 'https://memories.example/u_alice')
}

const arrived = async () => Number(await (await fetch(`${STORE}/arrived`)).text())

test('a store is read on the real runtime', async () => {
  expect(await read('/items')).toEqual({
    items: [{ itemId: 'm1', text: 'Runs in the park.', occurredAt: new Date('2026-05-01T10:00:00Z') }],
    dropped: 0,
  })
})

test('a redirect is not followed on the real runtime', async () => {
  const before = await arrived()

  await expect(read('/redirect')).rejects.toMatchObject({
    message: 'The http store answered 302.',
    permanent: true,
  })

  expect(await arrived()).toBe(before + 1)
})

test.concurrent.each([
  ['/throttled', { message: 'The http store answered 429.', permanent: false, retryAfterSeconds: 7 }],
  ['/large', { message: 'The http store answered with more than 1048576 bytes.', permanent: true }],
  ['/cut', { message: 'The http store could not be reached, or broke off.', permanent: false }],
  ['/drips', { message: 'The http store did not answer in time.', permanent: false }],
  ['/silent', { message: 'The http store did not answer in time.', permanent: false }],
])('%s fails on the real runtime as it does elsewhere', async (path, failure) => {
  await expect(read(path)).rejects.toMatchObject({ code: 'memory_failed', ...failure })
})
