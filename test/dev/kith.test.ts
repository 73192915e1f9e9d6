import { expect, test } from 'vitest'
import { run } from './run.ts'

async function kith(...args: string[]) {
  const running = run('kith', args)
  const code = await running.ended
  return { code, stdout: running.stdout(), stderr: running.stderr() }
}

/** As help lists them. */
const { code, stdout } = await kith('--help')
const COMMANDS = [...stdout.matchAll(/^ {2}([a-z-]+(?: check)?) {2,}\S/gm)].map(([, name = '']) => name)

test('help lists the commands', () => {
  expect(code).toBe(0)
  expect(COMMANDS).toEqual([
    'dev',
    'keys',
    'migrate',
    'import',
    'export',
    'outcomes',
    'dead-letters',
    'domains',
    'index',
    'eval',
    'deploy check',
  ])
})

test.each(COMMANDS)(
  '%s has a help with its flags, examples of itself and what it exits with',
  async (name) => {
    const { code, stdout, stderr } = await kith(...name.split(' '), '--help')

    const [before = '', examples = '', exits = ''] = stdout.split(/^Examples:$|^Exit codes: /m)
    expect([code, stderr]).toEqual([0, ''])
    expect(before).toMatch(new RegExp(`^ {2}npx kith ${name}\\b`, 'm'))
    expect(before).toMatch(/^ {2}--json /m)
    expect(examples).toMatch(new RegExp(`^ {2}.*npx kith ${name}\\b`, 'm'))
    expect(exits).toMatch(/^0 .*\d/)
    expect(stdout).not.toContain('\u001b')
  },
)

test.each([
  [['keyz'], "kith: there is no 'keyz': did you mean 'keys'?"],
  [['deploy'], "kith: there is no 'deploy'; see --help."],
  [['toString'], "kith: there is no 'toString'; see --help."],
])('%j is one line and the code 2', async (args, line) => {
  expect(await kith(...args)).toEqual({ code: 2, stdout: '', stderr: `${line}\n` })
})

test.each(COMMANDS)(
  'an option that %s does not know is named, in one line and without colour',
  async (command) => {
    const { code, stdout, stderr } = await kith(...command.split(' '), '--surely-not')

    expect([code === 0, stdout]).toEqual([false, ''])
    expect(stderr).toMatch(/^[^\n]*'--surely-not'[^\n]*\n$/)
    expect(stderr).not.toContain('\u001b')
  },
)
