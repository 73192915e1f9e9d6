import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'formats',
  texts: [
    ['Notre agent lit les photos des ordonnances, REST, JSON.', ['images', 'json']],
    ['On cherche un agent qui transcrit des messages vocaux, REST.', ['audio']],
    ['Notre agent transcrit des réunions, REST, texte en sortie.', ['text']],
    ['Notre agent traduit par MCP.', null],
  ],
}
