import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'capabilities',
  texts: [
    ['Wir suchen einen Agenten, der Lieferscheine aus PDF ausliest, REST.', ['data extraction']],
    ['Unser Agent bucht Hotels über MCP.', ['booking']],
    ['Biete Agent für Rechnungsprüfung, REST.', ['invoice checking']],
    ['Unser Agent übersetzt Verträge über A2A.', ['translation']],
    ['Unser Agent spricht MCP und REST.', null],
  ],
}
