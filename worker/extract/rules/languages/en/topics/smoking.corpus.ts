import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'smoking',
  whole: true,
  texts: [
    ['i do not smoke.', 'never'],
    ["i don't smoke or drink.", 'never', { drinking: 'never' }],
    ['i never smoke.', 'never'],
    ['i am a smoker.', 'often'],
    ['i smoke.', 'often'],
    ['i smoke a pack a day.', 'often'],
    ['i smoke cigarettes.', 'often'],
    ['i smoke occasionally.', 'sometimes'],
    ['i smoke when i drink.', 'sometimes'],
    ['i only smoke at parties.', 'sometimes'],
    ['i quit smoking two years ago.', 'never'],
    ['i used to smoke.', null],
    ['i am trying to quit smoking.', 'often'],
    ['i smoke weed.', null],
    ['i hate smoking.', null],
    ['i do not drink alcohol or smoke.', 'never', { drinking: 'never' }],
    ["I've never bought a pack of smokes in my life.", 'never'],
    ["I'm Jo, I gave up the pipe last year.", 'never'],
    ['I smoke two cigarettes with my beer on Fridays.', 'sometimes', { drinking: 'socially' }],
  ],
}
