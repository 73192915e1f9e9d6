import type { Reader } from '../../../../shared/reader.ts'
import type { Page } from '../document/page.ts'
import type { Match } from '../engine/match.ts'
import { phrasingsOf } from './declared.ts'
import type { Finding, ReadOther } from './finding.ts'
import { goodsFindings } from './goods.ts'
import { industryFindings } from './industries.ts'
import { latencyFindings } from './latency.ts'
import { levelFindings } from './level.ts'
import { listedFindings } from './listed.ts'
import { lonePlaceFindings } from './lone-place.ts'
import { mentionFindings } from './mentions.ts'
import { moneyFindings } from './money.ts'
import { payFindings } from './pay.ts'
import { phrasingFindings } from './phrasings.ts'
import { positionFindings } from './positions.ts'
import { sentenceFindings } from './sentences.ts'
import { allFindings, commonestFindings, firstFindings, greatestFindings, unlessFindings } from './several.ts'
import { sideFindings } from './side.ts'
import { stintFindings } from './stints.ts'

/**
 * Runs one reader.
 *
 * @param matches of the reader's phrasings, in text order
 * @param many whether the field is a list or a set of cues: then every finding counts, else the last one
 */
export function readField(
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
): readonly Finding[] {
  const read: ReadOther = (other) => readField(page, matchesOf(other, matches), many, other)
  switch (reader.by) {
    case 'phrasings':
    case 'topic':
      return phrasingFindings(page, matches, many, reader)
    case 'sentences':
    case 'keywords':
      return sentenceFindings(page, matches, reader)
    case 'first':
      return firstFindings(reader, read)
    case 'greatest':
      return greatestFindings(reader, read)
    case 'commonest':
      return commonestFindings(reader, read)
    case 'all':
      return allFindings(reader, read)
    case 'unless':
      return unlessFindings(reader, read)
    case 'positions':
      return positionFindings(page, reader)
    case 'stints':
      return stintFindings(page, reader, read)
    case 'level':
      return levelFindings(page, reader, read)
    case 'pay':
      return payFindings(page, reader, read)
    case 'mentions':
      return mentionFindings(page, reader)
    case 'listed':
      return listedFindings(page, reader)
    case 'money':
      return moneyFindings(page, reader, read)
    case 'goods':
      return goodsFindings(page, reader)
    case 'industries':
      return industryFindings(page, reader, read)
    case 'lone-place':
      return lonePlaceFindings(page)
    case 'latency':
      return latencyFindings(page)
    case 'side':
      return sideFindings(page, matches, reader)
  }
}

function matchesOf(reader: Reader, matches: readonly Match[]): readonly Match[] {
  const own = new Set(phrasingsOf(reader))
  return matches.filter(({ goal }) => own.has(goal.phrasing))
}
