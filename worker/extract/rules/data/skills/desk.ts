/** Tools and methods of offices, law, sales, kitchens, salons, crafts, stages and design, by their canonical names. */
export const DESK_SKILLS = `
CONTPAQi, CONTPAQ, Aspel COI, Aspel NOI, Aspel SAE, Pastel Partner, Sage Pastel, Sage X3, Sage One, Sage Line
  50, Sage Payroll, Sage People, BrightPay, Moneysoft, IRIS Payroll, Cascade HR, iTrent, SAP Payroll, Zellis,
  ResourceLink, PayFit, Payworks, Wagepoint, Gusto payroll, Rippling HR, Paycor, TriNet, Justworks, KeyPay,
  Deputy HR, Humanforce, Workforce Central, Kronos Workforce, Dayforce HCM, Workday HCM, Workday Financials,
  Workday Recruiting, Oracle HCM, Oracle Cloud, PeopleSoft HCM, SAP HCM, Greenhouse Recruiting, Teamtailor,
  JobAdder, Vincere, Loxo, hireEZ, SeekOut, Beamery, Avature, HackerRank, CoderPad, 15Five, Leapsome, Peakon,
  Qualtrics XM, greytHR, Keka, Darwinbox, ZingHR, Zoho People, PF/ESI compliance, EPFO, ESIC, GST returns, ITR
  filing, Tally ERP 9, Busy Accounting, Marg ERP, Zoho Books GST, ClearTax, Winman, CompuTax, SAP B1, Kingdee,
  Yonyou, Jiwa, Attaché, Pronto Xi, MYOB AccountRight, MYOB Exo, Xero Practice Manager, HandiSoft, Simple Fund
  360, CCH ProSystem, CCH Engagement, CaseWare, TaxPrep, Taxcycle, TaxCalc, BTC Software, Silverfin, Dext
  Prepare, AutoEntry, Receipt Bank, ApprovalMax, Pleo, Spendesk, Brex, Tipalti, GoCardless, Chargebee, Zuora,
  Recurly, Avalara AvaTax, Thomson Reuters ONESOURCE, OneSource, Alphatax, Prophix, Vena Solutions, Planful,
  Jedox, IBM Planning Analytics, TM1, Essbase, Hyperion Planning, HFM, SAP BPC, SAP SAC, SAP Analytics Cloud,
  SAP MDG, Tagetik, LucaNet, Kyriba, Bloomberg, Reuters Eikon, Charles River, SimCorp Dimension, Advent
  Geneva, Calypso trading, Fidessa, MetaTrader, S&P Capital IQ, Preqin, Dealogic, eFront, Investran, Temenos
  T24, T24, Finacle, Flexcube, Avaloq, Mambu, Thought Machine, nCino, Calyx Point, Desktop Underwriter, Loan
  Prospector, Optimal Blue, BytePro, LendingPad, World-Check, Actimize, LexisNexis Bridger, ComplyAdvantage,
  Radar Live, ResQ, GGY Axis, Majesco, Duck Creek, Guidewire ClaimCenter, ClaimCenter, PolicyCenter, Applied
  Epic, AMS360, EZLynx, Hawksoft, QQCatalyst, Symbility, Xactanalysis, CoreLogic, Snapsheet, Acturis, Clari,
  Gong.io, 6sense, Demandbase, Lusha, Seamless.AI, LeadIQ, Vidyard, Dooly, Highspot, Showpad, DealHub,
  Salesforce CPQ, Sales Cloud, Service Cloud, Marketing Cloud, Salesforce Marketing Cloud, Pardot Account
  Engagement, CPQ, PandaDoc, Xactly, CaptivateIQ, Close CRM, Copper CRM, Keap, Infusionsoft, Freshsales,
  Insightly, Capsule CRM, Act!, Creatio, Bitrix24, amoCRM, MEDDPICC, MEDDIC, Sandler Selling, Miller Heiman,
  Force Management, Command of the Message, HubSpot Sales, HubSpot CRM, HubSpot Marketing Hub, Mailerlite,
  Brevo, Sendinblue, Campaign Monitor, Dotdigital, Emarsys, Customer.io, Bloomreach, Segment CDP, mParticle,
  Adobe Campaign, Adobe Analytics, Adobe Target, AEM Sites, Google Search Console, Google Analytics 4, Looker
  Studio dashboards, VWO, Unbounce, Instapage, Yoast, Moz Pro, SE Ranking, Surfer SEO, Clearscope, MarketMuse,
  Sistrix, Ryte, Google Merchant Center, Google Shopping, Performance Max, Meta Business Manager, Amazon Ads,
  Helium 10, Jungle Scout, Keepa, ChannelAdvisor, Rithum, Feedonomix, Pacvue, Perpetua, Taboola, Outbrain,
  Google Display & Video 360, Campaign Manager 360, SA360, Kenshoo, Skai, AppsFlyer, Branch.io, Kochava,
  RevenueCat, Sprinklr, Falcon.io, Khoros, Metricool, Agorapulse, Iconosquare, Cision, Muck Rack, Gorkana,
  Factiva, Onclusive, TweetDeck, NewsWhip, CrowdTangle, Chartbeat, Parse.ly, Arc XP, Burli, iNews, ENPS,
  Dalet, Avid iNEWS, QuarkXPress, Woodwing, Lightroom Classic, Capture One Pro, Photo Mechanic, Camera Raw,
  Helicon Focus, PTGui, Affinity Photo, Affinity Publisher, ProtoPie, Origami Studio, Framer Motion,
  Zeroheight, Optimal Workshop, Lookback, Hotjar surveys, UserZoom, Useberry, Coolors, Adobe Firefly,
  Midjourney, Stable Diffusion, ChatGPT, GitHub Copilot, LEAP Legal, Clio Manage, Actionstep, Smokeball,
  PracticeEvolve, Partner for Windows, P4W, Iken, Norwel, Civica, SOS Legal, Elite 3E, Aderant, Intapp,
  Agiloft, Icertis, ContractPodAi, RelativityOne, Nuix, Logikcull, CaseMap, TrialPad, LexisPSL, Lexis+, PLC
  Practical Law, Bloomberg Law, Fastcase, Casetext, vLex, beck-online, juris, RA-MICRO, DATEV Anwalt, Land
  Registry portal, HM Land Registry, SDLT, Tyler Odyssey, CM/ECF, ICSA, Blueprint OneWorld, OneTrust,
  TrustArc, Anaqua, CPA Global, PatSnap, Espacenet, EPOQUE, TrademarkNow, Visio diagrams, Zendesk Guide,
  Zendesk Explore, Freshservice, Help Scout, Kustomer, Salesforce Service Cloud, ServiceNow ITSM, BMC Remedy,
  Cherwell, Ivanti, ManageEngine, TOPdesk, HaloPSA, ConnectWise, Autotask, Datto, Kaseya, NinjaOne, N-able,
  Atera, TeamViewer, AnyDesk, BeyondTrust, Bomgar, Genesys Cloud, NICE CXone, Aircall, Dialpad, RingCentral,
  8x8, Amazon Connect, Twilio, Verint, Calabrio, Medallia, LivePerson, Yotpo, Trustpilot, Oracle Hospitality,
  Protel PMS, Apaleo, RoomRaccoon, Little Hotelier, Hostaway, Lodgify, Guestline, Rezlynx, SiteMinder, STAAH,
  Duetto, RateGain, OTA Insight, STR reports, Booking.com Extranet, Expedia Partner Central, HotSOS,
  Knowcross, Quore, Salesforce Delphi, Ungerboeck, Momentus, EventsAir, Bizzabo, Hopin, Cvent OnArrival,
  Swapcard, Whova, AllSeated, Priava, Artifax, Spektrix, PatronBase, AudienceView, TicketSolve, SeatGeek,
  Galaxy ticketing, Gateway Galaxy, Micros Simphony, Simphony, Lightspeed Restaurant, SpotOn, NCR, ICRTouch,
  Tevalis, Zonal Aztec, EPoS Now, Tissl, ResDiary, DesignMyNight, Tock, Yelp Reservations, Quandoo, TheFork,
  Homebase scheduling, RotaCloud, Quinyx, CrunchTime, Compeat, BevSpot, Procure Wizard, Kitchen CUT,
  Nutritics, FoodDocs, Rational ovens, Josper, Pacojet, Thermomix, Robot Coupe, La Marzocco Linea, Victoria
  Arduino, Mahlkönig, EK43, Victoria Arduino Black Eagle, ServSafe Manager, SFBB, Shopify Plus, Cin7, DEAR
  Inventory, Katana, NetSuite WMS, Cegid Retail, Oracle Retail, Oracle Xstore, Xstore, LS Retail, Futura,
  Stock2Shop, JustEnough, JDA Retail, Blue Yonder Space Planning, Nielsen Spaceman, Relex, Reflexis, WorkJam,
  YOOBIC, StorePower, Centric PLM, FlexPLM, Lectra PLM, Gerber PLM, Bamboo Rose, NuOrder, Joor, Tradebyte,
  Phorest, Fresha, Treatwell, Salon Iris, Salon IQ, Glofox, ClubReady, ABC Fitness, Gymmaster, L'Oréal
  Professionnel, Redken, Olaplex, Davines, Goldwell, Aveda, Kérastase, CND Shellac, Gelish, Dermalogica,
  Guinot, Obagi, HydraFacial, Lycon, Nanokeratin, GHD, Rightmove, Reapit, Jupix, Dezrez, Vebra, Street.co.uk,
  Fixflo, Goodlord, PropertyMe, PropertyTree, Rex CRM, VaultRE, AgentBox, Matrix MLS, kvCORE, BoomTown,
  DocuSign Rooms, Zipform, Yardi Voyager, Yardi Breeze, ResMan, RealPage OneSite, Qube, Qube PM, Blocks
  Online, Dwellant, MRI Horizon, Aareon QL, Civica Cx, Orchard Housing, Northgate, Mosaic case management,
  iWorld, Agresso, Unit4, SAP SRM, Ariba Buying, Jaggaer, Proactis, Delta eSourcing, Ivalua, GEP SMART,
  Basware, Tradeshift, Coupa Procurement, In-tend, eTendering, iManage Work, OpenText, Documentum, M-Files,
  Laserfiche, Egnyte, Objective ECM, HP TRIM, Axiell, Adlib, KE EMu, TMS Collections, PastPerfect,
  ArchivesSpace, Preservica, Koha ILS, SirsiDynix, Polaris ILS, Aspen Discovery, Ex Libris, EBSCO, JSTOR, RDA
  cataloguing, MARC21, Raiser's Edge NXT, Donorfy, Beacon CRM, eTapestry, thankQ, Care NG, Harlequin CRM,
  Salesforce NPSP, NPSP, CiviCRM, Bloomerang CRM, Kindful, EveryAction, NationBuilder, NGP VAN, JustGiving,
  Fluxx, SmartSimple, GrantHub, KoboToolbox, Kobo Toolbox, ODK, CommCare, DHIS2, SurveyCTO, ActivityInfo,
  Logframe, Amadeus GDS, Worldspan, Sabre GDS, Travelport, Tourplan, TravelPerk, SAP Concur Travel, Egencia,
  Traveltek, Trados Studio, SDL Trados Studio, Wordfast Pro, XTM, Smartling, Lokalise, Crowdin, Xbench,
  Verifika, ApSIC Xbench, OmegaT, STAR Transit, Transit NXT, Déjà Vu, Subtitle Workshop, EZTitles, Aegisub
  subtitling, Ooona, Dragon NaturallySpeaking, eScription, Otter.ai, MS Visio, Microsoft Visio, Microsoft
  Publisher, MS Publisher, Microsoft Outlook Calendar, SharePoint Online, OneDrive, Power Automate Desktop,
  Power Pivot, Excel VBA, VBA macros, INDEX MATCH, INDEX/MATCH, SUMIFS, Gantt charts, MS Planner, Todoist,
  Workfront, Adobe Workfront, Clarizen, Planview, Primavera P6 EPPM, Deltek, Deltek Vision, Deltek Cobra,
  Costpoint, Jira Service Management, Azure Boards, VersionOne, Aha!, Productboard, Pendo, ProductPlan,
  Roadmunk, WalkMe, Userpilot, LogRocket, Statsig, LaunchDarkly, DMAIC, 8D reports, Ishikawa, Poka-yoke,
  Hoshin Kanri, OEE, TPM maintenance, Gemba, MASP, PFMEA, IATF, IATF 16949 auditing, ISO 9001 auditing, ISO
  45001, ISO 50001, ISO 17025, ISO 15189, BRCGS, FSSC 22000, GlobalG.A.P., TACCP, VACCP, EFQM, CMS
  regulations, HEDIS, OASIS documentation, OASIS-E, MDS 3.0, PDPM, CARF, NABH, CLIA, ETC Eos, Eos Ion,
  grandMA2, grandMA3, MA2, Hog 4, Chamsys, Avolites, Vectorworks Spotlight, LightConverse, Yamaha CL5, Yamaha
  QL1, CL5, QL5, DiGiCo, DiGiCo SD, Midas M32, M32, Behringer X32, X32, Allen & Heath, dLive, SSL, Avid S6L,
  Venue S6L, Smaart, L-Acoustics, d&b, Meyer Sound, Soundvision, ArrayCalc, RF Workbench, Wireless Workbench,
  Shure, Sennheiser, Izotope RX, Nuendo, Cubase Pro, FL Studio, Dorico, MainStage, Kontakt, Max/MSP,
  TouchDesigner, Resolume, Watchout, Millumin, vMix, Wirecast, TriCaster, Blackmagic ATEM, ATEM, Ross
  Carbonite, EVS, Vizrt, Grass Valley, Sony FS7, FX6, Sony FX3, RED Komodo, ARRI Alexa, Alexa Mini, Canon
  C300, Blackmagic Pocket, DJI Ronin, DJI drones, Mavic, Media Composer, FCPX, Baselight, Mocha Pro,
  SynthEyes, PFTrack, Redshift renderer, RenderMan, Katana rendering, Substance Designer, 3D-Coat, Toon Boom,
  Toon Boom Harmony, TVPaint, Character Animator, Clip Studio Paint, Clip Studio, Krita, Movie Magic
  Scheduling, Movie Magic Budgeting, StudioBinder, Final Draft, Celtx, Scenechronize, ftrack, ShotGrid,
  Frame.io, Perforce Helix, Plastic SCM, Wwise audio, FMOD Studio, Construct 3, GameMaker, Roblox Studio, Lua,
  GDScript, HLSL, GLSL, SpeedTree, MotionBuilder, OpenText Content, account reconciliation, account
  reconciliations, balance sheet reconciliations, intercompany reconciliations, ledger reconciliation,
  supplier reconciliations, supplier statements, vendor reconciliations, supplier invoices, invoice
  processing, invoice matching, three-way matching, 3-way matching, purchase ledger, sales ledger, nominal
  ledger, purchase orders, purchase invoices, sales invoicing, expense reports, expense claims, petty cash,
  payment runs, bacs payments, bacs runs, direct debits, cash allocation, cash posting, cash application, cash
  flow forecasting, cashflow forecasting, cash management, treasury management, credit checks, debt
  collection, debt recovery, aged debt, debtors control, creditors control, dunning, vat return, bas
  statements, bas lodgement, sales tax filings, corporate tax, corporation tax, personal tax, self assessment,
  tax returns, tax planning, tax compliance, transfer pricing, estate planning, trust accounting, trust
  accounts, client accounts, year-end accounts, year-end close, statutory accounts, management accounts,
  management reporting, board packs, board reporting, consolidated accounts, financial statements, financial
  statement preparation, financial analysis, financial planning, budget management, budget preparation, budget
  control, zero-based budgeting, rolling forecasts, revenue recognition, lease accounting, fixed assets, fixed
  asset register, depreciation schedules, job costing, product costing, standard costing, inventory valuation,
  fund accounting, grant accounting, grant reporting, project accounting, hedge accounting, external audit,
  external audits, statutory audits, audit planning, audit preparation, audit fieldwork, sox testing, internal
  controls, internal auditing, compliance audits, fraud investigation, forensic accounting, insolvency,
  business valuation, equity research, company valuation, dcf models, lbo models, financial due diligence,
  commercial due diligence, pitch decks, pitch books, deal sourcing, deal execution, term sheets, cap tables,
  portfolio management, portfolio construction, asset allocation, fund administration, nav calculation, trade
  settlement, trade support, corporate actions, regulatory reporting, stress testing models, credit risk,
  market risk, operational risk, credit scoring, credit underwriting, loan origination, loan processing, loan
  underwriting, mortgage underwriting, mortgage processing, mortgage advice, pension transfers, pensions
  advice, pensions administration, wealth planning, investment advice, kyc checks, customer due diligence,
  sanctions screening, transaction monitoring, anti-money laundering, claims adjusting, claims investigation,
  claims assessment, claims processing, claims management, property claims, motor claims, liability claims,
  bodily injury claims, subrogation, loss adjusting, reserving, loss reserving, pricing analysis, reinsurance
  treaties, policy administration, policy renewals, risk surveys, tenders, tendering, tender management,
  tender writing, bid writing, bid management, proposal writing, rfp responses, rfps, framework agreements,
  supplier audits, supplier management, supplier negotiation, supplier relationship management, supplier
  development, contract negotiations, category management, indirect procurement, direct procurement,
  purchasing, global sourcing, cost reduction, spend analysis, vendor selection, material requirements
  planning, mrp, production planning, production scheduling, capacity planning, supply planning, sales and
  operations planning, demand forecasting, inventory planning, stock planning, merchandise planning,
  open-to-buy, range planning, assortment planning, buying and merchandising, store operations, store
  openings, visual displays, window displays, window dressing, till operation, till reconciliation, cashing
  up, cash register, cash registers, cash desk, upselling and cross-selling, cross-selling, product
  demonstrations, customer complaints, customer retention, customer success, customer onboarding, customer
  interviews, customer support, technical support, phone support, email support, chat support, call handling,
  inbound calls, outbound calls, outbound prospecting, cold outreach, cold emailing, prospecting, lead
  qualification, discovery calls, sales demos, product demos, sales presentations, sales forecasting, sales
  training, sales coaching, sales enablement, key account management, key accounts, channel sales, partner
  management, partner enablement, field sales, door-to-door sales, telesales, telemarketing, inside sales,
  enterprise sales, consultative selling, closing deals, quota attainment, contract renewals, business
  development, business case development, franchise development, tender responses, talent sourcing, candidate
  sourcing, candidate screening, full-cycle recruiting, 360 recruitment, headhunting, executive search,
  technical recruiting, volume recruitment, high-volume recruiting, campus recruiting, employer branding, job
  descriptions, job evaluation, salary benchmarking, hr policies, hr administration, hr business partnering,
  disciplinary and grievance, disciplinaries, grievances, grievance handling, tupe, redundancy consultations,
  union negotiations, collective bargaining, labour law, labor law, employment law, employment contracts, work
  permits, visa applications, absence management, time and attendance, shift scheduling, staff scheduling,
  staff rotas, rota planning, rotas, roster management, staff training, staff development, team building, line
  management, people development, crew management, talent management, performance reviews, performance
  appraisals, leadership development, executive coaching, organizational design, organisational design,
  culture change, diversity and inclusion, employee wellbeing, engagement surveys, exit interviews, payroll
  administration, payroll management, payroll year end, payroll journals, pension auto-enrolment, benefits
  management, expat management, global mobility, diary management, inbox management, email management,
  calendar coordination, travel management, travel arrangements, travel coordination, itineraries, board
  minutes, taking minutes, meeting minutes, board papers, committee servicing, document management, document
  control, records management, file management, archive management, mail merge, mail merges, audio typing,
  copy typing, touch typing, shorthand, switchboard, switchboard operation, reception duties, visitor
  management, office management, facilities coordination, data entry and filing, database management, database
  administration, report writing, technical reports, business writing, speech writing, speechwriting, press
  releases, press conferences, media training, media monitoring, media buying and planning, media planning,
  media pitching, crisis communications, crisis communication, internal communications, corporate
  communications, stakeholder engagement, stakeholder relations, government relations, public affairs,
  community engagement, community management, volunteer management, volunteer coordination, campaign
  management, campaign planning, canvassing, door knocking, phone banking, donor stewardship, major gifts,
  major donors, trusts fundraising, trust fundraising, trusts and foundations, corporate partnerships,
  corporate fundraising, legacy fundraising, individual giving, capital campaigns, annual giving, direct mail,
  grant proposals, impact reporting, monitoring and evaluation, m&e, needs assessment, project cycle
  management, logframes, humanitarian response, emergency response, event management, event production, event
  logistics, event coordination, conference production, exhibition design, exhibition curation, collections
  management, collections care, object handling, art handling, cataloguing, cataloging, digitisation,
  digitization, archival research, conservation treatment, paper conservation, condition reports, loans
  administration, reader services, reference desk, reference services, information literacy, storytimes, story
  times, readers' advisory, interlibrary loans, guided tours, tour guiding, museum education, visitor
  services, ticket sales, box office, front of house, contract law, commercial contracts, commercial
  litigation, civil litigation, family law, criminal defense, criminal defence, criminal law, personal injury,
  medical malpractice, medical negligence, immigration law, asylum claims, residential conveyancing,
  commercial property, commercial real estate, real estate law, landlord and tenant, property law, tax law,
  corporate law, mergers and acquisitions, intellectual property, trademark filings, trademark prosecution,
  trade mark, patent drafting, patent searches, patent law, data protection, data privacy, gdpr compliance,
  subject access requests, company secretarial, corporate governance, legal drafting, legal writing, legal
  translation, court bundles, court filings, e-filing, witness statements, taking statements, taking
  depositions, depositions, drafting pleadings, pleadings, motions practice, motion drafting, motion practice,
  brief writing, appellate briefs, jury trials, bench trials, advocacy, oral advocacy, cross-examination,
  mediation, arbitration, alternative dispute resolution, wills and probate, probate, lasting powers of
  attorney, notarial acts, notarization, apostilles, title searches, title examination, lease negotiations,
  lease administration, lease agreements, rent collection, rent reviews, service charge budgets, service
  charges, block management, property management, property inspections, tenant relations, tenant referencing,
  property valuations, market appraisals, property appraisals, buyer representation, listing presentations,
  house staging, home staging, policy development, policy writing, policy research, legislative drafting,
  public consultation, freedom of information, foi requests, casework, constituency casework, regulatory
  compliance, licensing applications, trading standards, food inspections, environmental health, building
  control, planning enforcement, urban planning, urban design, master planning, traffic surveys, crime scene
  investigation, evidence handling, evidence collection, interviewing suspects, interview techniques, report
  taking, patrolling, foot patrol, vehicle patrol, crowd control, crowd management, door supervision, bag
  searches, body searches, close protection, executive protection, static guarding, armed security, alarm
  response, fire watch, fire marshal, fire safety, fire risk assessments, fire safety inspections, emergency
  evacuation, hazmat response, technical rescue, rope rescue, water rescue, swift water rescue, search and
  rescue, breathing apparatus, ladder operations, pump operations, emergency driving, blue light driving,
  emergency dispatch, radio communications, radio procedure, prisoner escort, cell searches, control and
  restraint, offender management, weapons handling, marksmanship, convoy operations, land navigation, mission
  planning, intelligence analysis, counterintelligence, signals intelligence, explosives ordnance disposal,
  logistics planning, vehicle recovery, menu planning and costing, menu design, menu costing, menu writing,
  recipe development, recipe costing, recipe testing, food preparation, food prep, food production, food
  presentation, food hygiene, food safety management, kitchen management, kitchen hygiene, kitchen porter
  work, pot wash, dish washing, dishwashing, line cooking, line work cooking, grill station, grill work, sauté
  station, fry station, flat top, cold station, larder section, larder work, pass management, running the
  pass, sauce section, sauces, sauce work, stocks, veg prep, fish filleting, filleting fish, fish butchery,
  fish prep, shellfish prep, shucking oysters, oyster shucking, breaking down carcasses, carcass breakdown,
  boning, deboning, meat cutting, sausage making, charcuterie, curing, smoking meats, smoking meat, barbecue,
  wood-fired cooking, wood fire cooking, live fire cooking, tandoor, wok cooking, wok station, sushi making,
  sushi rolling, dim sum, noodle making, pasta making, fresh pasta, pizza making, pizza dough, dough making,
  dough shaping, sourdough baking, artisan bread, laminated dough, croissants, puff pastry, choux, tempering,
  chocolate work, sugar craft, cake decorating, cake decoration, wedding cakes, fondant work, plated desserts,
  ice cream making, gelato making, gelato, patisserie, viennoiserie baking, vegan cooking, vegetarian cooking,
  plant-based cooking, gluten-free baking, allergen awareness, allergen control, dietary requirements,
  large-scale catering, batch cooking, bulk cooking, contract catering, event catering, outside catering,
  banquet service, banqueting, wedding catering, buffet service, silver service, fine dining service, tray
  service, room service, table waiting, waiting tables, waiting on tables, taking orders, order taking,
  section running, wine pairing, wine lists, wine list development, wine knowledge, beer knowledge, cask ale,
  cellar work and line cleaning, line cleaning, keg changes, cocktail making, cocktails, cocktail development,
  flair bartending, bar management, espresso machine, espresso machines, espresso drinks, coffee making, milk
  steaming, milk texturing, pour-over, filter coffee, dialling in, stock ordering, stock taking, supplier
  ordering, wastage control, waste reduction, gp control, labour cost control, labor cost control, cash up,
  room cleaning, bed making, turndown service, linen changes, laundry, laundry operations, pressing and
  folding, steam pressing, dry cleaning, stain removal, office cleaning, carpet cleaning, carpet shampooing,
  end of tenancy cleaning, industrial cleaning, hospital cleaning, biohazard cleaning, crime scene cleaning,
  floor buffing, floor polishing, floor waxing, buffing floors, high dusting, jet washing, power washing,
  gutter cleaning, chimney sweeping, pool maintenance, pool cleaning, caretaking, handyman work, property
  maintenance, building maintenance, planned preventive maintenance, planned preventative maintenance,
  preventative maintenance, ppm, reactive maintenance, guest check-in, guest complaints, guest services,
  concierge work, night auditing, reservation systems, reservation management, group bookings, rate
  management, channel management, upselling rooms, tour planning, itinerary planning, ticketing, visa
  assistance, customer relations, balayage, hair cutting, men's cuts, barbering, beard trims, beard trimming,
  hot towel shaves, wet shaves, skin fades, scissor cuts, curly cuts, curly hair, blow dries, blow drying,
  updos, bridal hair, bridal makeup, special effects makeup, sfx makeup, wig making, wig styling, colour
  correction, color correction, hair colour, hair colouring, hair color, perms, keratin treatments, brazilian
  blowouts, braiding, box braids, cornrows, dreadlocks, weaves, tape extensions, tape-in extensions, weft
  extensions, tape + weft extensions, extensions, hand-tied extensions, brow shaping, brow lamination, eyebrow
  threading, threading, lash lifts, lash lift, lash tinting, volume lashes, russian lashes, spray tanning,
  manicures, pedicures, manicures and pedicures, acrylic nails, acrylics, gel polish, biab, intimate waxing,
  hot stone massage, swedish massage, thai massage, aromatherapy, reflexology, reiki, body wraps, body
  piercing, piercing, tattooing, fine line tattooing, cosmetic tattooing, makeup application, make-up
  artistry, skin analysis, skincare consultations, embalming, funeral directing, funeral arranging, cremation,
  mortuary work, floristry, wedding flowers, bouquets, flower arranging, pattern cutting, pattern drafting,
  pattern grading, draping, toile making, garment construction, garment fitting, hand sewing, hand stitching,
  machine sewing, machine knitting, hand knitting, weaving, embroidery, hand embroidery, beading, millinery,
  leatherwork, leather work, shoe making, shoe repair, shoemaking, bookbinding, screenprinting, risograph,
  offset printing, digital printing, large-format printing, flexographic printing, print finishing,
  guillotining, folding and stitching, vinyl cutting, vinyl wrapping, sign writing, sign making, calligraphy,
  hand lettering, stone setting, gem setting, diamond setting, goldsmithing, silversmithing, watch repair,
  watchmaking, engraving, glass blowing, glassblowing, stained glass, ceramics, wheel throwing, pottery, slip
  casting, kiln firing, glazes, wood turning, woodturning, wood carving, wood working, woodworking, french
  polishing, furniture restoration, furniture making, furniture assembly, antique restoration, spray
  finishing, veneering, marquetry, instrument repair, piano tuning, guitar making, violin making, set
  building, set construction, scenic painting, prop making, prop building, costume making, costume design,
  wardrobe management, stage management, stage managing, calling shows, cue calling, prompt book, rigging and
  flying, fly systems, lighting design, lighting operation, focus and plotting, sound design, sound mixing,
  sound engineering, live sound, live mixing, front of house mixing, monitor mixing, field recording, location
  sound, boom operation, foley, adr recording, audio editing, audio mixing, audio restoration, mastering,
  music production, music composition, songwriting, orchestration, score reading, sight reading, conducting,
  improvisation, audio description, voice over, voiceover, voice acting, podcast editing, podcast production,
  podcasting, radio production, script writing, scriptwriting, screenwriting, script editing, copy editing,
  line editing, developmental editing, structural editing, sub-editing, subediting, headline writing, feature
  writing, long-form writing, longform writing, investigative reporting, court reporting, data journalism,
  interview technique, photo editing, photo retouching, retouching, colour grading, motion design, character
  animation, 2d animation, 3d animation, rigging characters, 3d modelling, 3d modeling, texturing,
  compositing, rotoscoping, match moving, storyboards, camera operation, camera operating, lighting setups,
  studio lighting, multicam, live streaming, vision mixing, drone filming, drone piloting, drone operation,
  drone photography, product photography, food photography, portrait photography, wedding photography, event
  photography, darkroom printing, film developing, location scouting, production management, production
  coordination, line producing, call sheets, casting sessions, set dressing, choreography, stage combat,
  puppetry, ballet, contemporary dance, dance choreography, puppet making, usability tests, user interviews,
  user testing, user flows, user journeys, journey mapping, customer journey mapping, personas, wireframes,
  rapid prototyping, visual design, ui design, ux design, ux writing, ux research, design system, design
  thinking, design sprints, card sorting, accessibility, wcag, accessibility audits, responsive design, web
  design, graphic design, logo design, brand identity, brand guidelines, label design, dielines, editorial
  design, print design, publication design, typesetting, type design, book design, art direction, creative
  direction, concept art, character design, environment design, level design, game design, narrative design,
  quest design, ux audits, heuristic evaluation, exploratory testing, functional testing, integration testing,
  end-to-end testing, performance testing, load testing, usability evaluation, smoke testing, test plans, bug
  triage, defect tracking, unit testing, code reviews, api design, api development, api integration, system
  integration, systems integration, data migration, data cleaning, data warehousing, data pipelines, data
  engineering, data governance, data quality, data mining, etl, etl pipelines, elt, dashboards, dashboarding,
  kpi reporting, web scraping, web analytics, cohort analysis, funnel analysis, predictive modelling,
  predictive modeling, churn models, churn modelling, churn modeling, uplift experiments, causal inference,
  clustering, regression, anomaly detection, image processing, image segmentation, object detection, sentiment
  analysis, text mining, prompt engineering, fine-tuning, mlops, model deployment, devops, infrastructure as
  code, cloud migration, cloud architecture, serverless, containerization, observability, monitoring and
  alerting, on-call rotations, disaster recovery, backup and restore, patch management, server administration,
  system administration, linux administration, network administration, network design, network
  troubleshooting, desktop support, hardware repair, printer repair, laptop repair, imaging laptops, asset
  management it, mobile device management, endpoint management, identity management, access management,
  security audits, security monitoring, detection engineering, log analysis, malware analysis, reverse
  engineering, digital forensics, threat intelligence, secure coding, red teaming, security awareness
  training, embedded systems, embedded linux, firmware, signal processing, control systems, motor control,
  motion control, power systems, circuit design, analog design, rf design, antenna design, pcb layout,
  hardware design, hardware debugging, 3d printing, additive manufacturing, product development, mechanical
  design, thermal analysis, structural analysis, stress analysis, piping design, pipe stress analysis, process
  simulation, process design, process engineering, process safety, process control, process improvement,
  continuous improvement, cost engineering, reliability engineering, failure analysis, plant operations, shift
  operations, boiler operation, turbine operation, control room operation, nuclear safety, radiation
  monitoring, mine planning, geological mapping, seismic interpretation, well design, stormwater design,
  drainage design, highway design, road design, pavement design, bridge design, bridge inspection, structural
  design, steel design, concrete design, timber design, seismic design, geotechnical design, slope stability,
  tunnel design, mep design, mep coordination, hvac design, bim coordination, clash detection, space planning,
  interior design, kitchen design, lighting layouts, material specification, ff&e, landscape design, planting
  design, technical drawing, hand drafting, hand drawing, sketching, model making, architectural
  visualization, 3d rendering
Optimizely: optimisely
Eventbrite Organizer: eventbrite organiser
S4labour: s4labor
dcf modelling: dcf modeling
inventory optimization: inventory optimisation
community organizing: community organising
conference organisation: conference organization
transport modelling: transport modeling
traffic modelling: traffic modeling
jewellery making: jewelry making
jewelry repair: jewellery repair
lighting programming: lighting programmeming
pair programming: pair programmeming
uplift modelling: uplift modeling
propensity modelling: propensity modeling
demand modelling: demand modeling
topic modelling: topic modeling
threat modeling: threat modelling
finite element modelling: finite element modeling
resource modelling: resource modeling
reservoir modelling: reservoir modeling
hydraulic modelling: hydraulic modeling
flood modelling: flood modeling
bim modelling: bim modeling
`
