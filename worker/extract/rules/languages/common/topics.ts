import type { Phrasing } from '../../../../../shared/reader.ts'
import { COLORS_WANTED } from './topics/colors-wanted.ts'
import { DATA_KEPT } from './topics/data-kept.ts'
import { DELIVERY } from './topics/delivery.ts'
import { GOODS_CONDITION } from './topics/goods-condition.ts'
import { MARKET_PLACE } from './topics/market-place.ts'
import { MARKET_SIDE } from './topics/market-side.ts'
import { NEGOTIABLE } from './topics/negotiable.ts'
import { SHOPPING } from './topics/shopping.ts'
import { USED_GOODS } from './topics/used-goods.ts'
import { VENTURE_PLACE } from './topics/venture-place.ts'
import { VENTURE_SIDE } from './topics/venture-side.ts'

/** Phrasings of all languages, and of languages without a directory of their own, by topic. */
export const COMMON: Readonly<Record<string, readonly Phrasing[]>> = {
  market_side: MARKET_SIDE,
  market_place: MARKET_PLACE,
  delivery: DELIVERY,
  negotiable: NEGOTIABLE,
  goods_condition: GOODS_CONDITION,
  data_kept: DATA_KEPT,
  colors_wanted: COLORS_WANTED,
  used_goods: USED_GOODS,
  shopping: SHOPPING,
  venture_side: VENTURE_SIDE,
  venture_place: VENTURE_PLACE,
}
