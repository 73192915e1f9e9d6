export interface Message {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** A language model that answers in text. */
export interface Chat {
  /** Provider and model. Texts are read again when it changes. */
  readonly name: string
  /**
   * @param schema the JSON Schema of the answer; a provider without structured output only asks for JSON
   * @returns the model's output, unvalidated
   * @throws ProviderError `extraction_failed`
   */
  ask(messages: readonly Message[], schema: JsonSchema): Promise<string>
}

export type JsonSchema = Readonly<Record<string, unknown>>
