import type { Finding, ReaderBy, ReadOther } from './finding.ts'

export function firstFindings({ of }: ReaderBy<'first'>, read: ReadOther): readonly Finding[] {
  for (const part of of) {
    const findings = read(part)
    if (findings.length > 0) return findings
  }
  return []
}

/** The finding of the greatest number. */
export function greatestFindings({ of }: ReaderBy<'greatest'>, read: ReadOther): readonly Finding[] {
  return of
    .flatMap(read)
    .toSorted((a, b) => Number(b.value) - Number(a.value))
    .slice(0, 1)
}

/** So many values, none found twice, are of things in passing. */
const FEW = 3

export function commonestFindings({ of }: ReaderBy<'commonest'>, read: ReadOther): readonly Finding[] {
  const findings = read(of)
  const times = Map.groupBy(findings, ({ value }) => value)
  const most = Math.max(...[...times.values()].map(({ length }) => length))
  if (most === 1 && times.size > FEW) return []
  return findings.filter(({ value }) => 2 * (times.get(value)?.length ?? 0) > most)
}

/** A method inside another reader's longer item is part of that: `reporting` in `condition reporting`. */
export function allFindings({ of }: ReaderBy<'all'>, read: ReadOther): readonly Finding[] {
  const findings = of.flatMap(read)
  return findings.filter(
    ({ value, spans: [span] }) =>
      span === undefined ||
      value !== String(value).toLowerCase() ||
      !findings.some(({ spans: [other] }) => other && isInside(span, other)),
  )
}

const isInside = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  start <= from && to <= end && to - from < end - start

export function unlessFindings(
  { finds, value, of }: ReaderBy<'unless'>,
  read: ReadOther,
): readonly Finding[] {
  const found = read(finds)
  return found.some((finding) => value === undefined || finding.value === value) ? [] : read(of)
}
