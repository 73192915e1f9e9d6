import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'data_kept',
  texts: [
    ['Translation agent over REST, zero retention.', false],
    ['Agent over MCP, JSON, inputs are deleted at once.', false],
    ['Agent over REST, API key, we retain inputs for 30 days.', true],
    ['Agent for OCR over gRPC, logs are kept.', true],
    ['Agent for OCR over gRPC.', null],
  ],
}
