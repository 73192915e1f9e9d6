import { UsageError } from './command.ts'

/** The owner's connection string. @throws UsageError */
export function ownerUrl(): string {
  const { DATABASE_URL: url } = process.env
  if (url !== undefined && URL.canParse(url)) return url
  throw new UsageError(
    `DATABASE_URL: expected postgres://owner:…@host/db in the environment, got ${url === undefined ? 'none' : 'something else'}`,
  )
}
