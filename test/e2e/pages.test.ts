import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { UserRecord } from '../../shared/record.ts'
import type { ModelEntry } from '../../shared/training.ts'
import { accessibilityFaults, hasChromium, NO_MISHAPS, openPage, overflow, startBrowser } from './browser.ts'
import type { Service } from './service.ts'
import { sharedService } from './shared.ts'

let service: Service
beforeAll(async () => {
  service = await sharedService()
})

const fetchPage = (path: string, init: RequestInit = {}) =>
  fetch(`${service.url}${path}`, { redirect: 'manual', ...init })

test.each(['/', '/docs', '/console'])('%s needs no key and allows no code but its own', async (path) => {
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
  'everything that %s loads or links to on this host is there',
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

test('beside the pages everything is still the API, which answers in JSON', async () => {
  const paths = ['/nothing', '/v1/nothing', '/console/nothing', '/_headers', '/v1/schema']

  const answers = await Promise.all(
    paths.map(async (path) => {
      const response = await fetchPage(path)
      return [response.status, ((await response.json()) as { error: { code: string } }).error.code]
    }),
  )

  expect(answers).toEqual([...Array(4).fill([404, 'not_found']), [401, 'unauthorized']])
})

const SHOTS = mkdtempSync(join(tmpdir(), 'kith-pages-'))
const TEXT =
  'I’m 34, a nurse living in Portland, Oregon 🌲. I want a serious relationship. I don’t smoke, and I speak English and Spanish.'
/** All that axe asks of colours: of a page that is the same but for them, the rest is known. */
const COLOURS = ['color-contrast', 'link-in-text-block']
const WINDOWS: [window: string, options: BrowserContextOptions, rules?: string[]][] = [
  ['light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, COLOURS],
  ['phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
]

describe.runIf(hasChromium)('in a browser', () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>
  beforeAll(async () => {
    browser = await startBrowser()
    console.log(`screenshots: ${SHOTS}`)
  })
  afterAll(() => browser.close())

  const open = (options: Parameters<typeof openPage>[2] = {}) =>
    openPage(browser, { origin: service.url, key: service.key }, options)

  async function openConsole(view = '', options: Parameters<typeof openPage>[2] = {}) {
    const opened = await open(options)
    await opened.page.addInitScript((key) => sessionStorage.setItem('kith.key', key), service.key)
    await opened.page.goto(`/console#/${view}`)
    return opened
  }

  test('from a key to a text, its record, its words, its history and its matches', async () => {
    await service.post({
      user_id: 'u_jonas',
      domain: 'dating',
      context: 'I am a 36 year old man in Portland, Oregon. I want a serious relationship.',
    })
    await service.settled('u_jonas', 10_000)
    const { page, mishaps } = await open()
    await page.goto('/console')

    await page.getByLabel('Your API key').fill('kith_test_wrong')
    await page.getByRole('button', { name: 'Open the console' }).click()
    await page.getByText('That key was not accepted').waitFor()
    await page.getByLabel('Your API key').fill(service.key)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Read a text' }).waitFor()

    await page.getByLabel('Domain').selectOption('dating')
    await page.getByLabel('User id').fill('u_maya')
    await page.getByLabel('Text', { exact: true }).fill(TEXT)
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByText('Complete', { exact: true }).waitFor()
    expect(await focused(page)).toBe('u_maya')
    expect(await marked(page, 'relationship_goal')).toEqual(['want a serious relationship'])
    expect(await marked(page, 'languages')).toEqual(['English', 'Spanish'])
    expect(await page.locator('.note.warn li').allTextContents()).toEqual([expect.stringMatching(/^Gender /)])

    await page.getByRole('button', { name: 'Show the words of Location' }).press('Enter')
    expect(await focused(page)).toBe('Portland, Oregon')
    await page.keyboard.press('Enter')
    await page.locator('.chosen').getByRole('button', { name: 'Location' }).press('Enter')
    expect(await focused(page)).toBe('Show the words of Location')

    await page.getByLabel('Add something they said later').fill('We moved to Seattle last month.')
    await page.getByRole('button', { name: 'Add text' }).click()
    await page.locator('.past').getByText('Portland, OR', { exact: true }).waitFor()
    expect(await marked(page, 'location')).toEqual(['Seattle'])
    expect(await page.locator('.past .why').first().textContent()).toContain('Gave way to another text')

    await page.getByRole('link', { name: 'People' }).click()
    await page.getByLabel('People in dating').getByText('u_jonas').waitFor()
    await page.getByLabel('User id').fill('u_maya')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Find matches' }).click()
    const match = page.locator('.match', { hasText: 'u_jonas' })
    await match.waitFor()
    expect(await match.locator('.reason').allTextContents()).toContain('same relationship goal: serious')
    await match.getByRole('button', { name: 'Accepted' }).click()
    await match.getByText('It counts from the next match on.').waitFor()
    await page.getByRole('button', { name: 'Find matches' }).click()
    await page.getByRole('heading', { name: 'Nobody is left' }).waitFor()
    expect(await page.locator('.stage-row').allTextContents()).toEqual([
      expect.stringMatching(/^Filter/),
      expect.stringMatching(/^Light ML/),
      expect.stringMatching(/^Embedding/),
      expect.stringMatching(/^Cross-encoder/),
    ])

    await page.getByRole('button', { name: /^Forget key/ }).click()
    await page.getByLabel('Your API key').waitFor()
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ])
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('outcomes become a model on the page, with its report, and a step back is one press', async () => {
    const all = Array.from({ length: 22 }, (_, n) => n)
    const person = (id: string, gender: string, n: number) => ({
      user_id: id,
      domain: 'dating',
      fields: { gender, age: 31, religion: n % 2 ? 'hindu' : 'catholic' },
    })
    const items = all.flatMap((n) => [person(`w${n}`, 'woman', n), person(`m${n}`, 'man', n)])
    const outcomes = all.flatMap((turn) =>
      all.map((n) => {
        const other = (turn + n) % 22
        const isWanted = (turn % 2 === 0) !== (n * other) % 11 > 8
        return {
          seeker_id: `w${n}`,
          candidate_id: `m${other}`,
          outcome: isWanted ? 'accepted' : 'rejected',
          occurred_at: new Date(Date.UTC(2026, 9, 1, turn, n)).toISOString(),
        }
      }),
    )
    await send('/v1/users/batch', { items })
    await service.settled('m21', 20_000)
    await send('/v1/feedback', { domain: 'dating', items: outcomes })
    // So many start a run by themselves. The one that the page starts has to be better than the shipped model again.
    await service.until(async () =>
      (await modelsOf('dating')).some(({ tier, in_force }) => tier === 'tenant' && in_force),
    )
    const last = (await modelsOf('dating')).at(-1)
    await send(`/v1/models/${last?.version}/activate`, {})
    const { page, mishaps } = await openConsole('models/dating')

    await page.getByRole('button', { name: 'Train now' }).click()
    await page.getByText('Deployed', { exact: true }).waitFor({ timeout: 30_000 })
    const [learned, shipped] = [page.locator('.model-card').first(), page.locator('.model-card').last()]
    await learned.getByText('In force', { exact: true }).waitFor()
    await page.screenshot({ path: join(SHOTS, 'model.png'), fullPage: true })
    expect(await learned.locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/^AUC0\.\d{3}0\.[89]\d\d\+0\.\d{3} /),
      expect.stringMatching(/^NDCG@10/),
      expect.stringMatching(/^Log loss/),
    ])
    expect(await learned.getByRole('img').count()).toBe(3)
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0])

    await shipped.getByRole('button', { name: /^Put in force/ }).click()
    await shipped.getByText('In force', { exact: true }).waitFor()
    expect(await learned.getByRole('button', { name: /^Put in force/ }).count()).toBe(1)
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('a domain is defined, tried on a text, saved and listed, and its next version shows what it changes', async () => {
    const { page, mishaps } = await openConsole('domains/+')
    const [save, definition] = [
      page.getByRole('button', { name: 'Save', exact: true }),
      page.getByLabel(/^As JSON/),
    ]

    await page.getByLabel('Name of the domain').fill('chess-club')
    await page.getByLabel('Name', { exact: true }).fill('rating')
    await page.getByLabel('Type').selectOption('integer')
    await page.getByLabel('At least').fill('100')
    await page.getByLabel('At most').fill('3000')
    await page.getByLabel('Description').fill('Elo rating.')
    await page.getByLabel('How it is read, as JSON').fill('{ "labels": ["Elo"] }')
    await page.getByRole('button', { name: 'Add a field' }).press('Enter')
    await page.keyboard.type('openings')
    await page.locator('.field').last().getByLabel('Type').selectOption('array')
    await page.locator('.field').last().getByLabel('Values').pressSequentially('sicilian, french')
    await page.getByLabel('What somebody might say').fill('Elo: 1850. I play the Sicilian, never the French.')
    await page.getByText('2 fields read.').waitFor()

    expect(JSON.parse(await definition.inputValue())).toEqual({
      fields: [
        {
          name: 'rating',
          kind: 'hard',
          type: 'integer',
          description: 'Elo rating.',
          minimum: 100,
          maximum: 3000,
          read: { labels: ['Elo'] },
        },
        {
          name: 'openings',
          kind: 'hard',
          type: 'array',
          description: '',
          merge: 'union',
          items: { type: 'enum', values: ['sicilian', 'french'] },
        },
      ],
    })
    expect([await marked(page, 'rating'), await marked(page, 'openings')]).toEqual([['1850'], ['Sicilian']])
    expect(await factsOf(page)).toEqual(['Added rating, openings', 'Records none is read again'])
    await save.click()
    await page.locator('.badge').getByText('chess-club.v1').waitFor()

    await send('/v1/users', { user_id: 'u_chess', domain: 'chess-club', fields: { rating: 2100 } })
    await definition.fill(
      (await definition.inputValue()).replace('3000', '2000').replace('sicilian', 'italian'),
    )
    await page.getByText('1 record will be read again').waitFor()
    expect(await factsOf(page)).toEqual([
      'Retyped rating: integer from 100 to 3000 → integer from 100 to 2000, openings: array of sicilian, french → array of italian, french',
      'Matching goes by other features',
      'Records 1 record will be read again',
    ])
    expect(await page.locator('.save .note li').allTextContents()).toEqual(['rating of 1 person'])
    await send('/v1/domains/chess-club', { fields: [aField('rating')] }, 'PUT')
    await save.click()
    await page.getByRole('alert').getByText('Somebody else has changed it').waitFor()
    await page.locator('.badge').getByText('chess-club.v2').waitFor()
    await save.click()
    await page.locator('.badge').getByText('chess-club.v3').waitFor()
    await page.getByText('Nothing: chess-club.v3 says the same.').waitFor()

    await page.locator('.crumb').getByRole('link', { name: 'Domains' }).click()
    const card = page.locator('.model-card', { hasText: 'chess-club.v3' })
    await card.waitFor()
    await service.timePasses()
    await card.getByText('1 person, all at this version').waitFor({ timeout: 30_000 })
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('what is wrong with a definition is said while it is written, and who may not define one is told', async () => {
    const { page } = await openConsole('domains/+')
    const [save, definition] = [
      page.getByRole('button', { name: 'Save', exact: true }),
      page.getByLabel(/^As JSON/),
    ]

    await page.getByLabel('Name of the domain').fill('chess club')
    await page.locator('.save').getByText('name: expected lower-case letters').waitFor()
    await page.getByLabel('Name of the domain').fill('chess-school')
    await definition.fill('{ "fields": [{ "name": "rating", "kind": "hard", "type": "enum" ')
    await page.getByText('This is no definition yet').waitFor()
    expect([await page.locator('.field').count(), await save.isDisabled()]).toEqual([0, true])
    await definition.fill(JSON.stringify({ fields: [{ ...aField('rating'), type: 'enum' }] }))
    await page.locator('.save').getByText('fields[0].values').waitFor()
    expect(await save.isDisabled()).toBe(true)
    await definition.fill(JSON.stringify({ fields: [aField('rating')] }))
    await expect.poll(() => save.isEnabled()).toBe(true)
    await page.route('**/v1/domains/chess-school?*', (route) => route.abort())
    await definition.fill(JSON.stringify({ fields: [aField('elo')] }))
    await page.locator('.save').getByText('The service cannot be reached').waitFor()

    const reader = await service.keyWith(['users:read'])
    const other = await open()
    await other.page.addInitScript((key) => sessionStorage.setItem('kith.key', key), reader)
    await other.page.goto('/console#/domains/+')
    await other.page.getByLabel('Name of the domain').fill('chess-school')
    await other.page.locator('.save').getByText('This key may not do that').waitFor()
  })

  test('a match goes by filters, and two people are seen side by side with the words behind each value', async () => {
    const person = (user_id: string, context: string) => ({ user_id, domain: 'dating', context })
    await send('/v1/users/batch', {
      items: [
        person('u_ada', 'I am a 31 year old woman in Boston. I am vegan. I speak English and French.'),
        person('u_ben', 'I am a 34 year old man in Boston. I am vegan. I speak English and German.'),
        person('u_cem', 'I am a 52 year old man in Boston. I eat everything.'),
      ],
    })
    await Promise.all(['u_ada', 'u_ben', 'u_cem'].map((id) => service.settled(id, 20_000)))
    const { page, mishaps } = await openConsole('match/dating/u_ada')
    const found = () => page.locator('.match h3 a').allTextContents()
    const matched = page.locator('.match', { hasText: 'u_cem' })

    await page.getByText('Filters and distance').click()
    await page.getByLabel('Within, km around the user').fill('50')
    await page.getByRole('button', { name: 'Find matches' }).click()
    await matched.waitFor()
    await page.getByLabel('Filter by').selectOption('age')
    await page.getByLabel('At most, years').fill('40')
    await page.getByLabel('Filter by').selectOption('diet')
    await page.getByLabel('vegan', { exact: true }).check()
    await page.getByRole('button', { name: 'Find matches' }).click()
    await matched.waitFor({ state: 'detached' })
    await page.locator('.match', { hasText: 'u_ben' }).waitFor()
    expect(await found()).not.toContain('u_cem')
    await page.getByRole('button', { name: 'Remove the filter of Diet' }).click()
    await page.getByText('2 filters').waitFor()
    await page.getByRole('button', { name: 'Find matches' }).click()
    await page.locator('.match', { hasText: 'u_ben' }).waitFor()
    expect(await found()).not.toContain('u_cem')

    await page
      .locator('.match', { hasText: 'u_ben' })
      .getByRole('link', { name: /^Side by side/ })
      .click()
    await page.getByRole('heading', { name: 'Side by side' }).waitFor()
    const rowsOf = (verdict: string) =>
      page
        .locator(`.compared .${verdict} tr`)
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim())))
    await page.locator('.compared').waitFor()
    expect(await rowsOf('agree')).toContainEqual(['Diet', 'vegan “I am vegan”', 'vegan “I am vegan”'])
    expect(await rowsOf('partly')).toContainEqual([
      'Languagesboth english',
      'english, french “English” and 1 more',
      'english, german “English” and 1 more',
    ])
    expect(await rowsOf('differ')).toContainEqual(['Age3 apart', '31 “31”', '34 “34”'])
    await page.screenshot({ path: join(SHOTS, 'pair.png'), fullPage: true })
    await page.goBack()
    await page.getByText('2 filters').waitFor()
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('on the map of a domain one is chosen by a press or from the list, with those whose texts are most alike', async () => {
    const offer = (user_id: string, context: string) => ({ user_id, domain: 'marketplace', context })
    await send('/v1/users/batch', {
      items: [
        offer('u_bike1', 'I am selling a steel road bike, size 56, barely used.'),
        offer('u_bike2', 'I am selling a steel road bike, size 54, barely used.'),
        offer('u_sofa', 'Looking to buy a large green sofa for a living room.'),
        offer('u_lamp', 'Looking to buy a lamp for a desk.'),
      ],
    })
    await service.until(async () =>
      (await peopleOf('marketplace')).every(({ embeddings }) => embeddings.marketplace),
    )
    const { page, mishaps } = await openConsole('users/marketplace')
    await page.getByRole('link', { name: /^Map/ }).click()

    await page.getByLabel('Person').selectOption('u_bike2')
    expect(await page.locator('ol.people a').first().textContent()).toBe('u_bike1')
    const map = page.locator('canvas')
    expect(await map.getAttribute('aria-label')).toBe('4 people; u_bike2 and the nearest are marked')
    await page.screenshot({ path: join(SHOTS, 'map.png'), fullPage: true })
    // The outermost lie a margin from an edge: somewhere along the left one there is somebody.
    const box = await map.boundingBox()
    for (let y = 24; y < 420 && (await page.getByLabel('Person').inputValue()) === '1'; y += 20) {
      await map.click({ position: { x: 24, y } })
      await map.click({ position: { x: (box?.width ?? 0) - 24, y } })
    }
    expect(await page.getByLabel('Person').inputValue()).not.toBe('1')
    expect([await accessibilityFaults(page), await overflow(page), mishaps]).toEqual([[], 0, NO_MISHAPS])
  })

  test('a webhook is registered, tried, switched off and deleted, and every message can be looked at', async () => {
    const { page, mishaps } = await openConsole('webhooks')
    await page.getByText('Nobody is told of anything yet').waitFor()

    await page.getByLabel('Tell this address').fill('ftp://hooks.kith.invalid/in')
    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByRole('alert').getByText('url: expected').waitFor()
    await page.getByLabel('Tell this address').fill('http://127.0.0.1:9/in')
    await page.getByLabel('user.erased').uncheck()
    await page.getByRole('button', { name: 'Register' }).click()
    expect(await page.locator('.note code').textContent()).toMatch(/^whsec_/)
    await page.getByText('5 events').waitFor()
    await page.getByRole('link', { name: 'http://127.0.0.1:9/in' }).click()

    await page.getByText('Nothing was sent in the last thirty days.').waitFor()
    await page.getByRole('button', { name: 'Send a test' }).click()
    const message = page.locator('.message', { hasText: 'webhook.test' })
    await message.waitFor()
    await page.getByRole('button', { name: 'New secret' }).click()
    expect(await page.locator('.note code').textContent()).toMatch(/^whsec_/)
    await page.getByRole('button', { name: 'Disable' }).click()
    await page.getByText('Switched off').waitFor()
    await page.screenshot({ path: join(SHOTS, 'webhook.png'), fullPage: true })
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0])
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: /^Yes, delete/ }).click()
    await page.getByText('Nobody is told of anything yet').waitFor()
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('what a person wrote is shown as text, whatever it looks like', async () => {
    const text = 'I am vegan. <img src=x onerror="document.title=1"><script>document.title=2</script>'
    await service.post({ user_id: 'u_<b>x', domain: 'dating', context: text })
    await service.settled('u_%3Cb%3Ex', 10_000)

    const { page, mishaps } = await openConsole(`users/dating/${encodeURIComponent('u_<b>x')}`)
    await page.getByText('Complete', { exact: true }).waitFor()

    expect(await page.locator('blockquote').textContent()).toBe(text)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('u_<b>x')
    expect(await page.title()).toBe('Console · kith')
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('what goes wrong is said in words, and mends when it is over', async () => {
    const { page } = await openConsole('read')
    await page.getByLabel('Text', { exact: true }).fill(TEXT)
    const send = page.getByRole('button', { name: 'Send', exact: true })
    const problem = page.getByRole('alert')

    await page.route('**/v1/users', (route) =>
      route.fulfill({
        status: 429,
        headers: { 'Retry-After': '7' },
        json: { error: { code: 'rate_limited', message: 'This key has made too many requests.' } },
      }),
    )
    await send.click()
    expect(await problem.textContent()).toMatch(/^Too many requests.*in 7 seconds\.$/)
    await page.unroute('**/v1/users')
    await page.route('**/v1/users', (route) => route.abort())
    await send.click()
    await problem.getByText('The service cannot be reached').waitFor()
    await page.unroute('**/v1/users')
    await page.context().setOffline(true)
    await send.click()
    await problem.getByText('You are offline').waitFor()
    await page.context().setOffline(false)
    await page.getByText('Fields stated outright').click()
    await page.getByLabel('As JSON').fill('{"age":"thirty"}')
    await send.click()
    await problem.getByText('fields.age: expected integer from 18 to 120').waitFor()
    await page.screenshot({ path: join(SHOTS, 'error.png'), fullPage: true })
    await page.getByLabel('As JSON').fill('{"age":30}')
    await send.click()

    await page.getByText('Complete', { exact: true }).waitFor()
    await page.goto('/console#/users/dating/u_nobody')
    await page.getByRole('alert').getByText('Nothing found').waitFor()
  })

  test('an enrichment that failed says why, and what to do', async () => {
    await service.post({ user_id: 'u_failed', domain: 'dating', context: 'I am vegan.' })
    const record = await service.settled('u_failed', 10_000)
    const { page } = await openConsole('users')
    await page.route('**/v1/users/u_failed?*', (route) => {
      const error = { code: 'extraction_failed', message: 'The model did not answer.' }
      return route.fulfill({
        json: { ...record, enrichment: { ...record.enrichment, status: 'failed', attempts: 8, error } },
      })
    })

    await page.goto('/console#/users/dating/u_failed')

    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toBe(
      'The enrichment failedThe model did not answer. (extraction_failed, attempt 8)Nothing is lost: send the same again to take it up once more.',
    )
    await page.screenshot({ path: join(SHOTS, 'failed.png'), fullPage: true })
  })

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
    ['nobody', '/console#/users/dating/u_nobody', '[role=alert]'],
  ] as const

  test.each(WINDOWS)('every view is accessible and fits its window: %s', async (window, options, rules) => {
    await service.post({ user_id: 'u_seen', domain: 'dating', context: `${TEXT} I am 12 at heart.` })
    await service.post({
      user_id: 'u_other',
      domain: 'dating',
      context: 'I am a 36 year old man. I don’t smoke.',
    })
    await send('/v1/domains/go-players', { fields: [aField('rank'), aField('years')] }, 'PUT')
    await Promise.all([service.settled('u_seen', 10_000), service.settled('u_other', 10_000)])

    const { page } = await open(options)
    for (const [name, address, shows] of VIEWS) {
      await page.goto(address)
      await page.locator(shows).first().waitFor()
      await page.screenshot({ path: join(SHOTS, `${name}-${window}.png`), fullPage: true })

      expect([name, await accessibilityFaults(page, rules), await overflow(page)]).toEqual([name, [], 0])
      if (name === 'key') await signIn(page)
    }
  })

  test.each(WINDOWS)(
    'the reference opens from this host alone, and can be read by all: %s',
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
async function signIn(page: Page): Promise<void> {
  await page.evaluate((key) => sessionStorage.setItem('kith.key', key), service.key)
  await page.goto('about:blank')
}

const aField = (name: string) => ({ name, kind: 'hard', type: 'integer', description: '' })

async function send(path: string, body: unknown, method = 'POST'): Promise<void> {
  const headers = { Authorization: `Bearer ${service.key}`, 'Content-Type': 'application/json' }
  const response = await fetchPage(path, { method, headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
}

async function peopleOf(domain: string): Promise<UserRecord[]> {
  const headers = { Authorization: `Bearer ${service.key}` }
  const response = await fetchPage(`/v1/users?domain=${domain}`, { headers })
  return ((await response.json()) as { data: UserRecord[] }).data
}

async function modelsOf(domain: string): Promise<ModelEntry[]> {
  const headers = { Authorization: `Bearer ${service.key}` }
  const response = await fetchPage(`/v1/models?domain=${domain}`, { headers })
  return ((await response.json()) as { data: ModelEntry[] }).data
}

/** The words in the text that a field rests on. */
const marked = (page: Page, field: string): Promise<string[]> =>
  page.locator(`[data-claims~="value:${field}"]`).allTextContents()

/** What saving a definition would change, a line each. */
const factsOf = (page: Page): Promise<string[]> =>
  page.locator('.changes > div').evaluateAll((all) =>
    all.map((one) => {
      const said = [...one.querySelectorAll('dd')].map((dd) => dd.textContent)
      return `${one.querySelector('dt')?.textContent} ${said.join(', ')}`
    }),
  )

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null)
