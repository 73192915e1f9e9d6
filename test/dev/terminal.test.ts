import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const KITH = new URL('../../dev/kith.ts', import.meta.url).pathname
/** Gives a command a terminal. */
const SCRIPT = '/usr/bin/script'

const folder = mkdtempSync(join(tmpdir(), 'kith-terminal-'))
const texts = join(folder, 'texts.jsonl')
const lines = Array.from({ length: 40 }, (_, n) => JSON.stringify({ id: `t${n}`, context: 'I am 32.' }))
writeFileSync(texts, lines.join('\n'))

/** What a person sees of a command, whose answer goes to a file. */
async function seen(...args: string[]): Promise<string> {
  const command = [process.execPath, KITH, ...args].map((word) => `'${word}'`).join(' ')
  const { stdout } = await promisify(execFile)(
    SCRIPT,
    ['-qec', `${command} > /dev/null || true`, '/dev/null'],
    {
      env: { PATH: process.env.PATH, TERM: 'xterm' },
    },
  )
  return stdout
}

test.runIf(existsSync(SCRIPT))('on a terminal long work has a bar, and what is wrong is red', async () => {
  const [work, wrong] = await Promise.all([seen('eval', texts, '--domain', 'dating'), seen('keyz')])

  expect(work).toMatch(/█+ 100% \| 40\/40 texts \| \d+\/s/)
  expect(wrong).toContain("\u001b[31mkith: there is no 'keyz'")
})

test('elsewhere there is neither bar nor colour', async () => {
  const work = run('kith', ['eval', texts, '--domain', 'dating'])
  const wrong = run('kith', ['keyz'])

  expect([await work.ended, work.stderr(), work.stdout().trim().split('\n').length]).toEqual([0, '', 40])
  expect([await wrong.ended, wrong.stderr()]).toEqual([2, expect.stringMatching(/^kith: /)])
})
