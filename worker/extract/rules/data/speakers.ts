/** What the one who is asked is called in a transcript. */
export const CANDIDATES =
  'candidate cand cdt applicant interviewee a c me bewerber bewerberin kandidat kandidatin candidato candidata entrevistado entrevistada candidat postulante respuesta antwort answer'

/** What the one who asks is called. */
export const INTERVIEWERS =
  'recruiter interviewer agent agency hr q question screener panel consultant hiring talent sourcer firm host coach employer pregunta reclutador reclutadora entrevistador entrevistadora frage recruiterin interviewerin personalberater personalberaterin recruteur recruteuse int rec adviser advisor scout headhunter staffing search you'
