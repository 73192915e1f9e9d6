import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'capabilities',
  texts: [
    ['An agent that translates contracts, REST.', ['translation']],
    ['Our agent books hotels over MCP.', ['booking']],
    ['We need an agent to transcribe calls, A2A.', ['transcription']],
    ['An agent for fraud detection over gRPC, API key.', ['fraud detection']],
    ['The agent does not do transcription, REST, API key, JSON.', null],
  ],
}
