import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'location',
  texts: [
    ['Looking for boots, ship to Denver.', 'Denver, CO'],
    ['I need a kettle, delivered to Leeds.', 'Leeds'],
    ['Looking for a tent. I live in Boston.', 'Boston, MA'],
    ['Looking for headphones, shipping to Toronto.', 'Toronto'],
    ['Looking for boots.', null],
    ['Looking for a blanket. Kind regards from Ohlsbach', 'Ohlsbach'],
    ['Need boots. Anyone in Leeds know a shop?', 'Leeds'],
    ['need a controller asap, $35 max brooklyn', 'Brooklyn, NY'],
    ["I need a lamp. we moved, it's linz now", 'Linz'],
    ['need a phone case, pls ship 2 tampa ty', 'Tampa, FL'],
    ['Need boots. Anyone in marketing know a shop?', null],
    ['Looking for a bag, my last one cracked in Lisbon.', null],
    ['We met at the fair in Basel. I need a vise. My address is in Liestal.', 'Liestal'],
    ['I want a bird book for Wales.', null],
  ],
}
