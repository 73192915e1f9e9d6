const INVOKERS = `select pg_get_functiondef(p.oid) as definition from pg_proc p join pg_language l on l.oid = p.prolang
  where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and not p.prosecdef and l.lanname in ('sql', 'plpgsql')`

/** What names the tenant in a statement, and in a function that has it as a variable. */
export const TENANT =
  /(\b\w+\.)?tenant_id = (current_tenant\(\)|\(select current_tenant\(\)\)|(\w+\.)?tenant\b)/g

/**
 * Takes the tenant out of the functions that run as who calls them, as others do out of the statements that are sent.
 *
 * @param run as the owner; its answer is the first column
 * @returns how often it stood there, and what puts it back
 */
export async function openFunctions(
  run: (query: string) => Promise<string[]>,
): Promise<{ removed: number; restore(): Promise<void> }> {
  const definitions = await run(INVOKERS)
  const guarded = definitions.filter((definition) => definition.search(TENANT) >= 0)
  for (const definition of guarded) await run(definition.replaceAll(TENANT, 'true'))
  return {
    removed: guarded.flatMap((definition) => definition.match(TENANT) ?? []).length,
    async restore() {
      for (const definition of guarded) await run(definition)
    },
  }
}

/** @param owner neon's, as the owner */
export const byNeon =
  (owner: { query(text: string): Promise<Record<string, unknown>[]> }) =>
  async (query: string): Promise<string[]> =>
    (await owner.query(query)).map((row) => String(Object.values(row)[0]))
