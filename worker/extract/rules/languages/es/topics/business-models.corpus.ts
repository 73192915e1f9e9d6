import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'business_models',
  texts: [
    ['Levantamos una ronda semilla. Las tiendas pagan 90 al mes.', ['b2b']],
    ['Fabricamos un sensor y levantamos una ronda semilla.', ['hardware']],
    ['Levantamos una ronda semilla. Los padres pagan 5 al mes.', ['b2c']],
  ],
}
