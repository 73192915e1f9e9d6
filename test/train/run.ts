import definitions from '../../domains/index.ts'
import { registry } from '../../shared/registry.ts'
import { aTenant } from './synthetic.ts'

/** Two hundred tenants with hidden tastes, and two hundred whose outcomes mean nothing. */
const TENANTS = 200
const domain = registry(definitions).current('dating')
if (!domain) throw new Error('there is no domain dating')
const seeds = Array.from({ length: TENANTS }, (_, i) => i + 1)
const tasteful = seeds.map((seed) => aTenant(domain, seed, false))
const random = seeds.map((seed) => aTenant(domain, seed, true))
const mean = (of: (one: (typeof tasteful)[number]) => number) =>
  (tasteful.reduce((sum, one) => sum + of(one), 0) / TENANTS).toFixed(3)
console.log(
  `hidden tastes: ranked better than before in ${tasteful.filter((one) => one.after > one.before).length} of ${TENANTS},`,
)
console.log(
  `  AUC ${mean((one) => one.before)} before, ${mean((one) => one.after)} after 500 outcomes; a new model in ${tasteful.filter((one) => one.isDeployed).length}`,
)
console.log(
  `outcomes that mean nothing: a new model in ${random.filter((one) => one.isDeployed).length} of ${TENANTS}`,
)
