import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'negotiable',
  texts: [
    ['Selling a bike, $300 obo.', true],
    ['Selling a sofa, $90, price firm.', false],
    ['Selling a camera, $150, negotiable.', true],
    ['Selling a desk, $40, no haggling.', false],
    ['Selling a desk, $40.', null],
    ['Selling twelve panels, £180, open to a sensible conversation.', true],
    ['Want to buy a bike, $80, the colour is negotiable.', null],
    ['Selling bolts, £90, the price is not open to discussion.', false],
    ['seller: Trek bike, 900 firm\nuser: it does not fit, I would pay 800 euros for a 58.', null],
    ['Selling a harmonium, £300, I would rather it were played, so make me an offer.', true],
    ['spend_limit: 1900 EUR\nnegotiation: permitted\nrole: buyer', true],
    ['Selling a lamp. Would like £40 but will listen to offers.', true],
    [
      'buyer bot: Hello, is the sofa still available? My client offers 150.\nme: Yes still here. The price is 220, it is a real leather two seater with no tears.',
      null,
    ],
    ['Lamp for sale, 400 €. I said 75 and I meant 75.', false],
    ['{"type":"sell","title":"lens","price":52000,"best_offer":false}', false],
    ['Tractor for sale, €5,400, there is a bit of talking room.', true],
    ['Selling a mower, 350 euros is as low as it gets.', false],
    ['Selling a console, 210 dollars, bit flexible.', true],
    ['Piano for sale, $640 or nearest.', true],
    ['Roland FP-30X for sale, $640.', null],
  ],
}
