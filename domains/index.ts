import { datingV3 } from './dating/v3.ts'
import { hiringV1 } from './hiring/v1.ts'

/** Every version ever released, older versions of a domain before newer ones. */
export default [datingV3, hiringV1]
