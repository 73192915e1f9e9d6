import { defineDomain } from '../../shared/domain.ts'
import { headText } from '../../shared/head-text.ts'

export const marketplaceV1 = defineDomain({
  name: 'marketplace',
  version: 'marketplace.v1',
  head: { name: 'marketplace', version: 'marketplace-2026-05-01' },
  fields: {
    side: {
      kind: 'hard',
      type: 'enum',
      required: true,
      priority: 'high',
      description: 'Which side of a match the record stands on. Explicit only.',
      values: ['buyer', 'seller'],
    },
    categories: {
      kind: 'hard',
      type: 'array',
      required: true,
      priority: 'high',
      description: 'Kinds of goods wanted or offered.',
      items: { type: 'string' },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['wished', 'negated'],
            said: [
              '(sell|selling|offering|for sale|buy|buying|looking for|want|wanted|need|needing|searching for|after|in search of|wtb|wts|iso|trade|trading) (:)? (my|our|a|an|the|some|two|three|:)? ~ {+goods}',
              '{+goods} (for sale|wanted)',
            ],
          },
        ],
      },
    },
    condition: {
      kind: 'hard',
      type: 'enum',
      priority: 'medium',
      description: 'State of the goods; for a buyer the least that they take.',
      values: ['new', 'like_new', 'used', 'for_parts'],
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: 'new',
            despite: ['wished'],
            said: ['(brand new|never used|unused|unopened|still sealed|new in box|condition : new)'],
          },
          {
            value: 'like_new',
            despite: ['wished'],
            said: [
              '(like new|as new|mint condition|barely used|hardly used|lightly used|gently used|excellent condition)',
            ],
          },
          {
            value: 'used',
            despite: ['wished'],
            said: [
              '(well used|used condition|second hand|secondhand|used (but|is|and|works|one|ones)|good condition|fair condition|some wear)',
            ],
          },
          {
            value: 'for_parts',
            despite: ['wished'],
            said: ['(for parts|for spares|not working|broken|as is)'],
          },
        ],
      },
    },
    price_min_usd: {
      kind: 'hard',
      type: 'number',
      priority: 'high',
      description: 'Least that a seller takes, US dollars.',
      minimum: 0,
      unit: 'USD',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['wished', 'negated'],
            said: [
              '(asking|price|asking price|for|obo|at least|minimum|not less than|no less than|selling for|want|lowest) (is|:|of)? {usd}',
              '{usd} (obo|or best offer|firm|minimum|ono)',
            ],
          },
          {
            value: null,
            said: [
              '(budget|up to|max|maximum|at most|under|below|no more than) (is|of|:)? {usd}',
              'paid {usd}',
            ],
          },
        ],
      },
    },
    price_max_usd: {
      kind: 'hard',
      type: 'number',
      priority: 'high',
      description: 'Most that a buyer pays, US dollars.',
      minimum: 0,
      unit: 'USD',
      read: { by: 'topic', topic: 'budget' },
    },
    location: {
      kind: 'hard',
      type: 'string',
      priority: 'high',
      description: 'Where the goods or the buyer are.',
      read: { by: 'topic', topic: 'residence', keep: 'first' },
    },
    delivery: {
      kind: 'hard',
      type: 'array',
      priority: 'medium',
      description: 'How the goods may change hands.',
      items: { type: 'enum', values: ['pickup', 'shipping', 'local_delivery'] },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: 'pickup',
            despite: ['wished'],
            said: ['(pick up|pickup|collection|collect|can come and get)'],
          },
          { value: 'shipping', despite: ['wished'], said: ['(shipping|ship|can post|postage|mail it)'] },
          {
            value: 'local_delivery',
            despite: ['wished'],
            said: ['(can|will|could|free) ~ (deliver|drop off|drop it off|delivery)'],
          },
        ],
      },
    },
    negotiable: {
      kind: 'hard',
      type: 'boolean',
      priority: 'low',
      description: 'Whether the price can be talked about.',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: true,
            said: ['(negotiable|obo|or best offer|ono|open to offers|make an offer|make me an offer)'],
          },
          {
            value: false,
            despite: ['negated'],
            said: ['(firm|fixed price|not negotiable|non negotiable|no offers|no lowballs|no haggling)'],
          },
        ],
      },
    },
    quantity: {
      kind: 'hard',
      type: 'integer',
      priority: 'low',
      description: 'How many pieces.',
      minimum: 1,
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['wished'],
            said: [
              '(quantity|qty) (:|of)? {number}',
              '(set|lot|pair|bundle) of {number}',
              '(selling|buying|need|want) {number} {_=goods}',
            ],
          },
        ],
      },
    },
    description_text: {
      kind: 'soft',
      type: 'string',
      priority: 'medium',
      description: 'What is offered or wanted, in their words.',
      read: { by: 'sentences', topic: 'trade' },
    },
  },
  derive: () => [],
  headText: ({ categories, condition, description_text }) =>
    headText({ Goods: categories, Condition: condition, Description: description_text }),
})
