import * as v from 'valibot'
import type { Domain } from '../../../shared/domain.ts'
import type { Example } from '../../../shared/example.ts'
import type { SourceText } from '../../../shared/value.ts'
import { formFailure } from '../../models/failures.ts'
import type { Extractor, Proposal } from '../extractor.ts'
import { answerSchema, readableFields } from './answer-schema.ts'
import type { Chat } from './chat.ts'
import { locator } from './locate.ts'
import { PROMPT_VERSION, promptFor, repair } from './prompt.ts'
import { windowsOf } from './windows.ts'

/** The models' typical precision. Models give no confidence of their own. */
const CONFIDENCE = 0.85

/**
 * Extracts with a language model: one call for each text, or for each window of a long text, and a second call if the
 * first answer cannot be parsed.
 *
 * @param examplesOf example texts with the values of the domain's fields
 */
export const modelExtractor = (
  chat: Chat,
  examplesOf: (domain: Domain) => readonly Example[],
): Extractor => ({
  version: `${chat.name}.${PROMPT_VERSION}`,
  extract: async (domain, texts) => {
    const proposals: Proposal[][] = []
    for (const text of texts) proposals.push(await read(chat, domain, examplesOf(domain), text))
    return proposals
  },
})

const Statement = v.object({ field: v.string(), value: v.unknown(), quote: v.string() })
type Statement = v.InferOutput<typeof Statement>

/** A malformed statement is dropped; the others are kept. */
const Answer = v.object({
  found: v.pipe(v.array(v.fallback(v.nullable(Statement), null)), v.maxLength(1_000)),
})

async function read(
  chat: Chat,
  domain: Domain,
  examples: readonly Example[],
  source: SourceText,
): Promise<Proposal[]> {
  const proposals: Proposal[] = []
  let start = 0
  for (const window of windowsOf(source.text)) {
    const found = await ask(chat, domain, examples, { ...source, text: window })
    proposals.push(...proposalsOf(domain, window, found).map((proposal) => moved(proposal, start)))
    start += lengthInCodePoints(window)
  }
  return proposals
}

async function ask(
  chat: Chat,
  domain: Domain,
  examples: readonly Example[],
  source: SourceText,
): Promise<Statement[]> {
  const prompt = promptFor(domain, examples, source)
  const schema = answerSchema(domain)
  const answer = await chat.ask(prompt, schema)
  const found = parse(answer) ?? parse(await chat.ask([...prompt, ...repair(answer)], schema))
  if (!found)
    throw formFailure('extraction_failed', 'The model', 'twice gave an answer that could not be read')
  return found
}

const moved = (proposal: Proposal, by: number): Proposal => ({
  ...proposal,
  evidence: proposal.evidence.map(({ quote, start, end }) => ({ quote, start: start + by, end: end + by })),
})

const lengthInCodePoints = (text: string) => Array.from(text).length

/** @returns undefined if the answer holds no JSON of the requested form */
function parse(answer: string): Statement[] | undefined {
  const json = answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)
  try {
    const parsed = v.safeParse(Answer, JSON.parse(json))
    return parsed.success ? parsed.output.found.filter((statement) => statement !== null) : undefined
  } catch {
    return undefined
  }
}

/** A statement whose quote is not in the text has no evidence. It is dropped later and counted. */
function proposalsOf(domain: Domain, text: string, found: readonly Statement[]): Proposal[] {
  const readable = new Map(readableFields(domain))
  const locate = locator(text)
  const proposals = found.flatMap(({ field, value, quote }) => {
    if (!readable.has(field)) return []
    const span = locate(quote)
    const evidence = span ? [span] : []
    const isList = readable.get(field)?.type === 'array'
    const items: readonly unknown[] = isList && Array.isArray(value) ? value : [value]
    return items.map((item) => ({ field, value: item, evidence, confidence: CONFIDENCE }))
  })
  return proposals.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}
