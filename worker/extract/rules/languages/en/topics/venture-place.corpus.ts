import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'location',
  texts: [
    ['Seed fund in London', 'London'],
    ["We're a startup based in Boston, raising a seed round.", 'Boston, MA'],
    ["We're building tools for clinics, seed, based in Austin.", 'Austin, TX'],
    ['Seed fund, New York', 'New York, NY'],
    ['We are raising $350k. Salt Lake City if that matters.', 'Salt Lake City, UT'],
    ['We are a startup in Oslo raising a seed round.', 'Oslo'],
    ["We're building tools for clinics, seed.", null],
    ['Startup. Team: Wambui (ops), Otieno (backend). Ask: USD 150,000. Base: Nairobi', 'Nairobi'],
    ['My brother closed his Series A (logistics, Dallas). We are raising a seed round.', null],
    ['Our startup sorts repairs for co-ops in Finland and Sweden. Seed round. Tampere.', 'Tampere'],
    ['Fund: tickets of €2M, in Spain, Portugal, Italy. Regards, our office, Düsseldorf', 'Düsseldorf'],
    ['We raise a seed. We moved the lab from Boston to Rotterdam.', 'Rotterdam'],
    ['We are four people in Peterhead and are raising a seed.', 'Peterhead'],
    ['Angel investor. I live near Gatwick.', 'Gatwick'],
    ['We invest from Gothenburg across the Nordics, seed.', 'Gothenburg'],
    ['Raising a seed in Alberta, BC and Alaska. We sit in Calgary.', 'Calgary'],
    ['Us: 5 people, Toulouse, raising a seed.', 'Toulouse'],
    ['Angel investor. Find me in Split.', 'Split'],
    ['I invest in marketplaces. I live in Omaha.', 'Omaha, NE'],
    ['We as a fund invest at seed. Who leads? us, ideally.', null],
    ['We raise a seed round. Written on the train to Philadelphia, PA.', null],
  ],
}
