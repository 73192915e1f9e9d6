import { type SQL, sql } from 'drizzle-orm'
import type { Field } from '../../shared/domain.ts'
import { type Caller, type Database, onlyRow, textArray } from './db.ts'

/** A field before and after; `after` is undefined if it is removed. */
export interface FieldChange {
  field: string
  before: Field
  after: Field | undefined
}

/** The number of a domain's records, and for each field of those whose explicit value would become invalid. */
export async function countInvalid(
  db: Database,
  caller: Caller,
  domain: string,
  changes: readonly FieldChange[],
): Promise<{ users: number; invalid: readonly number[] }> {
  const counts = changes.map((change) => sql`count(*) filter (where ${losesValue(change)})`)
  const invalid = counts.length > 0 ? sql`jsonb_build_array(${sql.join(counts, sql`, `)})` : sql`'[]'::jsonb`
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select count(*)::float8 as users, ${invalid} as invalid from users u
        where u.tenant_id = current_tenant() and u.domain = ${domain}`,
    ],
  )
  return onlyRow(rows)
}

function losesValue({ field, before, after }: FieldChange): SQL {
  const value = sql`(u.explicit -> ${field}::text)`
  const isThere = sql`u.explicit ? ${field}::text and jsonb_typeof(${value}) <> 'null' and ${isValid(before, value)}`
  return after ? sql`${isThere} and not ${isValid(after, value)}` : isThere
}

/** Like `fieldSchema` of shared/domain.ts. False, never null, for a non-null value. */
export function isValid(field: Field, value: SQL): SQL {
  if (!field.items) return isValidItem(field.type, field, value)
  const { items } = field
  const wrong = sql`exists (select from jsonb_array_elements(${value}) i (item)
    where not ${isValidItem(items.type, items, sql`i.item`)})`
  return sql`(case when jsonb_typeof(${value}) = 'array' then not ${wrong} else false end)`
}

function isValidItem(type: Field['type'], { values, minimum, maximum }: Bounds, value: SQL): SQL {
  if (type === 'boolean') return sql`(jsonb_typeof(${value}) = 'boolean')`
  if (type === 'integer' || type === 'number') {
    const number = sql`(${value})::numeric`
    const rules = [
      type === 'integer' && sql`${number} % 1 = 0`,
      sql`${number} >= ${minimum ?? Number.MIN_SAFE_INTEGER}::numeric`,
      sql`${number} <= ${maximum ?? Number.MAX_SAFE_INTEGER}::numeric`,
    ].filter((rule) => rule !== false)
    return sql`(case when jsonb_typeof(${value}) = 'number' then ${sql.join(rules, sql` and `)} else false end)`
  }
  const text = sql`(${value} #>> '{}')`
  const fits = values ? sql`${text} = any (${textArray(values)})` : sql`${text} ~ '\\S'`
  return sql`(case when jsonb_typeof(${value}) = 'string' then ${fits} else false end)`
}

interface Bounds {
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}
