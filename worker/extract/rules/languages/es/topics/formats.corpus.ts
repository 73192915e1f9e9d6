import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'formats',
  texts: [
    ['Ofrecemos un agente que transcribe notas de voz, webhook.', ['audio']],
    ['Nuestro agente transcribe reuniones, REST, devuelve texto.', ['text']],
    ['Nuestro agente lee fotos de recetas, REST.', ['images']],
    ['Nuestro agente traduce por MCP.', null],
  ],
}
