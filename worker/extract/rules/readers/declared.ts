import type { Phrasing, Reader } from '../../../../shared/reader.ts'
import { TOPICS } from '../languages/topics.ts'

/** The phrasings that a reader needs matched. */
export function phrasingsOf(reader: Reader): readonly Phrasing[] {
  switch (reader.by) {
    case 'phrasings':
    case 'keywords':
      return reader.phrasings
    case 'topic':
    case 'sentences':
    case 'side':
      return topicNamed(reader.topic)
    case 'first':
    case 'all':
    case 'greatest':
      return reader.of.flatMap(phrasingsOf)
    case 'unless':
      return [reader.finds, reader.of].flatMap(phrasingsOf)
    case 'commonest':
      return phrasingsOf(reader.of)
    case 'industries':
      return phrasingsOf(reader.said)
    case 'stints':
      return phrasingsOf(reader.total)
    case 'level':
      return phrasingsOf(reader.within)
    case 'pay':
      return reader.home ? phrasingsOf(reader.home) : []
    case 'money':
      return [reader.side, reader.home].flatMap((part) => (part ? phrasingsOf(part) : []))
    default:
      return []
  }
}

function topicNamed(name: string): readonly Phrasing[] {
  const topic = TOPICS[name]
  if (!topic) throw new Error(`no topic '${name}' in any worker/extract/rules/languages/*/topics.ts`)
  return topic
}
