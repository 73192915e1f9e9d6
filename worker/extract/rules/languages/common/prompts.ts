/** Headings of sections by topic, as whole lines, in lower case and without diacritics. */
export const HEADINGS = `
experience = present appointment, previous appointments, appointments, current appointment, current position,
  previous positions, service, military service, practice, work experience, professional experience, employment,
  employment history, work history,
  career history, career, history, experience summary, relevant experience, clinical experience,
  clinical history, teaching experience, positions, positions held, jobs, where i have worked,
  professional background, professional career, work, kitchens, in the classroom, on the road,
  flight experience, shows, projects, selected work, berufserfahrung, beruflicher werdegang, werdegang,
  berufspraxis, experiencia, experiencia laboral, experiencia profesional, trayectoria,
  trayectoria profesional, expérience, expériences, expérience professionnelle,
  expériences professionnelles,
  parcours, parcours professionnel, emplois, vida laboral, beruflicher hintergrund
volunteering = volunteer, volunteer work, volunteer experience, volunteering, community, boards, ehrenamt,
  voluntariado, bénévolat, side projects
education = education, academic, academics, academic background, academic qualifications,
  education and licenses, education and training, education and certifications, training, school, schooling,
  qualifications, studies, study, degrees, degree, educational qualification, educational qualifications,
  ausbildung, studium, bildung, bildungsweg, schulbildung, formación, formación académica, estudios,
  educación, formation, formations, diplômes, études, ausbildung und studium, schule und ausbildung,
  university
skills = it, skills, technical skills, key skills, core skills, core competencies, competencies,
  competences,
  areas of expertise, expertise, skills and tools, tools and skills, strengths, tools, toolbox, toolkit,
  tech stack, stack, technologies, technology, software, systems, tools i use, tools i actually use,
  knowledge, it skills, computer skills, what i bring, what i know, what i work with, professional skills,
  hard skills, relevant skills, skill set, skillset, specialties, specialities, proficiencies, equipment,
  machines, methods, technical proficiencies, technical expertise, instruments, techniques, clinical skills,
  kenntnisse, edv kenntnisse, it kenntnisse, fähigkeiten, fachkenntnisse, kompetenzen, habilidades,
  competencias, conocimientos, herramientas, conocimientos informáticos, informática,
  compétences techniques,
  outils, logiciels, informatique, aptitudes, skills summary, summary of skills, tools and methods,
  programs,
  applications, platforms, software skills, selected skills, core tools, main skills, stärken, edv,
  personal skills, digital competence, digital competences, digital skills, job related skills,
  materials and techniques, machines and tools, gear, kit, machinery, vehicles, trade skills, practical skills,
  lab skills, laboratory skills, laboratory techniques, systems and software, software and systems,
  tools and systems, instruments and methods, scope of practice, what i can do, repertoire, procedures,
  computer literacy, it literacy, tech, digital, tooling
languages = languages, language skills, languages known, language, languages spoken, sprachen,
  sprachkenntnisse, idiomas, langues, tongues, lenguas, spoken languages
certificates = certifications, certification, licenses, licences, certificates, licenses and certifications,
  papers, licensure, tickets, cards, certifications and licenses, zertifikate, weiterbildung,
  weiterbildungen,
  certificaciones, certificats, credentials, registrations, permits, professional development
wishes = objective, career objective, what i am looking for, what i want, what i am after, what now, wishes,
  terms, logistics, looking for, next, next step, next role, preferences, goal, goals, target, target role,
  wishes for the next position, what i need, the practical part, practicalities, practical,
  practical matters,
  conditions, expectations, ideal role, other information, additional information, other, notes,
  further information, availability and terms, wünsche, ziel, objetivo, objetivo profesional, objectif,
  sonstiges, wunschposition, otros, otros datos, otra información, divers, autres informations, remarks,
  the fine print, fine print, details, misc, miscellaneous
summary = summary, profile, about, about me, personal statement, overview, statement, professional summary,
  executive summary, in short, career summary, intro, introduction, bio, profil, perfil, perfil profesional,
  kurzprofil, zusammenfassung, über mich, sobre mí, à propos, resumen, résumé, curriculum vitae, cv,
  lebenslauf, currículum
personal = personal data, personal details, personal, personal information, contact, contact information,
  contact details, persönliche daten, persönliches, datos personales, informations personnelles,
  données personnelles, état civil, kontakt, contacto
interests = interests, hobbies, hobbies and interests, interests and hobbies, outside work, interessen,
  aficiones, intereses, centres d'intérêt, loisirs, freizeit
references = references, referees, referenzen, referencias, declaration, publications, awards, honors, honours,
  memberships, awards and honors, prizes, selected talks, talks, invited talks, presentations, conferences,
  selected publications, papers and talks, grants, funding, fellowships, scholarships, exhibitions, committees,
  press, media appearances, patents, distinctions, achievements outside work, professional memberships,
  affiliations, service to the profession, outreach, supervision, clearance
`

