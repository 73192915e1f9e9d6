import { expect, test } from 'vitest'
import { isServerAddress, whyNotPublic } from '../../shared/address.ts'

/** Places that no tenant may have called, in every notation that some parser reads. */
const PLACES = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '0',
  ],
  ...[
    '0.0.0.0',
    '127.0.0.1.',
    '127。0。0。1',
    '①②⑦.⓪.⓪.①',
    '１２７.0.0.1',
    '%31%32%37.0.0.1',
    '0x7F.1',
    '127.255.255.254',
  ],
  ...['10.0.0.1', '10.255.255.255', '012.0.0.1', '0xa000001', '167772161', '172.16.0.1', '172.31.255.255'],
  ...['192.168.0.1', '192.168.1.254', '0xc0a80001', '3232235521', '192.0.0.1', '192.0.2.1', '198.18.0.1'],
  ...['169.254.169.254', '0xa9fea9fe', '2852039166', '0251.0376.0251.0376', '169.254.170.2', '168.63.129.16'],
  ...['100.64.0.1', '100.100.100.200', '100.127.255.254', '224.0.0.1', '239.255.255.250', '240.0.0.1'],
  ...['255.255.255.255', '8.8.8.8', '1.1.1.1', '203.0.113.7', '192.88.99.1', '198.51.100.4'],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::127.0.0.1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
  ...['[::ffff:10.0.0.1]', '[::ffff:169.254.169.254]', '[64:ff9b::7f00:1]', '[64:ff9b::10.0.0.1]'],
  ...[
    '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
  ],
  ...['[fec0::1]', '[ff02::1]', '[2001:db8::1]', '[100::1]', '[2606:4700:4700::1111]'],
  ...['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'ｌocalhost', 'localhost.localdomain', 'router'],
  ...['metadata', 'metadata.google.internal', 'METADATA.GOOGLE.INTERNAL.', 'instance-data.ec2.internal'],
  ...[
    'db.local',
    'printer.local.',
    'nas.home',
    'nas.lan',
    'x.home.arpa',
    '1.0.0.127.in-addr.arpa',
    'wiki.corp',
  ],
  ...['mail.intranet', 'app.private', 'x.onion', 'x.test', 'x.invalid', 'x.alt', 'kubernetes.default.svc'],
  ...[
    'kubernetes.default.svc.cluster.local',
    'acme.example..',
    'xn--',
    '-',
    '*',
    'a b.example',
    'acme.example\\@x',
  ],
]
const SCHEMES = [
  'http',
  'ftp',
  'file',
  'gopher',
  'ws',
  'wss',
  'javascript',
  'data',
  'blob',
  'unix',
  'jar',
  'ldap',
]
const SHAPES = [
  ...['https://user@acme.example/', 'https://user:pass@acme.example/', 'https://:pass@acme.example/'],
  ...[
    'https://127.0.0.1:80@acme.example/',
    'https://acme.example:x@127.0.0.1/',
    'https://acme.example/#fragment',
  ],
  ...[
    'https://acme.example/#',
    'https:\\\\127.0.0.1/',
    'https://acme.example\\.127.0.0.1/',
    ' https://acme.example/',
  ],
  ...[
    'https://acme.example/\n',
    'https://ac\tme.example/',
    '//acme.example/',
    'acme.example',
    '/',
    '',
    'https://',
  ],
  ...[
    'https:acme',
    'https:///127.0.0.1/',
    'https:127.0.0.1',
    'https://acme.example:99999/',
    'https://[::1',
    'https://%',
  ],
  ...[
    `https://acme.example/${'x'.repeat(2048)}`,
    'https://acme.example%00.localhost/',
    'https://１２７．０．０．１/',
  ],
]

const hostile = [
  ...PLACES.map((place) => `https://${place}/`),
  ...PLACES.slice(0, 20).map((place) => `https://${place}:8443/x?y=z`),
  ...SCHEMES.map((scheme) => `${scheme}://acme.example/`),
  ...SHAPES,
]

test(`no address out of ${hostile.length} hostile ones may be called`, () => {
  expect(hostile.length).toBeGreaterThan(150)
  expect(hostile.filter((address) => whyNotPublic(address, false) === undefined)).toEqual([])
})

test('on a developer’s machine only its own three names may be called beside public ones', () => {
  const allowed = hostile.filter((address) => whyNotPublic(address, true) === undefined)

  expect([...new Set(allowed.map((address) => new URL(address).hostname))].sort()).toEqual([
    '127.0.0.1',
    '[::1]',
    'localhost',
  ])
  expect(whyNotPublic('http://127.0.0.1:8080/hooks', true)).toBeUndefined()
  expect(whyNotPublic('http://acme.example/', true)).toBe('the scheme http:')
})

test.each([
  'https://acme.example/',
  'https://acme.example./hooks',
  'https://hooks.acme.example:8443/a/b?key=c',
  'https://bücher.example/',
  'https://localhost.example/',
  'https://10.0.0.1.nip.example/',
])('%s may be called', (address) => {
  expect(whyNotPublic(address, false)).toBeUndefined()
})

test('a refusal describes the address without quoting it', () => {
  const refusals = ['https://10.0.0.1/', 'https://db.local/', 'https://u:hunter2@a.example/'].map((address) =>
    whyNotPublic(address, false),
  )

  expect(refusals).toEqual(['an IP address', 'a host that is not public', 'one with a user or a password'])
})

test('an operator’s address is https, or on this machine', () => {
  const given = [
    'https://10.0.0.1/v1',
    'http://127.0.0.1:1/',
    'http://a.example/',
    'https://a.example/?x',
    'https://u@a.example/',
  ]

  expect(given.map(isServerAddress)).toEqual([true, true, false, false, false])
})
