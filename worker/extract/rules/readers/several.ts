import type { Reader } from '../../../../shared/reader.ts'
import type { Match } from '../match.ts'
import type { Page } from '../page.ts'
import { phrasingsOf } from './declared.ts'
import { type Finding, readers } from './readers.ts'

export function firstFindings(
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
): readonly Finding[] {
  for (const part of reader.by === 'first' ? reader.of : []) {
    const findings = partFindings(page, matches, many, part)
    if (findings.length > 0) return findings
  }
  return []
}

export function allFindings(
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
): readonly Finding[] {
  return reader.by === 'all' ? reader.of.flatMap((part) => partFindings(page, matches, many, part)) : []
}

/** What one reader finds of what was looked for on behalf of several. */
export function partFindings(
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
): readonly Finding[] {
  const own = new Set(phrasingsOf(reader))
  const matched = matches.filter(({ goal }) => own.has(goal.phrasing))
  return readers[reader.by](page, matched, many, reader)
}
