import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'formats',
  texts: [
    ['Agent over REST, takes PDF, returns JSON.', ['pdf', 'json']],
    ['Our agent reads CSV and XML over MCP.', ['csv', 'xml']],
    ['An agent that outputs markdown, A2A, API key.', ['markdown']],
    ['Agent that accepts images over gRPC.', ['images']],
    ['Agent for summaries over gRPC.', null],
  ],
}
