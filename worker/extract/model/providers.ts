import type { OpenAiServer } from '../../models/http.ts'
import type { Choice, Server } from '../../models/settings.ts'
import type { WorkersAiDeps } from '../../models/workers-ai.ts'
import type { Chat } from './chat.ts'
import { openAiChat } from './openai.ts'
import { workersAiChat } from './workers-ai.ts'

/** All providers. A new one needs a file, a line here and a choice of the setting. The rules alone need no model. */
export function chatOf(
  choice: Choice<'rules'>,
  reach: { workersAi: () => WorkersAiDeps; openAi: (server: Server) => OpenAiServer },
): Chat | undefined {
  switch (choice.provider) {
    case 'rules':
      return undefined
    case 'workers-ai':
      return workersAiChat(reach.workersAi(), choice.model)
    case 'openai':
      return openAiChat(reach.openAi(choice.server), choice.model)
  }
}
