import { Retention } from '../../shared/retention.ts'
import { RETENTION } from './openapi/examples.ts'

export const retentionAnswer = {
  description: 'The rule and its effect',
  schema: Retention,
  examples: { year: RETENTION },
}
