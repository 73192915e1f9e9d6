import { hasValidChecksum } from '../../shared/api-key.ts'
import { UsageError } from '../command.ts'

/** Default of `--url`. */
export const SERVER_URL = process.env.KITH_URL ?? 'http://127.0.0.1:8787'

/** Parses a kith's URL, without a trailing slash. @throws UsageError */
export function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(
      `--url: expected an address as https://kith.example.com, got '${text.slice(0, 64)}'.`,
    )
  }
  return `${url.origin}${url.pathname.replace(/\/(v1\/?)?$/, '')}`
}

/** The API key, from the flag or KITH_API_KEY. @throws UsageError */
export function readKey(flag: string | undefined): string {
  const key = (flag ?? process.env.KITH_API_KEY)?.trim()
  if (!key) {
    throw new UsageError(
      'KITH_API_KEY: expected an API key in the environment, got none. npm run dev prints one; npm run keys -- create makes others.',
    )
  }
  if (hasValidChecksum(key)) return key
  const name = flag === undefined ? 'KITH_API_KEY' : '--key'
  throw new UsageError(
    `${name}: expected an API key, got ${key.length} characters that are none: mistyped or cut off?`,
  )
}
