import type { Phrasing } from '../../../../../../shared/reader.ts'

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
]
