/** Tools and methods of care, teaching, trades, kitchens, logistics and laboratories, by their canonical names. */
export const HANDS_SKILLS = `
Cerner: cerner powerchart, powerchart
Meditech, Allscripts, Practice Fusion, MatrixCare, Kareo, Pyxis, Omnicell, Vocera, EMIS, SystmOne, Dentrix,
  Eaglesoft, Open Dental, Curve Dental, AdvancedMD, DrChrono, TherapyNotes, SimplePractice, WebPT, Kinnser,
  Homecare Homebase, PACS, Cerner Millennium, REDCap, Veeva Vault, Veeva CRM, Oracle Argus, Availity,
  CPT coding, HCPCS, Cornerstone software, AVImark, ezyVet, PioneerRx, QS/1, ORBIS KIS, Medistar, SAP IS-H,
  wound care, tube feeding, venipuncture, phlebotomy, catheter insertion, ventilator management,
  telemetry monitoring, medication administration, care planning, patient education, triage, vital signs,
  infection control, discharge planning, wound vac, charting, electronic charting, sterile compounding,
  anticoagulation, chemotherapy administration, immunizations, medication reconciliation, dialysis,
  palliative care, pediatric advanced life support, BLS, ACLS, PALS, NRP, TNCC, CPR, first aid,
  sealants, sterilization, coronal polishing, four-handed dentistry, manual therapy, dry needling,
  gait training, ultrasound imaging, mammography, MRI, CT scanning, motivational interviewing,
  crisis intervention, case management, play therapy, EMDR, treatment planning, group therapy,
  discrete trial training, medical billing, medical coding, prior authorizations, insurance verification,
  animal handling, anesthesia monitoring, dental radiography, Canvas LMS, Moodle, Google Classroom, Schoology,
  PowerSchool, Infinite Campus, Kahoot, Nearpod, Articulate Storyline, Articulate Rise, Articulate 360,
  Adobe Captivate, Camtasia, Lectora, SCORM, ADDIE, lesson planning, classroom management,
  differentiated instruction, Orton-Gillingham, Wilson Reading, Montessori, phonics, TESOL, TEFL,
  guided reading, restorative practices, SmartBoard, conduit bending, motor controls, blueprint reading,
  fire alarm systems, VFDs, Allen-Bradley, TIA Portal, FactoryTalk, Wonderware, Ignition SCADA, SCADA,
  HMI programming, KUKA, ABB robots, robotics programming, hydraulics, pneumatics, orbital welding,
  pipefitting, pipe welding, plasma cutting, brazing, soldering, sheet metal fabrication, CNC milling,
  CNC turning, Mastercam, Fanuc controls, Mazak, G-code, GibbsCAM, EDM, lathe, surface grinding, micrometers,
  calipers, CMM, injection molding, EPA 608, refrigerant recovery, ammonia refrigeration, boilers, chillers,
  ductwork, backflow testing, drain cleaning, pipe threading, soldering copper, PEX, finish carpentry,
  framing, cabinetmaking, joinery, drywall, tile setting, masonry, concrete finishing, formwork, roofing,
  scaffolding, rigging, crane operation, excavator operation, heavy equipment operation, surveying,
  estimating, takeoffs, scheduling software, OSHA 10, OSHA 30, confined space, counterbalance, VNA,
  scissor lift, aerial lift, fiber splicing, structured cabling, low voltage, switchgear, transformers,
  megger testing, thermography, arc flash, KNX, preventive maintenance, predictive maintenance,
  vibration analysis, CMMS, diagnostics scanner, engine diagnostics, brake repair, alignments,
  ASE certification, Autel, Snap-on, Mitchell 1, ALLDATA, CCC ONE, paint matching, frame straightening,
  upholstery, pruning, irrigation, landscaping, pesticide application, chainsaw, tree climbing, beekeeping,
  pest control, food cost control, inventory management, HACCP plans, ServSafe, butchery,
  whole-animal butchery, pastry, bread baking, sourdough, sugar work, chocolate tempering, knife skills,
  sous vide, banquets, catering, expo, garde manger, plating, latte art, espresso, barista, wine service,
  cellar management, sommelier certification, Toast POS, 7shifts, Restaurant365, SevenRooms, Square POS,
  Clover POS, MarketMan, Fidelio, Galileo GDS, Maestro PMS, OnQ, StayNTouch, revenue management,
  yield management, Delphi.fdc, guest relations, housekeeping management, La Marzocco, HighJump, Körber WMS,
  SAP EWM systems, WMS, TMS, Descartes, Oracle OTM, MercuryGate, project44, FourKites, Samsara, KeepTruckin,
  Geotab, Mecalux, ShipStation, Kinaxis, slotting, labor planning, cycle counting, route planning,
  load planning, freight brokerage, customs clearance, incoterms, import/export documentation, cold chain,
  cross-docking, order picking, RF scanners, demand planning, procurement, strategic sourcing,
  inventory control, S&OP, DOT compliance, TWIC, tanker endorsement, hazmat endorsement, air brakes,
  double clutching, warehouse management, dispatching, ELISA, flow cytometry, HPLC, GC-MS, LC-MS, NMR,
  mass spectrometry, cell culture, CRISPR, Sanger sequencing, NGS, gel electrophoresis, microscopy,
  confocal microscopy, immunohistochemistry, histology, spectroscopy, titration, aseptic technique,
  GraphPad Prism, ImageJ, Bioconductor, method validation, wet lab, assay development, protein purification,
  animal models, field sampling, GIS mapping, water sampling, soil sampling, Lightspeed Retail,
  visual merchandising, cash handling, loss prevention, merchandising, clienteling, stock control,
  POS systems, customer service, complaint handling, Genesys, Five9, Avaya, Talkdesk, NICE inContact,
  call center, live chat support, de-escalation, guest service, CCTV monitoring, access control, patrol,
  key holding, SIA licence, hair extensions, microblading, waxing, gel nails, facials, deep tissue massage,
  lash extensions, Mindbody, Vagaro, Booksy, personal training, lifeguarding, childcare, potty training,
  meal prep, elder care, dementia care, manual handling, hoisting, safeguarding, medication rounds,
  deep cleaning, floor stripping, window cleaning, ironing, pressure washing, Selene, Diraya,
  Florence Clínica, ServiceTitan, Housecall Pro, Jobber, FieldEdge, sit-down forklift, stand-up forklift,
  cherry picker, order picker, RF scanner, RF scanning, overhead crane, boom lift, skid steer, backhoe,
  excavator, bulldozer, front end loader, Motive ELD, TMW Suite, flux core welding, PLC programming, QuPath,
  whole-slide imaging, necropsy, radiography, digital radiography, dental charting,
  nitrous oxide administration, local anesthesia, scaling and root planing, Dexis
athenahealth: athena health
eClinicalWorks: ecw
PointClickCare: point click care
Epic EHR: epic emr
Alaris pumps: alaris
Medidata Rave: medidata
ICD-10: icd 10
IV therapy: iv starts
tracheostomy care: trach care
EKG: ekgs
Hoyer lifts: hoyer lift
x-rays: dental x-rays
dental impressions: impressions
cognitive behavioral therapy: cbt
applied behavior analysis: aba
curriculum design
IEPs: iep writing, iep
Siemens S7: simatic
RSLogix: rslogix 5000
FANUC: fanuc robots
TIG welding: tig
MIG welding: mig
stick welding: smaw
flux core: fcaw, flux-cored welding
oxy-fuel cutting: oxy acetylene
CNC = cnc machining, cnc programming
HVAC: hvac systems
lockout/tagout: lockout tagout, loto
forklift: forklifts, fork lifts, forklift operation, fork lift, forklift license
reach truck: reach trucks, reach truck driving
photovoltaics
NEC: national electrical code
Maximo: ibm maximo
menu development
lamination: laminated doughs
viennoiserie: viennoiseries
mixology
Tripleseat: triple seat
Manhattan WMS: manhattan associates
Blue Yonder: jda
McLeod: mcleod loadmaster, mcleod tms
dangerous goods
ELD
tachograph: digital tachograph
PCR
hemodialysis: haemodialysis
western blot: western blots, western blotting
LIMS: labware lims
planograms: planogram
hair coloring
VRF: vrf systems
load calculations: manual j
pallet jack: pallet jacks, electric pallet jack
DAT load board: dat
HAZOP, LOPA, SMED, ISO 22000, CAPA, cannulation, catheterisation, pipe fitting, telehandler, food costing,
  ProQA, Jaltest
till work, spiral mixers, deck ovens, shelf stacking, shelf filling, gift wrapping, product displays, price
  changes, queue management, mise en place, deep frying, keg changing, turn-down service, elderly care, medication
  prompts, venepuncture, patient transfer, feeding tubes, plaster casting, medication reviews, electrical repairs,
  flame cutting, lathe work, pick by voice, flatdeck, tarping, B-trains, motorcycle delivery, welding repairs,
  gearbox rebuilds, heavy checks, line checks, sheet metal repair, composite repair, mail handling, purchase
  ordering, policy wording, shift planning, content writing, interactive whiteboard, deep foundations, levee
  evaluations, method statements, drone surveys, immigration applications, deckhand work, swimming teaching,
  avalanche rescue, radio operation, FCA compliance, concrete pump, straddle carrier, reversing trailers,
  ambulance driving, air polishing, stairlifts, drain unblocking, flat-pack assembly, furniture moving, packing
  crates, lock fitting, plate carrying, meal planning, dog walking, pet sitting, cattle handling, seed sowing,
  pruning trees, net repair, fish gutting, fish processing, bread making, pastry work, cake making, cold pressing,
  statement taking, crowd safety, key handling, radio communication
complaint handling = complaints handling, handling complaints
bank reconciliations = bank recs
scissor lift = scissor lifts
cherry picker = cherry pickers
excavator = excavators, diggers, digger
mini digger: mini diggers
dump truck: dump trucks
wheel loader: wheel loaders
skid steer = skid steers
log books: logbooks
Pneumatik, Hydraulik, Docman, childhood immunisations, asthma reviews, TestStand, Gantner, allergen matrices,
  lorry driving, texture modified diets, unvented cylinders, heat pump work, GeoGebra, Desmos, Quizlet, Edpuzzle,
  ManageBac, Lego Mindstorms, Cambridge IGCSE, CELTA, Lexis 360, Dalloz, Lamyline, Légifrance, Filevine, Litify,
  Juro, HotDocs, Trans.eu, Timocom, Wtransnet, Teleroute, DAT One, Truckstop, Transporeon, Alpega, Webfleet,
  Qualcomm, Generix, Oracle WMS, SAP CO, Advoware, Sage Murano, Bind ERP, Siigo, World Office, Conta Azul,
  KashFlow, Kashoo, ERPNext, Visma, e-conomic, Tripletex, PowerOffice, Moneybird, Comarch, eviivo, Comtrex,
  Apicbase, Merrychef, Big Green Egg, Rancilio, Nuova Simonelli, Faema, AeroPress, Chemex, CliniSys, Medtech32,
  Indici, Doctolib, Axisanté, Logosw, AbiPharm, Winpharma, LGPI, Nixfarma, Farmatic, Kroll, Fillware, Baxter
  pumps, Agfa IMPAX, qTest, Kali Linux, Ubiquiti, Android Studio, Beckhoff, Cisco, NX CAD, SAP Retail, Sage
  Business Cloud, Apple Pages, LibreOffice, Foxit
FortiGate, FMEA, Dynamics 365, Business Central, Dynamics NAV, SAP FI, Dayforce, Lexis, menu planning, craft
  cocktails, ADR, hazmat handling, solar installation, PV installation, curriculum development, Step 7, Studio
  5000, ECG, electronic logs, IV insertion
`
