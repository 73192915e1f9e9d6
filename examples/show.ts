import { type Kith, kith, type MatchAnswer } from '../client/index.ts'

/** The service that `npm run dev` starts, unless KITH_URL says another; KITH_KEY is a key that it knows. */
export function connect(): Kith {
  const { KITH_URL: url = 'http://127.0.0.1:8787', KITH_KEY: key } = process.env
  if (key === undefined) throw new Error('KITH_KEY: expected the key that `npm run dev` printed, got nothing')
  return kith({ url, key })
}

/** A line for each match, and one for each reason. */
export function show({ matches }: MatchAnswer): void {
  for (const { user_id, score, reasons = [] } of matches) {
    process.stdout.write(
      [`${user_id} ${score.toFixed(2)}`, ...reasons.map((reason) => `  ${reason}`), ''].join('\n'),
    )
  }
}
