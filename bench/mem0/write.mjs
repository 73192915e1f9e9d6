// Runs where Mem0 is installed, in the Node.js that installed it: its store is a native module.
// argv: its store, a directory for its files, the embedder's module, writers at a time, seconds of warming up, seconds. Texts
// come as JSON on stdin.
import { once } from 'node:events'
import { text as readAll } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

const [store, directory, embedderFile, concurrency, warmUpSeconds, seconds] = process.argv.slice(2)
const { Memory } = await import('mem0ai/oss')
const { hashedEmbedder } = await import(pathToFileURL(embedderFile).href)
const texts = JSON.parse(await readAll(process.stdin))
const STORES = {
  /** Its default: vectors and history in SQLite. */
  SQLite: () => ({
    provider: 'memory',
    config: { collectionName: 'bench', dimension: 1024, dbPath: `${directory}/vectors.db` },
  }),
  /** The history stays in SQLite. */
  async PGlite() {
    const [connectionString] = await once(new Worker(new URL('./pglite.mjs', import.meta.url)), 'message')
    return {
      provider: 'pgvector',
      config: { collectionName: 'bench', embeddingModelDims: 1024, connectionString },
    }
  },
}
const memory = new Memory({
  embedder: {
    provider: 'langchain',
    config: {
      model: {
        embedQuery: async (one) => (await hashedEmbedder.embed([one]))[0],
        embedDocuments: (many) => hashedEmbedder.embed(many),
      },
    },
  },
  vectorStore: await STORES[store](),
  // Named because one must be; with infer false nothing asks it.
  llm: { provider: 'openai', config: { apiKey: 'none', baseURL: 'http://127.0.0.1:9' } },
  historyDbPath: `${directory}/history.db`,
})
let next = 0
const write = () => {
  const i = next++
  return memory.add(texts[i % texts.length], { userId: `u${i}`, infer: false })
}
/** As kith is measured: bench/load.ts. */
async function closedLoop(seconds) {
  const latencies = []
  const began = performance.now()
  const until = began + seconds * 1000
  const writer = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      await write()
      latencies.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: Number(concurrency) }, writer))
  return { latencies, seconds: (performance.now() - began) / 1000 }
}
await closedLoop(Number(warmUpSeconds))
console.log(JSON.stringify(await closedLoop(Number(seconds))))
process.exit(0)
