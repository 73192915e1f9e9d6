import { parseArgs } from 'node:util'
import type { Mechanism } from '../sim/without.ts'
import { tryEverything } from './matrix.ts'
import { startService } from './service.ts'

const { values } = parseArgs({ options: { users: { type: 'string', default: '80' } } })
/** Either guard suffices, and without both of them the same cases show it. */
const GUARDS: readonly { without: readonly Mechanism[]; isTight: boolean }[] = [
  { without: [], isTight: true },
  { without: ['tenant'], isTight: true },
  { without: ['rls'], isTight: true },
  { without: ['rls', 'tenant'], isTight: false },
]

for (const { without, isTight } of GUARDS) {
  const began = performance.now()
  const service = await startService(without)
  const { cases, leaks, isChanged } = await tryEverything(service, Number(values.users))
  await service.close()
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  const which = without.length === 0 ? 'as it is' : `without ${without.join(' and ')}`
  console.log(
    `${which}: ${cases} cases, ${leaks.length} leaks, ${isChanged ? 'changed' : 'unchanged'}, ${seconds} s`,
  )
  if (isTight) for (const leak of leaks.slice(0, 20)) console.log(`  ${leak}`)
  if ((leaks.length === 0 && !isChanged) !== isTight) process.exitCode = 1
}
