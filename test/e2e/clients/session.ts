import { expect } from 'vitest'

/** The calls of a session. */
export interface Api {
  upsert(
    userId: string,
    context: string,
    fields: { age?: number; location?: string },
  ): Promise<{ revision: number }>
  get(userId: string): Promise<Shown>
  append(userId: string, content: string): Promise<{ context_id: string; fields_updated: readonly string[] }>
  remove(contextId: string): Promise<{ fields_updated: readonly string[] }>
  texts(userId: string): Promise<{ content: string }[]>
  match(userId: string): Promise<{ user_id: string; reasons?: string[] | undefined }[]>
  export(userId: string): Promise<string[]>
  erase(userId: string): Promise<{ users: number }>
  /** The code of the refusal. */
  refused(userId: string): Promise<string>
  fieldNames(): Promise<string[]>
}

interface Shown {
  fields: Readonly<Record<string, unknown>>
  derived: Readonly<Record<string, unknown>>
  enrichment: { status: string }
}

/** Two users from the first upsert to the erasure; the queue enriches them. */
export async function session(api: Api, name: string): Promise<void> {
  const [alice, bob] = [`u_alice_${name}`, `u_bob_${name}`]
  const text = '32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.'

  expect(await api.upsert(alice, text, { location: 'New York, NY' })).toMatchObject({ revision: 1 })
  expect(await api.upsert(bob, 'I am looking for a serious relationship.', { age: 33 })).toMatchObject({
    revision: 1,
  })
  const enriched = await settled(api, alice)
  expect(enriched.fields).toMatchObject({ age: 32, location: 'New York, NY', relationship_goal: 'serious' })
  expect(enriched.derived).toEqual({ attachment_style: 'secure' })
  await settled(api, bob)

  const appended = await api.append(alice, 'I am a nurse.')
  expect(appended.fields_updated).toEqual(['occupation'])
  expect((await api.texts(alice)).map(({ content }) => content)).toEqual([text, 'I am a nurse.'])

  const [best] = await api.match(alice)
  expect(best).toMatchObject({ user_id: bob })
  expect(best?.reasons).toContain('same relationship_goal: serious')

  expect((await api.remove(appended.context_id)).fields_updated).toEqual(['occupation'])
  expect(await api.export(alice)).toEqual(['dating'])
  expect(await api.erase(bob)).toMatchObject({ users: 1 })
  expect(await api.erase(alice)).toMatchObject({ users: 1 })
  expect(await api.refused(alice)).toBe('not_found')
  expect((await api.fieldNames()).slice(0, 3)).toEqual(['age', 'gender', 'location'])
}

async function settled(api: Api, userId: string): Promise<Shown> {
  for (const deadline = Date.now() + 20_000; ; ) {
    const record = await api.get(userId)
    if (record.enrichment.status !== 'pending') return record
    if (Date.now() > deadline) throw new Error(`${userId} is still pending`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
