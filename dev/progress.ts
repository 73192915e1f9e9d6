import { SingleBar } from 'cli-progress'

const PLAIN_EVERY_MS = 10_000

/** Shows progress: a bar on a terminal, otherwise occasional lines. */
export interface Progress {
  /** @param more.total replaces the total; `note` is appended to the line */
  update(done: number, more?: { note?: string; total?: number }): void
  /** Prints a line. */
  say(line: string): void
  stop(): void
}

export interface Work {
  /** Undefined if unknown: then only a count is shown. */
  total: number | undefined
  /** What earlier runs have done. */
  from?: number
  /** `lines`, `records`, … */
  unit: string
}

export function showProgress(stream: NodeJS.WriteStream, work: Work): Progress {
  if (!stream.isTTY) return plain(stream, work)
  return work.total === undefined ? counter(stream, work) : bar(stream, work, work.total)
}

/** Shows the elapsed time on a terminal, for work that reports no progress. */
export function showWait(stream: NodeJS.WriteStream, what: string): { stop(): void } {
  if (!stream.isTTY) return { stop: () => undefined }
  const startedAt = Date.now()
  const show = () => stream.write(`\r\u001B[K${what}… ${Math.round((Date.now() - startedAt) / 1000)} s`)
  const timer = setInterval(show, 1_000)
  show()
  return {
    stop() {
      clearInterval(timer)
      stream.write('\r\u001B[K')
    },
  }
}

function bar(stream: NodeJS.WriteStream, { from = 0, unit }: Work, total: number): Progress {
  const perSecond = rate(from)
  const shown = new SingleBar({
    stream,
    format: `{bar} {percentage}% | {value}/{total} ${unit} | {rate}/s | {left} left{note}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    forceRedraw: true,
  })
  shown.start(total, from, { rate: 0, left: '?', note: '' })
  return {
    update: (done, { note, total: other } = {}) => {
      if (other !== undefined) shown.setTotal(other)
      const speed = perSecond(done)
      const ahead = shown.getTotal() - done
      shown.update(done, { rate: speed, left: left(ahead, speed), note: note ? ` | ${note}` : '' })
    },
    say: (line) => {
      stream.write(`\r\u001B[K${line}\n`)
      shown.render()
    },
    stop: () => shown.stop(),
  }
}

function counter(stream: NodeJS.WriteStream, { from = 0, unit }: Work): Progress {
  const perSecond = rate(from)
  let shown = ''
  return {
    update: (done, { note } = {}) => {
      shown = `${done.toLocaleString('en')} ${unit} | ${perSecond(done)}/s${note ? ` | ${note}` : ''}`
      stream.write(`\r\u001B[K${shown}`)
    },
    say: (line) => void stream.write(`\r\u001B[K${line}\n${shown}`),
    stop: () => void stream.write('\r\u001B[K'),
  }
}

function plain(stream: NodeJS.WriteStream, { total, from = 0, unit }: Work): Progress {
  const perSecond = rate(from)
  let toldAt = Date.now()
  return {
    update: (done, { note, total: all = total } = {}) => {
      if (Date.now() - toldAt < PLAIN_EVERY_MS) return
      toldAt = Date.now()
      const speed = perSecond(done)
      const said = [
        all === undefined ? `${done} ${unit}` : `${done} of ${all} ${unit}`,
        `${speed}/s`,
        ...(all === undefined ? [] : [`${left(all - done, speed)} left`]),
        ...(note ? [note] : []),
      ]
      stream.write(`${said.join(', ')}\n`)
    },
    say: (line) => void stream.write(`${line}\n`),
    stop: () => undefined,
  }
}

function rate(from: number): (done: number) => number {
  const startedAt = Date.now()
  return (done) => Math.round((done - from) / Math.max(0.001, (Date.now() - startedAt) / 1000))
}

function left(ahead: number, perSecond: number): string {
  if (perSecond === 0) return '?'
  const seconds = Math.ceil(ahead / perSecond)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
