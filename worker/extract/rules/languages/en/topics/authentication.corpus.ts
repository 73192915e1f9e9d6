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
    ['Our OCR agent over MCP. Basic auth is gone, we only accept OAuth 2.1 tokens.', ['oauth']],
    ['Our OCR agent is on MCP, ask me for a key', ['api_key']],
    ['{"name":"ocr-bot","transport":"rest","auth":{"type":"none"},"skills":["ocr"]}', ['none']],
    ['Our OCR agent over REST. Callers sign their requests with a key that we issue.', ['signed_requests']],
    ['An agent that extracts key figures with a key focus on tables, REST.', null],
    ['Our agent watches TLS certificates and warns you, REST.', null],
    ['OCR agent over MCP. Max 4000 tokens. Costs 2 tokens per call.', null],
  ],
}
