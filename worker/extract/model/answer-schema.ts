import type { Domain, Field } from '../../../shared/domain.ts'
import type { JsonSchema } from './chat.ts'

/** The fields that are read from text. */
export const readableFields = (domain: Domain) =>
  Object.entries(domain.fields).filter(([, field]) => field.read !== undefined)

/**
 * The JSON Schema of an answer: a list of statements, each with a field, a value (one item if the field is a list)
 * and the quoted evidence. It is strict in OpenAI's sense: every member is required and no other is allowed.
 */
export const answerSchema = (domain: Domain): JsonSchema =>
  object({
    found: {
      type: 'array',
      items: {
        anyOf: readableFields(domain).map(([name, field]) =>
          object({
            field: { type: 'string', enum: [name] },
            value: valueSchema(field),
            quote: { type: 'string' },
          }),
        ),
      },
    },
  })

const object = (properties: Record<string, unknown>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

function valueSchema(field: Field): JsonSchema {
  const values = field.values ?? field.items?.values
  if (values) return { type: 'string', enum: values }
  if (field.type === 'boolean') return { type: 'boolean' }
  if (field.type !== 'integer' && field.type !== 'number') return { type: 'string' }
  return {
    type: field.type,
    ...(field.minimum !== undefined && { minimum: field.minimum }),
    ...(field.maximum !== undefined && { maximum: field.maximum }),
  }
}
