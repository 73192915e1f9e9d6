import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'condition',
  texts: [
    ['Selling a bike, like new, $300.', 'like_new'],
    ['Selling a laptop, brand new, $500.', 'new'],
    ['Selling a camera for parts, $20.', 'for_parts'],
    ['Want to buy a used stroller.', 'used'],
    ['Selling a sofa, refurbished, $90.', 'used'],
    ['Selling a sofa, $90.', null],
    ['Want to buy a crib, nearly new, $90. Anywhere near Wichita works.', 'like_new'],
    ['Selling a watch, £90. It is not sealed, sorry.', 'used'],
    ['Selling an outboard motor, seized, $150.', 'for_parts'],
    ['Wanted: golf clubs, no matter how old, $90.', 'used'],
    ['Want to buy a tent, $90, looks do not matter.', 'used'],
    ['Selling a pasta machine, $45, been used a lot.', 'used'],
    ['Selling a stove, £90, removed working.', 'used'],
    ['Paving slabs for sale, never laid, £250 the lot.', 'new'],
    ['Selling glasses, used exactly once, €45.', 'like_new'],
    ['Selling a dress, $45, for any occasion.', null],
    ['Piano for sale, £90, two dead keys.', 'used'],
    ['We need a freezer, £60, and do not need a new one.', 'used'],
    ['Want to buy a camera, $900. Reject: for parts.', null],
    ['We require 24 tables, $35 each, used accepted.', 'used'],
    ['Drum machine for sale, hardly gigged, £240.', 'like_new'],
  ],
}
