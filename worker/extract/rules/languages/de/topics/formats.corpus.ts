import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'formats',
  texts: [
    ['Unser Agent liest Fotos von Rezepten, REST, JSON.', ['images', 'json']],
    ['Unser Agent transkribiert Sprachnachrichten, REST.', ['audio']],
    ['Unser Agent prüft Excel-Dateien über MCP.', ['spreadsheets']],
    ['Unser Agent bucht Hotels über MCP.', null],
  ],
}
