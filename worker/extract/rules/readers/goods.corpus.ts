import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'categories',
  texts: [
    ['Honda EU22i generator, serviced in March, starts first pull. $500. Boise, ID', ['generators']],
    ['Wooden sextant, brass fittings, £40, collect from Hull.', ['sextants']],
    ['2 loppers, hardly used, £15 the pair, collection from Leeds', ['loppers']],
    ['SURPLUS LOT: Siemens contactors, 340 pcs, unopened. EUR 4,200', ['contactors']],
    ['Sold my old sextant here in two days. Five stars.', null],
    ['Something cosy wanted for my sister. £20.', null],
    ['For sale: cargo bike, £900', ['cargo bikes']],
    ['For sale: road bike, £900', ['bicycles']],
    ['Selling my sofa and a wardrobe, £90 for both.', ['sofas', 'wardrobes']],
    ['Ash logs, dry, €95 a load delivered, Tullamore', ['firewood']],
    ['For sale: saddle, honey or black, £40', ['saddles']],
    ['Selling a six-ring hob, £90.', ['hobs']],
    ['Wanted: a loom, £900 tops', ['looms']],
    ['For sale: bandsaw, stand not included, £90.', ['bandsaws']],
    ['I have a cordless drill to sell for hanging shelves, £30.', ['drills']],
    ['I had a great time there, I bought a lamp for 5 euros. My offer stands.', null],
    ['Selling my teenager, free delivery.', null],
    ['Twelve jars of damson jam, £3.50 each, Bakewell.', ['jam']],
    ['Got the lamp I ordered from the Bristol seller, £45, arrived dented.', null],
    ['Giving away moving boxes + bubble wrap.', ['moving boxes', 'bubble wrap']],
  ],
}
