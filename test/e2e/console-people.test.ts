import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { UserRecord } from '../../shared/record.ts'
import { accessibilityFaults, hasChromium, NO_MISHAPS, overflow } from './browser.ts'
import { focused, marked, SHOTS, TEXT, useConsole } from './console.ts'

describe.runIf(hasChromium)('on the console, of people', () => {
  const { own, open, openConsole, send, listOf } = useConsole()

  test('from a key to a text, its record, its words, its history and its matches', async () => {
    await own.service.post({
      user_id: 'u_jonas',
      domain: 'dating',
      context: 'I am a 36 year old man in Portland, Oregon. I want a serious relationship.',
    })
    await own.service.settled('u_jonas', 10_000)
    const { page, mishaps } = await open()
    await page.goto('/console')

    await page.getByLabel('Your API key').fill('kith_test_wrong')
    await page.getByRole('button', { name: 'Open the console' }).click()
    await page.getByText('That key was not accepted').waitFor()
    await page.getByLabel('Your API key').fill(own.service.key)
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

  test('a match applies filters, and two people are compared side by side with the evidence of each value', async () => {
    const person = (user_id: string, context: string) => ({ user_id, domain: 'dating', context })
    await send('/v1/users/batch', {
      items: [
        person('u_ada', 'I am a 31 year old woman in Boston. I am vegan. I speak English and French.'),
        person('u_ben', 'I am a 34 year old man in Boston. I am vegan. I speak English and German.'),
        person('u_cem', 'I am a 52 year old man in Boston. I eat everything.'),
      ],
    })
    await Promise.all(['u_ada', 'u_ben', 'u_cem'].map((id) => own.service.settled(id, 20_000)))
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

  test('on a domain’s map a person is chosen by a press or from the list, with their nearest neighbours', async () => {
    const offer = (user_id: string, context: string) => ({ user_id, domain: 'marketplace', context })
    await send('/v1/users/batch', {
      items: [
        offer('u_bike1', 'I am selling a steel road bike, size 56, barely used.'),
        offer('u_bike2', 'I am selling a steel road bike, size 54, barely used.'),
        offer('u_sofa', 'Looking to buy a large green sofa for a living room.'),
        offer('u_lamp', 'Looking to buy a lamp for a desk.'),
      ],
    })
    await own.service.until(async () =>
      (await listOf<UserRecord>('/v1/users?domain=marketplace')).every(
        ({ embeddings }) => embeddings.marketplace,
      ),
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

  test('users’ texts are shown as plain text, whatever they contain', async () => {
    const text = 'I am vegan. <img src=x onerror="document.title=1"><script>document.title=2</script>'
    await own.service.post({ user_id: 'u_<b>x', domain: 'dating', context: text })
    await own.service.settled('u_%3Cb%3Ex', 10_000)

    const { page, mishaps } = await openConsole(`users/dating/${encodeURIComponent('u_<b>x')}`)
    await page.getByText('Complete', { exact: true }).waitFor()

    expect(await page.locator('blockquote').textContent()).toBe(text)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('u_<b>x')
    expect(await page.title()).toBe('Console · kith')
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('errors are explained in words, and disappear once they are over', async () => {
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

  test('a failed enrichment shows its reason and the remedy', async () => {
    await own.service.post({ user_id: 'u_failed', domain: 'dating', context: 'I am vegan.' })
    const record = await own.service.settled('u_failed', 10_000)
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
      'The enrichment failedThe model did not answer. (extraction_failed, attempt 8)Try again',
    )
    await page.screenshot({ path: join(SHOTS, 'failed.png'), fullPage: true })
  })
})
