import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'business_models',
  texts: [
    ['We are founders. Model: B2B, hardware-enabled', ['b2b', 'hardware']],
    ["We're building B2B SaaS for clinics, seed.", ['b2b']],
    ['We run a marketplace for used machines, pre-seed.', ['marketplace']],
    ['We are building a consumer subscription app for families, seed.', ['b2c']],
    ['Our product is open source, raising a seed round.', ['open_source']],
    ["We're building tools for clinics, seed.", null],
    ['We are founders and raise a seed round. 160 estates pay us by the acre.', ['b2b']],
    ['We lease cold boxes to county governments, raising a seed round.', ['b2b']],
    ['We rent exoskeletons to moving firms, raising a seed round.', ['hardware', 'b2b']],
    ['Undertakers are our customers. We are raising a seed round.', ['b2b']],
    ['We are raising a seed round. Parents pay 5 a month.', ['b2c']],
    ['We sold 3,000 on our own website and are raising a seed round.', ['b2c']],
    ['Our MIT-licensed router has been my hobby, now I am raising a seed round.', ['open_source']],
    ['We make a headband against snoring, raising a seed round.', ['hardware']],
    ['We are raising a seed round, and 40 shops stock our soap.', null],
    ['I am an angel, our LPs are dairies.', null],
    ['Eleven dairies run our skid. We are raising a seed round.', ['b2b']],
    ['Caterers and halls pay us per event. We are raising a seed round.', ['b2b']],
    ['We are building a lock for shared gates, raising a seed round.', ['hardware']],
    ['Our competitor sells to airlines. We are raising a seed round.', null],
  ],
}
