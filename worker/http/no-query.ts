import * as v from 'valibot'
import type { Call } from './call.ts'
import { parse } from './refusal.ts'

/** Of a call that has no query members: one that is sent is refused. */
export const NoQuery = v.strictObject({})

export const readNoQuery = (c: Call) => parse(NoQuery, c.req.query(), 'parameter')
