import type { Reader } from '../../../../shared/reader.ts'
import type { Page } from '../document/page.ts'
import type { Match } from '../engine/match.ts'
import type { Finding, ReadPart } from './finding.ts'

export function firstFindings(
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
  readPart: ReadPart,
): readonly Finding[] {
  for (const part of reader.by === 'first' ? reader.of : []) {
    const findings = readPart(page, matches, many, part)
    if (findings.length > 0) return findings
  }
  return []
}

export function allFindings(
  page: Page,
  matches: readonly Match[],
  many: boolean,
  reader: Reader,
  readPart: ReadPart,
): readonly Finding[] {
  return reader.by === 'all' ? reader.of.flatMap((part) => readPart(page, matches, many, part)) : []
}
