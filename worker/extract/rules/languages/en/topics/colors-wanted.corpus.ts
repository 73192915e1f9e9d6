import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'colors',
  texts: [
    ['Looking for boots in black.', ['black']],
    ['I want a sofa, navy or grey.', ['blue', 'gray']],
    ['Looking for a lamp, any color but red.', null],
    ['I need a backpack, preferably green.', ['green']],
    ['Looking for boots.', null],
    ['I need a violin. Please nothing lacquered in bright red.', null],
    ['Looking for a bag, my club is full of black ones.', null],
    ['I need a hair dryer. Everything I have is black.', null],
    ['Wants: gloves. Refuses: anything hot pink.', null],
    ['I need running tights, black obviously.', ['black']],
    ['Looking for a rug, cream or rust colours.', ['beige', 'orange']],
    ['I would like a drill, mine is a Black+Decker.', null],
    [
      'What do you want to buy? Socks\nHow much? 45 EUR\nAnything you can not stand? Logos, white',
      null,
      { dislikes: ['logos', 'white'] },
    ],
  ],
}
