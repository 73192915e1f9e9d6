import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'sectors',
  texts: [
    ["We're building fintech software, seed.", ['fintech', 'software']],
    ['We invest in climate tech at seed.', ['climate tech']],
    ['Our startup does logistics, raising pre-seed.', ['logistics']],
    ['Seed fund for biotech', ['biotech']],
    ['We are founders raising a seed round.', null],
    ['Angel investor. Climate tech. Exclusions: gambling, crypto', ['climate tech']],
    ["We invest in logistics at seed. Games aren't our thing.", ['logistics']],
    ['Angel investor, two exits (travel, payments), now backing robotics at seed.', ['robotics']],
    ['We passed on a Series A in quantum. Our fund backs robotics.', ['robotics']],
    ['We turn seaweed into packaging and are raising a seed round.', ['packaging']],
    ['Our portfolio company Nimbus (Series B, fintech) grew. We invest in robotics.', ['robotics']],
    ['We are raising pre-seed for a dog-walking app.', ['pet care']],
    [
      'We met a fund. They like healthcare at Series A. We are raising a seed round for robots.',
      ['robotics'],
    ],
    ["We're raising a seed round. It's energy software.", ['energy', 'software']],
    ['We are Tamarack Bio, raising a seed round for hearing aids.', ['medical devices']],
    ['We make diapers and raise a seed round to open a second factory.', ['consumer goods']],
    ['We make diapers, raising a seed round. 480 shops stock us.', ['consumer goods']],
    ['Raising pre-seed. Our jam is sold through shops.', ['retail']],
    ['We lease sewing machines and are raising a seed round.', null],
    ['Angel investor in femtech and creator tools', ['femtech', 'creator tools']],
  ],
}
