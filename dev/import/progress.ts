import { SingleBar } from 'cli-progress'

const PLAIN_EVERY_MS = 10_000

/** Shows progress: a bar on a terminal, otherwise occasional lines. */
export interface Progress {
  /** @param lines settled, including `rejected` ones */
  update(lines: number, rejected: number): void
  /** Prints a line. */
  say(line: string): void
  stop(): void
}

/** @param from lines of `total` settled by earlier runs */
export function showProgress(stream: NodeJS.WriteStream, total: number, from: number): Progress {
  const startedAt = Date.now()
  const perSecond = (lines: number) =>
    Math.round((lines - from) / Math.max(0.001, (Date.now() - startedAt) / 1000))
  return stream.isTTY ? bar(stream, total, from, perSecond) : plain(stream, total, perSecond)
}

function bar(
  stream: NodeJS.WriteStream,
  total: number,
  from: number,
  perSecond: (lines: number) => number,
): Progress {
  const shown = new SingleBar({
    stream,
    format: '{bar} {percentage}% | {value}/{total} lines | {rate}/s | {left} left | {rejected} rejected',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    forceRedraw: true,
  })
  shown.start(total, from, { rate: 0, left: '?', rejected: 0 })
  return {
    update: (lines, rejected) => {
      const rate = perSecond(lines)
      shown.update(lines, { rate, left: left(total - lines, rate), rejected })
    },
    say: (line) => {
      stream.write(`\r\u001B[K${line}\n`)
      shown.render()
    },
    stop: () => shown.stop(),
  }
}

function plain(stream: NodeJS.WriteStream, total: number, perSecond: (lines: number) => number): Progress {
  let toldAt = Date.now()
  return {
    update: (lines, rejected) => {
      if (Date.now() - toldAt < PLAIN_EVERY_MS) return
      toldAt = Date.now()
      const rate = perSecond(lines)
      stream.write(
        `${lines} of ${total} lines, ${rate}/s, ${left(total - lines, rate)} left, ${rejected} rejected\n`,
      )
    },
    say: (line) => void stream.write(`${line}\n`),
    stop: () => undefined,
  }
}

function left(lines: number, perSecond: number): string {
  if (perSecond === 0) return '?'
  const seconds = Math.ceil(lines / perSecond)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
