export interface Message {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** A language model that answers in text. */
export interface Chat {
  /** Names provider and model: what it reads is read again when this changes. */
  readonly name: string
  /**
   * @param schema the JSON Schema of the answer; a provider that cannot hold the model to it only asks for JSON
   * @returns what the model wrote, unchecked
   * @throws ProviderError `extraction_failed`
   */
  ask(messages: readonly Message[], schema: JsonSchema): Promise<string>
}

export type JsonSchema = Readonly<Record<string, unknown>>
