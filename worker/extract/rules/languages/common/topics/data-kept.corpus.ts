import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'data_kept',
  texts: [
    ['Translation agent over REST, ZDR.', false],
    ['Agent for OCR over gRPC, ZDR.', false],
    ['Agent for OCR over gRPC.', null],
  ],
}
