// Runs where Mem0 is installed, in the Node.js that installed it: its store is a native module.
// argv: a directory for its files, the embedder's module, writers at a time, seconds. Texts come as JSON on stdin.
import { text as readAll } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const [directory, embedderFile, concurrency, seconds] = process.argv.slice(2)
const { Memory } = await import('mem0ai/oss')
const { hashedEmbedder } = await import(pathToFileURL(embedderFile).href)
const texts = JSON.parse(await readAll(process.stdin))
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
  vectorStore: {
    provider: 'memory',
    config: { collectionName: 'bench', dimension: 1024, dbPath: `${directory}/vectors.db` },
  },
  // Named because one must be; with infer false nothing asks it.
  llm: { provider: 'openai', config: { apiKey: 'none', baseURL: 'http://127.0.0.1:9' } },
  historyDbPath: `${directory}/history.db`,
})
let next = 0
const write = () => {
  const i = next++
  return memory.add(texts[i % texts.length], { userId: `u${i}`, infer: false })
}
for (let i = 0; i < 20; i++) await write()
const latencies = []
const began = performance.now()
const until = began + Number(seconds) * 1000
const writer = async () => {
  while (performance.now() < until) {
    const start = performance.now()
    await write()
    latencies.push(performance.now() - start)
  }
}
await Promise.all(Array.from({ length: Number(concurrency) }, writer))
console.log(JSON.stringify({ latencies, seconds: (performance.now() - began) / 1000 }))
process.exit(0)
