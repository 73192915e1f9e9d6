import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ModelEntry } from '../../shared/training.ts'
import { accessibilityFaults, hasChromium, NO_MISHAPS, overflow } from './browser.ts'
import { aField, marked, SHOTS, useConsole } from './console.ts'

describe.runIf(hasChromium)('on the console, of models, domains and webhooks', () => {
  const { own, open, openConsole, send, listOf } = useConsole()

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
    await own.service.settled('m21', 20_000)
    await send('/v1/feedback', { domain: 'dating', items: outcomes })
    // So many start a run by themselves. The one that the page starts has to be better than the shipped model again.
    await own.service.until(async () =>
      (await listOf<ModelEntry>('/v1/models?domain=dating')).some(
        ({ tier, in_force }) => tier === 'tenant' && in_force,
      ),
    )
    const last = (await listOf<ModelEntry>('/v1/models?domain=dating')).at(-1)
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
    await page.locator('.field').nth(1).locator('input:focus').waitFor()
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
    await own.service.timePasses()
    await card.getByText('1 person, all at this version').waitFor({ timeout: 30_000 })
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('errors in a definition show while it is typed, and a key without the scope is told so', async () => {
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

    const reader = await own.service.keyWith(['users:read'])
    const other = await open()
    await other.page.addInitScript((key) => sessionStorage.setItem('kith.key', key), reader)
    await other.page.goto('/console#/domains/+')
    await other.page.getByLabel('Name of the domain').fill('chess-school')
    await other.page.locator('.save').getByText('This key may not do that').waitFor()
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
})

/** What saving a definition would change, a line each. */
const factsOf = (page: Page): Promise<string[]> =>
  page.locator('.changes > div').evaluateAll((all) =>
    all.map((one) => {
      const said = [...one.querySelectorAll('dd')].map((dd) => dd.textContent)
      return `${one.querySelector('dt')?.textContent} ${said.join(', ')}`
    }),
  )
