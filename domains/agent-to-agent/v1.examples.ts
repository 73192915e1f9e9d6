import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const agentToAgentV1Examples: readonly Example[] = [
  {
    text: 'I translate and summarize documents in English, German and French. Call me over MCP or REST; I accept PDF and return JSON. $0.02 per call, within 800 ms, API key needed, nothing is stored.',
    fields: {
      capabilities: {
        value: ['translation', 'summarization'],
        quotes: ['translate', 'summarize'],
      },
      protocols: {
        value: ['mcp', 'rest'],
        quotes: ['MCP', 'REST'],
      },
      formats: {
        value: ['pdf', 'json'],
        quotes: ['PDF', 'JSON'],
      },
      languages: {
        value: ['english', 'german', 'french'],
        quotes: ['English', 'German', 'French'],
      },
      price_max_usd_per_call: {
        value: 0.02,
        quotes: ['$0.02'],
      },
      latency_max_ms: {
        value: 800,
        quotes: ['800'],
      },
      authentication: {
        value: ['api_key'],
        quotes: ['API key'],
      },
      data_kept: {
        value: false,
        quotes: ['nothing is stored'],
      },
      task_text: {
        value: 'I translate and summarize documents in English, German and French.',
        quotes: ['I translate and summarize documents in English, German and French.'],
      },
    },
    derived: {},
  },
  {
    text: 'Need an agent for transcription: audio in, markdown out, via gRPC. At most 0.10 USD per request.',
    fields: {
      capabilities: {
        value: ['transcription'],
        quotes: ['transcription'],
      },
      protocols: {
        value: ['grpc'],
        quotes: ['gRPC'],
      },
      formats: {
        value: ['audio', 'markdown'],
        quotes: ['audio', 'markdown'],
      },
      price_max_usd_per_call: {
        value: 0.1,
        quotes: ['0.10 USD'],
      },
      task_text: {
        value: 'Need an agent for transcription: audio in, markdown out, via gRPC.',
        quotes: ['Need an agent for transcription: audio in, markdown out, via gRPC.'],
      },
    },
    derived: {},
  },
]
