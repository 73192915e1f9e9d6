import type { Domain } from '../../../../shared/domain.ts'
import type { SourceText } from '../../../../shared/value.ts'
import { scan, type Token } from '../engine/scan.ts'
import { affirmedIn } from './affirmed.ts'
import { markQuestions } from './asked.ts'
import { withoutUnticked } from './checkboxes.ts'
import { markEarlier } from './earlier.ts'
import { inFirstPerson } from './first-person.ts'
import { isImpersonal } from './impersonal.ts'
import { keyed } from './keyed.ts'
import { type Layout, layoutOf } from './layout.ts'
import { markPartner } from './partner.ts'
import { markPostings } from './postings.ts'
import { markQuotations } from './quoted.ts'
import { markRetracted } from './retracted.ts'
import { markSetAside } from './set-aside.ts'
import { stances, UNASSERTED } from './stances.ts'
import { isAssistance, isForAnother, isTale } from './tales.ts'
import { turnsOf } from './turns.ts'
import { wordBits } from './words.ts'

/** The result of a slot: values with their token ranges, and the position after them. */
export interface Capture {
  readonly to: number
  readonly items: readonly Item[]
}

export interface Item {
  readonly value: string | number
  readonly from: number
  readonly to: number
}

/** An analysed text. All readers share its tokens. */
export interface Page {
  readonly text: string
  readonly occurredAt: Date
  readonly tokens: readonly Token[]
  /** For each token whose fact it is and how it is meant, as bits of stances.ts. */
  readonly stances: Uint8Array
  readonly layout: Layout
  /** Whether the text uses capital letters at all. */
  readonly capitals: boolean
  /** For each token its word classes, as bits of word-bits.ts. */
  readonly words: Uint8Array
}

/** The topics of a domain of services, of goods, and of companies that seek money and people. */
const [SERVICES, GOODS, COMPANIES] = ['agent_side', 'market_side', 'venture_side']

/** @param domain `interviews`, `personal` and `speaks` say which kinds of text to expect */
export function pageOf(
  { text, occurredAt }: SourceText,
  { interviews, personal, speaks }: Pick<Domain, 'interviews' | 'personal' | 'speaks'> = {},
): Page {
  const topic = speaks?.by === 'side' ? speaks.topic : undefined
  const hasForms = personal || topic === SERVICES || topic === GOODS || topic === COMPANIES
  const whole = personal ? plain(text) : scan(text)
  const ticked = hasForms ? withoutUnticked(text, whole) : whole
  const scanned = personal ? keyed(inFirstPerson(ticked, interviews ?? false), !interviews) : ticked
  const turns = turnsOf(text, scanned, interviews ?? false)
  const { tokens, affirmed } = personal ? affirmedIn(scanned, turns) : { tokens: scanned, affirmed: [] }
  const flags = stances(tokens)
  markQuestions(tokens, flags, turns.length > 0)
  markQuotations(text, tokens, turns, flags)
  markRetracted(tokens, flags)
  for (const { byUser, from, content, to } of turns) markUnasserted(flags, from, byUser ? content : to)
  flags.fill(UNASSERTED, 0, turns[0]?.from ?? 0)
  for (const range of affirmed) clearUnasserted(flags, ...range)
  const layout = layoutOf(text, tokens, turns)
  const isOthers =
    isTale(tokens) ||
    (interviews && isForAnother(tokens)) ||
    (personal && isImpersonal(tokens, flags, layout))
  if (isOthers || (topic !== SERVICES && !layout.isTalk && isAssistance(tokens, flags)))
    flags.fill(UNASSERTED)
  if (personal && !interviews) markPartner(tokens, layout, flags)
  if (topic === COMPANIES) markEarlier(tokens, flags)
  if (topic === SERVICES) markSetAside(tokens, layout.lines, flags)
  else if (!layout.isTalk && topic !== COMPANIES)
    markPostings(tokens, layout.lines, flags, speaks !== undefined)
  return {
    text,
    occurredAt,
    tokens,
    stances: flags,
    layout,
    capitals: tokens.some((_, at) => ((flags[at] ?? 0) & UNASSERTED) === 0 && isCapital(tokens, at)),
    words: wordBits(tokens),
  }
}

/** Without the signs of emphasis in `*Age*: 45`. */
const plain = (text: string) =>
  scan(text).filter(
    ({ norm, start, end }) => norm !== '*' || !/\S/.test(text.charAt(start - 1) + text.charAt(end)),
  )

function markUnasserted(flags: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) flags[at] = (flags[at] ?? 0) | UNASSERTED
}

function clearUnasserted(flags: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) flags[at] = (flags[at] ?? 0) & ~UNASSERTED
}

/** The original text of the tokens from `from` up to, but without, `to`. */
export function written(page: Page, from: number, to: number): string {
  const first = page.tokens[from]
  const last = page.tokens[to - 1]
  return first && last ? page.text.slice(first.start, last.end) : ''
}

/** Phones write "I" so by themselves. */
const isCapital = (tokens: readonly Token[], at: number) =>
  tokens[at]?.capital === true && tokens[at].norm !== 'i'
