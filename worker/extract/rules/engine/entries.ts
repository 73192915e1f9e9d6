/** A name with the spellings that stand for it. */
export interface Entry {
  /** Empty where each spelling is a name of its own. */
  readonly name: string
  /** Whether the name is one of the spellings. */
  readonly spelled: boolean
  readonly spellings: readonly string[]
}

/**
 * Reads what lexicons and gazetteers are written in: an entry a line, `name: spelling, spelling`, or
 * `name = spelling, spelling` where the name itself is no spelling, or `name, name`, each for itself. A line that begins
 * with a blank goes on with the one before it.
 */
export function entriesOf(data: string): Entry[] {
  return data
    .replaceAll(/\n +/g, ' ')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const mark = MARK.exec(line)
      const list = mark ? line.slice(mark.index + mark[0].length) : line
      return {
        name: mark ? line.slice(0, mark.index) : '',
        spelled: mark?.[0].startsWith(':') ?? false,
        spellings: list
          .split(',')
          .map((spelling) => spelling.trim())
          .filter(Boolean),
      }
    })
}

const MARK = /: | = |:$/

/** Words divided by blanks. */
export function wordSet(data: string): ReadonlySet<string> {
  return new Set(data.split(/\s+/).filter(Boolean))
}
