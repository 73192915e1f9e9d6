/** Names of tools that are also common words. They count in lists and if they are said to be used. */
export const DOUBTFUL_SKILLS = `
month end, riding out, plaiting, clipping, Saffron, CALM, CNC, PLC, CAN, Illustrator, Go, Flask, Bash, Sass,
  Apex, Hive, Celery, Pulsar, Luigi, Snowflake, Mural, Slack, Outlook, Rippling, Moz, IRI, CATO, Vena, Intercom,
  Acrobat, Concordance, NextGen, Orbis, Haas, CAM, Blackboard, Seesaw, BLAST, Empower, SAFe, Rust, Swift, R, C,
  Temporal, Express, Spring, Electron, Puppet, Vault, Helm, Consul, Flux, Prefect, Lambda, Fargate, Beam, Ray,
  Segment, Heap, Mode, Hex, Linear, Unity, Maya, Sketch, Framer, Maze, Canvas, Toast, Square, Clover, Epic, Sage,
  Outreach, Gong, Apollo, Drift, Lever, Greenhouse, Lattice, Gusto, Notion, Concur, Word, Access, Teams, Zoom,
  Opera, Mews, Micros, Aloha, Lightspeed, Relativity, Summation, Excel, DAT, Infor, Vertex, Tally, GST, Oracle,
  Workday, Buffer, Later, Rhino, Nuke, Houdini, Inventor, Navision, Cornerstone, Sabre, Amadeus, Curve, Presto,
  Storyline, Captivate, Rise, Kaizen, Arena, Creo, Argus, Remix, Ember, Mocha, Nest, Jest, Loki, Sentry, Kong,
  Chef Infra, scheduling, inventory, ordering, payroll, research, negotiation, onboarding, estimating,
  dispatching, welding, soldering, rough-in, wiring, plumbing, carpentry, painting, recruiting, sourcing,
  training, mentoring, coaching, copyediting, editing, interviewing, reporting, auditing, invoicing, billing,
  coding, data entry, filing, merchandising, cooking, baking, grilling, prep, catering, bartending, cleaning,
  patient care, teaching, tutoring, lesson plans, grading, photography, videography, video editing, illustration,
  branding, layout, animation, storytelling, public relations, media relations, SEO writing, logistics, shipping,
  receiving, packing, picking, loading, slotting, labor planning, quality control, inspection, calibration,
  testing, manual testing, regression testing, API testing, test automation, test planning, code review,
  debugging, architecture, system design, data analysis, data visualization, statistics, econometrics, modeling,
  pricing, market research, competitive analysis, product strategy, roadmapping, user stories, stakeholder
  interviews, team leadership, team management, people management, P&L, fundraising, community outreach, grant
  management, policy analysis, litigation, immigration, compliance, risk management, contract management, real
  estate, underwriting, claims, claims handling, reconciliations, tax, audit, consolidation, treasury, valuation,
  cash flow, credit control, collections, accounts, bank reconciliations, employee engagement, conflict
  resolution, compensation, benefits, training delivery, facilitation, workshops, instructional design,
  translation, interpreting, subtitling, localization, curing and smoking, stocks and sauces, fermentation,
  preserving, food safety, allergen management, table service, event setup, reservations, concierge services,
  check-in, night audit, up-selling, massage, nail art, styling, color theory, tailoring, alterations, sewing,
  gardening, planting, harvesting, milking, tractor driving, first line maintenance, tool making, machining,
  turning, milling, grinding, assembly, troubleshooting, schematics, instrumentation, insulation, glazing,
  flooring, tiling, plastering, rendering, bricklaying, groundworks, setting out, drainage, traffic management,
  health and safety, risk assessments, toolbox talks, permits, site supervision, quantity takeoff, bids,
  subcontractor management, punch lists, commissioning
Node.js: node
lean: lean manufacturing
FME, Zig, Nim, Julia, Reaper, RiO, Lorenzo, Clay, Dext, OPA, Deputy, Protel, Lookback, Gazebo, Iceberg, Candy,
  Grasshopper, Dante, SIMS, Arbor, LEAP, Heidenhain
VistA, Athena, Mosaic, LUCAS, Octet, ZEN, MinION, JAGS, ADaM, PECS, Tapestry, Firefly, Aeries, Skyward,
  Clever, ADAS, Pinewood, Cyclone, Faro, Esprit, Calypso, Hexagon, Centum, Ovation, Fluke, Motive, Paragon,
  Gatekeeper, Cubit, HOVER, Uptick, UpKeep, Causeway, ConQuest, Timberline, Viewpoint, Spectrum, COINS,
  Leapfrog, Synchro, SIDRA, PADS, Allegro, ESD, Indigo, Onyx, Caldera, Fiery, Summa, IRIS, Workable,
  Eightfold, Reckon, Attaché, ProFile, Ramp, Stripe, Longview, Pigment, Eikon, Aladdin, Murex, Encompass,
  Mantas, Prophet, Emblem, Radar, Igloo, MoSes, Seismic, BANT, SPICED, Meltwater, Avid, Eidos, Spline, Rive,
  Whimsical, Overflow, Cursor, Proclaim, Osprey, Luminance, Ironclad, Odyssey, Gorgias, IDeaS, Delphi,
  Tessitura, Revel, Zonal, EPOS, Fishbowl, Vend, Spaceman, Galleria, Schwarzkopf, Shellac, Elemis, Environ,
  TRIM, EMu, AtoM, Primo, Enthuse, Submittable, Galileo, Phrase, Dragon, Teamwork, Unifier, Rally, Eos,
  WYSIWYG, Logic, Sibelius, Finale, disguise, Notch, OBS, Chyron, Steadicam, Fusion, Octane, Harmony,
  Animate, Sigma, Halter, Liquid, GitHub
Kronos, KUDO, Bernina, Copeland, Vermeer, Silky, Krone, Sartorius, Malvern, Gilson, Mako
Cucumber, Locust, Dapper, Nomad, Blender, Dart, Cypress
CCTV, GIS, HGV, grill, sushi, sauté, housekeeping, babysitting, suturing, ultrasound, x-ray, vaccinations,
  sterilisation, decontamination, taping, decorating, spraying, slating, pointing, rebar, excavation, turfing,
  mowing, fabrication, diagnostics, knitting, restoration, shaving, makeup, reception, front desk, complaints,
  mortgages, marking, levelling, handover, broadcasting, grooming, sailing, kayaking, navigation, patrols, pastry,
  probate, plumbing repairs, drywalling, roofing, fencing, paving, rigging, slinging, tilling, sowing, canning,
  bottling, labelling, labeling, barbering, braiding, weaving, dyeing, engraving, framing, carving, forging,
  casting, molding, moulding, annealing, deburring, polishing, sanding, lacquering, varnishing, gilding, etching,
  laminating, binding, proofing, glazing windows, waterproofing, damp proofing, skimming, screeding, surveying,
  mapping, drafting, costing, tendering, procurement, recruitment, rostering, restocking, tills, archiving,
  cataloguing, shelving, subtitles, dubbing, foley, props, costume, audits, VAT, wills, conveyancing, discovery,
  advocacy, mediation, triage, dispensing, compounding, phlebotomy, hoisting, feeding, bathing, toileting, potty
  training, phonics, dictation, minutes, typing, shorthand
Doctrine, R4, Slayer, Marrone, V60, Genie, Charly, Florence, Vision, Medway, Trios, NX, Ignition, Sentinel,
  Aruba, Shiny, Fiddler, Scratch, Kira, Peppermint, Exact, Saga, Pohoda, Optima, Fourth, Nory, Rational, TomTom,
  Garmin, IFS, Xray, 8D, Magento, Salient, Tempo, Jamf, Harvest, Toggl, Basecamp, Aspen, Pax8, Sonar, Snyk
`
