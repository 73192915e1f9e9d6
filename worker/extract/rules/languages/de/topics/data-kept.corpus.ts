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
    ['Wir suchen einen Agenten für OCR, REST. Daten dürfen nicht gespeichert werden.', false],
    ['Unser Agent bucht Hotels über MCP. Es wird nichts gespeichert.', false],
    ['Unser Agent bucht Hotels über MCP. Die Anfragen werden 30 Tage gespeichert.', true],
  ],
}
