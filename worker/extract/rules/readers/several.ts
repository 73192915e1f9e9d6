import type { Finding, ReaderBy, ReadOther } from './finding.ts'

export function firstFindings({ of }: ReaderBy<'first'>, read: ReadOther): readonly Finding[] {
  for (const part of of) {
    const findings = read(part)
    if (findings.length > 0) return findings
  }
  return []
}

export function allFindings({ of }: ReaderBy<'all'>, read: ReadOther): readonly Finding[] {
  return of.flatMap(read)
}

export function unlessFindings({ topic, of }: ReaderBy<'unless'>, read: ReadOther): readonly Finding[] {
  return read({ by: 'topic', topic }).length > 0 ? [] : read(of)
}
