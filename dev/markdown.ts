import { Marked, type RendererObject, type Tokens } from 'marked'

/**
 * Renders Markdown of `docs/` as HTML. HTML in it is escaped; headings get GitHub's anchors; a table with an empty
 * head has none.
 *
 * @param linkTo maps a link's target; undefined: only its text is shown
 */
export function toHtml(markdown: string, linkTo: (href: string) => string | undefined): string {
  const renderer: RendererObject = {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
    html: ({ text }) => escaped(text),
    link({ href, tokens }) {
      const target = linkTo(href)
      const inner = this.parser.parseInline(tokens)
      return target === undefined ? inner : `<a href="${escaped(target)}">${inner}</a>`
    },
    image: ({ href, text }) => `<img src="${escaped(linkTo(href) ?? '')}" alt="${escaped(text)}" />`,
    table({ header, rows }) {
      const cell = ({ tokens, text }: Tokens.TableCell, tag: string) => {
        const name = text === '' ? 'td' : tag
        return `<${name}>${this.parser.parseInline(tokens)}</${name}>`
      }
      const row = (cells: Tokens.TableCell[], tag: string) =>
        `<tr>${cells.map((one) => cell(one, tag)).join('')}</tr>\n`
      const head = header.some(({ text }) => text !== '') ? `<thead>${row(header, 'th')}</thead>\n` : ''
      const body = rows.map((cells) => row(cells, 'td')).join('')
      return `<div class="table" tabindex="0"><table>\n${head}<tbody>\n${body}</tbody></table></div>\n`
    },
  }
  return new Marked({ async: false, gfm: true, renderer }).parse(markdown, { async: false })
}

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
