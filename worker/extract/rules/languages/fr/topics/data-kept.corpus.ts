import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'data_kept',
  texts: [
    ['Agent OCR, gRPC, sans conservation.', false],
    ['Agent de traduction, REST, API key, pas de conservation.', false],
    ['Agent par MCP, JSON, aucune conservation des données.', false],
    ['Agent qui lit des PDF par REST, sans conservation.', false],
    ['Agent de traduction, REST, API key.', null],
    ['Notre agent traduit par REST. Aucune donnée ne doit être conservée.', false],
    ['Notre agent traduit par REST. Les textes sont conservés pendant un an.', true],
  ],
}
