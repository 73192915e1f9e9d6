import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'thesis_text',
  texts: [
    ['We invest in boring companies.', 'We invest in boring companies.'],
    ['We back people who build for clinics.', 'We back people who build for clinics.'],
    ['I invest where nobody looks.', 'I invest where nobody looks.'],
    ['We invest in people who sell to farms.', 'We invest in people who sell to farms.'],
    ['It rains.', null],
  ],
}
