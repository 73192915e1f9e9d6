/** Labels of the user in a conversation. */
export const USERS = `
user shopper human me myself i customer client candidate cand cdt applicant interviewee bewerber bewerberin kandidat
kandidatin candidato candidata entrevistado entrevistada candidat postulante nutzer nutzerin kunde kundin
usuario usuaria cliente utilisateur utilisatrice
`

/** Labels of the user if questions and answers are marked. */
export const ANSWERERS = 'a c respuesta antwort answer reponse'

/** Labels of an interviewer. Whoever answers is the candidate. */
export const INTERVIEWERS = `
recruiter interviewer agent agency hr q question screener panel consultant hiring talent sourcer firm host
coach matchmaker employer pregunta reclutador reclutadora entrevistador entrevistadora frage recruiterin interviewerin
personalberater personalberaterin recruteur recruteuse int rec adviser advisor scout headhunter staffing
search you
`

/** Labels of other speakers. */
export const COUNTERPARTS = `
assistant asst bot chatbot ai chatgpt gpt claude gemini copilot siri alexa system match support operator shop
seller buyer vendor advisor concierge moderator mod friend mom dad her him them date asistente assistent
vendedor vendeur verkaufer berater helper sales clerk salesperson stylist
`

/** Labels of other speakers that occur only in conversations. */
export const MACHINES = 'assistant bot chatbot chatgpt gpt'

/** Labels of forms, which no speaker has. */
export const FORM_LABELS = `
age name city location height diet smoking drinking kids children pets religion job work occupation education
school languages interests hobbies likes dislikes looking seeking goal goals sign about you us we them status
salary title skills budget price color colour size condition delivery notice availability start email phone
tel address date subject re to from ps note notes edit update tldr title stage sectors check side type
category experience profile summary objective references certifications training links contact stack tools
problem solution traction ask team market product round raise raising item brand model hometown politics pronouns gender orientation
`
