import type { components, operations } from './api.ts'

type Schemas = components['schemas']
type Fields = NonNullable<Required<Schemas['FieldsByDomain']>>
type Derived = NonNullable<Required<Schemas['DerivedByDomain']>>

/** The shipped domains. A deployment may have others. */
export type KnownDomain = keyof Fields
export type DomainName = KnownDomain | (string & {})

/** The fields of a domain; of an unknown domain, anything. */
export type FieldsOf<D extends string> = D extends KnownDomain ? Fields[D] : Record<string, unknown>
export type DerivedOf<D extends string> = D extends KnownDomain ? Derived[D] : Record<string, unknown>

/** `null` means explicitly none. Keys unknown to the domain are kept as `extras`. */
export type SentFields<D extends string> = {
  [Name in keyof FieldsOf<D>]?: FieldsOf<D>[Name] | null
} & Record<string, unknown>

export type UpsertUser<D extends string> = Omit<Schemas['UpsertUserRequest'], 'domain' | 'fields'> & {
  domain: D
  fields?: SentFields<D>
}
export type User<D extends string = string> = Omit<Schemas['User'], 'domain' | 'fields' | 'derived'> & {
  domain: D
  fields: FieldsOf<D>
  derived: DerivedOf<D>
}
/** One result per item: the record, or the error that a single call would return. */
export type UpsertManyAnswer = Schemas['UpsertUsersAnswer']
export type AppendContext = Schemas['AppendContextRequest']
export type ContextChange = Schemas['ContextChange']
export type Retention = Schemas['Retention']
export type RetentionRule = Schemas['RetentionRule']
export type StoredText = Schemas['StoredText']
export type Superseded = Schemas['Superseded']
export type Erased = Schemas['Erased']
export type UserExport = Schemas['UserExport']
export type MatchRequest = Schemas['MatchRequest']
export type MatchAnswer = Schemas['MatchAnswer']
export type FeedbackRequest = Schemas['FeedbackRequest']
export type FeedbackAnswer = Schemas['FeedbackAnswer']
export type TrainRequest = Schemas['TrainRequest']
export type TrainAnswer = Schemas['TrainAnswer']
export type TrainRun = Schemas['TrainRun']
export type ModelEntry = Schemas['ModelEntry']
export type Domain = Schemas['Domain']
export type DomainDefinition = Schemas['DomainDefinition']
export type OwnDomain = Schemas['OwnDomain']
export type OwnDomainDetails = Schemas['OwnDomainDetails']
export type OwnDomainSummary = Schemas['OwnDomainSummary']
export type DomainChanges = Schemas['DomainChanges']
export type DraftReading = Schemas['DraftReading']
export type CreateToken = Schemas['CreateTokenRequest']
export type UserToken = Schemas['UserToken']
export type WorkState = Schemas['WorkState']
export type FailedRecord = Schemas['FailedRecord']
export type RetryRequest = Schemas['RetryRequest']
export type Retried = Schemas['Retried']
export type ApiKey = Schemas['ApiKey']
export type CreateWebhook = Schemas['CreateWebhookRequest']
export type UpdateWebhook = Schemas['UpdateWebhookRequest']
export type RotateWebhook = Schemas['RotateWebhookRequest']
export type Webhook = Schemas['Webhook']
export type WebhookWithSecret = Schemas['WebhookWithSecret']
export type Delivery = Schemas['Delivery']
export type LoggedDelivery = Schemas['LoggedDelivery']
export type WebhookPayload = Schemas['WebhookPayload']
/** The body of an upsert or append that restores the current input. */
export type Said = operations['exportUsers']['responses'][200]['content']['application/json']['data'][number]
export type DomainVersion = { domain: string; version: string }
export type Issue = { path: string; expected: string; received: string }
export type ErrorCode = Schemas['Error']['error']['code']
export type ErrorDetails = NonNullable<Schemas['Error']['error']['details']>
