import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'delivery',
  texts: [
    ['Cordless drill for sale, €70. I post within Belgium.', ['shipping']],
    ['Selling a bike, $80, pickup only.', ['pickup']],
    ['Selling a camera, $150, can ship.', ['shipping']],
    ['Selling a sofa, $90, local delivery available.', ['local_delivery']],
    ['Selling a desk, $40. I will not post it.', ['pickup']],
    ['Selling a desk, $40.', null],
    ['Selling a loom, $80. Freight is a pain, so collection please.', ['pickup']],
    ['Selling a pan, £75, and I do post.', ['shipping']],
    ['Want to buy a fridge, €50, you would bring it out to Cobh.', ['local_delivery']],
    ['Selling weldmesh, £180. Buyer dismantles it and takes it away.', ['pickup']],
    ['Selling a record player, €90, no box, so collection is better.', ['pickup']],
    ['Selling a lamp, €9 (opened, no box) or meetup.', ['pickup']],
    ['Selling chairs, $9 each, transport can be arranged.', ['shipping']],
    ['Selling a lamp, €9, Malmö or by post.', ['pickup', 'shipping']],
    [
      'bot: Are you selling?\nuser: yes, a sofa, $80\nbot: Shipping okay?\nuser: yes, to Madison WI',
      ['shipping'],
    ],
    ['I want to buy a kayak, no more than $350, within an hour of Duluth.', null],
    ['Selling a camera, 1400 USD shipped, if you prefer to meet fine.', ['shipping', 'pickup']],
    ['I used to collect stamps, now selling albums, £200.', null],
    ['{"need":"tent","max_price":"€90","pickup_possible":false}', null],
    ['Coat for sale, 35€ incl ship.', ['shipping']],
    ['PS5 £310 no offers collection only', ['pickup']],
    [
      'bot: what do you want?\nuser: to buy a lamp\nbot: Would you collect it or have it shipped?\nuser: shipped please',
      ['shipping'],
    ],
    ['Selling a desk, €70, Graz/post.', ['pickup', 'shipping']],
    ['Selling a bike, €950, come and ride it.', ['pickup']],
  ],
}
