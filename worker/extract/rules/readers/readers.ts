import type { Reader } from '../../../../shared/reader.ts'
import type { Match } from '../match.ts'
import type { Page } from '../page.ts'
import { goodsFindings } from './goods.ts'
import { latencyFindings } from './latency.ts'
import { levelFindings } from './level.ts'
import { listedFindings } from './listed.ts'
import { mentionFindings } from './mentions.ts'
import { moneyFindings } from './money.ts'
import { payFindings } from './pay.ts'
import { phrasingFindings } from './phrasings.ts'
import { positionFindings } from './positions.ts'
import { sentenceFindings } from './sentences.ts'
import { allFindings, firstFindings } from './several.ts'
import { sideFindings } from './side.ts'
import { stintFindings } from './stints.ts'

/** A value read from a page, with the code units that it stands in. */
export interface Finding {
  readonly value: string | number | boolean
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly confidence: number
  readonly from?: readonly string[]
}

/**
 * Reads one field.
 *
 * @param matches where the field's phrasings stand, in the order of the text
 * @param many whether the field is a list or a set of cues: then each finding counts, else the last one
 */
export type ReadField = (
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
) => readonly Finding[]

export const readers: Readonly<Record<Reader['by'], ReadField>> = {
  phrasings: phrasingFindings,
  topic: phrasingFindings,
  sentences: sentenceFindings,
  keywords: sentenceFindings,
  first: firstFindings,
  all: allFindings,
  positions: positionFindings,
  stints: stintFindings,
  level: levelFindings,
  pay: payFindings,
  mentions: mentionFindings,
  listed: listedFindings,
  money: moneyFindings,
  goods: goodsFindings,
  latency: latencyFindings,
  side: sideFindings,
}
