import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'owned',
  texts: [
    ['Looking for a lens. I already own a Canon R6.', ['canon r6']],
    ['I already have a kettle. I need a toaster.', ['kettle']],
    ['I own a tent. Looking for a sleeping bag.', ['tent']],
    ['Looking for a lens. My brother owns a Leica.', null],
    ['Looking for a lens.', null],
    ['I need a drill. Got a sander and two clamps already.', ['sander', 'clamps']],
    [
      'Item: a monitor\nPrice limit: 420 GBP\nAlready at home: a mac mini\nHate: glare',
      ['mac mini'],
      { dislikes: ['glare'] },
    ],
    ['Owns: a letter press, 3 lino cutters, ink. Wants: paper.', ['letter press', 'lino cutters', 'ink']],
    ["One day I'll own a Leica. Looking for a camera bag.", null],
    ['Please no smart bulbs, I have got a drawer of them. I need a lamp.', null],
    ['I have one good Wüsthof. Thinking of a bread knife.', ['wüsthof']],
    ['Looking for a mic, got a focusrite scarlett, 120 eur', ['focusrite scarlett']],
    ["Looking for a mic, I've got a question, 120 eur", null],
    ['I would like a drill. Mine is a Makita and it smokes.', ['makita']],
    ['I need a tamper. Now on a Flair 58.', ['flair 58']],
    ['Got shoes and chalk, need a harness.', ['shoes', 'chalk']],
    ['To buy: a book. Have sunscreen, need it by Friday.', ['sunscreen']],
    ['Looking for a bag. I shoot on a Leica M6.', ['leica m6']],
    ['Product: dehumidifier\nAlready own: fan heater, air purifier', ['fan heater', 'air purifier']],
    ['Looking for a scarf. I have been a fan of the club for years.', null],
  ],
}
