import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'wants_children',
  whole: true,
  texts: [
    ['Ich möchte Kinder.', 'yes'],
    ['Ich will keine Kinder.', 'no'],
    ['Kinderwunsch vorhanden', 'yes'],
    ['Ohne Kinderwunsch.', 'no'],
    ['Ich mag Hunde.', null],
    ['Ich bin Jo. Kinder: ja bitte, irgendwann.', 'yes'],
    ['Kinder will ich aber auf jeden Fall.', 'yes'],
    ['Kein Kinderwunsch.', 'no'],
    ['Ich möchte eine Familie gründen.', 'yes'],
    ['Noch keine Kinder, möchte aber welche.', 'yes', { has_children: false }],
  ],
}
