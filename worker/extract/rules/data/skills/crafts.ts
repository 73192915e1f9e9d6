/** More tools and methods of crafts, care, laboratories, farms and stages, by their canonical names. */
export const CRAFT_SKILLS = `
GhostPractice, Lexis Convey, Winbooks, BOB 50, Odoo Accounting, EBP, Ciel Compta, Silae, Pennylane, Isacompta,
  Sage 100c, Lexoffice, sevDesk, SFirm, Candis, P&I Loga, Medifox, Vivendi PD, Snap Ambulant, Turbomed, CGM
  Medistar, Dampsoft, easyFIS, Nexus KIS, iMedOne, M-KIS, Sage HR, SILTRA, Sistema RED, Nominasol, FactuSOL,
  IANUS, OMI-AP, TeamSystem, Zucchetti, SnelStart, Yuki, Nmbrs, HiX, ChipSoft HiX, Nedap ONS, SOMtoday,
  ParnasSys, Symfonia, Comarch Optima, Comarch ERP, Płatnik, Subiekt GT, enova365, TOTVS, Protheus, Domínio
  Sistemas, Alterdata, CONTPAQi Nóminas, IDSE, KRA iTax, iTax, Visma eEkonomi, Visma Lön, Fortnox, Hogia,
  Agda, Cambio Cosmic, TakeCare, Melior, DIPS Arena, Gerica, Skolon, Vklass, Unikum, Fishtalk, AMPDS, CAD
  dispatch, Libib, Oliver v5, Accessit Library, Destiny Library Manager, Follett Destiny, Cropster, Probat,
  Loring, Giesen, Diedrich, Binwise, Stahl folders, Müller Martini, Polar guillotine, Horizon BQ, ACE entries,
  HTS classification, ISF filings, AES filings, Interprefy, Zoom interpretation, Phorest Salon, Corel Draw,
  Gerber Technology, Grafis, Seamly, Barco cutter, Pix4Dmapper, Trimble Access, Leica Captivate, MAGNET Field,
  Homag, woodWOP, Biesse, bSolid, Felder, Altendorf, Festool, Microvellum, Cabinet Vision, imos, PYTHA,
  TopSolid Wood, Palette CAD, Winner Design, Compusoft, 2020 Design, ArtiCAD, KD Max, Floorplanner, Chief
  Architect, Cedreo, Houzz Pro, Studio Designer, Matterport, Enscape 3D, D5 Render, Corona Renderer, KeyShot,
  MatrixGold CAD, Gravograph, Trotec, Mimaki printers, Roland DG, Summa cutters, RIP software, Graphtec,
  Brother embroidery, Melco, ZSK, Hatch embroidery, Ricoma, Thyssenkrupp elevators, Danfoss, Carel, Dixell,
  Testo, Bitzer, Viessmann, Vaillant, Worcester Bosch, Baxi, Grundfos, Wilo, Uponor, Geberit, Milwaukee
  ProPress, Rothenberger, Ridgid SeeSnake, Ditch Witch, Husqvarna, Stihl, Petzl, John Deere, New Holland,
  Claas, Fendt, Massey Ferguson, Case IH, Kubota, Horsch, Amazone, Trimble guidance, AFS guidance, Ovality,
  Alltrak, Herdwatch, Breedplan, Sheepbase, AgriNet, CowManager, SCR Heatime, Afimilk, Waikato milking,
  Fullwood, Boumatic, Nedap CowControl, PigVision, Cloudfarms, Maximus controller, Priva, Priva Connext,
  Ridder, Hoogendoorn, Argus greenhouse, Netafim, Hunter irrigation, Rain Bird, FISHTALK Control, AKVA,
  Steinsvik, ScaleAQ, Baader, Marel, Multivac, Tetra Pak, Krones, Sidel, KHS, GEA Westfalia, Alfa Laval,
  Rheon, Rondo sheeter, Rational iCombi, Convotherm, Unox, Carpigiani, Pavoni, Selmi, Chocoma, Bühler, Ohaus,
  Bizerba, Ishida, Loma metal detector, Mettler Toledo, Shimadzu, PerkinElmer, Zetasizer, Anton Paar, Hach,
  YSI sonde, Campbell loggers, Eppendorf, Zeiss LSM, Leica SP8, Nikon NIS-Elements, MetaMorph, Roche
  Benchmark, Dako Omnis, Leica cryostat, Thermo Excelsior, Sakura Tissue-Tek, BD Phoenix, BD FACSCanto, BD
  Vacutainer, Beckman DxI, Roche e411, Mindray, Horiba, ACL TOP, GeneXpert, QuantStudio, LightCycler, Siemens
  MRI, Philips MRI, Siemens Syngo, syngo.via, AGFA PACS, Sectra, Carestream, RIS/PACS, Varian Eclipse, Monaco
  TPS, RayStation, Elekta, Truebeam, CyberKnife, Hologic Selenia, DEXA, da Vinci robot, Da Vinci Xi, Cell
  Saver, Bair Hugger, GE Aisys, Arthrex, Invacare, Maxi Move, Sara Stedy, Oxford hoist, Molift, Permobil,
  Peri-Optical, Humphrey field analyzer, Topcon OCT, Heidelberg Spectralis, Zeiss IOLMaster, Pentacam, Optix,
  Ocuco, Optisoft, Oticon Genie, Phonak Target, Aurical, Otometrics, Interacoustics, GSI audiometers, Trios
  scanner, 3Shape, 3Shape Trios, exocad, inLab, Sirona, Planmeca, Carestream Dental, SoftDent, SOE, Pearl
  Dental, Cliniview, Romexis, Sidexis, ProVet, Provet Cloud, VetSpace, RoboVet, Merlin vet, Digitail,
  Vetspire, IDEXX, IDEXX Neo, Vetscan, Catalyst One, gouache, oil painting, graphite, pen and ink, charcoal
  drawing, printmaking, etching, copperplate etching, lithography, linocut, botanical illustration, float and
  set, lime work, pebbledashing, external plastering, judicial review, judicial reviews, pre-sentence reports,
  affinage, sweep testing, coax termination, tower climbing, diode laser, pressotherapy, nail reconstruction,
  retention schedules, splicing, crane work, corsetry, dyeing, jig work, plastic welding, waterborne paints,
  vestibular testing, hot shoeing, remedial shoeing, shopfronts, curtain walling, frameless showers, leaded
  lights, double glazing, sash windows, skin graft care, vac dressings, vac therapy, lice counting, gill
  scoring, fish vaccination, net cleaning, feed barge operation, hook-loading, hot shoe, horse handling, horse
  riding instruction, stable management, mucking out, breaking young horses, dressage training, whispered
  interpreting, whispering interpreting, chuchotage, liaison interpreting, court interpreting, legal
  interpreting, medical interpreting, community interpreting, remote interpreting, sight translation,
  post-editing, terminology management, translation memory, transcreation, subtitling and dubbing, captioning,
  stenography, live captioning, overhead crane operation, gantry crane, bridge crane, harbour crane, crane
  dismantles, rope and harness, chipper, aerial rescue, storm work, wood chipping, log splitting, timber
  extraction, harvester operation, forwarder operation, fire lookout, controlled burns, prescribed burning,
  wildland firefighting, trail building, footpath repair, dry fly fishing guide, ghillie work, gamekeeping,
  deer management, deer stalking, beaver management, weed spraying, hedge laying, hedgelaying, coppicing,
  charcoal burning, willow weaving, basket weaving, green oak framing, oak framing, timber frame repair, sash
  window repair, lime washing, gilding, stained glass repair, graining and marbling, wallpapering,
  paperhanging, spray finishing walls, airless spraying, exterior painting, interior painting, pressure
  treating, resin flooring, epoxy flooring, microcement, terrazzo, polished concrete, tanking, damp proofing,
  basement conversions, loft conversions, listed buildings, heritage repairs, conservation masonry, lead
  roofing, zinc roofing, green roofs, solar thermal, swimming pool building, pool plastering, hot tub repair,
  boiler commissioning, commissioning boilers, lift maintenance, lift installation, escalator maintenance,
  door automation, automatic doors, gate automation, roller shutters, locksmithing, lock picking, safe
  opening, key cutting, alarm installation, satellite installation, tv mounting, appliance repair, washing
  machine repair, oven repair, phone repair, screen repair, micro soldering, data recovery, watch servicing,
  clock repair, shoe shining, carpet weaving, rug repair, upholstery sewing, deep buttoning, curtain making,
  soft furnishings, blind making, bridal alterations, tailoring suits, bespoke tailoring, suit making, shirt
  making, kilt making, leather stitching, saddle making, glove making, hat blocking, wig knotting, prosthetic
  makeup, body painting, face painting, fire eating, trapeze, aerial silks, stilt walking, magic tricks,
  compering, mcing, djing, beatmatching, vinyl mixing, beat making, guitar teaching, drum teaching, vocal
  coaching, choir leading, church organ, sight-singing, music therapy, art therapy, drama therapy, dance
  therapy, equine therapy, holiday clubs, breakfast clubs, wraparound care, toilet training, sensory play,
  messy play, story time, circle time, tapestry observations, baby massage, doula support, birth support,
  postpartum doula, lactation consulting, home visiting, health visiting, school nursing, immunisation
  clinics, travel vaccinations, occupational health, health surveillance, drug testing, breathalyser testing,
  manual handling training, first aid training, fire marshal training, forklift training, driver training,
  driver assessment, skid control, pursuit driving, motorcycle escort, mounted policing, dog handling, sniffer
  dogs, police interviews, custody management, fingerprinting, forensic photography, scene examination,
  traffic accident investigation, speed enforcement, parking enforcement, ticket inspection, revenue
  protection, platform dispatch, train dispatch, door operation, shunting locomotives, points maintenance,
  overhead line equipment, catenary work, rail welding, thermit welding, track laying, ballast tamping, tunnel
  boring, segment erection, shotcreting, rock bolting, diamond drilling, wire sawing, stone splitting, quarry
  blasting, crusher operation, screening plant, weighbridge operation, batching plant, concrete batching,
  brick firing, kiln operation, glass cutting, glass toughening, mirror silvering, neon bending, paper making,
  pulp cooking, reel changing, sheet feeding, die cutting, foil stamping, embossing, perfect binding, saddle
  stitching, case binding, plate making, press make-ready, make-ready, ink mixing, flexo printing, gravure
  printing, label printing, textile printing, sublimation printing, heat pressing, dtg printing, laser
  engraving, cnc routing, cnc router, edge banding, wood machining, bench joinery, kitchen making, staircase
  making, boat joinery, teak decking, gelcoat repair, antifouling, sail making, sailmaking, sail repair,
  rigging yachts, yacht deliveries, charter guest service, deck varnishing, tender driving, jet ski
  instruction, sailing instruction, kayak guiding, raft guiding, canyoning, climbing instruction, mountain
  guiding, avalanche safety, ski patrol, piste grooming, snow making, lift operation, bike guiding, tour
  leading, expedition leading, wilderness first aid, zip line guiding, ropes course facilitation, team
  building facilitation, corporate training delivery, sales kickoffs, webinar hosting, livestream shopping,
  product styling, food styling, prop styling, set styling, fashion styling, personal shopping, wardrobe
  styling, model casting, talent management and booking, artist booking, tour management, tour accounting,
  merch sales, drum tech, guitar tech, monitor engineering, system tuning, rf coordination, stage rigging,
  truss building, pyrotechnics, video mapping, projection mapping, led walls, camera rigging, focus pulling,
  clapper loading, data wrangling, dit work, script supervision, subtitling for broadcast, newsreading, news
  writing, news gathering, live reporting, beat reporting, desk editing, page layout, page design,
  infographics, data visualisation, cartography, map making, aerial surveying, ground truthing, seed
  collection, seed cleaning, plant identification, bird ringing, mist netting, camera trapping, radio
  tracking, electrofishing, fish tagging, stream surveys, invertebrate identification, coral surveys,
  scientific diving, rov piloting, rov operation, sonar survey, core sampling, sediment analysis, radiocarbon
  dating, thin section petrography, fossil preparation, archaeological excavation, finds processing, artefact
  drawing, museum mounting, taxidermy, specimen preparation, herbarium curation, archive cataloguing, oral
  history interviews, transcription of interviews, palaeography, manuscript conservation, book repair, picture
  framing, art installation, art packing, crate building, auction cataloguing, valuation of antiques,
  auctioneering, livestock auctioneering, grain grading, coffee grading, tea tasting, cheese making, cheese
  affinage, butter making, yoghurt making, curd cutting, smoking fish, fish smoking, mussel farming, seaweed
  harvesting, salt making, honey extraction, queen rearing, mushroom growing, microgreens, hydroponics,
  vertical farming, orchard pruning, hop picking, grape harvesting, tractor driving and spraying, irrigation
  scheduling, soil testing and mapping, crop walking, agronomy advice, farm accounts, farm subsidies
  paperwork, milk recording, foot bathing, teat dipping, calf feeding, ai on cows, wool classing, wool
  handling, butchering game, game dressing
Epson SureColor: epson surecolour
watercolour: watercolor
watercolor painting: watercolour painting
fiber termination: fibre termination
car key programming: car key programmeming
balloon modelling: balloon modeling
play schemes: play schaemes
breastfeeding counselling: breastfeeding counseling
precast moulding: precast molding
colour proofing: color proofing
cnc programming and setup: cnc programmeming and setup
spindle moulding: spindle molding
`
