/**
 * Markdown as `docs/` is written, as HTML: headings, paragraphs, lists, tables, fenced code, and within a line code,
 * bold, italics, links and pictures. HTML in it is text.
 *
 * @param linkTo where a link leads on the page; undefined: nowhere, so that its text alone is shown
 */
export function toHtml(markdown: string, linkTo: (href: string) => string | undefined): string {
  return blocks(markdown.split('\n'), linkTo).join('\n')
}

type LinkTo = (href: string) => string | undefined

const FENCE = /^```(\w*)$/
const HEADING = /^(#{1,4}) (.+)$/
const ITEM = /^(?:[-*]|\d+\.) +/
const TABLE = /^\|.*\|$/

function blocks(lines: readonly string[], linkTo: LinkTo): string[] {
  const made: string[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const heading = HEADING.exec(line)
    if (line.trim() === '') at++
    else if (FENCE.test(line)) {
      const end = endOf(lines, at + 1, (other) => other === '```')
      made.push(`<pre tabindex="0"><code>${escaped(lines.slice(at + 1, end).join('\n'))}</code></pre>`)
      at = end + 1
    } else if (heading) {
      const [, marks = '', text = ''] = heading
      const level = marks.length
      made.push(`<h${level} id="${anchorOf(text)}">${inline(text, linkTo)}</h${level}>`)
      at++
    } else if (TABLE.test(line)) {
      const end = endOf(lines, at, (other) => !TABLE.test(other))
      made.push(table(lines.slice(at, end), linkTo))
      at = end
    } else if (ITEM.test(line)) {
      const end = endOf(lines, at + 1, (other, next) => endsList(other, next))
      made.push(list(lines.slice(at, end), linkTo))
      at = end
    } else {
      const end = endOf(lines, at + 1, (other) => other.trim() === '' || begins(other))
      made.push(`<p>${inline(lines.slice(at, end).join(' '), linkTo)}</p>`)
      at = end
    }
  }
  return made
}

/** The first line from `from` on that ends the block, else the end. */
function endOf(
  lines: readonly string[],
  from: number,
  ends: (line: string, next: string | undefined) => boolean,
): number {
  let at = from
  while (at < lines.length && !ends(lines[at] ?? '', lines[at + 1])) at++
  return at
}

const begins = (line: string) => [FENCE, HEADING, ITEM, TABLE].some((pattern) => pattern.test(line))
const isWithin = (line: string) => ITEM.test(line) || /^ {2,}\S/.test(line)

/** A list goes on after an empty line if its item does. */
const endsList = (line: string, next: string | undefined) =>
  line.trim() === '' ? next === undefined || !isWithin(next) : !isWithin(line)

function list(lines: readonly string[], linkTo: LinkTo): string {
  const starts = lines.flatMap((line, at) => (ITEM.test(line) ? [at] : []))
  const items = starts.map((start, i) => {
    const [first = '', ...others] = lines.slice(start, starts[i + 1] ?? lines.length)
    const indent = ITEM.exec(first)?.[0].length ?? 0
    const inner = blocks([first.slice(indent), ...others.map((line) => line.slice(indent))], linkTo)
    return `<li>${inner.join('\n').replace(/^<p>([\s\S]*?)<\/p>/, '$1')}</li>`
  })
  const tag = /^\d/.test(lines[0] ?? '') ? 'ol' : 'ul'
  return `<${tag}>\n${items.join('\n')}\n</${tag}>`
}

/** A table without words in its head has none, and a cell without words heads no column. */
function table([head = '', , ...rows]: readonly string[], linkTo: LinkTo): string {
  const cell = (text: string, tag: string) => `<${tag}>${inline(text, linkTo)}</${tag}>`
  const row = (line: string, tag: string) =>
    `<tr>${cellsOf(line)
      .map((text) => cell(text, text === '' ? 'td' : tag))
      .join('')}</tr>`
  const headed = cellsOf(head).some(Boolean) ? `<thead>${row(head, 'th')}</thead>\n` : ''
  const body = rows.map((line) => row(line, 'td')).join('\n')
  return `<div class="table" tabindex="0"><table>\n${headed}<tbody>\n${body}\n</tbody></table></div>`
}

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

const PARTS =
  /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\w*])\*([^*\s][^*]*)\*(?!\w)|!\[([^\]]*)\]\(([^)\s]+)\)|\[((?:`[^`]*`|[^\]])+)\]\(([^)\s]+)\)/g

function inline(text: string, linkTo: LinkTo): string {
  let end = 0
  let html = ''
  for (const match of text.matchAll(PARTS)) {
    html += escaped(text.slice(end, match.index)) + part(match, linkTo)
    end = match.index + match[0].length
  }
  return html + escaped(text.slice(end))
}

function part(match: RegExpMatchArray, linkTo: LinkTo): string {
  const [, code, bold, italic, alt, source, label = '', href] = match
  if (code !== undefined) return `<code>${escaped(code)}</code>`
  if (bold !== undefined) return `<strong>${inline(bold, linkTo)}</strong>`
  if (italic !== undefined) return `<em>${inline(italic, linkTo)}</em>`
  if (source !== undefined)
    return `<img src="${escaped(linkTo(source) ?? '')}" alt="${escaped(alt ?? '')}" />`
  const target = linkTo(href ?? '')
  const inner = inline(label, linkTo)
  return target === undefined ? inner : `<a href="${escaped(target)}">${inner}</a>`
}

/** As GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
