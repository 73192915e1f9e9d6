/** Words that name a job at the end of a title, besides those of jobs.ts. */
export const TITLE_HEADS = `
postdoc crew sparky sparkie chippy chippie brickie milliner saddler stonemason zookeeper
physio mgr eng sister matron lead leader head manager pm pipefitter devrel officer controller comptroller president chief exec vp svp evp
avp coo cio cmo chro ciso cpo cro partner principal fellow buyer planner scheduler dispatcher estimator
sdr bdr csm aquarist zookeeper plaquiste expediter handler loader picker packer sorter stocker runner expeditor busser porter sommelier chef commis
partie journeyman foreperson forewoman rigger scaffolder glazier pipelayer millwright toolmaker lineworker
ironworker steelworker steamfitter groundsman arborist developer dev programmer engineer architect analyst
designer scientist researcher writer tester sre sdet dba sysadmin administrator admin scrum master marketer
strategist nurse rn lpn lvn cna aide midwife np paramedic emt sonographer radiographer phlebotomist hygienist
technologist technician tech therapist pharmacist physician counselor dietitian caregiver carer clinician
practitioner optometrist audiologist coder biller scribe veterinarian groomer dentist perfusionist bookkeeper
accountant auditor underwriter actuary adjuster teller banker broker trader paralegal attorney solicitor
counsel clerk secretary receptionist assistant associate coordinator specialist representative rep executive
consultant advisor adviser agent recruiter generalist partner producer editor teacher tutor lecturer
instructor trainer coach professor librarian dean educator paraprofessional facilitator curator custodian
cleaner housekeeper janitor guard installer fitter mechanic electrician plumber carpenter welder machinist
operator driver courier pilot surveyor inspector superintendent foreman supervisor captain cook baker barista
bartender server waiter waitress host hostess concierge butcher apprentice trainee intern worker roofer
painter mason tiler joiner bricklayer plasterer landscaper gardener mover fabricator assembler programmer
stylist barber cosmetologist esthetician florist tailor seamstress upholsterer photographer videographer
animator illustrator copywriter translator interpreter journalist reporter statistician economist chemist
biologist physicist geologist ecologist hydrologist geophysicist toxicologist epidemiologist archivist
conservator fundraiser merchandiser cashier salesperson seller closer evangelist ombudsman investigator
detective firefighter deckhand bosun stevedore winemaker brewer distiller farmer grower agronomist forester
ranger groundskeeper lifeguard nanny doula embalmer undertaker quartermaster valet usher modeler modeller
drafter draftsman detailer estimator moderator buyer owner founder cofounder proprietor freelancer contractor
subcontractor tradesman handyman ergonomist appraiser assessor planner optician prosthetist orthotist luthier
locksmith gaffer grip rigger projectionist stagehand luthier actuary bursar registrar proctor warden bailiff
dosimetrist preparer treasurer wrangler mender ghostwriter proofreader typesetter bookbinder printer
telemarketer canvasser organizer lobbyist mediator auctioneer tour guide guide
`

/** Spanish and French head nouns, which start a title. */
export const FIRST_HEADS = `
abogado abogada administrador administradora administrativo administrativa agente albañil albanil analista
arquitecto arquitecta asesor asesora asistente auxiliar ayudante camarero camarera cajero cajera carpintero
carpintera chofer cocinero cocinera comercial conductor conductora consultor consultora contable contador
contadora controlador controladora coordinador coordinadora delineante dependiente dependienta desarrollador
desarrolladora director directora diseñador diseñadora disenador disenadora economista educador educadora
electricista encargado encargada enfermero enfermera especialista farmaceutico farmaceutica fisioterapeuta
fontanero fontanera gerente gestor gestora gobernanta informatico informatica ingeniero ingeniera jefe jefa
jardinero limpiador limpiadora logopeda maestro maestra mecanico mecanica medico medica mozo operario operaria
peluquero peluquera profesor profesora programador programadora psicologo psicologa quimico quimica
recepcionista redactor redactora repartidor repartidora responsable secretario secretaria soldador soldadora
subdirector subdirectora supervisor supervisora tecnico tecnica trabajador trabajadora traductor traductora
vendedor vendedora veterinario veterinaria vigilante acheteur acheteuse agent aide animateur animatrice
architecte assistant assistante attache attachee avocat avocate boulanger boulangere caissier caissiere charge
chargee charpentier chauffeur chef cheffe coiffeur coiffeuse commercial commerciale comptable conducteur
conductrice conseiller conseillere consultant consultante controleur controleuse coordinateur coordinatrice
couvreur cuisinier cuisiniere developpeur developpeuse directeur directrice educateur educatrice electricien
electricienne employe employee enseignant enseignante formateur formatrice gestionnaire graphiste infirmier
infirmiere informaticien informaticienne ingenieur ingenieure installateur journaliste juriste
kinesitherapeute macon magasinier magasiniere manutentionnaire mecanicien mecanicienne menuisier menuisiere
opticien opticienne ouvrier ouvriere patissier patissiere peintre pharmacien pharmacienne plombier preparateur
preparatrice professeur professeure puericultrice receptionniste redacteur redactrice responsable secretaire
serveur serveuse soudeur soudeuse technicien technicienne traducteur traductrice vendeur vendeuse veterinaire
`

