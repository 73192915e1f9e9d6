import * as v from 'valibot'
import { ProviderError } from '../../../shared/errors.ts'
import { formFailure } from '../../models/failures.ts'
import { type OpenAiServer, PROVIDER, post } from '../../models/http.ts'
import type { Chat, JsonSchema } from './chat.ts'

const Answer = v.object({
  choices: v.pipe(
    v.array(v.object({ message: v.object({ content: v.nullish(v.string()) }) })),
    v.minLength(1),
  ),
})

/** How an answer is held to its form, the surest way first: servers differ in what they know. */
const FORMS: readonly ((schema: JsonSchema) => object)[] = [
  (schema) => ({
    response_format: { type: 'json_schema', json_schema: { name: 'found', strict: true, schema } },
  }),
  () => ({ response_format: { type: 'json_object' } }),
  () => ({}),
]

/** `POST /chat/completions` of any server that speaks OpenAI's API. A form that it refuses is not asked for again. */
export function openAiChat(server: OpenAiServer, model: string): Chat {
  let surest = 0
  return {
    name: `openai:${model}`,
    ask: async (messages, schema) => {
      for (let form = surest; ; form++) {
        try {
          const body = { model, messages, temperature: 0, ...FORMS[form]?.(schema) }
          return content(await post(server, 'extraction_failed', '/chat/completions', body))
        } catch (error) {
          if (!isRefusal(error) || form === FORMS.length - 1) throw error
          surest = Math.max(surest, form + 1)
        }
      }
    },
  }
}

/** 400 and 422 are how servers refuse a `response_format`, and much else. */
const isRefusal = (error: unknown) =>
  error instanceof ProviderError && error.permanent && / answered (400|422)\./.test(error.message)

function content(body: unknown): string {
  const answer = v.safeParse(Answer, body)
  if (!answer.success) throw formFailure('extraction_failed', PROVIDER, 'did not answer with a completion')
  return answer.output.choices[0]?.message.content ?? ''
}
