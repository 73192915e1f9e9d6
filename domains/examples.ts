import type { Example } from '../shared/example.ts'
import { agentToAgentV1Examples } from './agent-to-agent/v1.examples.ts'
import { agentToAgentV2Examples } from './agent-to-agent/v2.examples.ts'
import { datingV3Examples } from './dating/v3.examples.ts'
import { founderInvestorV1Examples } from './founder-investor/v1.examples.ts'
import { founderInvestorV2Examples } from './founder-investor/v2.examples.ts'
import { hiringV1Examples } from './hiring/v1.examples.ts'
import { hiringV2Examples } from './hiring/v2.examples.ts'
import { marketplaceV1Examples } from './marketplace/v1.examples.ts'
import { marketplaceV2Examples } from './marketplace/v2.examples.ts'
import { productRecommendationV1Examples } from './product-recommendation/v1.examples.ts'
import { productRecommendationV2Examples } from './product-recommendation/v2.examples.ts'

/** The examples in a model's prompt, by domain version. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'agent-to-agent.v1': agentToAgentV1Examples,
  'agent-to-agent.v2': agentToAgentV2Examples,
  'dating.v3': datingV3Examples,
  'founder-investor.v1': founderInvestorV1Examples,
  'founder-investor.v2': founderInvestorV2Examples,
  'hiring.v1': hiringV1Examples,
  'hiring.v2': hiringV2Examples,
  'marketplace.v1': marketplaceV1Examples,
  'marketplace.v2': marketplaceV2Examples,
  'product-recommendation.v1': productRecommendationV1Examples,
  'product-recommendation.v2': productRecommendationV2Examples,
}
