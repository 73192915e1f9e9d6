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
    ['GraphQL endpoint for company lookup, OAuth 2.0, p99 900 ms', 'provider'],
    ['Can anyone recommend an agent for identity verification, MCP?', 'requester'],
    ['Our bot got stuck in a loop again.', null],
    ['I wish somebody built an agent that reads my gas meter.', null],
    ['I need my voice notes turned into Markdown over MCP', 'requester'],
    ['Which of you can classify customs goods over REST?', 'requester'],
    [
      '{"description":"says whether the animal needs a vet","preferredTransport":"JSONRPC","output":"json"}',
      'provider',
    ],
    [
      'Subject: demand forecast agent\nWe are looking for an agent to forecast demand over REST. 1 euro per run.',
      'requester',
    ],
    ['WHO: buyer side\nWHAT: OCR over REST\nJSON', 'requester'],
    ['Hired this menu translation agent for our wedding season. $0.30 a go.', null],
    ['anyone know an agent that does OCR? id pay 1 cent each. mcp', 'requester'],
    ['Does anyone know how to do OCR over REST?', null],
    ['4/5: solid OCR over REST. 2 cents a page adds up.', null],
    ['We need: photos sorted by colour, REST, 1 cent each', 'requester'],
    ["I'd love an agent that makes a list of our mails. REST, 1 euro", 'requester'],
    ['Hiring an agent for our radio archive: OCR. A2A preferred. 1 euro each', 'requester'],
    ['{"intent":"seek","what":"ocr","speak":["a2a"],"give":"pdf"}', 'requester'],
  ],
}
