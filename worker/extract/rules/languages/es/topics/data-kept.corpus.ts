import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'data_kept',
  texts: [
    ['An agent for OCR, REST, sin almacenamiento.', false],
    ['Translation agent, MCP, sin almacenamiento.', false],
    ['An agent for summaries, REST, API key, sin almacenamiento.', false],
    ['Agente de traducción, REST, API key.', null],
    ['Nuestro agente traduce por REST. No guardamos nada.', false],
    ['Buscamos un agente de OCR, REST. Los datos no deben guardarse.', false],
  ],
}