/** Words that tell the topic of any other heading. */
export const HEADING_WORDS = `
experience = experience, employment, history, positions, jobs, career, berufserfahrung, experiencia,
  employers
education = education, degrees, school, schooling, studies, training, ausbildung, studium, formación,
  formation
skills = skills, tools, technologies, software, competencies, stack, kenntnisse, habilidades, compétences,
  toolbox, systems, expertise, strengths, proficiencies
languages = languages, sprachen, idiomas, langues
certificates = certifications, licenses, certificates, licences, tickets
volunteering = volunteer, volunteering, boards
wishes = wishes, looking, want, after, next, terms, availability, preferences, objective, wünsche, objetivo,
  objectif
interests = hobbies, interests
`

/** Labels before a colon, by topic. */
export const LABELS = `
skills = what i am good at, i am good at, good at, best at, strong in, strong on, strong at, i can, at ease with, used to working with,
  kann, can do, able to do, sé hacer, je sais faire, so fare, works with, worked with, work with,
  working with, trained on, trained in, experienced in, experienced with,
  experience with, skilled in, competent in, competent with, signed off for, signed off on, confident with,
  comfortable with, kit, gear, machinery, machines used, machines run, equipment used, equipment operated,
  manejo, manejo de, dominio de, domino, maneja, je maîtrise, maîtrise, umgang mit, ich arbeite mit, procedures,
  techniques, instruments, crafts, processes, materials, special skills, other skills, practical skills,
  clinical skills, it skills, computer skills, systems used, software used, tools used, platforms, applications,
  skills, technical skills, key skills, core skills, tools, stack, tech stack, technologies,
  software,
  systems, what i bring, languages and tools, programming languages, programming, databases, frameworks,
  frontend, backend, cloud, devops, libraries, tooling, methods, competencies, expertise, core competencies,
  strengths, kenntnisse, edv, it kenntnisse, herramientas, habilidades, programas, conocimientos,
  compétences,
  outils, logiciels, informatique, daily tools, my tools, proficient in, proficient, familiar with,
  equipment,
  i use, i work with, day to day, toolkit, specialties, machines
languages = languages other than english, mother tongue, mother tongues, other languages, other language,
  native language, native languages,
  first language, second language, home language, foreign languages, working languages, muttersprache,
  fremdsprachen, lengua materna, otros idiomas, langue maternelle, autres langues, language proficiency,
  language skill, i speak, tongues, tongue, lingua, languages i speak, spoken, speaks, lang, langs, languages,
  languages known, language, spoken languages,
  languages spoken, sprachen,
  sprachkenntnisse, idiomas, langues, langues parlées
location = region, home region, county, home town, hometown now, home zip / city, home city, home zip,
  current address, permanent address, present address, postal address, address for correspondence, suburb,
  town / suburb, your town, your city, city / state, city / province, town / city, resides in,
  lives, loc,
  metro, where i live, place, town, anschrift, dirección, location, present location,
  current location, city, based in, residence, place of residence, home, address, lives in, based,
  home base,
  wohnort, ort, wohnhaft in, adresse, ubicación, ciudad, residencia, domicilio, lieu, ville, domicile,
  localisation, adresse actuelle, current city, living in, residing in, hometown and current base
elsewhere = preferred location, preferred locations, preferred city, birthplace, place of birth, born,
  geburtsort, lugar de nacimiento, lieu de naissance, né à, hometown, open to, would consider,
  desired location, nationality, wunschort
salary = expected, pay expected, pay needed, pay desired, pay required, rate needed, rate you need, rate i need,
  rate asked, salary needed, salary required, salary hoped for,
  salary goal, pay goal, pay goals, pay target, wage expectation, wage expectations, wage expected, wage needed,
  wage target, wage floor, rate expectation, rate expectations,
  rate floor, rate target, target rate, target pay, target wage, hoped for salary, salary sought, pay sought,
  lowest pay, lowest salary, lowest rate, lowest base, base wanted, base needed,
  base required, base requirement, base salary wanted, base salary expected, package expected, package wanted,
  expected package, minimum package, package, day rate, daily rate, my rate, my price, price,
  comp expectation, comp expectations, comp expected, comp wanted, comp target, compensation expectation,
  compensation expectations, compensation expected, compensation desired, desired compensation,
  desired comp, expected comp, expected wage, expected rate, expected remuneration, remuneration expected,
  salary exp, sal expected, expected sal, take home wanted, take home needed,
  sueldo deseado, sueldo esperado, sueldo pretendido, salario deseado, salario esperado, salario pretendido,
  remuneración pretendida, renta esperada, pretensão salarial, pretensao,
  pretensioni, ral, ral desiderata, rémunération souhaitée, salaire attendu, salaire demandé, gehaltswunsch brutto,
  wunschgehalt, gehaltsvorstellungen, lohnwunsch, stundenlohn,
  salariswens, salarisindicatie, oczekiwania finansowe, lönekrav, löneanspråk, lønnskrav, min, minsalary, salary min,
  monthly pay wanted, min hourly rate, expected annual salary, ectc,
  exp ctc, exp salary, min base usd, pay floor usd, pretensión, pretensiones económicas,
  wage asked, salary asked, pay asked, pay wanted, wage wanted, salary wanted, min salary, min pay,
  minimum pay, minimum rate, min rate, rate wanted, pay floor, ctc floor, pay rate, remuneration, tjm, lohn,
  lohnvorstellung, gehalt, wunschlohn, remuneración, prétention salariale, vencimento, salario minimo,
  rate expected, comp floor, money wanted, salary, expected salary, salary expectation, salary expectations,
  desired salary, minimum salary, compensation, expected compensation, base expectation, expectation,
  expectations, rate, desired rate, hourly rate, pay, expected pay, desired pay, target salary, target,
  minimum, salary requirement, salary requirements, base, comp, target comp, ask, asking, my number, floor,
  expected ctc, ctc expected, gehaltsvorstellung, gehaltswunsch, pretensión salarial, pretensiones,
  expectativa salarial, expectativas salariales, aspiración salarial, prétentions, prétentions salariales,
  salaire souhaité, wanted salary, money, pay expectation, pay expectations, wage, desired wage,
  salary floor,
  base floor, minimum base, target base
salary_now = salary history, pay history, previous pay, salary now, pay now, wage now, rate now, base now, current hourly rate, current day rate,
  current package, present pay, present wage, present ctc, last pay, last drawn, last drawn salary,
  last wage, last rate, previous salary, salary current, pay current, sueldo actual, gehalt aktuell,
  rémunération actuelle, pros, cons, ctc, cctc, current salary, present salary, current ctc, current compensation,
  current pay,
  last salary, current rate, current base, current wage, aktuelles gehalt, salario actual, salaire actuel
availability = can begin, could begin, able to start, able to begin, ready to start, start in, earliest joining,
  joining, joining time, joining date, date of joining, notice to give,
  notice in weeks, notice weeks, weeks of notice, notice in days, current notice, start availability,
  availability to start, available to start, possible start, possible start date,
  preferred start, preferred start date, desired start, desired start date, start when, how soon, soonest start,
  last day, my last day, last day of work, last working date, end of contract, contract ends, contract end, contract until,
  soonest, when can you start, when could you start, when can i start,
  disponibilidade, inicio, disponibilità, preavviso, beschikbaar, opzegtermijn, startdatum, eintrittsdatum,
  möglicher eintritt, starttermin, frühestmöglicher eintritt,
  frühestmöglicher starttermin, date de début, date d'entrée, fecha de incorporación, fecha de inicio,
  fecha disponible, available in, when free, free from, date available, last working day, lwd, avail,
  availability date, earliest, verfügbar ab sofort, when, aviso prévio, starting,
  can join, could start, start from, available on, ready from, timing, np, notice days, release, notice,
  notice period, availability, available, available from, start, start date, earliest start, can start,
  earliest start date, available start date, kündigungsfrist, verfügbar, verfügbar ab, verfügbarkeit,
  eintrittstermin, frühester eintritt, disponibilidad, preaviso, incorporación, disponibilité, préavis,
  disponible, date de disponibilité, notice required, period of notice, eintritt
title = rolle, ruolo, tätigkeit, función actual, rank, present rank, grade and post, most recent title, your
  profession, your job, your role, current job title, trade, your trade,
  current post,
  last position, last job held, job you have, last title, what, berufsbezeichnung, headline, title,
  job title, current title,
  current role, role, position, current position, present position, actual position, designation,
  occupation,
  job, profession, beruf, position aktuell, aktuelle position, puesto, puesto actual, cargo, cargo actual,
  profesión, poste, poste actuel, fonction, métier, current job, present role, present job,
  current designation, now
work_mode = place of work, where i work, office or remote, working style, working arrangement, working mode,
  mode of work, way of working, modelo de trabajo, modalidad de trabajo, télétravail, homeoffice, teletrabajo,
  work mode, work modes, modes, mode, workplace, work arrangement, remote, remote or onsite,
  arrangement, setup, work setup, work style, arbeitsmodell, modalidad, mode de travail, working model,
  location preference
relocate = cambiarías de ciudad, open to relocate, happy to move, umzugsbereit, relocation, relocate,
  willing to relocate,
  open to relocation, mobility, umzug, umzugsbereitschaft, mobilität, movilidad, movilidad geográfica,
  mobilité, moving, mobilité géographique, disponibilidad para mudarse, cambio de residencia,
  happy to move around, willing to move around, willing to shift, ready to shift, open to moving, can relocate,
  can move, would relocate, would move, prepared to relocate, prepared to move, able to relocate, happy to relocate,
  dispuesto a cambiar de residencia, dispuesta a cambiar de residencia, dispuesto a cambiar de ciudad, posibilidad de traslado,
  disponibilidad para trasladarse, disponibilidad para cambiar de residencia, cambio de ciudad, dispuesto a mudarte, disposto a mudar, mudança, disponibilità a trasferirsi,
  disponibilità al trasferimento, trasferimento, bereit umzuziehen, reisebereit und umzugsbereit, verhuizen, bereid te verhuizen,
  gotowość do relokacji, relokacja, flytta, mobilité acceptée,
  willing to move, willing to move house, ready to move house, ready to move, ready to relocate,
  would you relocate, relo, reloc, open to relo, umzug möglich
visa = requires visa, require visa, sponsorship required, needs work permit, needs sponsor, visa needed,
  visa, sponsorship, visa sponsorship, needs sponsorship,
  visa sponsorship required, requires sponsorship, sponsorship needed
authorization = work authorization, authorization, work authorisation, right to work, authorized to work,
  work permit, work status, work eligibility, arbeitserlaubnis, permiso de trabajo, permis de travail,
  visa status, immigration status
employment_type = desired, wants, seeks, contract sought, contract form, form of contract, form of employment, basis,
  hours wanted, hours sought, hours available, hours per week, weekly hours, work hours, working hours,
  availability in hours, hours i want, engagement type, employment wanted, employment sought, umfang, pensum,
  stellenumfang, anstellung, anstellungsart, arbeitszeitmodell, tipo de jornada, tipo de empleo, temps de travail,
  contract wanted, desired hours, contract, employment type, job type, type, contract type,
  engagement, hours, schedule, type of employment, work type, employment, beschäftigungsart, arbeitszeit,
  tipo de contrato, jornada, type de contrat, seeking, availability type, terms, looking for
years = years there, years here, total yrs working, total years working, yrs working, years working, years worked, years employed,
  years since graduation, years since qualifying,
  years since qualification, years since licensure, years licensed, years registered, years in practice,
  years practising, years practicing, years in trade, years in industry,
  years in field, years in the profession, years in business, years in the business, years in sales, years teaching,
  years nursing, years handling claims, years at it,
  years at work, years of service, length of experience, time in industry, time in the trade, time in the job,
  career length, seasons worked, relevant experience,
  relevant years, experience total, experience in years, experience years total, total work experience,
  total working experience, professional exp, industry experience years,
  experiencia total, experiencia en años, antigüedad total, anos de experiência,
  tempo de experiência, années d'expérience, ancienneté, expérience totale,
  jahre berufserfahrung, berufserfahrung in jahren, berufsjahre, jahre im beruf, anni di esperienza, esperienza,
  jaren ervaring, werkervaring, años, years in role, years in role family, years in post, years in job,
  years qualified, years driving,
  exp years, yrs exp, yrs experience, years of exp, erfahrung, experience years, exp, total exp, yoe,
  years of experience total, experience, years of experience,
  total experience, years, total years, years in the trade, berufserfahrung, experiencia,
  overall experience, how many yrs, how many years, years in the field, years in the industry, years in the job, yrs,
  yrs total, total yrs,
  work experience, professional experience, time in trade
education = education, niveau d'études, niveau d'etude, nivel de estudios, highest education, degree,
  highest degree, school, ausbildung, studium, abschluss, estudios, formación,
  titulación, formation, diplôme, diplômes, qualification, highest qualification, academic
industries = industries, industry, sectors, sector, domains, domain, branchen, branche, sectores, secteurs,
  secteur, industry experience, domain experience, vertical, verticals, themes, sectors of interest, sector focus,
  industry focus
wishes = what i would like, what i want, what i am after, what i am looking for, what i need, i would like,
  i am looking for, wishes, objective, career objective, goal, target role, target position, desired position,
  desired role, seeking position, objetivo, ziel, wunschposition, objectif, poste recherché, poste visé,
  puesto deseado, applying for, position applied for, role applied for, job applied for, role sought,
  role wanted, job wanted, job you want, desired title, position sought, position wanted
refused = not looking, not looking for, no go, no gos, dealbreakers, dealbreaker, not interested in, not
  interested, hard no,
  hard nos, please no, not open to, no interest in
level = level, seniority, seniority level, experience level, job level
other = kann nicht, cannot do, no experience of, no experience in, no experience with, sin experiencia en,
  tickets, tickets held, cards, registrations, memberships, licences, licenses, certs, certifications,
  certificates, licence, father's name, mother's name,
  interview availability, availability for interview, interview slots, availability for interviews, available for interview,
  available for a call, best time to call, marital status, date of birth, references, hobbies, interests, birthday, geburtsdatum,
  fecha de nacimiento,
  familienstand, estado civil, declaration, passport, email, phone, mobile
`

