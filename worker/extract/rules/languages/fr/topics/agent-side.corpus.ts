import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'side',
  texts: [
    ['On cherche un agent avec OAuth pour CSV et PDF.', 'requester'],
    ['On cherche un agent qui traduit des PDF par REST.', 'requester'],
    ['On cherche un agent pour des résumés, MCP, API key', 'requester'],
    ['On cherche un agent de traduction, A2A, JSON', 'requester'],
    ["J'aime la cuisine.", null],
    ['Notre coopérative cherche un agent, REST, JSON.', 'requester'],
    ['Nous proposons la traduction par MCP, JSON.', 'provider'],
  ],
}
