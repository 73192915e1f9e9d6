import type { Reader } from '../../../../shared/reader.ts'
import { phrasingsOf } from './declared.ts'
import type { ReadField, ReadPart } from './finding.ts'
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

const readers: Readonly<Record<Reader['by'], ReadField>> = {
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

/** Reads what one reader finds. @param matches of its own phrasings */
export const readField: ReadPart = (page, matches, many, reader) =>
  readers[reader.by](page, matches, many, reader, readPart)

const readPart: ReadPart = (page, matches, many, reader) => {
  const own = new Set(phrasingsOf(reader))
  return readField(
    page,
    matches.filter(({ goal }) => own.has(goal.phrasing)),
    many,
    reader,
  )
}