/** Words between a label and its colon that say in what its value is counted. */
export const LABEL_UNITS = `
usd eur gbp cad aud nzd inr chf pln sgd hkd aed zar ngn php mxn brl sek nok dkk k month monthly year yearly annual
annually
pa pm hour hourly hr day daily week weekly days weeks months years yrs gross net brutto bruto brut per required wanted
desired expected preferred minimum min total current completed
`

/** Words of an interviewer's question, by the topic of the answer. */
export const QUESTIONS = `
where = where do you live, where are you based, where are you, where you live, you live in, you live,
  where would you be driving from, driving from, you based, located, living in, where do you sit,
  where is home, commute, commuting, coming from, where you are based, and that is in, in town, near,
  local to, guy, you are in, whereabouts, calling from, dónde vives, dónde vive, wo wohnen sie,
  wo wohnst du,
  où habitez vous, vous habitez
salary = would you take, you take, how much, least, minimum, salary, compensation, pay, rate, money, base,
  wage, offering, hourly, what would you need, expecting, number, package, budget, range, expectation,
  expectations, figure, they mentioned, salario, sueldo, gehalt, gehaltsvorstellung, salaire, prétentions,
  paying, an hour, comp, numbers, they said, what are you looking for in terms of, what would it take
availability = looking yet, on a month, on one month, on two months, on three months, on 3 months, how many weeks,
  could you join, can you join, timing, timeline, how much notice, when would you, when can you,
  when could you start, start,
  notice, available, availability, when are you free, when free, date free, begin, if they made an offer,
  how soon, how quickly,
  earliest, hand in, notice period, free up, kündigungsfrist, anfangen, wann könnten sie, empezar,
  incorporarte, disponibilidad, commencer, préavis, disponible
title = role, what role, title, what do you do, work as, for a living, your role, your title, current role,
  job title, what you do,
  you are a, are you a, you were a, have you as, got you down as, your job, working as, at the moment,
  what are you doing now, position, a qué te dedicas, was machen sie, que faites vous
years = since when, seit wann, depuis quand, desde cuándo, how long, how many years, years, experience, how much experience, how long have you, cuánto tiempo,
  cuántos años, wie lange, depuis combien, combien d'années, been doing, been at it
languages = languages, language, speak, spanish, french, german, mandarin, portuguese, arabic, bilingual,
  idiomas, sprachen, langues, sprechen, hablas, parlez
education = degree, education, school, schooling, college, study, studied, university, diploma, graduate,
  qualification, qualifications, qualified, training, estudios, studium, ausbildung, études, diplôme,
  trained,
  train
skills = tools, systems, software, stack, technologies, use, skills, system, program, programs, equipment,
  platform, know it, you know, ever used, familiar with, comfortable with, hands on, work with,
  technical side, day to day, tech, herramientas, tools do you, werkzeuge, outils, machines, tooling,
  instruments
work_mode = remote, hybrid, on site, onsite, in office, office, from home, in person, remoto, presencial,
  híbrido, homeoffice, télétravail, days a week in, in the office
relocate = other cities, another city, other locations, elsewhere, different city, new city,
  relocate, relocation, move, moving, would you move, mudarte, umziehen, umzug, déménager,
  commit to moving, transfer, relocating, move closer, willing to come, come to
visa = sponsorship, visa, sponsor, need sponsorship, visado, visum, require a work permit, need a work permit,
  require a permit, need a permit, require work permit, need work permit
unsponsored = without sponsorship, without visa sponsorship, without requiring sponsorship, without needing
sponsorship,
  without employer sponsorship, without a sponsor, without needing a sponsor, without requiring visa sponsorship,
  without needing visa sponsorship, without company sponsorship, without any sponsorship
authorization = authorization, work authorization, authorized, authorised, right to work, papers,
  work permit,
  permit, green card, citizen, eligible to work, permiso de trabajo, arbeitserlaubnis, permis
employment_type = full time, part time, permanent, contract, hours, fulltime, freelance, temp, temporary,
  vollzeit, teilzeit, jornada, temps plein, how many hours, going permanent, perm
industries = industry, industries, sector, background, what kind of companies
level = how senior, what level, seniority
wishes = applying for, apply for, want to do, industries would you, industries you would, industry would you,
  sectors would you, sectors you would, sector would you, industry you would, sector you would, like to move into,
  want to move into, want to move to, like to work in, want to work in, sector interests, industry interests, industries interest, sectors interest, industries appeal
`

/** First words of a closing paragraph after the last section. */
export const CLOSINGS = 'i my we ich wir mein meine je nous mon ma yo busco suche'
