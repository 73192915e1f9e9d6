import { join } from 'node:path'
import { neon } from '@neondatabase/serverless'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults, hasChromium, NO_MISHAPS, overflow } from './browser.ts'
import { aField, SHOTS, TEXT, useConsole } from './console.ts'
import { OWNER_URL, type Service } from './service.ts'
import { sharedService } from './shared.ts'

let service: Service
beforeAll(async () => {
  service = await sharedService()
})

const fetchPage = (path: string, init: RequestInit = {}) =>
  fetch(`${service.url}${path}`, { redirect: 'manual', ...init })

test.each(['/', '/docs', '/console'])('%s needs no key and runs only its own code', async (path) => {
  const response = await fetchPage(path)

  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/,
    ),
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
})

test.each(['/', '/docs', '/console'])(
  'everything that %s loads or links to on this host exists',
  async (path) => {
    const html = await (await fetchPage(path)).text()
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"#]+)"/g)].map(([, address = '']) => address)

    const statuses = await Promise.all(
      addresses.map(async (address) => [address, (await fetchPage(address)).status]),
    )

    expect(addresses.length).toBeGreaterThan(3)
    expect(statuses).toEqual(addresses.map((address) => [address, 200]))
  },
)

test('every other path is the API, which answers in JSON', async () => {
  const paths = ['/nothing', '/v1/nothing', '/console/nothing', '/_headers', '/v1/schema']

  const answers = await Promise.all(
    paths.map(async (path) => {
      const response = await fetchPage(path)
      return [response.status, ((await response.json()) as { error: { code: string } }).error.code]
    }),
  )

  expect(answers).toEqual([...Array(4).fill([404, 'not_found']), [401, 'unauthorized']])
})

/** All that axe asks of colours: of a page that is the same but for them, the rest is known. */
const COLOURS = ['color-contrast', 'link-in-text-block']
const WINDOWS: [window: string, options: BrowserContextOptions, rules?: string[]][] = [
  ['light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, COLOURS],
  ['phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
]

describe.runIf(hasChromium)('in a browser', () => {
  const { own, open, send } = useConsole()

  const VIEWS = [
    ['front', '/', 'h1'],
    ['guides', '/docs/guides/', 'h1'],
    ['guide', '/docs/guides/your-own-domain', 'pre'],
    ['document', '/docs/guides/domains-of-your-own', 'table'],
    ['key', '/console', '#key'],
    ['empty', '/console#/read', '#text'],
    ['filled', '/console#/users/dating/u_seen', '.badge.complete'],
    ['people', '/console#/users/dating', '.person'],
    ['map', '/console#/map/dating', '.map, .empty'],
    ['match', '/console#/match/dating/u_seen', '.match'],
    ['pair', '/console#/match/dating/u_seen/u_other', '.compared'],
    ['models', '/console#/models/dating', 'main:has(h1:text-is("Models")) .model-card'],
    ['domains', '/console#/domains', 'main:has(h1:text-is("Domains")) .model-card'],
    ['new-domain', '/console#/domains/+', '.field'],
    ['domain', '/console#/domains/go-players', 'main:has(h1:text-is("go-players")) .field'],
    ['webhooks', '/console#/webhooks', 'main:has(h1:text-is("Webhooks")) #url'],
    ['work', '/console#/work', 'main:has(h1:text-is("Work")) .message'],
    ['keys', '/console#/keys', 'main:has(h1:text-is("Keys")):has(#origins) .model-card'],
    ['nobody', '/console#/users/dating/u_nobody', '[role=alert]'],
  ] as const

  test.each(WINDOWS)('every view is accessible and fits its window: %s', async (window, options, rules) => {
    await own.service.post({ user_id: 'u_seen', domain: 'dating', context: `${TEXT} I am 12 at heart.` })
    await own.service.post({
      user_id: 'u_other',
      domain: 'dating',
      context: 'I am a 36 year old man. I don’t smoke.',
    })
    await send('/v1/domains/go-players', { fields: [aField('rank'), aField('years')] }, 'PUT')
    await own.service.post({ user_id: 'u_failed', domain: 'dating', fields: { age: 40 } })
    await Promise.all(['u_seen', 'u_other', 'u_failed'].map((id) => own.service.settled(id, 10_000)))
    await neon(
      OWNER_URL,
    )`update users set attempts = 8, error = '{"code":"dead_letter","message":"It was given up."}'
      where tenant_id = ${own.service.tenantId} and user_id = 'u_failed'`

    const { page } = await open(options)
    for (const [name, address, shows] of VIEWS) {
      await page.goto(address)
      await page.locator(shows).first().waitFor()
      await page.screenshot({ path: join(SHOTS, `${name}-${window}.png`), fullPage: true })

      expect([name, await accessibilityFaults(page, rules), await overflow(page)]).toEqual([name, [], 0])
      if (name === 'key') await signIn(page, own.service.key)
    }
  })

  test.each(WINDOWS)(
    'the API reference loads from this host only, and is accessible: %s',
    async (window, options, rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']) => {
      const { page, mishaps } = await open(options)

      await page.goto('/docs')
      await page.locator('.opblock-summary-control').first().click()
      await page.locator('.responses-table').first().waitFor()

      await page.screenshot({ path: join(SHOTS, `docs-${window}.png`) })
      expect(await page.locator('.opblock').count()).toBeGreaterThan(8)
      expect(await accessibilityFaults(page, rules)).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(mishaps).toEqual(NO_MISHAPS)
    },
  )
})

/** The page of the key goes; from here on a view changes as by a link, without loading the console again. */
async function signIn(page: Page, key: string): Promise<void> {
  await page.evaluate((given) => sessionStorage.setItem('kith.key', given), key)
  await page.goto('about:blank')
}
