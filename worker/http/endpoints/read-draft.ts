import * as v from 'valibot'
import { DraftReading, ReadDraftRequest } from '../../../shared/own-domain.ts'
import { draftOf } from '../../domains/compile.ts'
import { authenticate } from '../auth.ts'
import { readJson } from '../body.ts'
import { endpoint } from '../endpoint.ts'
import { DRAFT_READING, READ_DRAFT } from '../openapi/domain-examples.ts'
import { OwnDomainParams, readOwnName } from '../own-domain.ts'
import { parse } from '../refusal.ts'

/** The definition is parsed separately, so that its errors read as those of `PUT`. */
const Shell = v.strictObject({ ...ReadDraftRequest.entries, definition: v.unknown() })

export const postDraft = endpoint({
  method: 'POST',
  path: '/v1/domains/{name}/read',
  scope: 'admin',
  about: {
    tag: 'Domains',
    operationId: 'readDraft',
    summary: 'Read text by draft',
    description:
      'Readings of a text by a draft definition without a model, with evidence. Nothing is stored.',
    params: OwnDomainParams,
    body: { schema: ReadDraftRequest, examples: { tennis: READ_DRAFT } },
    answer: {
      description: 'What was read',
      schema: DraftReading,
      examples: { tennis: DRAFT_READING },
    },
  },
  read: async (c) => {
    const name = readOwnName(c)
    const { readDefinition } = await import('../definition.ts')
    const { value } = await readJson(c.req.raw)
    const { definition, text } = parse(Shell, value, 'field')
    return { name, text, definition: readDefinition(c.env.domains, definition, 'definition') }
  },
  handle: async (c, { caller, input }) => {
    await authenticate(c.env, caller)
    const { readDraft } = await import('../../domains/draft.ts')
    const draft = draftOf(c.env.domains, input.name, input.definition)
    const answer: DraftReading = {
      domain: input.name,
      ...readDraft(draft, { text: input.text, occurredAt: c.env.now() }),
    }
    return c.json(answer)
  },
})
