import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Kinds of animals, with their names. */
const KEPT: readonly (readonly [kind: string, words: string])[] = [
  ['dog', 'chien|chiens|chienne|chiot|toutou|labrador|caniche|bouledogue|berger allemand|border collie'],
  ['cat', 'chat|chats|chatte|chaton|chatons|minou'],
  ['rabbit', 'lapin|lapins|lapine|lapin nain'],
  ['bird', 'oiseau|oiseaux|canari|canaris|perruche|perruches'],
  ['parrot', 'perroquet|perroquets'],
  ['horse', 'cheval|chevaux|jument|poney'],
  ['turtle', 'tortue|tortues'],
  ['hamster', 'hamster|hamsters'],
  ['fish', 'poisson|poissons|poisson rouge|aquarium'],
  ['chicken', 'poule|poules'],
  ['guinea pig', "cochon d'inde|cochons d'inde"],
  ['ferret', 'furet|furets'],
]

export const PETS: readonly Phrasing[] = [
  {
    value: 'cat',
    said: ["j'ai (un|deux|une|trois) (chat|chats|chatte)"],
  },
  {
    value: 'dog',
    said: ["j'ai (un|deux|trois) (chien|chiens|chienne)"],
  },
  {
    value: 'dog',
    said: [
      '(un|une|deux|trois|mon|ma|mes|avec) ~ (chien|chiens|chienne) ',
      '^ animaux (:|=|-) ~ (chien|chiens|chienne)',
    ],
  },
  {
    value: 'cat',
    said: [
      "(j'ai|ai|avec|mon|ma|mes) (un|une|deux|trois)? ~ (chat|chats|chatte) ",
      '^ animaux (:|=|-) ~ (chat|chats|chatte)',
    ],
  },
  {
    value: 'rabbit',
    said: ['^ animaux (:|=|-) ~ (lapin|lapins|lapine)', "(j'ai|ai|avec) (un|deux) (lapin|lapins) "],
  },
  { value: 'cat', said: ['^ (un|une|deux|trois) (chat|chats|chatte) '], confidence: 0.88 },
  ...KEPT.map(([value, words]) => ({
    value,
    said: [
      `(j'ai|ai|avec|je vis avec|j'ai aussi) (un|une|deux|trois|quatre|plusieurs|mon|ma|mes) ~ (${words}) `,
      `^ (un|une|deux|trois|quatre|plusieurs|mon|ma|mes) ~ (${words}) (qui|nomme|nommee|prenomme|s'appelle|et|,|$|appele|appelee)`,
      `(mon|ma|mes|notre) (${words}) (qui|nomme|nommee|prenomme|s'appelle|et|,|$|appele|appelee)`,
    ],
    confidence: 0.9,
  })),
]
