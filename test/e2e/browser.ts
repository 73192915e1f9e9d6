import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The headless shell takes a quarter less CPU, if it is installed. */
const SHELL = '/usr/bin/chromium-headless-shell'
const EXECUTABLE = process.env.CHROMIUM ?? (existsSync(SHELL) ? SHELL : '/usr/bin/chromium')

/** A Chromium to test with; these tests install none. */
export const hasChromium = existsSync(EXECUTABLE)
if (!hasChromium) {
  console.warn(
    `NOT RUN: the tests of the pages in a browser need ${EXECUTABLE} (Debian's package chromium, or CHROMIUM=…)`,
  )
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const startBrowser = () => chromium.launch({ executablePath: EXECUTABLE, args: QUIET })

/** Faults seen on a page. */
export interface Mishaps {
  /** Script errors and violations of the content security policy. */
  errors: string[]
  /** Requests to any other host. */
  outside: string[]
  /** URLs that contained the key. */
  leaks: string[]
}

/** A page in its own profile, with the faults seen on it. */
export async function openPage(
  browser: Awaited<ReturnType<typeof startBrowser>>,
  { origin, key }: { origin: string; key: string },
  options: BrowserContextOptions = {},
): Promise<{ page: Page; mishaps: Mishaps }> {
  const context = await browser.newContext({ ...options, baseURL: origin })
  await context.addInitScript({ path: AXE })
  const page = await context.newPage()
  const mishaps: Mishaps = { errors: [], outside: [], leaks: [] }
  page.on('pageerror', (error) => mishaps.errors.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) mishaps.errors.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) mishaps.outside.push(url)
    if (url.includes(key)) mishaps.leaks.push(url)
  })
  page.on('framenavigated', (frame) => {
    if (frame.url().includes(key)) mishaps.leaks.push(frame.url())
  })
  return { page, mishaps }
}

export const NO_MISHAPS: Mishaps = { errors: [], outside: [], leaks: [] }

/** The faults that axe finds, one line each. @param rules names or tags of rules; default: all */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(runOnly && { runOnly }),
    })
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
  }, rules)
}

/** How far a page goes beyond the right edge of its window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
