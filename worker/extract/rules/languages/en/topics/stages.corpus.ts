import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'stages',
  texts: [
    ['We passed on a Series A today, our fund only does pre-seed.', ['pre_seed']],
    ['Our portfolio company Nimbus (Series B, fintech) grew. We invest at seed.', ['seed']],
    ["We're raising a seed round for our startup.", ['seed']],
    ['I invest from pre-seed to Series A.', ['pre_seed', 'seed', 'series_a']],
    ['Pre-seed fund for climate startups', ['pre_seed']],
    ['We are a Series B company raising money.', ['series_b']],
    ['We are founders.', null],
    ['I am: [ ] an investor [x] a founder. Round: [ ] pre-seed [x] seed [ ] series A', ['seed']],
    [
      '{"role":"founder","raise":{"stage":"series-a","amount_eur":7000000},"prior":{"stage":"seed","amount_eur":1500000}}',
      ['series_a'],
    ],
    ['We are a startup. Opening the A in Feb, 4M.', ['series_a']],
    ['Wir sind Investor, Tickets ab 1 Mio. Euro, Wachstumsphase.', ['growth']],
    ['I invest at seed. If you are raising a Series B, do not pitch me.', ['seed']],
    ['We are raising a seed. A partner at a Series B fund sent me.', ['seed']],
    ['Our old backers wrote us a £2m cheque at Series A. Founders of a startup.', null],
    ['Fund in Aarhus, Series A and B of food companies.', ['series_a', 'series_b']],
    ['I am a GP and I lead seeds.', ['seed']],
    [
      '"Brightwater invests in pre-seed companies across the Nordics." Our startup is raising a seed round.',
      ['seed'],
    ],
    ['We build payroll software. Our seed round was $2M, and we are not raising right now.', null],
    ['We invest at seed. We have done exactly one Series A and regret it.', ['seed']],
    ['Nous levons un tour d’amorçage.', ['seed']],
    ['Estamos levantando una ronda semilla.', ['seed']],
    ['We are founders and opened a £2.2m seed last week.', ['seed']],
    ['We are a startup out for its A: 14 million dollars.', ['series_a']],
    ['We are a startup raising a bridge, not a B. We did the B in 2024.', null],
  ],
}
