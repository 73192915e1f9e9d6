import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'side',
  texts: [
    ["We're building software for clinics and raising $1M.", 'founder'],
    ['I invest in early stage startups.', 'investor'],
    ['Angel investor, checks of $25k', 'investor'],
    ['We are founders raising a seed round.', 'founder'],
    ['I know many investors.', null],
  ],
}
