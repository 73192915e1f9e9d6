import { expect, test } from 'vitest'
import type { Mechanism } from '../sim/without.ts'
import { tryEverything } from './matrix.ts'
import { startService } from './service.ts'

/** Each finds something where nothing is guarded. */
const TELLING = [
  'POST /v1/feedback',
  'POST /v1/train',
  'GET /v1/train/{run_id}',
  'GET /v1/models',
  'POST /v1/models/{version}/activate',
  'GET /v1/domains',
  'GET /v1/domains/{name}',
  'GET /v1/schema',
]

test.each<{ without: readonly Mechanism[]; isTight: boolean }>([
  { without: ['rls'], isTight: true },
  { without: ['tenant'], isTight: true },
  { without: ['rls', 'tenant'], isTight: false },
])(
  'without $without no leak is found: $isTight',
  async ({ without, isTight }) => {
    const opened = await startService(without)

    const { leaks, isChanged } = await tryEverything(opened, 1)
    await opened.close()

    for (const call of isTight ? [] : TELLING) expect(leaks.join('\n')).toContain(`foreign: ${call} `)
    expect([leaks.length === 0, isChanged]).toEqual([isTight, !isTight])
  },
  300_000,
)
