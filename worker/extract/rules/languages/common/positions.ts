/** Sections whose dates are not those of jobs. */
export const NOT_POSITIONS =
  'education volunteering personal certificates interests references languages wishes'

/** Words in a line with the dates of studies or time off. */
export const STUDY_WORDS = `
university college school institute academy bachelor bachelors master masters bsc msc ba ma mba phd degree
diploma studies abitur bachillerato baccalaureat licence grado universidad universidade universite hochschule
universitat ausbildung apprenticeship course courses gcse gcses b sc lycee instituto studium student
elternzeit sabbatical parental maternity leave career break volunteer volunteering gap bts dut cap iut ged
minor thesis
`

/** Words that name a job even in a line with a word of studies. */
export const TEACHING_WORDS = `
teacher professor lecturer tutor principal nurse counselor coach librarian lehrer lehrerin profesor profesora
maestra maestro enseignant enseignante professeur instructor administrator aide custodian coordinator
assistant manager director electrician cook chef secretary engineer technician researcher
`

/** Words after the years of one job. */
export const STINT_PLACES = 'at with for as in of there here before across inside under'

/** Words before the years of one job. */
export const STINT_LEADS = 'for last past first'

/** Words between the years of consecutive jobs. */
export const STINT_LINKS = 'before prior previously earlier then followed plus after'
