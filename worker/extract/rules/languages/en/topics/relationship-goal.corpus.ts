import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'relationship_goal',
  whole: true,
  texts: [
    ['i want to get married.', 'marriage'],
    ['i am looking for something serious.', 'serious'],
    ['looking for a long term relationship.', 'serious'],
    ['i am looking for a husband.', 'marriage'],
    ['i want to get married and have kids.', 'marriage', { wants_children: 'yes' }],
    ['i am not looking for anything serious.', 'casual'],
    ['i just want to have fun.', null],
    ['looking for friends.', 'friendship'],
    ['i am looking for new friends.', 'friendship'],
    ['i am not sure what i want.', 'unsure'],
    ['here for something serious.', 'serious'],
    ['i am looking for a job.', null],
    ['i am looking for my soulmate.', 'serious'],
    ['i am ready to settle down.', 'serious'],
    ['no hookups.', 'serious'],
    ['i want a relationship that lasts.', 'serious'],
    ['let us see where it goes.', 'unsure'],
    ["I said I don't want a fling.", 'serious'],
    ["I'm after real ale and proper chips.", null],
  ],
}
