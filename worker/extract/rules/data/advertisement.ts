/** Words that a quotation from an advertisement contains and one's own words in quotation marks do not. */
export const ADVERTISEMENT =
  'experience preferred required requirements sponsorship salary candidate candidates position role skills years degree'
