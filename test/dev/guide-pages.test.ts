import { expect, test } from 'vitest'
import { guidePages } from '../../dev/guide-pages.ts'
import { toHtml } from '../../dev/markdown.ts'

const DOCS = new URL('../../docs', import.meta.url).pathname

const html = (markdown: string) => toHtml(markdown, (href) => (href === 'none.md' ? undefined : `to:${href}`))

test.each([
  ['# A `b`', '<h1 id="a-b">A <code>b</code></h1>'],
  ['**a** <i>c</i> & d', '<p><strong>a</strong> &lt;i&gt;c&lt;/i&gt; &amp; d</p>'],
  ['<script>a</script>', '&lt;script&gt;a&lt;/script&gt;'],
  ['[a `b`](c.md#d) [e](none.md)', '<p><a href="to:c.md#d">a <code>b</code></a> e</p>'],
  ['![a](b.svg)', '<p><img src="to:b.svg" alt="a" /></p>'],
  ['```sh\na <b>\n```', '<pre tabindex="0"><code>a &lt;b&gt;</code></pre>'],
  [
    '| | b |\n|---|---|\n| c\\|d | `e` |',
    '<div class="table" tabindex="0"><table>\n<thead><tr><td></td><th>b</th></tr>\n</thead>\n<tbody>\n<tr><td>c|d</td><td><code>e</code></td></tr>\n</tbody></table></div>',
  ],
  [
    '| | |\n|---|---|\n| a | b |',
    '<div class="table" tabindex="0"><table>\n<tbody>\n<tr><td>a</td><td>b</td></tr>\n</tbody></table></div>',
  ],
])('%j is shown', (markdown, shown) => {
  expect(html(markdown).trim()).toBe(shown)
})

test('every document becomes a page, and every link on it resolves', () => {
  const files = new Map(
    guidePages(DOCS, '<title>{title}</title>{content}').map(([path, content]) => [
      `/${path.replace(/(index)?\.html$/, '')}`,
      Buffer.from(content).toString(),
    ]),
  )
  const pages = [...files].filter(([, content]) => content.startsWith('<title>'))

  const dead = pages.flatMap(([from, content]) =>
    [...content.matchAll(/(?:href|src)="(\/[^"#]*|)(?:#([^"]*))?"/g)].flatMap(([link, path = '', anchor]) => {
      const there = files.get(path || from)
      const isThere = there !== undefined && (anchor === undefined || there.includes(`id="${anchor}"`))
      return isThere ? [] : [`${from}: ${link}`]
    }),
  )

  expect(dead).toEqual([])
  expect(pages.length).toBeGreaterThan(25)
  expect(files.get('/docs/guides/')).toContain('href="/docs/guides/your-own-domain"')
})
