import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'side',
  texts: [
    ['Estamos construyendo SaaS, Seed.', 'founder'],
    ['Estamos construyendo fintech, pre-seed.', 'founder'],
    ['Invertimos en startups de salud.', 'investor'],
    ['Invertimos Seed en Europa.', 'investor'],
    ['Conozco inversores.', null],
    ['Captando R$ 3 milhões, rodada seed.', 'founder'],
    ['Invisto como anjo desde 2019, cheques de R$ 50 mil.', 'investor'],
    ['Somos una startup y buscamos 500 mil euros.', 'founder'],
    ['Soy inversor ángel, tickets de 20 a 50 mil euros.', 'investor'],
  ],
}
