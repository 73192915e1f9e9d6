import { expect, test } from 'vitest'
import { run } from './run.ts'

async function kith(...args: string[]) {
  const running = run('kith', args)
  const code = await running.ended
  return { code, stdout: running.stdout(), stderr: running.stderr() }
}

const COMMANDS = ['dev', 'keys', 'migrate', 'import', 'export', 'outcomes', 'dead-letters', 'domains', 'eval']

test('help lists every command, and each says more of itself', async () => {
  const { code, stdout } = await kith('--help')
  const helps = await Promise.all(COMMANDS.map((command) => kith(command, '--help')))

  expect(code).toBe(0)
  expect(COMMANDS.filter((command) => !stdout.includes(`  ${command} `))).toEqual([])
  expect(stdout).toContain('deploy check')
  const silent = COMMANDS.filter((command, i) => !helps[i]?.stdout.includes(command) || helps[i]?.code !== 0)
  expect(silent).toEqual([])
})

test('of two words the second is no argument', async () => {
  const { code, stdout } = await kith('deploy', 'check', '--help')

  expect([code, stdout]).toEqual([0, expect.stringContaining('Checks everything of a deployment')])
})

test.each([
  [['keyz'], "kith: there is no 'keyz': did you mean 'keys'?"],
  [['deploy'], "kith: there is no 'deploy'; --help lists what there is."],
  [['toString'], "kith: there is no 'toString'; --help lists what there is."],
])('%j is one line and the code 2', async (args, line) => {
  expect(await kith(...args)).toEqual({ code: 2, stdout: '', stderr: `${line}\n` })
})

test.each(COMMANDS)(
  'an option that %s does not know is named, in one line and without colour',
  async (command) => {
    const { code, stdout, stderr } = await kith(command, '--surely-not')

    expect([code === 0, stdout]).toEqual([false, ''])
    expect(stderr).toMatch(/^[^\n]*'--surely-not'[^\n]*\n$/)
    expect(stderr).not.toContain('\u001b')
  },
)
