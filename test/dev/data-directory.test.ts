import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { takeDataDirectory } from '../../dev/data-directory.ts'
import { temporaryDirectory } from './run.ts'

const MODULE = new URL('../../dev/data-directory.ts', import.meta.url).href

const holders: ChildProcess[] = []

afterEach(() => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
})

test('a second process is refused by a line that names the directory, the holder and the way out', async () => {
  const directory = temporaryDirectory()
  const holder = await holderOf(directory)

  expect(() => takeDataDirectory(directory, { fresh: true })).toThrow(
    `Data directory ${directory} is in use by process ${holder.pid}: stop that one, or choose another directory with --data.`,
  )
})

test('the directory of a killed process is free at once', async () => {
  const directory = temporaryDirectory()
  const holder = await holderOf(directory)
  const ended = once(holder, 'exit')
  holder.kill('SIGKILL')
  await ended

  const taken = takeDataDirectory(directory, { fresh: false })

  expect(taken.database).toBe(join(directory, 'postgres'))
  taken.release()
})

test('the same process cannot lock it twice, but can again after a release', () => {
  const directory = temporaryDirectory()
  const taken = takeDataDirectory(directory, { fresh: false })

  expect(() => takeDataDirectory(directory, { fresh: false })).toThrow('is in use')

  taken.release()
  takeDataDirectory(directory, { fresh: false }).release()
})

test('fresh empties a directory of ours', () => {
  const directory = temporaryDirectory()
  const first = takeDataDirectory(directory, { fresh: false })
  mkdirSync(first.database)
  writeFileSync(first.keyFile, 'key')
  first.release()

  takeDataDirectory(directory, { fresh: true }).release()

  expect(readdirSync(directory).filter((name) => name === 'postgres' || name === 'dev.key')).toEqual([])
})

test('a foreign directory is left alone', () => {
  const directory = temporaryDirectory()
  writeFileSync(join(directory, 'thesis.txt'), 'years of work')

  expect(() => takeDataDirectory(directory, { fresh: true })).toThrow(
    `Data directory ${directory}: expected an empty one or one that kith made, got other files`,
  )

  expect(readdirSync(directory)).toEqual(['thesis.txt'])
})

async function holderOf(directory: string) {
  const program = `import { takeDataDirectory } from '${MODULE}'
    takeDataDirectory('${directory}', { fresh: false }); console.log('taken'); setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(holder)
  await once(holder.stdout, 'data')
  return holder
}
