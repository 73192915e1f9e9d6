/** The date of the rates. */
export const RATES_OF = '2026-09-29'

/**
 * The source, an npm package of daily mid-market rates: the reciprocal of its `v1/currencies/usd.json`, to three
 * digits.
 */
export const RATES_SOURCE = '@fawazahmed0/currency-api 2026.9.29'

/** US dollars per unit of a currency, by ISO 4217 code. */
export const RATES: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.14,
  GBP: 1.32,
  CAD: 0.705,
  AUD: 0.702,
  NZD: 0.566,
  CHF: 1.2,
  INR: 0.0104,
  JPY: 0.00635,
  CNY: 0.149,
  HKD: 0.127,
  SGD: 0.782,
  TWD: 0.0314,
  KRW: 0.000736,
  SEK: 0.1,
  NOK: 0.105,
  DKK: 0.152,
  PLN: 0.26,
  CZK: 0.0466,
  HUF: 0.00309,
  RON: 0.215,
  BGN: 0.581,
  ISK: 0.00829,
  UAH: 0.0223,
  TRY: 0.0204,
  ILS: 0.325,
  AED: 0.272,
  SAR: 0.267,
  QAR: 0.275,
  ZAR: 0.0608,
  NGN: 0.000754,
  KES: 0.00771,
  EGP: 0.0192,
  MAD: 0.104,
  BRL: 0.191,
  MXN: 0.0555,
  ARS: 0.000656,
  CLP: 0.00103,
  COP: 0.000297,
  PEN: 0.293,
  PKR: 0.00361,
  BDT: 0.00812,
  LKR: 0.00302,
  NPR: 0.0065,
  PHP: 0.016,
  IDR: 0.0000555,
  MYR: 0.245,
  THB: 0.0297,
  VND: 0.0000385,
}
