import type { Domain } from '../../shared/domain.ts'
import type { Value } from '../../shared/value.ts'
import type { Embedder } from '../../worker/embed/embedder.ts'
import { sequence } from './random.ts'

type Fields = Readonly<Record<string, Value>>

/** Paraphrases of one profile, and one look-alike with a different meaning. */
export interface Paraphrases {
  readonly domain: string
  readonly same: readonly Fields[]
  readonly unlike: Fields
}

/** Each from 0 to 1; rates are shares of the queries. */
export interface Nearness {
  /** How often the nearest head is a paraphrase. */
  readonly recall1: number
  /** The share of the paraphrases among the five nearest. */
  readonly recall5: number
  /** Mean reciprocal rank of the first paraphrase. */
  readonly mrr: number
  /** How often a paraphrase is nearer than another head. */
  readonly auc: number
  /** How often a paraphrase is nearer than the look-alike. */
  readonly unlike: number
}

const FIRST = 5
const RESAMPLES = 1_000
const MEASURES = ['recall1', 'recall5', 'mrr', 'auc', 'unlike'] as const

/**
 * Queries with each head for the nearest others of the domain; look-alikes are compared separately.
 *
 * @returns each measure, with its 95 % bootstrap interval over groups
 */
export async function nearness(
  embedder: Embedder,
  domain: Domain,
  groups: readonly Paraphrases[],
): Promise<Record<keyof Nearness, { value: number; low: number; high: number }>> {
  const heads = groups.flatMap(({ same, unlike }, group) => [
    ...same.map((fields) => ({ group, isSame: true, text: domain.headText(fields) })),
    { group, isSame: false, text: domain.headText(unlike) },
  ])
  const vectors = await embedder.embed(heads.map(({ text }) => text))
  const placed = heads.map((head, i) => ({ ...head, vector: vectors[i] ?? [] }))
  const asked = placed.filter(({ isSame }) => isSame).map((head) => ({ head, nearness: ask(head, placed) }))
  const byGroup = groups.map((_, group) =>
    asked.filter(({ head }) => head.group === group).map((one) => one.nearness),
  )
  const { pick } = sequence(42)
  const drawn = Array.from({ length: RESAMPLES }, () => byGroup.flatMap(() => pick(byGroup)))
  const entries = MEASURES.map((name) => {
    const sorted = drawn.map((all) => mean(all.map((one) => one[name]))).toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(share * RESAMPLES)] ?? 0
    const value = mean(byGroup.flat().map((one) => one[name]))
    return [name, { value, low: at(0.025), high: at(0.975) }] as const
  })
  return Object.fromEntries(entries) as Record<keyof Nearness, { value: number; low: number; high: number }>
}

interface Head {
  readonly group: number
  readonly isSame: boolean
  readonly vector: readonly number[]
}

function ask(head: Head, all: readonly Head[]): Nearness {
  const others = all
    .filter((other) => other !== head)
    .map((other) => ({ ...other, near: cosine(head.vector, other.vector) }))
    .toSorted((a, b) => b.near - a.near)
  const ranked = others.filter(({ isSame }) => isSame)
  const places = ranked.flatMap(({ group }, i) => (group === head.group ? [i + 1] : []))
  const right = ranked.filter(({ group }) => group === head.group)
  const wrong = ranked.filter(({ group }) => group !== head.group)
  const lookAlike = others.filter(({ group, isSame }) => group === head.group && !isSame)
  return {
    recall1: places[0] === 1 ? 1 : 0,
    recall5: places.filter((place) => place <= FIRST).length / places.length,
    mrr: 1 / (places[0] ?? Number.POSITIVE_INFINITY),
    auc: nearer(right, wrong),
    unlike: nearer(right, lookAlike),
  }
}

/** The share of pairs in which the first is nearer; ties count half. */
function nearer(firsts: readonly { near: number }[], seconds: readonly { near: number }[]): number {
  const pairs = firsts.flatMap((a) => seconds.map((b) => (Math.sign(a.near - b.near) + 1) / 2))
  return mean(pairs)
}

/** For unit vectors. */
const cosine = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, n, i) => sum + n * (b[i] ?? 0), 0)

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length
