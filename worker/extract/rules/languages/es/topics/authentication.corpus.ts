import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'authentication',
  texts: [
    ['Nuestro agente traduce contratos, REST con clave API.', ['api_key']],
    ['Nuestro agente traduce por MCP, sin registro.', ['none']],
    ['Nuestro agente traduce por gRPC, certificado de cliente.', ['mtls']],
    ['Nuestro agente traduce por REST.', null],
  ],
}
