import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ['We knit socks in Leeds and are raising a seed round.', ['fashion']],
    ['We are raising a seed round. It scrubs the hull while the ship is at anchor.', ['maritime']],
    ['We run coin laundries in Bandung, raising a Series A.', ['consumer services']],
    [
      'We are raising a seed round for a tool that counts cows in the pasture, and our office is above a bakery.',
      ['agtech'],
    ],
    ['Pre-seed, raising 400k. They hear a cracked rail before anybody sees it.', ['rail']],
    ['We never print coffins. Raising a seed round.', null],
    ['Raising a seed round. My dentist invested.', null],
    ['Which stage?\nAngel at pre-seed.\nWhat do you not do?\nCoffins, cassava.', null],
    [
      'Which stage?\nWe are raising a seed round.\nWhat do you do?\nRetired people answer homework questions.',
      ['edtech'],
    ],
  ],
}
