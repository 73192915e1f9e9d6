import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'task_text',
  texts: [
    ['We need an agent to transcribe calls.', 'We need an agent to transcribe calls.'],
    ['The agent offers translation.', 'The agent offers translation.'],
    [
      'We need an agent that can translate contracts. It rains.',
      'We need an agent that can translate contracts.',
    ],
    ['The agent should offer a service over REST.', 'The agent should offer a service over REST.'],
    ['It rains.', null],
  ],
}
