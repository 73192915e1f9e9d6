import { LEVELS } from '../data/levels.ts'
import type { Page } from '../document/page.ts'
import { entriesOf } from '../engine/entries.ts'
import { entryAt, type Lexicon, lexicon } from '../engine/lexicon.ts'
import type { Finding, ReaderBy, ReadOther } from './finding.ts'

const CONFIDENCE = 0.95
const ranks = entriesOf(LEVELS).map(({ name }) => name)
let levels: Lexicon | undefined

/** The highest level named in another reader's findings. */
export function levelFindings(page: Page, reader: ReaderBy<'level'>, read: ReadOther): readonly Finding[] {
  levels ??= lexicon(LEVELS)
  const found: (Finding & { rank: number })[] = []
  for (const { spans } of read(reader.within)) {
    const [start, end] = spans[0] ?? [0, 0]
    for (let at = 0; at < page.tokens.length; at++) {
      const token = page.tokens[at]
      if (!token || token.start < start || token.end > end) continue
      const level = entryAt(levels, page.tokens, at)
      if (!level) continue
      const last = page.tokens[level.to - 1]
      const span: readonly [number, number] = [token.start, last?.end ?? token.end]
      if (level.name !== 'none')
        found.push({
          value: level.name,
          spans: [span],
          confidence: CONFIDENCE,
          rank: ranks.indexOf(level.name),
        })
      at = level.to - 1
    }
  }
  return found.toSorted((a, b) => a.rank - b.rank).slice(0, 1)
}
