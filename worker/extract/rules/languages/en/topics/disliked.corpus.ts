import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'dislikes',
  texts: [
    ['Looking for hiking boots, I have trail runners but no boots.', null],
    ['Looking for headphones. I dislike earbuds.', ['earbuds']],
    ["Looking for boots. I can't stand velcro.", ['velcro']],
    ['Looking for a stool, no armrests.', ['armrests']],
    ['I hate plastic. Looking for a kettle.', ['plastic']],
    ['I need a bag. I dislike zippers.', ['zippers']],
    ['Looking for a stool.', null],
    ['Looking for a kettle. The old couch is out, finally.', null],
    ['I need a lens cap that fits over glasses.', null],
    ['Wish list: socks. No: candles, novelty mugs.', ['candles', 'novelty mugs']],
    ['Looking for a lamp. No logos please.', ['logos']],
    ['Looking for a vise, but do not send me the catalogue again.', null],
    ['Looking for a brush, no pink or whatever.', ['pink']],
    ['Xmas list: pencils. Not: candles, socks.', ['candles', 'socks']],
    ['I need a phone. Never: pre-owned.', null, { condition: 'new_only' }],
    ["Birthday wishes: a book. Please don't: candles, bath bombs.", ['candles', 'bath bombs']],
    ['I need shoes. No more mesh uppers for me.', ['mesh uppers']],
    ['I need a helmet, anything except camouflage.', ['camouflage']],
    ['I need a helmet, no more than 60 euros.', null],
  ],
}
