import { expect, test } from 'vitest'
import { kith } from '../../client/index.ts'
import { document } from './document.ts'

/** Has what any answer is looked into for. */
const ANSWER = {
  data: [],
  next_cursor: null,
  origins: [],
  domains: {},
  erased: {},
  enrichment: { status: 'complete' },
}

/** Every function of the client, in its rooms too. */
function* methodsOf(room: object): Generator<(...given: unknown[]) => unknown> {
  for (const member of Object.values(room)) {
    if (typeof member === 'function') yield member
    else yield* methodsOf(member)
  }
}

test('the TypeScript client has a method for every documented operation, and calls no other', async () => {
  const called = new Set<string>()
  const client = kith({
    url: 'https://kith.test',
    key: 'key',
    fetch: async (url, { method }) => {
      called.add(`${method} ${new URL(url).pathname}`)
      return Response.json(ANSWER)
    },
  })

  for (const method of methodsOf(client)) {
    const answer = method(...Array(method.length).fill('~'))
    if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer)
      await Array.fromAsync(answer as AsyncIterable<unknown>)
    else await answer
  }

  const documented = Object.entries<Record<string, object>>(document.paths).flatMap(
    ([path, { servers, ...methods }]) =>
      servers
        ? []
        : Object.keys(methods).map(
            (method) => `${method.toUpperCase()} /v1${path.replaceAll(/{\w+}/g, '~')}`,
          ),
  )
  expect([...called].toSorted()).toEqual(documented.toSorted())
})
