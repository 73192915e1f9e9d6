import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { apiKeyId, createApiKey, hashApiKey, hasValidChecksum } from '../../shared/api-key.ts'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

test('a key has a prefix, 30 random characters and a checksum of 6', () => {
  const key = createApiKey('live', randomBytes)

  expect(key).toMatch(/^kith_live_[0-9A-Za-z]{36}$/)
  const digits = [...key.slice(-6)].map((character) => BASE62.indexOf(character))
  expect(digits.reduce((sum, digit) => sum * 62 + digit, 0)).toBe(crc32(key.slice(0, -6)))
})

test('a small checksum is padded with zeros to six characters', () => {
  const keys = Array.from({ length: 400 }, () => createApiKey('test', randomBytes))

  expect(keys.filter((key) => key.length !== 46)).toEqual([])
  expect(keys.filter((key) => key.at(-6) === '0').length).toBeGreaterThan(0)
  expect(keys.filter((key) => !hasValidChecksum(key))).toEqual([])
})

test('changing any one character of a key breaks its checksum', () => {
  const key = createApiKey('test', randomBytes)

  const changed = [...key].map(
    (character, at) => key.slice(0, at) + (character === 'x' ? 'y' : 'x') + key.slice(at + 1),
  )

  expect(changed.filter(hasValidChecksum)).toEqual([])
})

test.each(['', 'kith_test_', 'kith_prod_', `kith_test_${'a'.repeat(35)}`, `kith_test_${'é'.repeat(36)}`])(
  'what is no key at all has no valid checksum: %s',
  (text) => {
    expect(hasValidChecksum(text)).toBe(false)
  },
)

test('every character of the alphabet is equally likely', () => {
  const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

  let secrets = ''
  const source = [...everyByte]
  for (let made = 0; made < 8; made += 1) {
    const bytes = source.splice(0, 31)
    secrets += createApiKey('test', () => Uint8Array.from(bytes)).slice(10, -6)
  }

  const counts = [...BASE62].map((character) => secrets.split(character).length - 1)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(248)
  expect(new Set(counts)).toEqual(new Set([4]))
})

test('bytes that would bias the characters are skipped and others drawn', () => {
  const asked: number[] = []

  const key = createApiKey('test', (count) => {
    asked.push(count)
    return new Uint8Array(count).fill(asked.length === 1 ? 248 : 61)
  })

  expect(key.slice(10, -6)).toBe('z'.repeat(30))
  expect(asked).toEqual([30, 30])
})

test('the id of a key is its prefix and the next eight characters', () => {
  expect(apiKeyId(`kith_test_Ab3dE6gH${'0'.repeat(28)}`)).toBe('kith_test_Ab3dE6gH')
})

test('a key is stored as its SHA-256', async () => {
  const hash = await hashApiKey('abc')

  expect(Buffer.from(hash).toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
