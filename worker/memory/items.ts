import { codePoints } from '../../shared/upsert.ts'
import type { Candidate } from './provider.ts'
import type { MemoryItem, MemoryReading } from './reading.ts'

export const MAX_ITEMS = 200
/** Total of all texts, in code points. */
export const MAX_MEMORY_CHARS = 100_000

const MAX_ITEM_ID_CHARS = 255
const DAY_MS = 86_400_000

/**
 * Filters a store's answer: keeps the newest valid items about this user. Of items with the same id, the newest
 * counts. An item dated after tomorrow is invalid.
 *
 * @returns newest first; equal dates in the order of their ids
 */
export function keep(candidates: readonly Candidate[], user: string, now: Date): MemoryReading {
  const newest = new Map<string, MemoryItem>()
  for (const candidate of candidates) {
    const item = toItem(candidate, user, now)
    const known = item && newest.get(item.itemId)
    if (item && (!known || order(item, known) < 0)) newest.set(item.itemId, item)
  }
  const sorted = [...newest.values()].sort(order)
  const items = sorted.slice(0, affordable(sorted))
  return { items, dropped: candidates.length - items.length }
}

function toItem(
  { itemId, text, occurredAt, user: about }: Candidate,
  user: string,
  now: Date,
): MemoryItem | undefined {
  if (typeof itemId !== 'string' || itemId === '' || !isClean(itemId) || /\p{Cc}/u.test(itemId))
    return undefined
  if (codePoints(itemId) > MAX_ITEM_ID_CHARS) return undefined
  if (typeof text !== 'string' || text.trim() === '' || !isClean(text)) return undefined
  if (about !== undefined && about !== null && about !== user) return undefined
  const at = parseInstant(occurredAt)
  if (at === undefined || at.getTime() < 0 || at.getTime() > now.getTime() + DAY_MS) return undefined
  return { itemId, text, occurredAt: at }
}

/** Whether Postgres and JSON can store it. */
const isClean = (text: string) => !text.includes('\u0000') && text.isWellFormed()

/** ISO 8601 date and time. Jean Memory writes UTC without a zone, so no zone means UTC. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/

function parseInstant(text: unknown): Date | undefined {
  const [, day, time, fraction = '', zone = 'Z'] = (typeof text === 'string' && INSTANT.exec(text)) || []
  if (day === undefined) return undefined
  const milliseconds = fraction.slice(0, 4)
  const at = new Date(`${day}T${time}${milliseconds}${zone}`)
  const dayExists = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ||
    Number.isNaN(dayExists.getTime()) ||
    !dayExists.toISOString().startsWith(day)
    ? undefined
    : at
}

const order = (a: MemoryItem, b: MemoryItem) =>
  b.occurredAt.getTime() - a.occurredAt.getTime() || (a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0)

/** How many of the first items fit the limit. */
function affordable(items: readonly MemoryItem[]): number {
  let chars = 0
  const first = items.findIndex(({ text }, i) => {
    chars += codePoints(text)
    return i >= MAX_ITEMS || chars > MAX_MEMORY_CHARS
  })
  return first === -1 ? items.length : first
}
