import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { OUTCOMES, POSITIVE_GRADE } from '../../shared/outcome.ts'
import { UsageError } from '../command.ts'

/** A pair's outcome, and whether it is known before ranking. */
export interface Decided {
  seeker: string
  candidate: string
  outcome: string
  occurredAt: string
  isKnown: boolean
}

export interface Evening {
  domain: string
  /** Bodies of upserts. */
  people: { user_id: string; domain: string; fields?: object; context?: string }[]
  decided: Decided[]
}

type Row = Readonly<Record<string, string>>

/** Rounds of an evening that are known before ranking. */
const KNOWN_ROUNDS = 8

/**
 * Reads outcomes from a CSV file: those of the speed-dating experiment (recognized by its columns), or else
 * `seeker_id`, `candidate_id`, `outcome`, `occurred_at`, of which the earlier half is known.
 *
 * @param people NDJSON, a body of POST /v1/users on each line; for your own outcomes
 */
export function readOutcomes(file: string, people: string | undefined, domain: string): Evening {
  const rows: Row[] = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true })
  if (rows[0] && 'iid' in rows[0]) return speedDating(rows)
  if (people === undefined)
    throw new UsageError('--people: expected NDJSON with the bodies of upserts, got none.')
  const decided = rows.map((row, i): Omit<Decided, 'isKnown'> => {
    const { seeker_id: seeker, candidate_id: candidate, outcome, occurred_at: occurredAt } = row
    if (!seeker || !candidate || !outcome || !occurredAt || Number.isNaN(Date.parse(occurredAt))) {
      throw new UsageError(
        `${file}: row ${i + 1}: expected seeker_id, candidate_id, outcome and occurred_at.`,
      )
    }
    if (!OUTCOMES[outcome])
      throw new UsageError(`${file}: row ${i + 1}: unknown outcome '${outcome.slice(0, 64)}'.`)
    return { seeker, candidate, outcome, occurredAt }
  })
  const sorted = decided.toSorted((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt))
  return {
    domain,
    people: readFileSync(people, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ domain, ...JSON.parse(line) })),
    decided: sorted.map((one, i) => ({ ...one, isKnown: i < sorted.length / 2 })),
  }
}

export const isPositive = ({ outcome }: Decided) => (OUTCOMES[outcome]?.grade ?? 0) >= POSITIVE_GRADE

/**
 * Fisman, Iyengar, Kamenica and Simonson, Gender Differences in Mate Selection, 2006. A row is a date as one of the
 * two saw it.
 */
function speedDating(rows: readonly Row[]): Evening {
  const people = new Map(rows.map((row) => [row.iid ?? '', row]))
  return {
    domain: 'dating',
    people: [...people].map(([iid, row]) => ({
      user_id: `p${iid}`,
      domain: 'dating',
      fields: fieldsOf(row),
    })),
    decided: rows
      .filter(({ pid }) => pid !== '' && people.has(pid ?? ''))
      .map((row) => ({
        seeker: `p${row.iid}`,
        candidate: `p${row.pid}`,
        outcome: row.dec === '1' ? 'accepted' : 'rejected',
        // The data has no dates: one evening a week, rounds four minutes apart.
        occurredAt: new Date(START + Number(row.wave) * WEEK_MS + Number(row.order) * ROUND_MS).toISOString(),
        isKnown: Number(row.order) <= KNOWN_ROUNDS,
      })),
  }
}

const START = Date.parse('2026-06-01T19:00:00Z')
const WEEK_MS = 7 * 24 * 3_600_000
const ROUND_MS = 4 * 60_000

const GOALS: Readonly<Record<string, string>> = {
  1: 'casual',
  2: 'friendship',
  3: 'casual',
  4: 'serious',
  5: 'unsure',
}
const ACTIVITIES =
  'sports,tvsports,exercise,dining,museums,art,hiking,gaming,clubbing,reading,tv,theater,movies,concerts,music,shopping,yoga'.split(
    ',',
  )
/** Minimum rating (of ten) at which an activity is an interest. */
const LIKED = 8
const CAREERS: Readonly<Record<string, string>> = {
  1: 'lawyer',
  2: 'academic',
  3: 'psychologist',
  4: 'physician',
  5: 'engineer',
  6: 'actor',
  7: 'banker',
  8: 'real estate agent',
  9: 'international affairs officer',
  11: 'social worker',
  12: 'speech pathologist',
  13: 'politician',
  14: 'athlete',
  16: 'journalist',
  17: 'architect',
}

function fieldsOf(row: Row) {
  const age = Number(row.age)
  const goal = GOALS[row.goal ?? '']
  const career = CAREERS[row.career_c ?? '']
  return {
    ...(age >= 18 && { age }),
    gender: row.gender === '1' ? 'man' : 'woman',
    seeks_gender: [row.gender === '1' ? 'woman' : 'man'],
    location: 'New York, NY',
    ...(goal && { relationship_goal: goal }),
    ...(career && { occupation: career }),
    interests: ACTIVITIES.filter((activity) => Number(row[activity]) >= LIKED),
  }
}
