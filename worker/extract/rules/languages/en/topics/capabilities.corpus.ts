import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'capabilities',
  texts: [
    ['An agent that translates contracts, REST.', ['translation']],
    ['Our agent books hotels over MCP.', ['booking']],
    ['We need an agent to transcribe calls, A2A.', ['transcription']],
    ['An agent for fraud detection over gRPC, API key.', ['fraud detection']],
    ['The agent does not do transcription, REST, API key, JSON.', null],
    ['An agent to transcribe phone calls, gRPC.', ['transcription']],
    ['Our fraud detection agent scores card payments over REST.', ['fraud detection']],
    ['Payments agent, REST, USDC.', ['payments']],
    ['Our agent summarizes over MCP.\n\nNot supported:\n- translation\n- OCR', ['summarization']],
    ['Our agent does OCR over REST. Translation is planned.', ['ocr']],
    ['Our OCR agent speaks MCP. We plan to add translation next year.', ['ocr']],
    ['We retired our moderation agent. We now offer geocoding over REST.', ['geocoding']],
    [
      'If we had the money we would build a crawler ourselves. We need a web search agent, MCP.',
      ['web search'],
    ],
    ['Who can translate contracts for us, over REST?', ['translation']],
    ['Tested a translation agent over MCP. Fast, but expensive.', null],
    ['Our current moderation vendor charges 11 cents. We need a geocoding agent, REST.', ['geocoding']],
    ['The moderation agent from Nettle speaks MCP. It keeps everything.', null],
    ['Has anyone else noticed that OCR agents went up to 2 cents over MCP?', null],
    ['Looking for recommendations: an agent that checks VAT numbers, CSV, REST', ['vat validation']],
    ['Our dispatch bot needs an OCR agent, gRPC.', ['ocr']],
    ['An agent that flags risky clauses in leases, A2A.', ['contract review']],
    ['Agent that grades essays, MCP.', ['grading']],
    ['Do you bill transcription agents by the minute or by call, over REST?', null],
  ],
}
