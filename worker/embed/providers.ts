import type { OpenAiServer } from '../models/http.ts'
import type { Choice, Server } from '../models/settings.ts'
import type { WorkersAiDeps } from '../models/workers-ai.ts'
import type { Embedder } from './embedder.ts'
import { hashedEmbedder } from './hashed.ts'
import { openAiEmbedder } from './openai.ts'
import { workersAiEmbedder } from './workers-ai.ts'

/** Every provider. A new one needs a file, a case here and a choice of the setting. */
export function embedderOf(
  choice: Choice<'hashed'>,
  reach: { workersAi: () => WorkersAiDeps; openAi: (server: Server) => OpenAiServer },
): Embedder {
  switch (choice.provider) {
    case 'hashed':
      return hashedEmbedder
    case 'workers-ai':
      return workersAiEmbedder(reach.workersAi(), choice.model)
    case 'openai':
      return openAiEmbedder(reach.openAi(choice.server), choice.model)
  }
}
