import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'location',
  texts: [
    ['Selling a bike, $80, pickup in Denver.', 'Denver, CO'],
    ['Selling a sofa in Leeds, £60.', 'Leeds'],
    ['Want to buy a desk near Boston.', 'Boston, MA'],
    ['Selling a desk, $40. Located in Austin.', 'Austin, TX'],
    ['Selling a desk, $40.', null],
    ['I want to buy a crib, $90. She is in Tulsa but anywhere near Wichita works.', 'Wichita, KS'],
    ['role=buyer\nwant=grinder (Eureka or similar)\nwhere=Exeter', 'Exeter'],
    ['Selling a loom, the finest in all of Flanders, €90. Collection from Ghent.', 'Ghent'],
    ['Just moved to Groningen, want to buy a bike.', 'Groningen'],
    ['Selling a desk, £40, collect from Nether Wallop.', 'Nether Wallop'],
    ['Selling a desk, £40, collect in April.', null],
    ['Selling a desk, $40, near Ohio State.', null],
    ['Want to buy a desk, van available.', null],
    ['I want to buy a laptop, my mum is in Reading but I am in Slough.', 'Slough'],
    ['Selling a tent, £40, Builth Wells.', 'Builth Wells'],
    ['Hello Martin,\nI sell a harmonium, £300, you would need to fetch it from Kendal.', 'Kendal'],
    ['Does anybody in Hobart have a dog crate? I can give you $60.', 'Hobart'],
    ['Barbour Beaufort jacket for sale, £85, collect in Morpeth.', 'Morpeth'],
    ['Want to buy a scooter, £400, to be brought to Paignton.', 'Paignton'],
    ['I have moved to Dundee. Selling a desk, £40, it is still in Perth.', 'Perth'],
    ['Buying old pens, £5 each: Parker, Pelikan. I am in Bath.', 'Bath'],
    [
      'me: Selling a sofa, £220.\nbuyer: Could you deliver to Hove?\nme: Sorry, no van. Collection from Lewes.',
      'Lewes',
    ],
  ],
}
