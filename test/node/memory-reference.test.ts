import { describe, expect, test } from 'vitest'
import { parseReference } from '../../worker/memory/reference.ts'

describe('a memory reference', () => {
  test.each([
    ['jeanmemory://t_8a2/u_alice', { scheme: 'jeanmemory', place: 't_8a2', user: 'u_alice' }],
    ['mem0://prod/alice@example.com', { scheme: 'mem0', place: 'prod', user: 'alice@example.com' }],
    [
      'https://memories.example/people/u_alice',
      { scheme: 'https', place: 'memories.example/people', user: 'u_alice' },
    ],
    [
      'https://memories.example:8443/u_alice',
      { scheme: 'https', place: 'memories.example:8443', user: 'u_alice' },
    ],
  ])('picks a place and a user: %s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference)
  })

  test.each([
    ['mem0://x/auth0%7C123', 'auth0|123'],
    ['mem0://x/J%C3%BCrgen%20M', 'Jürgen M'],
    ['mem0://x/a%2Fb', 'a/b'],
    ['mem0://x/a%252Fb', 'a%2Fb'],
    ['mem0://x/a+b', 'a+b'],
    ['mem0://x/%F0%9F%99%82', '🙂'],
  ])('decodes the user once, as UTF-8: %s', (text, user) => {
    expect(parseReference(text)?.user).toBe(user)
  })

  test('has 512 characters at most, and a user of 255', () => {
    const user = 'u'.repeat(255)
    const longest = `https://h.example/${'p'.repeat(512 - 274)}/${user}`

    expect(longest).toHaveLength(512)
    expect(parseReference(longest)?.user).toBe(user)
    expect(parseReference(longest.replace('/p', '/pp'))).toBeUndefined()
    expect(parseReference(`mem0://x/${user}u`)).toBeUndefined()
  })

  test.each([
    '',
    'u_alice',
    'mem0://x',
    'mem0://x/',
    'mem0:///u',
    'mem0://x/a/b',
    'Mem0://x/u',
    ' mem0://x/u',
    'mem0://x/u\n',
    'mem0://x/u v',
    'mem0://x/u?k=1',
    'mem0://x/u#f',
    'mem0://x\\u',
    'mem0://a@b/u',
    'mem0://x/ü',
    'mem0://x/%',
    'mem0://x/%zz',
    'mem0://x/%C3',
    'mem0://x/%C0%AF',
    'mem0://x/%ED%A0%80',
    'http://memories.example/u',
    'https://user@memories.example/u',
    'https://memories.example/../u',
    'https://memories.example/.hidden/u',
    'https://memories.example//u',
    'https://[::1]/u',
    'https://memories。example/u',
    'file:///etc/passwd',
    'javascript://x/u',
    'https://memories.example/%2e%2e/u',
  ])('is nothing else: %j', (text) => {
    expect(parseReference(text)).toBeUndefined()
  })

  test.each([
    '.',
    '..',
    '%2e%2e',
    '%2E',
    '*',
    '%2A',
    '%20',
    '%20u',
    'u%20',
    '%E2%80%83u',
    'u%00',
    'u%0d%0a',
    '%C2%85u',
  ])('names one person, not a path, a wildcard or nobody: %s', (user) => {
    expect(parseReference(`mem0://x/${user}`)).toBeUndefined()
  })
})
