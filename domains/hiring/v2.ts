import { defineDomain, type Field } from '../../shared/domain.ts'
import { hiringV1 } from './v1.ts'

/** The requested amount as stated. */
const salary: Readonly<Record<string, Field>> = {
  salary_min: {
    kind: 'hard',
    type: 'number',
    priority: 'medium',
    description: 'Lowest pay they accept, as said.',
    minimum: 0,
    read: { by: 'pay', state: 'amount' },
  },
  salary_currency: {
    kind: 'hard',
    type: 'string',
    priority: 'low',
    description: 'Currency of that pay: ISO 4217 code.',
    read: { by: 'pay', state: 'currency' },
  },
  salary_period: {
    kind: 'hard',
    type: 'enum',
    priority: 'low',
    description: 'What that pay is paid for.',
    values: ['year', 'month', 'week', 'day', 'hour'],
    read: { by: 'pay', state: 'period' },
  },
}

/** Stores the requested pay as stated, besides its yearly amount in dollars. */
export const hiringV2 = defineDomain({
  ...hiringV1,
  version: 'hiring.v2',
  fields: Object.fromEntries(
    Object.entries(hiringV1.fields).flatMap(([name, field]) =>
      name === 'salary_min_usd' ? [[name, field], ...Object.entries(salary)] : [[name, field]],
    ),
  ),
})
