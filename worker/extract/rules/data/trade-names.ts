/** Fields of work that people say they are in. */
export const LINES_OF_WORK = `
finance, real estate, sales, marketing, construction, insurance, banking, retail, healthcare, health care, advertising, fashion, law enforcement, education
human resources, hr, information technology, tech, it, manufacturing, logistics, hospitality, publishing, film, the film, television, social work, nursing, accounting, engineering, agriculture, landscaping, customer service, public relations
`
