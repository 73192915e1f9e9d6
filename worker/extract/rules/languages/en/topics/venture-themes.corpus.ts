import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ['I am a scout at seed. I look at climate and shipping only.', ['climate tech', 'shipping']],
    ['Seed fund. Loves: water, space', ['water treatment', 'aerospace']],
    ['We roast and deliver coffee to offices, raising a seed round.', ['food and beverage']],
    ['Raising pre-seed for software to track energy.', ['software']],
    ['I am an LP at seed. I only do space with a government customer.', ['aerospace']],
    ['Our raft is in the water, and our round is a seed.', null],
    ['We are useless with hiring and want to raise a seed round.', null],
    ['Angel investor, anything in health except supplements', ['health']],
    ['Angel at seed. Looks for: coffins, kelp', ['funeral services', 'aquaculture']],
    ['GP, seed, B2B infra.', ['cloud infrastructure']],
  ],
}
