import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'side',
  texts: [
    ['We run an agent that translates documents over MCP.', 'provider'],
    ['We need an agent that books flights, REST, API key.', 'requester'],
    ['Looking for an agent to summarize PDFs over A2A.', 'requester'],
    ['I offer an agent for web scraping, REST.', 'provider'],
    ['The weather is nice today.', null],
  ],
}
