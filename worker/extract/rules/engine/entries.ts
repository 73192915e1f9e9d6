/** A name with its spellings. */
export interface Entry {
  /** Empty if each spelling is a name of its own. */
  readonly name: string
  /** Whether the name is also a spelling. */
  readonly spelled: boolean
  readonly spellings: readonly string[]
}

/**
 * Parses the data of lexicons and gazetteers, one entry a line: `name: spelling, spelling`, or `name = spelling,
 * spelling` if the name itself is no spelling, or `name, name`, each for itself. A line that begins with a blank
 * continues the previous one.
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

/** Words separated by white space. */
export function wordSet(data: string): ReadonlySet<string> {
  return new Set(data.split(/\s+/).filter(Boolean))
}
