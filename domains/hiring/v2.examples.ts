import type { Example } from '../../shared/example.ts'
import { hiringV1Examples } from './v1.examples.ts'

/** The examples of `hiring.v1`, with the pay as stated. */
export const hiringV2Examples: readonly Example[] = hiringV1Examples.map((example) =>
  'salary_min_usd' in example.fields && example.text.includes('$45 an hour')
    ? {
        ...example,
        fields: {
          ...example.fields,
          salary_min: { value: 45, quotes: ['$45 an hour'] },
          salary_currency: { value: 'USD', quotes: ['$45 an hour'] },
          salary_period: { value: 'hour', quotes: ['$45 an hour'] },
        },
      }
    : example,
)
