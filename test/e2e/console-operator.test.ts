import { join } from 'node:path'
import { neon } from '@neondatabase/serverless'
import { describe, expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import { accessibilityFaults, hasChromium, NO_MISHAPS, overflow } from './browser.ts'
import { focused, SHOTS, useConsole } from './console.ts'
import { OWNER_URL } from './service.ts'

const PATIENCE = { timeout: 10_000 }

describe.runIf(hasChromium)('on the console, of keys and of work', () => {
  const { own, open, openConsole, send } = useConsole()

  test('the work that failed is shown with its reason and tried again, one record and all of a reason', async () => {
    const { page, mishaps } = await openConsole('work')
    await page.getByText('Nothing is due and nothing has failed').waitFor()
    for (const user_id of ['u_one', 'u_two', 'u_three', 'u_late'])
      await send('/v1/users', { user_id, domain: 'dating', fields: { age: 31 } })
    for (const user_id of ['u_one', 'u_two', 'u_three', 'u_late']) await own.service.settled(user_id, 20_000)
    await neon(
      OWNER_URL,
    )`update users set attempts = 8, error = '{"code":"dead_letter","message":"It broke."}'
      where tenant_id = ${own.service.tenantId} and user_id <> 'u_late'`
    await neon(
      OWNER_URL,
    )`update users set due_at = now() + interval '10 minutes', error = '{"code":"embedding_failed","message":"429"}'
      where tenant_id = ${own.service.tenantId} and user_id = 'u_late'`

    await page.getByRole('button', { name: 'Look again' }).click()
    const failed = page.getByRole('list', { name: 'Failed records' }).getByRole('listitem')
    await expect.poll(() => failed.count(), PATIENCE).toBe(3)
    expect(await page.locator('.errors li').allTextContents()).toEqual([
      expect.stringMatching(/^dead_letter3 records given up/),
      'embedding_failed1 record to be tried again by itself',
    ])
    await page.screenshot({ path: join(SHOTS, 'work-failed.png'), fullPage: true })
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0])

    await page.getByRole('button', { name: 'Try again u_two' }).press('Enter')
    await expect.poll(() => failed.count(), PATIENCE).toBe(2)
    expect(await focused(page)).toBe('Work')
    await failed.getByRole('link', { name: 'u_one' }).click()
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await page.locator('.badge.complete').waitFor()
    await page.goBack()
    await expect.poll(() => failed.count(), PATIENCE).toBe(1)
    await page.getByRole('button', { name: 'Try all again that failed for dead_letter in dating' }).click()
    await page.getByRole('heading', { name: 'Failed' }).waitFor({ state: 'detached' })
    for (const user_id of ['u_one', 'u_two', 'u_three']) {
      expect((await own.service.settled(user_id, 20_000)).enrichment.status).toBe('complete')
    }
    await page.route('**/v1/enrichment', (route) => route.abort())
    await page.getByRole('button', { name: 'Look again' }).click()
    await page.getByRole('alert').getByText('The service cannot be reached').waitFor()
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('a key is revoked after a second question, and the origins of pages are kept', async () => {
    const app = await own.service.keyWith(['users:read', 'match'])
    const { page, mishaps } = await openConsole('keys')
    const card = page.locator('.model-card', { hasText: apiKeyId(app) })

    await card.getByRole('button', { name: /^Revoke/ }).click()
    await card.getByRole('button', { name: 'Keep it' }).click()
    await card.getByRole('button', { name: /^Revoke/ }).press('Enter')
    await card.getByText('it cannot be undone').waitFor()
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0])
    await card.getByRole('button', { name: /^Yes, revoke/ }).click()
    await page.getByText('Revoked and expired (1)').waitFor()
    expect(await focused(page)).toBe('Keys')
    await page.getByText('Revoked and expired (1)').click()
    await card.getByText(/^Revoked /).waitFor()
    const { status } = await fetch(`${own.service.url}/v1/users`, {
      headers: { Authorization: `Bearer ${app}` },
    })
    expect(status).toBe(401)

    const origins = page.getByLabel('Origins')
    await origins.fill('https://app.acme.example/path')
    await page.getByRole('button', { name: 'Save the origins' }).click()
    await page.getByRole('alert').getByText('expected an origin like').waitFor()
    await origins.fill('https://app.acme.example\n\n http://localhost:3000')
    await page.getByRole('button', { name: 'Save the origins' }).click()
    await expect
      .poll(() => origins.inputValue(), PATIENCE)
      .toBe('https://app.acme.example\nhttp://localhost:3000')
    await page.screenshot({ path: join(SHOTS, 'keys-revoked.png'), fullPage: true })
    expect(mishaps).toEqual(NO_MISHAPS)
  })

  test('who revokes the key in use is asked for another, and a key of less says what it may not do', async () => {
    const [mine, reader] = await Promise.all([
      own.service.keyWith(['users:read', 'admin']),
      own.service.keyWith(['users:read']),
    ])
    const { page } = await open()
    const signIn = async (key: string) => {
      await page.getByLabel('Your API key').fill(key)
      await page.getByLabel('Your API key').press('Enter')
    }
    await page.goto('/console#/keys')

    await signIn(mine)
    const card = page.locator('.model-card', { hasText: apiKeyId(mine) })
    await card.getByText('it is the one that you are using').waitFor()
    await card.getByRole('button', { name: /^Revoke/ }).click()
    await card.getByRole('button', { name: /^Yes, revoke/ }).click()
    await page.getByLabel('Your API key').waitFor()
    expect(await page.getByText('That key was not accepted').count()).toBe(0)
    await signIn(reader)
    await page.getByText('This key may not do that').first().waitFor()
    expect([await accessibilityFaults(page), await overflow(page)]).toEqual([[], 0])
  })
})
