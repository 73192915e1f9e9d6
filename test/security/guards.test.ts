import { expect, test } from 'vitest'
import type { Mechanism } from '../sim/without.ts'
import { tryEverything } from './matrix.ts'
import { startService } from './service.ts'

test.each<{ without: readonly Mechanism[]; isTight: boolean }>([
  { without: ['rls'], isTight: true },
  { without: ['tenant'], isTight: true },
  { without: ['rls', 'tenant'], isTight: false },
])('without $without no leak is found: $isTight', async ({ without, isTight }) => {
  const opened = await startService(without)

  const { leaks, isChanged } = await tryEverything(opened, 1)
  await opened.close()

  expect([leaks.length === 0, isChanged]).toEqual([isTight, !isTight])
})
