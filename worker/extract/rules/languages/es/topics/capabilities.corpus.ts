import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'capabilities',
  texts: [
    ['Ofrecemos un agente que transcribe audios, webhook.', ['transcription']],
    ['Buscamos un agente que reserve hoteles por MCP.', ['booking']],
    ['Nuestro agente traduce contratos, REST.', ['translation']],
    ['Nuestro agente habla MCP y REST.', null],
  ],
}
