import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'data_kept',
  texts: [
    ['Agent für Übersetzung, REST, API-Key, keine Speicherung.', false],
    ['Agent über MCP, JSON, Eingaben werden nicht gespeichert.', false],
    ['Unser Agent liest PDF über REST, keine Speicherung der Daten.', false],
    ['Agent für Zusammenfassungen, MCP, JSON, nicht gespeichert.', false],
    ['Agent für Übersetzung, REST, API-Key.', null],
  ],
}
