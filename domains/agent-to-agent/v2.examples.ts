import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const agentToAgentV2Examples: readonly Example[] = [
  {
    text: 'An agent that books flights and hotels. Speaks MCP and A2A, accepts USDC, $0.05 per call, p95 latency 3s.',
    fields: {
      side: {
        value: 'provider',
        quotes: ['An agent that'],
      },
      capabilities: {
        value: ['booking'],
        quotes: ['books flights'],
      },
      protocols: {
        value: ['mcp', 'a2a'],
        quotes: ['MCP', 'A2A'],
      },
      price_max_per_call: {
        value: 0.05,
        quotes: ['$0.05'],
      },
      price_currency: {
        value: 'USD',
        quotes: ['$0.05'],
      },
      price_max_usd_per_call: {
        value: 0.05,
        quotes: ['$0.05'],
      },
      latency_max_ms: {
        value: 3000,
        quotes: ['3s'],
      },
    },
    derived: {},
  },
  {
    text: 'Need an agent for transcription of calls in German and Dutch: audio in, JSON out, over gRPC with mTLS. At most €0.10 per call, within 2 seconds, recordings must not be kept.',
    fields: {
      side: {
        value: 'requester',
        quotes: ['Need an agent for'],
      },
      capabilities: {
        value: ['transcription'],
        quotes: ['transcription'],
      },
      protocols: {
        value: ['grpc'],
        quotes: ['gRPC'],
      },
      formats: {
        value: ['audio', 'json'],
        quotes: ['audio', 'JSON'],
      },
      languages: {
        value: ['german', 'dutch'],
        quotes: ['German', 'Dutch'],
      },
      price_max_per_call: {
        value: 0.1,
        quotes: ['€0.10'],
      },
      price_currency: {
        value: 'EUR',
        quotes: ['€0.10'],
      },
      price_max_usd_per_call: {
        value: 0.114,
        quotes: ['€0.10'],
      },
      latency_max_ms: {
        value: 2000,
        quotes: ['2 seconds'],
      },
      authentication: {
        value: ['mtls'],
        quotes: ['mTLS'],
      },
      data_kept: {
        value: false,
        quotes: ['must not be kept'],
      },
      task_text: {
        value:
          'Need an agent for transcription of calls in German and Dutch: audio in, JSON out, over gRPC with mTLS.',
        quotes: [
          'Need an agent for transcription of calls in German and Dutch: audio in, JSON out, over gRPC with mTLS.',
        ],
      },
    },
    derived: {},
  },
  {
    text: '{"name":"polyglot","role":"provider","description":"Translates legal text between French and English","protocol":"a2a","auth":"api_key","price":{"amount":0.004,"currency":"USD","unit":"call"},"maxLatencyMs":1500}',
    fields: {
      side: {
        value: 'provider',
        quotes: ['role":"provider'],
      },
      capabilities: {
        value: ['translation'],
        quotes: ['Translates'],
      },
      protocols: {
        value: ['a2a'],
        quotes: ['a2a'],
      },
      languages: {
        value: ['french', 'english'],
        quotes: ['French', 'English'],
      },
      price_max_per_call: {
        value: 0.004,
        quotes: ['0.004'],
      },
      price_currency: {
        value: 'USD',
        quotes: ['0.004'],
      },
      price_max_usd_per_call: {
        value: 0.004,
        quotes: ['0.004'],
      },
      latency_max_ms: {
        value: 1500,
        quotes: ['1500'],
      },
      authentication: {
        value: ['api_key'],
        quotes: ['api_key'],
      },
      task_text: {
        value:
          '{"name":"polyglot","role":"provider","description":"Translates legal text between French and English","protocol":"a2a","auth":"api_key","price":{"amount":0.004,"currency":"USD","unit":"call"},"maxLatencyMs":1500}',
        quotes: [
          '{"name":"polyglot","role":"provider","description":"Translates legal text between French and English","protocol":"a2a","auth":"api_key","price":{"amount":0.004,"currency":"USD","unit":"call"},"maxLatencyMs":1500}',
        ],
      },
    },
    derived: {},
  },
]
