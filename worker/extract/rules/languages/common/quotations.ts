/** Words of a quoted advertisement, which one's own words in quotation marks do not contain. */
export const ADVERTISEMENT = `
experience preferred required requirements sponsorship salary candidate candidates position role skills years
degree must licence license ideal ideally
`

/** Words right before a quotation of an advertisement. */
export const ADVERTISING =
  'ad advert advertisement posting listing vacancy stellenanzeige anzeige anuncio oferta annonce jd'

/** Words before a quotation of the user's own words. */
export const OWN_BEFORE = `
my bio, my profile, my own, my ad, my intro, my introduction, about me, my about, i wrote, i write, i say,
  i said, i always say, i put, i tell, i told, i describe myself, mine, my summary, my cv, my resume,
  my listing, my pitch, my headline, my tagline, my blurb, my description, my text, my answer, my reply,
  my words, my motto, my dating profile, my dating bio, my linkedin, my post, my application, i would say,
  i answered, i replied, it said, it says, it read, candidate, applicant, i posted
`

/** Words after a quotation of the user's own words. */
export const OWN_AFTER = `
that is me, this is me, is mine, is my profile, is my bio, is my own, i wrote that, i wrote this,
  my own words, is about me, describes me, is what i wrote, is what i put, i said, is from my, were my words,
  are my words, so i wrote
`
