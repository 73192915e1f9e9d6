import { defineDomain } from '../../shared/domain.ts'
import { headText } from '../../shared/head-text.ts'

export const productRecommendationV1 = defineDomain({
  name: 'product-recommendation',
  version: 'product-recommendation.v1',
  head: { name: 'product-recommendation', version: 'product-recommendation-2026-05-01' },
  fields: {
    categories: {
      kind: 'hard',
      type: 'array',
      required: true,
      priority: 'high',
      description: 'Kinds of goods they want.',
      items: { type: 'string' },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['asked', 'wished'],
            said: [
              '(looking for|want|need|needing|recommend|suggest|searching for|buy|buying|after|find|replace|upgrade|choosing) (me)? (:)? (my|our|a|an|the|some|new|good)? ~ {+goods}',
              '(which|what) {+goods} (should|would|do|is|are)',
            ],
          },
        ],
      },
    },
    budget_max_usd: {
      kind: 'hard',
      type: 'number',
      required: true,
      priority: 'high',
      description: 'Most that they pay, US dollars.',
      minimum: 0,
      unit: 'USD',
      read: { by: 'topic', topic: 'budget' },
    },
    colors: {
      kind: 'hard',
      type: 'array',
      priority: 'low',
      description: 'Colours they would like.',
      items: { type: 'string' },
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['asked', 'wished'],
            said: ['(in|color|colour|preferably|ideally|prefer|like|love) (:|is)? {+colors}'],
          },
        ],
      },
    },
    is_gift: {
      kind: 'hard',
      type: 'boolean',
      priority: 'medium',
      description: 'Whether it is for somebody else.',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: true,
            despite: ['asked', 'wished', 'other'],
            said: [
              '(a|as a|birthday|christmas|wedding|anniversary) (gift|present) (for|to)?',
              '(it is|this is) for my (mother|father|mom|dad|wife|husband|son|daughter|partner|friend|girlfriend|boyfriend|sister|brother|boss)',
            ],
          },
          {
            value: false,
            despite: ['asked', 'wished', 'negated'],
            said: ['for (myself|me personally)', 'not a (gift|present)'],
          },
        ],
      },
    },
    condition: {
      kind: 'hard',
      type: 'enum',
      priority: 'low',
      description: 'Whether used goods will do.',
      values: ['new_only', 'used_ok'],
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: 'new_only',
            despite: ['asked', 'wished', 'negated'],
            said: ['(only new|new only|brand new only|not used|nothing used|no used)'],
          },
          {
            value: 'used_ok',
            despite: ['asked', 'wished', 'negated'],
            said: [
              '(used|second hand|secondhand|refurbished) (is|are|would be)? (fine|ok|okay|good|welcome|works|too)',
              '(do not mind|happy with|open to) (used|second hand|refurbished)',
            ],
          },
        ],
      },
    },
    needed_in_days: {
      kind: 'hard',
      type: 'integer',
      priority: 'medium',
      description: 'Days until they need it.',
      minimum: 0,
      unit: 'days',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['asked', 'wished'],
            said: [
              '(need|needed|want|arrive|arrives|delivered) ~ (within|in|no later than) {days}',
              '(need|needed|want|arrive|arrives|delivered) (it|them|this)? (by|before|on) {date}',
            ],
          },
          {
            value: 0,
            despite: ['asked', 'wished'],
            said: ['(need|needed) (it|them|this)? (today|immediately|right away|asap)'],
          },
        ],
      },
    },
    location: {
      kind: 'hard',
      type: 'string',
      priority: 'low',
      description: 'Where it would be delivered.',
      read: { by: 'topic', topic: 'residence', keep: 'first' },
    },
    interests: {
      kind: 'soft',
      type: 'array',
      priority: 'medium',
      description: 'Activities and tastes in their words, short.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'interests' },
    },
    use_text: {
      kind: 'soft',
      type: 'string',
      priority: 'high',
      description: 'What they want it for, and what matters about it.',
      read: { by: 'sentences', topic: 'use' },
    },
  },
  derive: () => [],
  headText: ({ categories, interests, use_text }) =>
    headText({ Goods: categories, Interests: interests, 'Wanted for': use_text }),
})
