import type { Phrasing } from '../../../../shared/reader.ts'
import { COMMON } from './common/topics.ts'
import { GERMAN } from './de/topics.ts'
import { ENGLISH } from './en/topics.ts'
import { SPANISH } from './es/topics.ts'
import { FRENCH } from './fr/topics.ts'

/** Phrasings of all languages by the name that a domain's `read` gives. */
export const TOPICS: Readonly<Record<string, readonly Phrasing[]>> = joined([
  ENGLISH,
  COMMON,
  GERMAN,
  SPANISH,
  FRENCH,
])

function joined(languages: readonly Readonly<Record<string, readonly Phrasing[]>>[]) {
  const topics: Record<string, readonly Phrasing[]> = {}
  for (const language of languages) {
    for (const [topic, phrasings] of Object.entries(language)) {
      topics[topic] = [...(topics[topic] ?? []), ...phrasings]
    }
  }
  return topics
}