/** Words that may follow such a head within the title. */
export const FIRST_JOINTS = "de del d' des du la las los les et y e"

/** Words that end such a title. */
export const FIRST_ENDS = `
en a au aux chez dans con para por desde depuis pour avec sur que qui y et e o ou hace pero mais con sin vivo
une un una desde soy tengo llevo con mi mes ma actualmente actuellement
`

/** German head nouns, which end a title, alone or in a compound, with or without -in. */
export const GERMAN_HEADS = `
entwickler ingenieur leiter berater techniker mechaniker mechatroniker elektroniker elektriker pfleger
kaufmann kauffrau fachkraft fachfrau fachmann verkaufer fahrer lehrer erzieher assistent sachbearbeiter
buchhalter schwester koch kochin backer meister helfer planer redakteur arzt arztin wirt schlosser
installateur tischler schreiner maler referent zeichner fachangestellte fachangestellter angestellte
angestellter therapeut apotheker gartner schweisser lagerist disponent kellner friseur optiker
laborant chemiker biologe physiker informatiker programmierer architekt designer texter ubersetzer jurist
anwalt steuerberater wirtschaftsprufer prufer kundenberater filialleiter monteur anlagenmechaniker
zerspanungsmechaniker dreher maurer dachdecker zimmermann bauleiter hebamme sozialarbeiter sozialpadagoge
padagoge trainer betreuer hausmeister personalreferent analyst
`

/** Words before a title that are no part of it: contract and praise. */
export const BEFORE_TITLES = `
a an the your my our one currently freelance freelancing contract contracting permanent temporary temp full
time part fulltime parttime self employed independent licensed experienced seasoned passionate dedicated
hardworking fully qualified certified ein eine einen un una une el la le working proud decent good humble
simple happy just solid career bilingual reliable motivated versatile skilled accomplished
`

/** Heads that take a phrase with "of" or "for". */
export const OF_HEADS =
  'director head vp president manager chief dean professor svp evp superintendent engineer'

/** Heads of titles that name no title alone. */
export const NOT_ALONE = `
eng sister pm deputy cpa pe cfa lead head chief partner fellow associate runner host agent operator officer executive
guide tech worker model owner member admin hand grip printer principal closer seller mover exec guard coach
captain rep contractor freelancer responsable charge aide agente agent employe employee comercial apprentice
president leader scheduler planner loader handler server trucking crew de master
`

/** Canonical spellings of title words. */
export const TITLE_WORDS = `
Developer: dev
Senior: sr
Junior: jr
CNA, RN, LPN, LVN, EMT, CEO, CFO, CTO, COO, CIO, CMO, VP, SVP, EVP, HR, IT, UX, UI, UX/UI, QA, BI, ML, AI,
  CDL, CNC, HVAC, SRE, SDET, DBA, NP, ESL, AP, AR, SEO, PR, PPC, CRM, ERP, SAP, ICU, ER, OR, DevOps, iOS,
  .NET, PHP, Java, GIS, CAD, PE, TV, B2B, SDR, BDR, PMO, EHS, HSE, GP, SEN, TIG, MIG, PLC, AV, 3D, QC, R&D
Full Stack: fullstack
`

/** Words of a title that stay in lower case. */
export const SMALL_WORDS =
  'st nd rd th of and for the in to a an de del la las los und für fur et des du y e en d à'

/** Credentials after a name: what somebody may do, not what they do. */
export const CREDENTIALS = 'rn lpn lvn np pa md dds pe esq pmp cpa cfa emt cna'

/** Grades after a title. */
export const GRADES = 'ii iii iv v 1 2 3'

/** German words before a title that is being learnt or was left. */
export const NOT_HELD = `
gelernte gelernter ausgebildete ausgebildeter studierte studierter ehemalige ehemaliger fruhere fruherer retired former aspiring wannabe
`

/** Abbreviated title words, whose dot is skipped. */
export const SHORTENED = 'sr jr asst assoc dr'

/** Endings of words that end a title. */
export const TITLE_SUFFIXES = 'ologist ographer iatrist ician opath wright monger keeper'

/** Licences with a class letter. */
export const CLASSED = 'cdl class'

/** Possessors that a title may contain: `children's librarian`. */
export const OWNERS = 'children women men girls boys teacher ship driver'

/** After a number that is no grade: `a lifeguard 3 summers now`. */
export const SEASON = /^(?:y|yrs?|years?|months?|weeks?|days?|seasons?|summers?|winters?)$/
