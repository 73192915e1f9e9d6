import { agentToAgentV1 } from './agent-to-agent/v1.ts'
import { agentToAgentV2 } from './agent-to-agent/v2.ts'
import { datingV3 } from './dating/v3.ts'
import { founderInvestorV1 } from './founder-investor/v1.ts'
import { founderInvestorV2 } from './founder-investor/v2.ts'
import { hiringV1 } from './hiring/v1.ts'
import { hiringV2 } from './hiring/v2.ts'
import { marketplaceV1 } from './marketplace/v1.ts'
import { marketplaceV2 } from './marketplace/v2.ts'
import { productRecommendationV1 } from './product-recommendation/v1.ts'
import { productRecommendationV2 } from './product-recommendation/v2.ts'

/** Every version ever released, older versions of a domain before newer ones. */
export default [
  datingV3,
  hiringV1,
  hiringV2,
  founderInvestorV1,
  marketplaceV1,
  agentToAgentV1,
  productRecommendationV1,
  founderInvestorV2,
  marketplaceV2,
  agentToAgentV2,
  productRecommendationV2,
]
