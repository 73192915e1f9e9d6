import { type ConversionConfig, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { AppendContextRequest, ContextChange } from '../../../shared/append.ts'
import { UpsertUsersAnswer, UpsertUsersRequest } from '../../../shared/batch.ts'
import { Definition, FieldDefinition } from '../../../shared/definition.ts'
import { Erased } from '../../../shared/erased.ts'
import { ErrorBody } from '../../../shared/errors.ts'
import { DomainExport, UserExport } from '../../../shared/export.ts'
import { ApiKey } from '../../../shared/key.ts'
import {
  FilterCondition,
  MatchAnswer,
  MatchRequest,
  StageOptions,
  StagesRequest,
} from '../../../shared/match.ts'
import { FeedbackAnswer, FeedbackItem, FeedbackRequest } from '../../../shared/outcome.ts'
import {
  DomainChanges,
  DraftReading,
  OwnDomain,
  OwnDomainDetails,
  OwnDomainSummary,
  ReadDraftRequest,
} from '../../../shared/own-domain.ts'
import {
  Enrichment,
  Evidence,
  Place,
  Provenance,
  Rejected,
  Superseded,
  UserRecord,
} from '../../../shared/record.ts'
import { Retention, RetentionRule } from '../../../shared/retention.ts'
import { PublishedDomain, PublishedField } from '../../../shared/schema.ts'
import { StoredText } from '../../../shared/stored-text.ts'
import { CreateTokenRequest, Origins, UserToken } from '../../../shared/token.ts'
import { ModelEntry, Report, TrainAnswer, TrainRequest, TrainRun } from '../../../shared/training.ts'
import { UpsertUserRequest } from '../../../shared/upsert.ts'
import { Reading, Refusal, Span } from '../../../shared/value.ts'
import {
  CreateWebhookRequest,
  Delivery,
  LoggedDelivery,
  Payload,
  RotateWebhookRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookWithSecret,
} from '../../../shared/webhook.ts'
import { FailedRecord, Retried, RetryRequest, WorkState } from '../../../shared/work.ts'

type JsonSchema = ReturnType<typeof toJsonSchema>

/** Schemas that become components; others are inlined. */
const NAMED = {
  input: {
    UpsertUserRequest,
    UpsertUsersRequest,
    AppendContextRequest,
    RetentionRule,
    MatchRequest,
    FeedbackRequest,
    FeedbackItem,
    TrainRequest,
    Stages: StagesRequest,
    StageOptions,
    FilterCondition,
    DomainDefinition: Definition,
    FieldDefinition,
    ReadDraftRequest,
    CreateWebhookRequest,
    UpdateWebhookRequest,
    RotateWebhookRequest,
    CreateTokenRequest,
    RetryRequest,
  },
  output: {
    User: UserRecord,
    UpsertUsersAnswer,
    Provenance,
    Evidence,
    Enrichment,
    Rejected,
    Superseded,
    Retention,
    Place,
    ContextChange,
    StoredText,
    Reading,
    Span,
    ReadingRefusal: Refusal,
    UserExport,
    DomainExport,
    Erased,
    MatchAnswer,
    FeedbackAnswer,
    TrainAnswer,
    TrainRun,
    TrainReport: Report,
    ModelEntry,
    Domain: PublishedDomain,
    Field: PublishedField,
    OwnDomain,
    OwnDomainDetails,
    OwnDomainSummary,
    DomainChanges,
    DraftReading,
    UserToken,
    Origins,
    Webhook,
    WebhookWithSecret,
    Delivery,
    LoggedDelivery,
    WebhookPayload: Payload,
    WorkState,
    FailedRecord,
    Retried,
    ApiKey,
    Error: ErrorBody,
  },
} satisfies Record<'input' | 'output', Record<string, GenericSchema>>

export const namedSchemas = () => ({
  ...toJsonSchemaDefs(NAMED.input, config('input')),
  ...toJsonSchemaDefs(NAMED.output, config('output')),
})

/** The JSON Schema in the document, `of` what a client sends or receives. */
export function publish(schema: GenericSchema, of: 'input' | 'output'): JsonSchema {
  const {
    $schema: _,
    $defs: __,
    ...published
  } = toJsonSchema(schema, { ...config(of), definitions: NAMED[of] })
  return published
}

const config = (typeMode: 'input' | 'output'): ConversionConfig => ({
  typeMode,
  target: 'draft-2020-12',
  ignoreActions: ['check', 'finite', 'readonly'],
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  overrideSchema: ({ valibotSchema, jsonSchema }) =>
    valibotSchema.type === 'record' ? tidy(jsonSchema) : undefined,
})

/** Drops `propertyNames`, since keys are always strings, and writes "anything" as `true`. */
function tidy({ propertyNames: _, additionalProperties, ...rest }: ReturnType<typeof toJsonSchema>) {
  const isAnything =
    typeof additionalProperties === 'object' && Object.keys(additionalProperties).length === 0
  return { ...rest, additionalProperties: isAnything ? true : additionalProperties }
}
