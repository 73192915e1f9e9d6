/** Tools and methods of business, finance, marketing, sales, people, law and design, by their canonical names. */
export const OFFICE_SKILLS = `
Excel: microsoft excel, ms excel
Microsoft Word: ms word
PowerPoint: powerpoint presentations
Microsoft Outlook: ms outlook
Microsoft Office: ms office, office suite, microsoft office suite, paquete office, pack office
Google Workspace: g suite, gsuite, google suite
Google Sheets, Google Docs, OneNote, SAP, SAP MM, SAP SD, SAP Business One, SAP Concur, SAP WM, SAP EWM,
  SAP PP, SAP HR, SAP BW, Oracle EBS, Oracle Fusion, Oracle TMS, PeopleSoft, Epicor, Odoo, Acumatica,
  IFS Applications, Navision, QAD, Syspro, Xero, Sage 50, Sage 100, Sage 200, Sage 300, FreshBooks, Tally ERP,
  DATEV, Lexware, Cegid, Quadratus, A3Nom, A3ERP, ContaPlus, ContaSol, Nominaplus, Holded, MYOB, Zoho Books,
  Bill.com, Expensify, Coupa, BlackLine, Workiva, Hyperion, Anaplan, OneStream, FloQast, Avalara, Vertex Tax,
  Lacerte, ProSeries, Drake Tax, UltraTax, CCH Axcess, TurboTax, Bloomberg Terminal, Capital IQ, FactSet,
  PitchBook, Refinitiv, Morningstar, Yardi, MRI Software, AppFolio, RealPage, Buildium, Argus Enterprise,
  CoStar, IFRS, GST filing, VAT returns, accounts payable, accounts receivable, general ledger,
  financial reporting, variance analysis, cost accounting, bookkeeping, budgeting, forecasting,
  payroll processing, DCF, LBO, due diligence, M&A, FP&A, tax preparation, internal audit, credit analysis,
  underwriting, AML, KYC, Basel III, IFRS 9, Solvency II, actuarial modeling, TDS returns, escrow, accruals,
  HubSpot, Marketo, Pardot, Eloqua, Salesloft, ZoomInfo, Outreach.io, Apollo.io, Pipedrive, Zoho CRM,
  Microsoft CRM, SugarCRM, Drift chat, Gainsight, ChurnZero, Totango, SPIN Selling, Challenger Sale, Sandler,
  cold calling, lead generation, account management, pipeline management, contract negotiation, B2B sales,
  solution selling, upselling, territory management, CRM, Mailchimp, Klaviyo, Braze, Iterable,
  Constant Contact, ActiveCampaign, Hootsuite, Sprout Social, Buffer.com, TikTok Ads, LinkedIn Ads, SEMrush,
  Ahrefs, Screaming Frog, SEO, SEM, PPC, email marketing, content marketing, copywriting,
  social media management, marketing automation, influencer marketing, Nielsen, Brandwatch, Criteo,
  The Trade Desk, DV360, Canva, media buying, brand strategy, conversion rate optimization,
  programmatic advertising, Later.com, CapCut, TikTok, Paycom, Paychex, Paylocity, BambooHR, Greenhouse ATS,
  Lever ATS, iCIMS, Taleo, Bullhorn, SmartRecruiters, Personio, LinkedIn Recruiter, Cornerstone OnDemand,
  Culture Amp, Lattice HR, employee relations, benefits administration, performance management,
  talent acquisition, onboarding, compensation planning, workforce planning, succession planning,
  Boolean search, FMLA, change management, organizational development, labor relations, HRIS, Clio, Westlaw,
  PACER, iManage, NetDocuments, MyCase, PracticePanther, Everlaw, DocuSign, legal research, contract drafting,
  document review, litigation support, conveyancing, patent prosecution, discovery requests,
  deposition summaries, Bluebook, trial preparation, Figma, Sketch app, Adobe XD, InVision, Framer, Zeplin,
  Axure, Balsamiq, Adobe Creative Suite, CorelDRAW, Procreate, Autodesk Maya, ZBrush,   Avid Media Composer, Pro Tools, Logic Pro, Ableton, SketchUp, V-Ray, Enscape, Lumion, Maze.co, UserTesting,
  Dovetail, Hotjar, user research, usability testing, wireframing, prototyping, design systems,
  content design, interaction design, information architecture, typography, motion graphics, storyboarding,
  service design, accessibility testing, packaging design, color grading, screen printing, pattern making,
  letterpress, AutoCAD LT, Revit, Navisworks, BIM 360, BIM, Autodesk Inventor, Fusion 360, Onshape,
  Solid Edge, ANSYS, Abaqus, COMSOL, Nastran, HyperMesh, ETABS, SAP2000, Tekla, RISA, SAFE slab, Procore,
  PlanGrid, Buildertrend, CoConstruct, Sage Timberline, HCSS HeavyJob, On-Screen Takeoff, PlanSwift, CostX,
  RSMeans, MicroStation, OpenRoads, HEC-RAS, EPANET, PVsyst, Aspen Plus, QGIS, ERDAS, GPS surveying, Trimble,
  Leica GNSS, drone surveying, GD&T, CFD, tolerance analysis, APQP, PPAP, Minitab, JMP, Teamcenter, Windchill,
  Arena PLM, power electronics, ISO 9001, IATF 16949, AS9100, ISO 13485, ISO 14001, GLP, GCP compliance,
  21 CFR Part 11, HACCP, FSMA, Lean manufacturing, 5S, Kaizen, Kanban boards, value stream mapping, TPM,
  root cause analysis, PMP, PDCA, workforce management, vendor management, stakeholder management,
  grant writing, fundraising, Blackbaud, DonorPerfect, Bloomerang, event planning, Cvent, Eventbrite,
  public speaking, project management, minute taking, travel booking, calendar management, QMS, memoQ,
  Memsource, Wordfast, Subtitle Edit, simultaneous interpreting, consecutive interpreting, transcription,
  proofreading, copyediting, technical writing, MadCap Flare, DITA, FrameMaker, Chicago Manual of Style,
  AP style, fact-checking, HotSchedules, When I Work, Homebase, Deputy Scheduling, TouchBistro, Revel POS,
  Shopify POS, OpenTable, Resy, Cloudbeds, Guesty, Mews, Entrata, Dotloop, Skyslope, Zillow Premier Agent,
  Koha, Alma, OverDrive, LibGuides, OCLC, Evergreen ILS, Sierra ILS, Dewey Decimal, MARC records, Ennov,
  TrackWise, MasterControl, ETQ Reliance, Lean, SQF, LabWare, ELN, donor relations, Little Green Light,
  Sage Estimating, Microsoft Project, Wrike, Calendly, Typeform, SurveyMonkey, Qualtrics, Buffer App,
  Later App, Attentive, Ableton Live
Microsoft Access: ms access
Microsoft Teams: ms teams
VLOOKUP: vlookups
XLOOKUP: xlookups
pivot tables: pivot table
SAP FICO: sap fi/co
SAP S/4HANA: s/4hana, s4hana
SAP HANA: hana
SAP SuccessFactors: successfactors
SAP Ariba: ariba
NetSuite: oracle netsuite
Microsoft Dynamics: ms dynamics
JD Edwards: jde
QuickBooks: quickbooks online, quick books
Sage Intacct: intacct
Tally Prime: tallyprime
Adaptive Insights: adaptive planning
GAAP: us gaap
SOX: sarbanes oxley
bank reconciliation: bank reconciliations
month-end close
financial modeling: financial modelling
Salesforce: sfdc
LinkedIn Sales Navigator: sales navigator
MEDDICC
Meta Ads: facebook ads, meta ads manager, facebook ads manager
Google Ads: google adwords, adwords
Amazon Seller Central: seller central
ADP: adp workforce now
UKG: ultipro, ukg pro
Ceridian
LexisNexis
eDiscovery: e discovery
DaVinci Resolve: davinci, da vinci resolve
Photoshop: adobe photoshop
Illustrator = adobe illustrator
InDesign: adobe indesign
After Effects: adobe after effects
Premiere Pro: adobe premiere, premiere, adobe premiere pro
Lightroom: adobe lightroom
Adobe Creative Cloud: creative cloud
Cinema 4D: c4d
3ds Max: 3d studio max
Final Cut Pro: final cut
Rhino 3D: rhinoceros
AutoCAD: auto cad
Civil 3D: autocad civil 3d
SolidWorks: solid works
CATIA: catia v5
Creo: pro/engineer, ptc creo
Siemens NX: unigraphics
STAAD Pro: staad
Primavera P6: primavera, p6
Bluebeam: bluebeam revu
HCSS HeavyBid: heavybid
Aspen HYSYS: hysys
ArcGIS: arc gis, arcmap, arcgis pro
total station: total stations
FEA: finite element analysis
DFMEA
SPC: statistical process control
EMC testing: emc
GMP: cgmp
Six Sigma: lean six sigma, six sigma green belt, six sigma black belt
P&L management: p&l
Raiser's Edge: raisers edge
Trados: sdl trados
Lightspeed: lightspeed pos
Aloha POS: ncr aloha
Micros POS: oracle micros
Opera PMS: oracle opera, opera cloud
Meta Business Suite: facebook business manager
Google Forms, FreeAgent, Hubdoc, Exact Online, AFAS, Twinfield, Cognism, Xactimate, Guidewire, HiBob, Planday,
  Rotaready, Ordermentum, Dentally, SOE Exact, Asta Powerproject, InCopy, Smartcat, Aegisub, NVivo,
  CollectiveAccess, MuseumPlus, ClassDojo
`
