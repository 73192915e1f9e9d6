import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'willing_to_relocate',
  whole: true,
  texts: [
    ['Estoy dispuesta a mudarme.', true],
    ['dispuesta a mudarme', true],
    ['disponibilidad para viajar y cambiar de residencia', true],
    ['no puedo mudarme', false],
    ['No me importa mudarme a Madrid', true],
    ['Puedo trasladarme.', true],
    ['No quiero mudarme.', false],
    ['No me importa cambiar de ciudad.', true],
    ['Sin cambio de residencia.', false],
    ['Mi hermano se mudó.', null],
    ['Lo de mudarme a Madrid no.', false],
    ['Me iría a Alicante o Albacete sin problema.', true],
    ['Sí me mudaría a otra ciudad.', true],
    ['Cambio de ciudad: no', false],
    ['Posso me mudar para Joinville.', true],
    ['Não posso me mudar.', false],
    ['Me mudé a Madrid en 2019.', null, { location: 'Madrid' }],
  ],
}
