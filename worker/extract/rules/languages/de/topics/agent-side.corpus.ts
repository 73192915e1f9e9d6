import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'side',
  texts: [
    ['Gesucht: Agent mit OAuth, PDF, CSV', 'requester'],
    ['Gesucht: Agent für Zusammenfassung, REST, JSON', 'requester'],
    ['Gesucht: Agent für Übersetzung, MCP, API-Key', 'requester'],
    ['Wir suchen eine Wohnung.', null],
    ['Ich koche gern.', null],
    ['Biete Agent für Rechnungsprüfung, REST, JSON.', 'provider'],
    ['Wir suchen einen Agenten, der Rechnungen prüft, REST.', 'requester'],
  ],
}
