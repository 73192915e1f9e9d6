import * as v from 'valibot'
import { formFailure, StatusError } from '../../models/failures.ts'
import { type OpenAiServer, PROVIDER, post } from '../../models/http.ts'
import type { Chat, JsonSchema } from './chat.ts'

const Answer = v.object({
  choices: v.pipe(
    v.array(v.object({ message: v.object({ content: v.nullish(v.string()) }) })),
    v.minLength(1),
  ),
})

/** The ways to request structured output, the strictest first. Servers support different ones. */
const FORMS: readonly ((schema: JsonSchema) => object)[] = [
  (schema) => ({
    response_format: { type: 'json_schema', json_schema: { name: 'found', strict: true, schema } },
  }),
  () => ({ response_format: { type: 'json_object' } }),
  () => ({}),
]

/**
 * The first way that each server and model accepts. It is kept per isolate, so that the next invocation does not
 * probe again.
 */
const firstTaken = new Map<string, number>()

/** `POST /chat/completions` of a server with OpenAI's API. */
export function openAiChat(server: OpenAiServer, model: string): Chat {
  const known = `${server.baseUrl} ${model}`
  return {
    name: `openai:${model}`,
    ask: async (messages, schema) => {
      for (let form = firstTaken.get(known) ?? 0; ; form++) {
        try {
          const body = { model, messages, temperature: 0, ...FORMS[form]?.(schema) }
          const answer = await post(server, 'extraction_failed', '/chat/completions', body)
          firstTaken.set(known, form)
          return content(answer)
        } catch (error) {
          if (!mayBeOfForm(error) || form === FORMS.length - 1) throw error
        }
      }
    },
  }
}

/** Servers refuse a `response_format` with 400 or 422, and use both for other errors too, e.g. a refused text. */
const mayBeOfForm = (error: unknown) => error instanceof StatusError && [400, 422].includes(error.status)

function content(body: unknown): string {
  const answer = v.safeParse(Answer, body)
  if (!answer.success) throw formFailure('extraction_failed', PROVIDER, 'did not answer with a completion')
  return answer.output.choices[0]?.message.content ?? ''
}
