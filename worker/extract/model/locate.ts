import type { Span } from '../../../shared/value.ts'
import { codePointSpans } from '../accept.ts'

/**
 * Finds the evidence that a model quotes: exactly, else ignoring white space, case and the form of quotation marks
 * and dashes. It matches whole words only, if the script has words.
 *
 * @returns the span in the text; undefined if the quote is not in it
 */
export function locator(text: string): (quote: string) => Span | undefined {
  const toSpans = codePointSpans(text)
  const folded = fold(text)
  return (quote) => {
    const wanted = quote.trim()
    if (wanted === '' || !wanted.isWellFormed()) return undefined
    const exact = find(text, wanted)
    if (exact !== undefined) return toSpans([[exact, exact + wanted.length]])[0]
    const loose = fold(wanted).text
    const at = loose === '' ? undefined : find(folded.text, loose)
    const start = at === undefined ? undefined : folded.starts[at]
    const end = at === undefined ? undefined : folded.ends[at + loose.length - 1]
    return start === undefined || end === undefined ? undefined : toSpans([[start, end]])[0]
  }
}

function find(text: string, wanted: string): number | undefined {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (isApart(text, at) && isApart(text, at + wanted.length)) return at
  }
  return undefined
}

const LETTER = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]/u

/** Whether this offset is a word boundary. */
const isApart = (text: string, at: number) =>
  !(LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? ''))

const TYPOGRAPHIC: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
}

interface Folded {
  text: string
  /** The offsets in the original text at which each unit of `text` begins and ends. */
  starts: readonly number[]
  ends: readonly number[]
}

function fold(text: string): Folded {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? ''
    if (/\s/.test(unit)) {
      if (units.at(-1) === ' ') {
        ends[ends.length - 1] = i + 1
        continue
      }
      units.push(' ')
    } else {
      const lower = unit.toLowerCase()
      units.push(TYPOGRAPHIC[unit] ?? (lower.length === 1 ? lower : unit))
    }
    starts.push(i)
    ends.push(i + 1)
  }
  return { text: units.join(''), starts, ends }
}
