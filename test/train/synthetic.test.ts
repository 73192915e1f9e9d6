import { expect, test } from 'vitest'
import definitions from '../../domains/index.ts'
import { registry } from '../../shared/registry.ts'
import { aTenant } from './synthetic.ts'

const domain = registry(definitions).current('dating')!
const seeds = Array.from({ length: 30 }, (_, i) => i + 1)

test('after 500 outcomes of hidden preferences candidates are ranked better than before', () => {
  const tenants = seeds.map((seed) => aTenant(domain, seed, false))

  expect(tenants.filter(({ before, after }) => after > before).length).toBeGreaterThanOrEqual(27)
})

test('random outcomes do not deploy a model', () => {
  const tenants = seeds.map((seed) => aTenant(domain, seed, true))

  expect(tenants.filter(({ isDeployed }) => isDeployed).length).toBeLessThanOrEqual(2)
})
