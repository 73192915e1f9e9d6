import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'authentication',
  texts: [
    ['Unser Agent bucht Hotels, REST mit API-Schlüssel.', ['api_key']],
    ['Unser Agent bucht Hotels über MCP, ohne Anmeldung.', ['none']],
    ['Unser Agent bucht Hotels über gRPC, Client-Zertifikat.', ['mtls']],
    ['Unser Agent bucht Hotels über REST.', null],
  ],
}
