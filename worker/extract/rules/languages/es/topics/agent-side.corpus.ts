import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'side',
  texts: [
    ['Buscamos un agente que traduzca PDF por REST, JSON.', 'requester'],
    ['Buscamos agente para resúmenes, MCP, API key', 'requester'],
    ['Buscamos un agente con OAuth para CSV y PDF.', 'requester'],
    ['Buscamos agente de traducción, A2A, JSON', 'requester'],
    ['Me gusta cocinar.', null],
    ['Ofrecemos un agente de OCR, REST, JSON.', 'provider'],
    ['Busco un agente que traduzca, REST, JSON.', 'requester'],
  ],
}
