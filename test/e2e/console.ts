import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openPage, startBrowser } from './browser.ts'
import type { Service } from './service.ts'
import { sharedService } from './shared.ts'

export const SHOTS = mkdtempSync(join(tmpdir(), 'kith-pages-'))
export const TEXT =
  'I’m 34, a nurse living in Portland, Oregon 🌲. I want a serious relationship. I don’t smoke, and I speak English and Spanish.'

type Options = Parameters<typeof openPage>[2]

/** For the tests of a `describe`: a browser, a service with its own tenant, and the console opened with its key. */
export function useConsole() {
  let browser: Awaited<ReturnType<typeof startBrowser>>
  const own = { service: undefined as unknown as Service }
  beforeAll(async () => {
    own.service = await sharedService()
    browser = await startBrowser()
    console.log(`screenshots: ${SHOTS}`)
  })
  afterAll(() => browser.close())

  const headers = () => ({ Authorization: `Bearer ${own.service.key}`, 'Content-Type': 'application/json' })
  const open = (options: Options = {}) =>
    openPage(browser, { origin: own.service.url, key: own.service.key }, options)
  return {
    /** `service` is set when the tests run. */
    own,
    open,
    async openConsole(view = '', options: Options = {}) {
      const opened = await open(options)
      await opened.page.addInitScript((key) => sessionStorage.setItem('kith.key', key), own.service.key)
      await opened.page.goto(`/console#/${view}`)
      return opened
    },
    async send(path: string, body: unknown, method = 'POST'): Promise<void> {
      const response = await fetch(own.service.url + path, {
        method,
        headers: headers(),
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    },
    /** The first page of a list. */
    async listOf<Item>(path: string): Promise<Item[]> {
      const response = await fetch(own.service.url + path, { headers: headers() })
      return ((await response.json()) as { data: Item[] }).data
    },
  }
}

export const aField = (name: string) => ({ name, kind: 'hard', type: 'integer', description: '' })

/** The evidence of a field that is marked in the text. */
export const marked = (page: Page, field: string): Promise<string[]> =>
  page.locator(`[data-claims~="value:${field}"]`).allTextContents()

/** Text of the focused element. */
export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null)
