import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'wants_children',
  whole: true,
  texts: [
    ['i want kids someday.', 'yes'],
    ['i want to have children.', 'yes'],
    ['i want a big family.', 'yes'],
    ['i do not want kids.', 'no'],
    ["i don't want any children.", 'no'],
    ['i never want kids.', 'no'],
    ['i am trying to have a baby.', 'yes'],
    ['i want four kids.', 'yes'],
    ['i would like to have kids one day.', 'yes'],
    ['i would love to be a mother.', 'yes'],
    ['i hope to have a family someday.', 'yes'],
    ['i hope to be a mom one day.', 'yes'],
    ["i can't wait to have kids.", 'yes'],
    ['i plan on having children.', 'yes'],
    ["i don't ever want kids.", 'no'],
    ['i never want to have children.', 'no'],
    ['i do not want to have kids.', 'no'],
    ['i do not plan on having kids.', 'no'],
    ['i might want kids someday.', 'maybe'],
    ['i am not sure if i want kids.', 'maybe'],
  ],
}
