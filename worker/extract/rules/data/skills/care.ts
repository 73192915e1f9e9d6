/** Tools and methods of care, health, teaching and laboratories, by their canonical names. */
export const CARE_SKILLS = `
CRRT, ECMO, Impella, IABP, LVAD, Swan-Ganz, NIHSS, NEWS2, SBAR, TPN, NIPE, NLS, CIWA, Braden scale, Glasgow
  Coma Scale, RASS, CAM-ICU, BiPAP, CPAP, NIV, HFNC, EMAR, BCMA, Epic Beaker, Epic Willow, Epic Cadence, Epic
  Resolute, Epic Hyperspace, Epic Cupid, Epic Radiant, Epic OpTime, Epic Stork, CPRS, CPSI, Sunrise Clinical
  Manager, NextGen Healthcare, Greenway, ModMed, Netsmart, myAvatar, Qualifacts, CareLogic, Axxess, WellSky,
  HCHB, Alora, Sigmacare, American HealthTech, Casamba, Raintree, Clinicient, Cliniko, Nookal,
  MedicalDirector, Genie Solutions, Zedmed, Vision EMIS, EMIS Web, RiO EPR, Lorenzo EPR, Carenotes, Badgernet,
  Euroking, Nervecentre, Careflow, PatientTrack, WinPath, Datix, RADAR Healthcare, Person Centred Software,
  Log my Care, CarePlanner, Access Care Planning, Liquidlogic, Carefirst, CareDirector, AzeusCare, iPM, PIMS,
  TrakCare, InterSystems, PharmacyManager, ProScript Connect, RxWeb, Cegedim, Titan PMR, Analyst PMR, Fred
  Dispense, Minfos, Nexxsys, Propel Rx, Telus Health, Accuro, OSCAR EMR, PS Suite, Meditech Expanse, QHR,
  Rx30, McKesson, PrimeRx, BestRx, Pyxis MedStation, Parata, ScriptPro, Talyst, Baxa, ADU, BD Rowa, Baxter
  Sigma, Hillrom, Philips IntelliVue, Zoll, Lifepak, Draeger, Hamilton ventilators, Servo-i, PB840, Fresenius,
  NxStage, Prismaflex, Gambro, Nikkiso, Stago, Sysmex, Roche Cobas, Abbott Architect, Beckman Coulter, Siemens
  Atellica, Vitros, VITEK, MALDI-TOF, BACTEC, Cepheid GeneXpert, BioFire, Ventana, Leica Bond, Tissue-Tek,
  Hologic, ThinPrep, SurePath, Aperio, H&E staining, Gram staining, H&E, IHC, ISH, qPCR, RT-PCR, ddPCR, IRMS,
  UPLC, FPLC, AKTA, ICP-MS, ICP-OES, FTIR, UV-Vis, XRD, XRF, TEM, AFM, DSC, TGA, DLS, HPTLC, Karl Fischer,
  Kjeldahl, Soxhlet, Empower 3, OpenLab, Chromeleon, MassHunter, Xcalibur, SoftMax Pro, FlowJo, FACSDiva, BD
  FACSymphony, FACS, Biacore, SPR, BLI, Benchling, SnapGene, Geneious, GATK, CellProfiler, Imaris, LAS X,
  STARLIMS, SampleManager, Tecan, Hamilton STAR, Opentrons, Bioanalyzer, Qubit, NanoDrop, Illumina, MiSeq,
  NovaSeq, Nanopore, PacBio, 10x Genomics, RNA-seq, ChIP-seq, ATAC-seq, scRNA-seq, CRISPR-Cas9, phage display,
  tidyverse, ggplot2, dplyr, lme4, R Markdown, limma, DESeq2, Scanpy, WinBUGS, Mplus, SmartPLS, LISREL,
  MAXQDA, Dedoose, HLM, G*Power, PsychoPy, E-Prime, Praat, ELAN, Zotero, Mendeley, Covidence, RevMan,
  OpenClinica, Castor EDC, Oracle Clinical, CDISC, SDTM, MedDRA, WHODrug, eTMF, Veeva, ICH-GCP, GxP, Argus
  Safety, ARISg, LifeSphere, QTPP, QbD, Kneat, ValGenesis, PANSI, MAPA, PMVA, Makaton, TEACCH, SCERTS, ELKLAN,
  Numicon, Read Write Inc, RWI, Little Wandle, Jolly Phonics, White Rose Maths, EYFS, CPOMS, MyConcern,
  Bromcom, iSAMS, Arbor MIS, ScholarPack, Famly, Kinderloop, StoryPark, Brightwheel, HiMama, Xplor, OWNA,
  Procare, Satchel One, ClassCharts, Edmodo, Showbie, Padlet, Mentimeter, Quizizz, Blooket, Flipgrid, IXL,
  Lexia, DreamBox, i-Ready, NWEA MAP, MAP testing, DIBELS, Fountas & Pinnell, Lucy Calkins, Eureka Math,
  Zearn, Synergy SIS, FACTS SIS, GoGuardian, D2L, Brightspace, Blackboard Learn, Moodle LMS, Turnitin,
  Panopto, Kaltura, Zoom Webinars, Rise 360, Vyond, Docebo, TalentLMS, Kallidus, Absorb LMS, PBIS, MTSS, 504
  plans, DTT, VB-MAPP, ABLLS-R, ADOS, ADOS-2, ADI-R, WISC-V, WAIS, WAIS-IV, MMPI, MMPI-2, BASC, PHQ-9, GAD-7,
  CORE-10, MoCA, MMSE, Theraplay, CBT-I, CBT-E, PCIT, TF-CBT, MBSR, Gottman, Hakomi, ADHD coaching, LOVAAS,
  PROMPT therapy, Lidcombe, VFSS, LSVT, LSVT BIG, LSVT LOUD, AAC, Proloquo2Go, TouchChat, Tobii, COPM, MOHOST,
  Bobath, NDT, PNF, Schroth, Graston, IASTM, ASTYM, Biodex, Kinesio, kinesio taping, Vodder, MLD, Wilbarger,
  PTSD screening, Cellebrite, critical care, intensive care, wound dressing, pressure ulcer care, pressure
  area care, leg ulcers, compression bandaging, compression therapy, negative pressure wound therapy, diabetic
  foot care, insulin administration, insulin pumps, glucose monitoring, blood glucose monitoring, syringe
  drivers, syringe pumps, end of life care, medication round, drug rounds, medication passes, med pass, med
  passes, moving and handling, moving & handling, patient handling, patient transfers, patient transport,
  patient assessment, patient advocacy, personal hygiene care, peg feeding, peg tubes, peg care, ng tubes,
  nasogastric tubes, foley catheters, catheter care, catheter changes, ostomy care, stoma care, colostomy
  care, bladder scanning, bladder scans, fetal monitoring, ctg interpretation, postpartum care, postnatal
  care, antenatal care, neonatal care, newborn care, newborn screening, neonatal resuscitation, water births,
  waterbirth, home births, perineal suturing, breastfeeding support, lactation support, moderate sedation,
  conscious sedation, procedural sedation, cardiac monitoring, rhythm interpretation, ecg interpretation, ekg
  interpretation, vasoactive drips, vasopressor titration, hemodynamic monitoring, haemodynamic monitoring,
  invasive monitoring, arterial lines, art lines, central lines, picc lines, midlines, chest tubes, chest
  drains, ventilator weaning, ventilated patients, mechanical ventilation, airway management, intubation,
  extubation, suctioning, tracheostomy suctioning, oxygen therapy, nebulizers, peritoneal dialysis, fistula
  needling, av fistulas, blood transfusions, blood transfusion, blood draws, blood sampling, taking bloods,
  blood cultures, arterial blood gases, abg sampling, iv cannulation, iv antibiotics, iv medications, iv push,
  iv pumps, iv drips, infusion pumps, infusion therapy, port access, port-a-cath, radiotherapy, brachytherapy,
  stem cell transplants, bone marrow transplants, apheresis, plasmapheresis, plasma collection, pre-op
  assessment, preoperative assessment, post-op care, postoperative care, perioperative care, pacu recovery,
  scrub nursing, scrubbing and circulating, circulating and scrubbing, surgical assisting, first assisting,
  surgical instruments, instrument sterilization, autoclaving, sterile processing, sterile field, antt,
  infection prevention, isolation precautions, hand hygiene audits, ppe donning, fall prevention, falls
  prevention, restraint reduction, breakaway techniques, suicide risk assessment, suicide watch, mental state
  examination, mental health assessment, section 12 assessments, care programme approach, care coordination,
  care plans, care plan reviews, holistic assessments, discharge summaries, bed management, ward management,
  shift handover, bedside handover, staff rostering, patient triage, telephone triage, phone triage,
  manchester triage, trauma care, trauma resuscitation, burn care, burns care, ortho traction, spinal
  precautions, stroke care, stroke rehab, stroke rehabilitation, neurological assessment, neuro checks,
  spirometry, pulmonary function testing, sleep studies, polysomnography, stress testing, stress tests, holter
  monitoring, echocardiography, echocardiograms, transthoracic echo, vascular ultrasound, obstetric
  ultrasound, point-of-care ultrasound, pocus, bone densitometry, dexa scans, fluoroscopy, interventional
  radiology, cath lab, angiography, nuclear medicine, pet-ct, contrast administration, radiation safety,
  radiation protection, portable x-rays, theatre imaging, image acquisition, linear accelerators, treatment
  planning systems, dosimetry, hand therapy, splinting, custom splinting, orthotic fitting, prosthetic
  fitting, plaster casts, plaster room, joint mobilisation, joint mobilization, joint manipulation, spinal
  manipulation, soft tissue massage, sports massage, trigger point therapy, myofascial release, cupping,
  acupuncture, hydrotherapy, aquatic therapy, electrotherapy, shockwave therapy, laser therapy, exercise
  prescription, gait analysis, gait re-education, balance training, vestibular rehab, vestibular
  rehabilitation, wheelchair assessment, wheelchair seating, seating assessments, home assessments, equipment
  prescription, activities of daily living, adl assessments, adl training, sensory diets, handwriting
  assessment, fine motor skills, feeding therapy, dysphagia, dysphagia management, dysphagia assessment,
  swallow assessments, modified barium swallow, videofluoroscopy, articulation therapy, aphasia therapy,
  fluency therapy, voice therapy, augmentative communication, hearing tests, hearing aid fitting, hearing
  aids, audiometry, tympanometry, cochlear implants, newborn hearing screening, refraction, visual fields,
  visual field testing, oct imaging, retinal photography, fundus photography, contact lens fitting, contact
  lenses, lens edging, frame fitting, dispensing glasses, pre-testing, tonometry, slit lamp, intraocular
  lenses, phlebotomy draws, specimen collection, specimen processing, specimen handling, urine testing,
  urinalysis, point-of-care testing, blood banking, crossmatching, cross-matching, haematology, hematology,
  microbiology, virology, serology, parasitology, cytology, tissue processing, tissue embedding, paraffin
  embedding, microtomy, cryosectioning, frozen sections, immunofluorescence, in situ hybridization, culture
  plates, antibiotic sensitivity testing, antimicrobial susceptibility testing, quality control samples,
  quality controls, lab safety, sample preparation, sample prep, sample reception, sample login, wet-lab work,
  bench work, column chromatography, gas chromatography, liquid chromatography, ion chromatography, size
  exclusion chromatography, affinity chromatography, thin layer chromatography, organic synthesis, peptide
  synthesis, solid-phase synthesis, polymer synthesis, crystallization, recrystallization, x-ray
  crystallography, electron microscopy, cryo-em, light microscopy, fluorescence microscopy, live-cell imaging,
  patch clamp, electrophysiology, optogenetics, stereotaxic surgery, mouse handling, mouse colony management,
  zebrafish, xenografts, animal husbandry, in vivo studies, in vivo models, in vitro assays, cell-based
  assays, cell line development, stable cell lines, mammalian cell culture, primary cell culture, stem cells,
  organoids, transfection, transformation, cloning, molecular cloning, plasmid prep, plasmid preparation, dna
  extraction, rna extraction, dna sequencing, library preparation, library prep, genotyping, primer design,
  protein expression, recombinant protein expression, protein characterization, enzyme assays, kinetic assays,
  binding assays, immunoassays, antibody discovery, antibody purification, bioreactors, fermentation scale-up,
  upstream processing, downstream processing, tangential flow filtration, fill-finish, lyophilization, freeze
  drying, tablet compression, granulation, tablet coating, stability testing, stability studies, dissolution
  testing, environmental monitoring, cleanroom gowning, clean room, cleanroom operations, batch records, batch
  record review, batch release, deviation investigations, deviation reports, change control, process
  validation, cleaning validation, computer system validation, equipment qualification, iq/oq/pq, sop writing,
  sops, good clinical practice, good manufacturing practice, clinical trials, clinical trial monitoring, site
  monitoring, site initiation, informed consent, source data verification, patient recruitment, protocol
  development, ethics submissions, irb submissions, regulatory submissions, regulatory affairs,
  pharmacovigilance, adverse event reporting, case processing, signal detection, medical writing, literature
  review, literature reviews, systematic reviews, systematic review, meta-analysis, survey design,
  questionnaire design, focus groups, qualitative interviews, qualitative research, quantitative research,
  mixed methods, discourse analysis, grounded theory, ethnography, participant observation, regression
  analysis, logistic regression, survival analysis, mixed models, bayesian statistics, bayesian inference,
  time series analysis, structural equation modelling, structural equation modeling, factor analysis, power
  analysis, experimental design, design of experiments, doe, dispensing, dispensary work, compounding,
  prescription filling, prescription verification, clinical checks, accuracy checking, medicines management,
  medicines reconciliation, medication therapy management, flu jabs, flu shots, flu vaccinations, vaccination
  clinics, travel vaccines, blister packs, blister packing, webster packs, dosette boxes, controlled drugs,
  controlled substances, independent prescribing, minor ailments, smoking cessation, non-sterile compounding,
  iv admixture, tpn compounding, inventory ordering, third-party billing, insurance claims, insurance billing,
  claim submission, claims submission, denials management, revenue cycle, charge capture, medical
  transcription, medical records, patient scheduling, appointment scheduling, patient intake, patient
  check-in, insurance eligibility, copay collection, referrals management, rooming patients, taking vitals,
  vital signs monitoring, injections, giving injections, ear irrigation, ear syringing, ear suction,
  microsuction, smear tests, cervical screening, cervical smears, travel health, contraception, coil fitting,
  iud insertion, implant fitting, minor surgery, joint injections, skin biopsies, wound suturing, wound
  closure, suture removal, botox injections, botox, dermal fillers, microneedling, laser hair removal, tattoo
  removal, dermaplaning, teeth whitening, teeth cleaning, scale and polish, periodontal charting, perio
  charting, fissure sealants, fluoride varnish, chairside assisting, chairside assistance, crown preps, crowns
  and bridges, dentures, denture making, root canals, endodontics, orthodontics, ortho brackets, clear
  aligners, invisalign, extractions, implants, implantology, oral surgery, dental implants, impressions
  taking, intraoral scanning, itero, cerec, dental radiographs, panoramic x-rays, cone beam ct, cbct,
  radiation badges, anaesthesia monitoring, anaesthetic monitoring, anesthetic monitoring, dentals,
  radiographs, dental prophylaxis, dog grooming, cat handling, large animal handling, equine care, foaling,
  calving, lambing, pregnancy diagnosis, pregnancy scanning, hoof trimming, foot trimming, spays and neuters,
  neutering, spaying, soft tissue surgery, orthopaedic surgery, orthopedic surgery, exotic animals, small
  animal surgery, small animal medicine, large animal medicine, herd health, bovine fertility, tb testing,
  microchipping, nail trims, behaviour training, behavior training, puppy classes, dog training, artificial
  insemination, ai technician, embryo transfer, social work assessments, needs assessments, child protection,
  child safeguarding, adult safeguarding, section 47 enquiries, court reports, court work, fostering
  assessments, adoption assessments, direct payments, mental capacity assessments, best interests assessments,
  deprivation of liberty, family support, family therapy, couples therapy, individual therapy, trauma-informed
  care, trauma therapy, grief counseling, grief counselling, substance misuse, harm reduction, needle
  exchange, relapse prevention, intake assessments, psychosocial assessments, psychological testing,
  psychological assessment, neuropsychological testing, crisis management, conflict de-escalation, restraint
  training, peer support, supported living, independent living skills, job coaching, employability support,
  benefits advice, welfare benefits, debt advice, housing advice, housing support, tenancy support,
  homelessness outreach, street outreach, youth work, detached youth work, youth mentoring, summer camps,
  respite care, alzheimer's care, companionship, meal preparation, light housekeeping, bathing and dressing,
  bathing assistance, toileting assistance, toileting, incontinence care, hoist transfers, hoist use, hoist
  training, slide sheets, stand aid, stand aids, gait belts, range of motion exercises, live-in care, home
  care, domiciliary care, palliative support, learning disabilities, learning disability support, autism
  support, epilepsy, epilepsy management, buccal midazolam, sign language, intensive interaction, early years,
  early childhood education, child development, toddler care, infant care, newborn nights, sleep training,
  nappy changing, diaper changing, bottle feeding, key person, observations and assessments, learning
  journals, phonics teaching, reading intervention, reading recovery, small group work, small-group
  interventions, one-to-one support, behaviour management, behavior management, class management, lesson
  delivery, unit planning, curriculum planning, curriculum mapping, assessment design, formative assessment,
  summative assessment, marking and feedback, exam preparation, exam prep, exam marking, parents' evenings,
  parent communication, parent-teacher conferences, form tutoring, pastoral care, pastoral work, school trips,
  field trips, outdoor education, outdoor ed, forest school, physical education, phys ed, swimming
  instruction, swimming lessons, volleyball coaching, football coaching, soccer coaching, basketball coaching,
  strength and conditioning, group fitness, spin classes, yoga teaching, pilates teaching, ski instruction,
  dance teaching, music teaching, piano teaching, choir conducting, choir directing, drama teaching, art
  teaching, special needs, special educational needs, differentiation, co-teaching, dyslexia support, dyslexia
  intervention, speech support, bilingual education, english as a second language, esl teaching, efl teaching,
  online teaching, e-moderation, blended learning, flipped classroom, project-based learning, inquiry-based
  learning, team teaching, exam invigilation, academic advising, thesis supervision, dissertation supervision,
  phd supervision, doctoral supervision, peer review, academic writing, grant applications, lecture design,
  module leadership, seminar teaching, learning needs analysis, training needs analysis, workshop
  facilitation, train the trainer, e-learning design, e-learning development, learning design, adult
  education, literacy teaching, driving instruction
Rehab Optima: rehabilitation optima
ChemStation: chaemstation
urinary catheterization: urinary catheterisation
male catheterisation: male catheterization
labor and delivery: labour and delivery
labour ward: labor ward
chemotherapy: chaemotherapy
chemo administration: chaemo administration
post-anesthesia care: post-anaesthesia care
behavioral de-escalation: behavioural de-escalation
orthopedic care: orthopaedic care
neuro rehab: neuro rehabilitation
cardiac rehab: cardiac rehabilitation
pulmonary rehab: pulmonary rehabilitation
soft tissue mobilization: soft tissue mobilisation
amputee rehab: amputee rehabilitation
clinical chemistry: clinical chaemistry
wet chemistry: wet chaemistry
chemical synthesis: chaemical synthesis
good laboratory practice: good labouratory practice
thematic analysis: thaematic analysis
multilevel modelling: multilevel modeling
bayesian modelling: bayesian modeling
medicines optimisation: medicines optimization
chemo compounding: chaemo compounding
chemical peels: chaemical peels
anesthesia induction: anaesthesia induction
addiction counseling: addiction counselling
substance abuse counseling: substance abuse counselling
behavior plans: behaviour plans
behaviour support plans: behavior support plans
positive behaviour support: positive behavior support
behavior intervention plans: behaviour intervention plans
functional behavior assessments: functional behaviour assessments
after-school programs: after-school programmes
challenging behaviour: challenging behavior
scheme of work: schaeme of work
schemes of work: schaemes of work
personal training programs: personal training programmes
`
