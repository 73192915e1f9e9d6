import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'height_cm',
  whole: true,
  texts: [
    ['i am 6 feet tall.', 183],
    ["i am 5'4.", 163],
    ['i am 6\'2".', 188],
    ['i am six feet tall.', 183],
    ['i am five foot two.', 157],
    ['i am 5 foot 10 inches tall.', 178],
    ['i stand 6 foot 3.', 191],
    ["i'm 5ft 6.", 168],
    ['i am 180 cm tall.', 180],
    ['i am 1.75 m tall.', 175],
    ['i am tall.', null],
    ['i am short.', null],
    ["i am 5'9 and weigh 160 pounds.", 175],
    ['i like men over 6 feet.', null],
    ['{"age": 39, "city": "Ghent", "height_cm": 176}', 176, { age: 39, location: 'Ghent' }],
    ["I'm 168 and proud.", 168],
    ['Still tall (188), still hungry.', 188],
    ["As a 6'4 woman in a small flat, I bump my head.", 193, { gender: 'woman' }],
  ],
}
