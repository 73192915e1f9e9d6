import * as v from 'valibot'
import { grouped } from './checked.ts'
import { Definition } from './definition.ts'
import { PublishedField } from './schema.ts'
import { codePoints } from './upsert.ts'
import { Reading, Refusal } from './value.ts'

const Progress = v.object({
  users: v.pipe(v.number(), v.description('Records in the domain.')),
  outdated: v.pipe(v.number(), v.description('Outdated records, served unchanged until enriched again.')),
})

/** A tenant's own domain: its definition and its published schema. */
export const OwnDomain = v.object({
  domain: v.string(),
  version: v.string(),
  created_at: v.string(),
  fields: v.array(PublishedField),
  definition: Definition,
})
export type OwnDomain = v.InferOutput<typeof OwnDomain>

export const OwnDomainDetails = v.object({
  ...OwnDomain.entries,
  progress: Progress,
  versions: v.pipe(
    v.array(v.object({ version: v.string(), created_at: v.string(), definition: Definition })),
    v.description('Stored versions, newest first.'),
  ),
})
export type OwnDomainDetails = v.InferOutput<typeof OwnDomainDetails>

export const OwnDomainSummary = v.object({
  domain: v.string(),
  version: v.string(),
  created_at: v.string(),
  progress: Progress,
})
export type OwnDomainSummary = v.InferOutput<typeof OwnDomainSummary>

/** What putting a definition would change. */
export const DomainChanges = v.object({
  domain: v.string(),
  version: v.pipe(v.string(), v.description('The resulting version: the current one if nothing changes.')),
  changes: v.object({
    added: v.array(v.string()),
    removed: v.array(v.string()),
    retyped: v.array(v.object({ field: v.string(), from: v.string(), to: v.string() })),
    redefined: v.pipe(
      v.array(v.string()),
      v.description('Fields with the same type and a changed definition.'),
    ),
    head: v.boolean(),
    match: v.boolean(),
  }),
  records: v.pipe(v.number(), v.description('Number of records that would be enriched again.')),
  extras: v.pipe(
    v.array(v.object({ field: v.string(), users: v.number() })),
    v.description('Stored explicit values that would become invalid, and `extras`.'),
  ),
})
export type DomainChanges = v.InferOutput<typeof DomainChanges>

export const DeletedDomain = v.object({ domain: v.string(), deleted: v.literal(true) })
export type DeletedDomain = v.InferOutput<typeof DeletedDomain>

/** Smaller than the limit for records. */
const MAX_DRAFT_TEXT_CHARS = 10_000

/** The body of `POST /v1/domains/{name}/read`. */
export const ReadDraftRequest = v.strictObject({
  definition: Definition,
  text: v.pipe(
    v.string(),
    v.check(
      (text) => codePoints(text) <= MAX_DRAFT_TEXT_CHARS,
      `at most ${grouped(MAX_DRAFT_TEXT_CHARS)} characters`,
    ),
  ),
})

/** Readings of a text by a draft definition. */
export const DraftReading = v.object({
  domain: v.string(),
  readings: v.pipe(v.array(Reading), v.description('One per item of a list.')),
  rejected: v.array(Refusal),
})
export type DraftReading = v.InferOutput<typeof DraftReading>
