import { inject } from 'vitest'

/** The number of random tries: few in the suite, more in `npm run test:long`. */
export const times = (inSuite: number, inLong: number): number => (inject('long') ? inLong : inSuite)

declare module 'vitest' {
  interface ProvidedContext {
    long: boolean
  }
}
