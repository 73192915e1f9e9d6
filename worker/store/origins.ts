import { type SQL, sql } from 'drizzle-orm'
import { type Caller, type Database, onlyRow, textArray } from './db.ts'

/** Origins from which browsers may use tokens of the tenant's users. */
export const listOrigins = (db: Database, caller: Caller): Promise<string[]> =>
  ask(db, caller, sql`select allowed_origins() as origins`)

/** Replaces the origins. @returns what is stored */
export const putOrigins = (db: Database, caller: Caller, origins: readonly string[]): Promise<string[]> =>
  ask(db, caller, sql`select put_origins(${textArray([...new Set(origins)])}) as origins`)

async function ask(db: Database, caller: Caller, statement: SQL): Promise<string[]> {
  const [rows] = await db.request(caller, [], [statement])
  return onlyRow<{ origins: string[] }>(rows).origins
}
