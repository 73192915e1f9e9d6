import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'authentication',
  texts: [
    ['Agent: transcription, MCP. Login: token', ['api_key']],
    ['Our agent reads PDFs over REST, OAuth.', ['oauth']],
    ['Translation agent over MCP, API key required.', ['api_key']],
    ['Agent for summaries, A2A, no auth, JSON.', ['none']],
    ['Agent for OCR over gRPC, mTLS only.', ['mtls']],
    ['Agent for OCR over gRPC.', null],
    ['Our OCR agent, gRPC. Authentication moves from API keys to OAuth.', ['oauth']],
    ['OCR agent, REST, MCP. Planned: OAuth', null],
    ['OCR agent, REST, mTLS only, bearer tokens stop working on Friday', ['mtls']],
    ['OCR agent, REST, API keys. OAuth and mTLS are planned.', ['api_key']],
    ['Our OCR agent speaks REST, with OAuth. API keys were removed in v2.', ['oauth']],
    ['OCR agent, REST. It does not need credentials of any kind.', ['none']],
    ['Our OCR agent speaks MCP.\n- [ ] OAuth\n- [x] JSON', null],
    ['Our OCR agent speaks MCP. Bring a key, I will e-mail you one.', ['api_key']],
  ],
}
