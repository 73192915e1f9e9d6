import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'agent-to-agent',
  field: 'protocols',
  texts: [
    ['Our agent books meetings over REST. Roadmap: A2A support.', ['rest']],
    ['Our agent speaks MCP and REST.', ['mcp', 'rest']],
    ['Translation agent over A2A, JSON.', ['a2a']],
    ['An agent that books hotels, GraphQL, API key.', ['graphql']],
    ['Agent for OCR, gRPC, JSON out.', ['grpc']],
    ['Agent for OCR, API key, JSON out.', null],
    ['Our OCR agent changed: WebSocket replaces the SOAP interface.', ['websockets']],
    ['We need OCR, REST. Our present supplier speaks SOAP. Their API is slow.', ['rest']],
    ['OCR agent over gRPC. Not included: encryption at rest.', ['grpc']],
    ['We need an OCR agent, REST. Their site says they do GraphQL only.', ['rest']],
    ['A2A is what SOAP wanted to be. I run a pricing agent on JSON-RPC.', ['json-rpc']],
    ['My colleague’s agent does payments over AMQP. Mine does OCR, REST.', ['rest']],
    ['Rented the Magpie scraper for a month over REST. Fast bot, 4 stars.', null],
    ['{"skills":["ocr"],"preferredTransport":"JSONRPC","output":"json"}', ['json-rpc']],
    ['Our OCR agent speaks gRPC.\n**REST?** Maybe next year.', ['grpc']],
    ['Our OCR agent. Protocol: gRPC (v3: REST)', ['grpc']],
    ['Our OCR agent speaks A2A. If you are on the old SOAP endpoint: it closes.', ['a2a']],
    ['Half of the agents I list speak SOAP. My own OCR agent speaks MCP.', ['mcp']],
    ['We will retire version 1 of our OCR agent (SOAP). Version 2 of our agent speaks gRPC.', ['grpc']],
    ['My mother runs an agent on SOAP. I run an OCR agent on MCP.', ['mcp']],
  ],
}
