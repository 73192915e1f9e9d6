import { inject } from 'vitest'

/** How often something random is tried: few times in the suite, as often as it deserves in `npm run test:long`. */
export const times = (inSuite: number, inLong: number): number => (inject('long') ? inLong : inSuite)

declare module 'vitest' {
  interface ProvidedContext {
    long: boolean
  }
}
