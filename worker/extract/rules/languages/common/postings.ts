/**
 * Phrases of an employer who seeks a candidate. A paragraph with one, and without a first person, is not the user's.
 */
export const POSTINGS = `
must be able, saw a job for you, found a job for you, job for you at, they are looking for someone,
  still hiring, also hiring, are hiring, hiring our, hiring an, hiring my, recruiting our, we represent,
  looking to hire,
  we are recruiting, dev needed, developer needed, engineer needed, driver needed, drivers needed, nurse needed,
  nurses needed, designer needed, chef needed, staff needed, cook needed, needed asap, wanted asap,
  needed urgently, urgently needed, urgently required, required urgently, immediate vacancy, vacancy for,
  vacancies for, hiring for, hiring a, hiring now, currently hiring, must have experience, years required,
  what we offer, we offer, on behalf of our client, our client seeks, our client is,
  my client is looking, on behalf of my client, send your cv, send cv, send resume, apply at, apply here,
  apply to, to apply, se busca, se necesita, on recrute, gesucht wird, stellenangebot, we are hiring,
  now hiring, is hiring, we are looking for, about the role, the ideal candidate, job description,
  join our team, must be authorized to work, our client is looking, you will be responsible, wir suchen,
  nous recherchons, responsibilities include, apply now, equal opportunity employer
`

/** First-person words. */
export const SELF = 'i my me mine ich mein meine je mon ma mes yo mi mis soy tengo im'

/** Words of work. Without one, somebody "wanted" is no employee. */
export const EMPLOYED = `
nurse nurses chef cook cooks driver drivers engineer engineers developer developers waiter waitress
bartender barista teacher teachers tutor manager cleaner cleaners staff carpenter plumber
electrician welder mechanic technician technicians designer accountant clerk receptionist cashier
guard carer caregiver nanny babysitter instructor coach baker butcher hairdresser pharmacist dentist
scientist researcher recruiter salesperson rep representative consultant secretary
labourer laborer worker workers supervisor foreman intern apprentice freelancer
shift shifts hourly salary experience experienced hiring fulltime
`
