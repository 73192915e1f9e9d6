import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'authentication',
  texts: [
    ['Notre agent traduit des fiches, REST avec une clé API.', ['api_key']],
    ['Notre agent traduit par MCP, sans inscription.', ['none']],
    ['Notre agent traduit par gRPC, certificat client.', ['mtls']],
    ['Notre agent traduit par REST.', null],
  ],
}
