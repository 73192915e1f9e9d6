import { type Format, importInterrupted } from './interrupted.ts'
import { startKith } from './kith.ts'

const [count, format] = [Number(process.argv[2] ?? 10_000), (process.argv[3] ?? 'ndjson') as Format]
const kith = await startKith()
const { rejected, ...result } = await importInterrupted(kith, count, format)
await kith.close()
console.log(
  JSON.stringify(
    {
      lines: count,
      ...result,
      rejected: rejected.length,
      linesPerSecond: Math.round(count / result.seconds),
    },
    null,
    2,
  ),
)
