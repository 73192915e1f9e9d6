import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'occupation',
  whole: true,
  texts: [
    ['Ich bin Erzieherin.', 'educator', { gender: 'woman' }],
    ['Ich bin Bäcker und koche gern.', 'baker'],
    ['Mechaniker, 51', 'mechanic', { age: 51 }],
    ['Softwareentwickler, 36', 'software developer', { age: 36 }],
    ['Ich bin Studentin.', 'student', { gender: 'woman' }],
    ['Mein Vater ist Arzt.', null],
    ['Bin 36, ich bin Ergotherapeutin.', 'occupational therapist', { age: 36 }],
    ['Ich bin der Jens, Lokführer aus Hannover.', 'train driver', { gender: 'man', location: 'Hanover' }],
  ],
}
