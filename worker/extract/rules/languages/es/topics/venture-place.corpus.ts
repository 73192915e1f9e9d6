import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'location',
  texts: [
    ['Estamos construyendo SaaS, Seed. Nuestra sede Madrid es pequeña.', 'Madrid'],
    ['Startup de software, Seed, sede: Bogotá.', 'Bogotá'],
    ['Startup de fintech, Seed, sede: Lima.', 'Lima'],
    ['Estamos construyendo SaaS, Seed, sede: Quito.', 'Quito'],
    ['Estamos construyendo software para bancos, Seed, sede: Madrid.', 'Madrid'],
    ['Estamos en Bilbao, construyendo SaaS, Seed.', 'Bilbao'],
    ['Startup de Sevilla, Seed, software.', 'Seville'],
    ['Invertimos Seed en fintech.', null],
    ['Soy inversor ángel, vivo en Bogotá.', 'Bogotá'],
  ],
}
