import type { Page } from '../document/page.ts'
import { OTHER, UNASSERTED } from '../document/stances.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import { LATENCY, MS_KEYS, NOT_LATENCY, SURE_LATENCY, TIME_UNITS } from '../languages/common/latency.ts'
import { numberAt } from '../slots/numbers.ts'
import type { Finding } from './finding.ts'
import { isOfIt } from './subjects.ts'

const CONFIDENCE = 0.9
const LONE_CONFIDENCE = 0.75
/** Without a cue, longer times are seldom response times. */
const LONE_MS = 60_000
const LOOK_BACK = 7
const LOOK_AHEAD = 4
let units: Lexicon | undefined
let meant: Lexicon | undefined
let other: Lexicon | undefined
let sure: Lexicon | undefined
let keys: Lexicon | undefined

interface Time {
  readonly ms: number
  readonly from: number
  readonly to: number
}

/** The maximum response time: of several times the longest called a maximum, else the last. */
export function latencyFindings(page: Page): readonly Finding[] {
  let best: { time: Time; isSure: boolean } | undefined
  const lone: Time[] = []
  for (let at = 0; at < page.tokens.length; at++) {
    const time = longerAt(page, timeAt(page, at) ?? keyedAt(page, at))
    if (!time) continue
    at = time.to - 1
    const stance = page.stances[time.from] ?? 0
    if ((stance & UNASSERTED) !== 0) continue
    const told = toldBy(page, time)
    if ((stance & OTHER) !== 0 && !isOfIt(page, time.from) && told !== 'sure') continue
    if (!told && time.ms <= LONE_MS) lone.push(time)
    if (told && told !== 'other' && !(best?.isSure && (told !== 'sure' || best.time.ms > time.ms)))
      best = { time, isSure: told === 'sure' }
  }
  const found = best?.time ?? (lone.length === 1 ? lone[0] : undefined)
  if (!found) return []
  const { ms, from, to } = found
  const spans = [[page.tokens[from]?.start ?? 0, page.tokens[to - 1]?.end ?? 0] as const]
  return [{ value: ms, spans, confidence: best ? CONFIDENCE : LONE_CONFIDENCE }]
}

/** `0.7 s / 4 s`, two percentiles: the longer one. */
function longerAt(page: Page, time: Time | undefined): Time | undefined {
  const next = time && page.tokens[time.to]?.norm === '/' ? timeAt(page, time.to + 1) : undefined
  return time && next ? { ms: Math.max(time.ms, next.ms), from: time.from, to: next.to } : time
}

/** `800 ms`, `twenty (20) seconds`, `1.2 s`, `a second`. */
function timeAt(page: Page, at: number): Time | undefined {
  units ??= lexicon(TIME_UNITS)
  const token = page.tokens[at]
  if (!token || token.kind === 'break') return undefined
  if (token.norm === 'half' && page.tokens[at + 1]?.norm === 'a') {
    const unit = entryAt(units, page.tokens, at + 2)
    return unit && { ms: Number(unit.name) / 2, from: at, to: unit.to }
  }
  if (token.norm === 'sub') {
    const unit = entryAt(units, page.tokens, at + 1)
    return unit && { ms: Number(unit.name), from: at, to: unit.to }
  }
  const isArticle = token.norm === 'a' || token.norm === 'one'
  if (isArticle && page.tokens[at - 1]?.kind === 'word' && page.tokens[at - 2]?.kind === 'number')
    return undefined
  const number = numberAt(page, at)
  const value = number?.items[0]?.value ?? (isArticle ? 1 : undefined)
  if (typeof value !== 'number' || page.tokens[at - 1]?.norm === 'p') return undefined
  let to = number?.to ?? at + 1
  if (page.tokens[to]?.norm === '(' && page.tokens[to + 2]?.norm === ')') to += 3
  if (page.tokens[to]?.norm === '-') to++
  const unit = entryAt(units, page.tokens, to)
  if (!unit) return undefined
  const half = page.tokens[at]?.norm === 'half' ? 0.5 : 1
  const more = [0, 1, 2].map((step) => page.tokens[unit.to + step]?.norm).join(' ') === 'and a half' ? 0.5 : 0
  return { ms: Math.round((value * half + more) * Number(unit.name)), from: at, to: unit.to }
}

/** `"maxLatencyMs": 1500`. */
function keyedAt(page: Page, at: number): Time | undefined {
  keys ??= lexicon(MS_KEYS)
  const key = entryAt(keys, page.tokens, at)
  if (!key) return undefined
  let next = key.to
  while (next < key.to + MAX_KEY && /^(?:["':={]|max)$/.test(page.tokens[next]?.norm ?? '')) next++
  const value = numberAt(page, next)?.items[0]?.value
  return typeof value === 'number' && page.tokens[next]?.kind === 'number'
    ? { ms: Math.round(value * Number(key.name)), from: next, to: next + 1 }
    : undefined
}

/** What may stand between a key and its number: `"latency_ms":{"max":3000}`. */
const MAX_KEY = 5

function toldBy(page: Page, { from, to }: Time): 'sure' | 'told' | 'other' | undefined {
  meant ??= lexicon(LATENCY)
  other ??= lexicon(NOT_LATENCY)
  sure ??= lexicon(SURE_LATENCY)
  if (keyedAt(page, from - 1) || isKeyed(page, from)) return 'sure'
  if (entryAt(other, page.tokens, to)) return 'other'
  let told: 'sure' | 'told' | undefined
  for (let at = from - 1; at >= from - LOOK_BACK; at--) {
    const token = page.tokens[at]
    if (
      !token ||
      (token.kind === 'break' && token.norm !== '|' && !/^[-–>→:]$/.test(page.tokens[at + 1]?.norm ?? ''))
    )
      break
    if (token.kind === 'number' && page.tokens[at - 1]?.norm !== 'p') break
    if (entryAt(other, page.tokens, at)) return 'other'
    if (entryAt(sure, page.tokens, at)) return 'sure'
    if (entryAt(meant, page.tokens, at)) told ??= 'told'
  }
  for (let at = to; at < to + LOOK_AHEAD; at++) {
    const token = page.tokens[at]
    if (!token || token.kind === 'break' || token.kind === 'number') break
    if (entryAt(other, page.tokens, at)) return 'other'
    if (entryAt(sure, page.tokens, at)) return 'sure'
    if (entryAt(meant, page.tokens, at)) return 'told'
    if (token.norm === ',' || token.norm === ')') break
  }
  return told
}

const isKeyed = (page: Page, from: number) => {
  for (let at = from - 5; at < from; at++) if (keyedAt(page, at)?.from === from) return true
  return false
}
