import { globSync, readFileSync } from 'node:fs'
import { basename, join, normalize } from 'node:path/posix'
import { toHtml } from './markdown.ts'

/** Path of the documents on the site. */
const SITE = '/docs/guides'
const PICTURE = /\.(png|svg)$/

/**
 * The documents of `docs/` as pages, and their pictures. @param page the template, with placeholders for title and
 * content
 */
export function guidePages(docs: string, page: string): [path: string, content: Uint8Array][] {
  const sources = globSync('**/*.md', { cwd: docs })
  const pages = new Map(sources.map((source) => [source, addressOf(source)]))
  const pictures = globSync('*.{png,svg}', { cwd: docs })
  return [
    ...sources.map((source): [string, Uint8Array] => {
      const text = readFileSync(join(docs, source), 'utf8')
      const content = toHtml(text, (href) => targetOf(source, href, pages))
      const title = /^# (.+)$/m.exec(text)?.[1] ?? source
      return [fileOf(source), Buffer.from(page.replace('{title}', title).replace('{content}', () => content))]
    }),
    ...pictures.map((name): [string, Uint8Array] => [
      `${SITE.slice(1)}/${name}`,
      readFileSync(join(docs, name)),
    ]),
  ]
}

const nameOf = (source: string) => (source === 'README.md' ? 'index' : basename(source, '.md'))
const fileOf = (source: string) => `${SITE.slice(1)}/${nameOf(source)}.html`
const addressOf = (source: string) => (source === 'README.md' ? `${SITE}/` : `${SITE}/${nameOf(source)}`)

/** Documents and pictures lead to their places; what else is in a checkout is nowhere on the site. */
function targetOf(source: string, href: string, pages: ReadonlyMap<string, string>): string | undefined {
  if (/^(https?:|#|\/)/.test(href)) return href
  const [path = '', anchor] = href.split('#')
  const file = normalize(join(source, '..', path))
  if (PICTURE.test(file)) return `${SITE}/${basename(file)}`
  const page = pages.get(file)
  return page === undefined ? undefined : page + (anchor === undefined ? '' : `#${anchor}`)
}
