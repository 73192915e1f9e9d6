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

/** How an answer is held to its form, the surest way first: servers differ in what they know. */
const FORMS: readonly ((schema: JsonSchema) => object)[] = [
  (schema) => ({
    response_format: { type: 'json_schema', json_schema: { name: 'found', strict: true, schema } },
  }),
  () => ({ response_format: { type: 'json_object' } }),
  () => ({}),
]

/** By server and model, the first form that it has taken. Of the isolate: the next invocation need not find out again. */
const firstTaken = new Map<string, number>()

/** `POST /chat/completions` of any server that speaks OpenAI's API. */
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

/** 400 and 422 are how servers refuse a `response_format`, and much else: a text, for instance, that they do not like. */
const mayBeOfForm = (error: unknown) => error instanceof StatusError && [400, 422].includes(error.status)

function content(body: unknown): string {
  const answer = v.safeParse(Answer, body)
  if (!answer.success) throw formFailure('extraction_failed', PROVIDER, 'did not answer with a completion')
  return answer.output.choices[0]?.message.content ?? ''
}
