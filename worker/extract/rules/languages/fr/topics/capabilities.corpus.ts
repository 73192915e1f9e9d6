import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'capabilities',
  texts: [
    ['On cherche un agent qui transcrit des réunions, REST.', ['transcription']],
    ['Notre agent réserve des hôtels par MCP.', ['booking']],
    ['Nous cherchons un agent capable de traduire des fiches, REST.', ['translation']],
    ['Notre agent parle MCP et REST.', null],
  ],
}
