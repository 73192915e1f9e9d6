/**
 * References that try to lead a call to a decoy on this machine, or elsewhere in a store than where the operator
 * pointed; about one in five is a real reference to a strange user. The same in every run.
 */
export function* hostileReferences(count: number, decoyPort: number): Generator<string> {
  const roll = dice(20260601)
  const pick = (list: readonly string[]) => list[roll(list.length)] ?? ''
  const aim = (text: string) => text.replaceAll('DECOY', `${pick(DECOYS)}:${decoyPort}`)
  for (let i = 0; i < count; i++) {
    const prefix = roll(2) === 0 ? pick(REAL_PREFIXES) : pick(FALSE_PREFIXES)
    const slash = roll(4) === 0 ? pick(FALSE_SLASHES) : '/'
    const pieces = roll(2) === 0 ? ENCODED : RAW
    yield aim(prefix + slash + Array.from({ length: 1 + roll(3) }, () => pick(pieces)).join(''))
  }
}

/** Numbers from 0 to below n (mulberry32). */
function dice(seed: number) {
  let state = seed
  return (n: number) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}

const DECOYS = ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '127。0。0。1', '①②⑦.0.0.1']

const REAL_PREFIXES = ['https://memories.example/people', 'mem0://prod', 'mem0://own', 'jeanmemory://t']

const FALSE_PREFIXES = [
  ...[
    'https://DECOY',
    'http://DECOY',
    '//DECOY',
    'DECOY',
    'mem0://DECOY',
    'mem0://prod@DECOY',
    'jeanmemory://t:DECOY',
  ],
  ...[
    'https://memories.example@DECOY/people',
    'https://DECOY#@memories.example/people',
    'https://DECOY/people',
  ],
  ...[
    'https://DECOY?memories.example/people',
    'https://DECOY\\@memories.example/people',
    'https://x:y@DECOY',
  ],
  ...['https://memories.example:DECOY/people', 'https://memories.example.DECOY/people'],
  ...[
    'HTTPS://MEMORIES.EXAMPLE/people',
    'https://memories.example./people',
    'https://memories.example:443/people',
  ],
  ...[
    'https://memories.example/people/..',
    'https://memories.example//people',
    'https://memories。example/people',
  ],
  ...[
    'https://memories.example/people/%2e%2e',
    'https://memories.example/PEOPLE',
    ' https://memories.example/people',
  ],
  ...['file://', 'gopher://x', 'data:,', 'javascript:', 'https:', 'mem0:/', 'mem0+https://DECOY', ''],
]

const FALSE_SLASHES = ['', '\\', '//', '/./', '/../', '%2F', '/?', '/#', '/;', '/@', '/\t', '/\r\n']

/** What a user's segment may hold as it stands. */
const ENCODED = [
  ...[
    'alice',
    '%2e%2e',
    '%2E%2E%2F',
    '..%2f',
    '%252e%252e',
    '..',
    '.',
    '@',
    '@localhost',
    '&user_id=bob',
    '%26user_id=bob',
  ],
  ...[
    '%23',
    '%3F',
    '%2F',
    '%5C',
    '%0d%0aHost:%20localhost',
    '%0d%0aX-Api-Key:%20x',
    '%00',
    '%ff',
    '%c0%ae%c0%ae',
  ],
  ...[
    '%ed%a0%80',
    '%e2%80%a8',
    '%20',
    '+',
    '*',
    '%2a',
    '%22',
    '%22%7D%2C%22user_id%22%3A%22bob',
    '__proto__',
  ],
  ...[
    'constructor',
    ';',
    '=',
    '%C3%BC',
    '%F0%9F%99%82',
    'https:%2F%2Flocalhost',
    '%2F%2Flocalhost%2F',
    '$user',
    '%EF%BC%8E%EF%BC%8E',
  ],
]

const RAW = [
  ...[
    'alice',
    '#',
    '?',
    '&',
    '?user_id=*',
    '/',
    '//',
    '\\',
    '\r\n',
    '\r\nHost: DECOY',
    '@DECOY',
    'http://DECOY/',
    '\u0000',
  ],
  ...[
    '%',
    '%%',
    '%zz',
    '\ud800',
    '\u202e',
    '\u2028',
    '\t',
    ' ',
    '"',
    '{{user}}',
    '|',
    '<',
    '`',
    'ü',
    '🙂',
    '．．',
    '。',
  ],
  ...['x'.repeat(600), '%F0%9F%99', '../..', './', ':DECOY', 'https:\\\\DECOY'],
]
