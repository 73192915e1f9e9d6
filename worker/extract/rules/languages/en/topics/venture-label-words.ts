import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What a label for sectors is followed by, in the user's words. */
export const VENTURE_LABEL_WORDS: readonly Phrasing[] = [
  { value: '$1', despite: ['wished'], said: ['%industries {items}'], confidence: 0.8 },
  {
    value: null,
    despite: ['wished', 'negated', 'other'],
    said: [
      `%industries (any|all|we|i|it|our|my|they|mostly|well|um|uh|good|not|no|none|nothing|that|depends|see|
        tbd|n|other|others|various|multi|multiple|everything|anything|whatever|general|generalist|agnostic|
        open|flexible|the|a|an|if|what|very|many|several|as|because|yes|ok|honestly|still) ({_rest})?`,
    ],
  },
]
