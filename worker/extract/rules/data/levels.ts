/** Level words of titles, the highest level first. Entries under `none` are roles that contain a level word. */
export const LEVELS = `
none = site manager, payroll manager, marketing manager, store manager, office manager,
  customer success manager, property manager, practice manager, bar manager, restaurant manager,
  facilities manager, brand strategy manager, campaign manager, construction manager, front office manager,
  shop manager, kitchen manager, ward manager, territory manager, staff nurse, staff accountant, staff writer,
  staff photographer, staff attorney, staff pharmacist, staff sergeant, product manager, project manager,
  program manager, account manager, case manager, community manager, social media manager,
  relationship manager, product marketing manager, assistant manager, content manager, key account manager,
  scrum manager, package manager, senior living, senior care, senior center, director assistant,
  assistant to the director, manager assistant, brand manager, category manager, delivery manager,
  success manager, art director, creative director, funeral director, assistant to the ceo, school principal,
  vice principal, office manager assistant, stage manager, technical program manager,
  technical project manager, construction project manager, funds manager, portfolio manager, wealth manager,
  care manager, construction manager assistant
c_level = chief executive officer, chief operating officer, chief financial officer, chief technology officer,
  chief marketing officer, chief information officer, chief people officer, chief product officer,
  chief revenue officer, chief commercial officer, chief medical officer, chief nursing officer,
  chief human resources officer, chief data officer, chief security officer,
  chief information security officer, chief legal officer, chief administrative officer,
  chief digital officer, chief strategy officer, chief customer officer, ceo, cfo, cto, coo, cmo, cio, ciso,
  chro, cpo, cro, geschäftsführer, geschäftsführerin, director general, directora general, directeur général,
  directrice générale
vp = vice president, vp, svp, evp, avp
director = director, directora, directeur, directrice, direktor, direktorin
manager = engineering manager, general manager, operations manager, regional manager, area manager,
  district manager, division manager, plant manager, production manager, finance manager, hr manager,
  it manager, sales manager, people manager, development manager, software manager, qa manager, data manager,
  design manager, senior manager, team manager, branch manager, gerente
principal = principal pm, principal cloud, principal network, principal solutions, principal infrastructure,
  principal devops, principal site, principal technical, principal program, principal quality,
  principal research, principal statistician, principal programmer, principal firmware, principal embedded,
  principal test, principal qa, principal ml, principal ai, principal economist, principal engineer,
  principal software, principal scientist, principal consultant, principal designer, principal architect,
  principal data, principal product, principal analyst, principal developer, principal researcher,
  principal machine, principal security, principal systems, principal hardware, principal electrical,
  principal mechanical, principal process, principal ux, principal backend, principal frontend,
  principal platform
staff = staff pm, staff engineer, staff software, staff machine, staff data, staff product, staff designer,
  staff scientist, staff developer, staff platform, staff backend, staff frontend, staff security, staff site,
  staff devops, staff ml, staff systems, staff hardware, staff mechanical, staff electrical,
  staff infrastructure, staff ux, staff firmware, staff ios, staff android, staff technical, staff research,
  staff sre, staff full
mid = mid level, mid, midlevel, intermediate, semi senior, ssr, confirmé, confirmée
senior = senior, sr, snr
junior = junior, jr, entry level, jnr
intern = intern, internship, praktikant, praktikantin, becario, becaria, stagiaire, pasante, werkstudent,
  werkstudentin, working student
`
