// PGlite with pgvector in a thread of its own, as kith's is, on a socket: Mem0 comes with a client of its own.
// Says where to its parent.
import { parentPort } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

const db = await PGlite.create({ extensions: { vector } })
const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0 })
await server.start()
parentPort.postMessage(`postgres://postgres@${server.getServerConn()}/postgres`)
