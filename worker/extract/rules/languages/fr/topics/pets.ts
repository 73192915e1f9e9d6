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
]
