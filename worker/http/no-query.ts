import * as v from 'valibot'
import type { Call } from './call.ts'
import { parse } from './refusal.ts'

/** For endpoints without query parameters: any parameter is refused. */
export const NoQuery = v.strictObject({})

export const readNoQuery = (c: Call) => parse(NoQuery, c.req.query(), 'parameter')
