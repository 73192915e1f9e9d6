/** Tools and methods of building, machines, vehicles, transport, land and sea, by their canonical names. */
export const TRADE_SKILLS = `
Cat ET, JPRO, Cummins INSITE, Insite, Allison DOC, Detroit Diesel Diagnostic Link, Davie4, Volvo VIDA, VCDS,
  ISTA, Xentry, Techstream, Snap-on scan tools, Bosch ESI, Hunter alignment, Hunter aligner, Texa, Launch
  X431, ADAS calibration, Audatex, Mitchell Estimating, GlassMate, CDX, Kerridge, Reynolds and Reynolds, CDK,
  Tekmetric, Shop-Ware, John Deere Service Advisor, Trimble Earthworks, Topcon, Leica, Leica iCON, Carlson
  SurvCE, Carlson Survey, Star*Net, Pix4D, Agisoft Metashape, DroneDeploy, RealityCapture, CloudCompare,
  Autodesk Construction Cloud, Tekla Structures, Advance Steel, Inventor CAM, HSMWorks, EdgeCAM, PowerMill,
  FeatureCAM, SolidCAM, BobCAD, SurfCAM, Vericut, NX CAM, hyperMILL, Heidenhain TNC, Siemens 840D, Sinumerik,
  Okuma, Doosan, DMG Mori, Hurco, Hermle, Swiss lathes, Trumpf, Amada, Bystronic, Prima Power, Zeiss Calypso,
  PC-DMIS, PolyWorks, Mitutoyo, Renishaw, Keyence, Cognex, Yaskawa, Motoman, Universal Robots, UR10, Epson
  robots, Staubli, CODESYS, TwinCAT, B&R Automation, Omron, Mitsubishi GX Works, GX Works, Schneider
  EcoStruxure, Unity Pro, Modicon, ControlLogix, CompactLogix, FactoryTalk View, PanelView, WinCC Flexible,
  Wonderware InTouch, InTouch, iFIX, Citect, DeltaV, Honeywell Experion, Experion, Yokogawa Centum, Foxboro,
  ABB 800xA, PCS7, DCS, Tridium, Metasys, Desigo, BACnet, LonWorks, Modbus RTU, ATEX, COMPEX, IECEx, BS 7671,
  IPAF, PASMA, NFPA 70E, NFPA 72, ASME IX, ASME B31.3, AWS D1.1, EN ISO 9606, GMAW, GTAW, PAUT, TOFD, API 510,
  API 570, API 653, CP12, EICR, EICRs, PAT testing, HV switching, SAP authorised person, Megger, Kewtech,
  VSDs, VFD, PLCs, HMIs, SCADA systems, Kuka KRL, MEWP, MEWPs, JCB, Komatsu, Liebherr, Kobelco, Kenworth,
  Peterbilt, Freightliner, M915, GCSS-Army, MRAP, Moffett, HIAB, ELDs, Omnitracs, PeopleNet, Keep Truckin,
  TruckMate, TMW, AscendTMS, Turvo, Mandata, Microlise, Optrak, Podfather, Stream TMS, CargoWise, CargoWise
  One, Descartes e-Customs, NCTS, ASYCUDA, SAP TM, SAP GTS, SAP LES, Sage WMS, Korber, Infor WMS, RedPrairie,
  JDA WMS, Reflex WMS, Mintsoft, Linnworks, Brightpearl, Peoplevox, Veeqo, Zebra scanners, Dematic, Swisslog,
  AutoStore, Vocollect, Jungheinrich, Hyster, LOLER, PUWER, COSHH, RIDDOR, MSDS, HAZWOPER, HAZCOM, NRSWA,
  Streetworks, John Deere Operations Center, Greenstar, AgLeader, Climate FieldView, Muddy Boots, MINDA,
  DairyComp, DairyComp 305, Uniform-Agri, Lely Astronaut, DeLaval, GEA, VMS, Halter collars, AgriWebb, Farmax,
  Vintrace, InnoVint, WineDirect, Ekos, OrchestratedBEER, BrewMan, ECDIS, ARPA, DPO, DP2, AMOS maintenance,
  Star IPS, SERTICA, ShipNet, Furuno, Transas, MAN B&W, Wärtsilä, Rolls-Royce Kamewa, ISM Code, ISPS, MARPOL,
  SOLAS, EASA Part 145, Amadeus Altea, Sabre Sonic, Navitaire, Jeppesen, ForeFlight, Garmin G1000, TRAX,
  Maximo MRO, RVSM, ETOPS, CRM training, AvMed, ERTMS, ETCS, AutoCAD Electrical, EPLAN P8, SEE Electrical,
  Amtech, ElectricalOM, Trimble ProDesign, Hevacomp, IES VE, Dialux, Relux, Dialux Evo, AGi32, Revit MEP,
  AutoCAD MEP, Fabrication CADmep, Fabrication CAMduct, SysQue, OnScreen Takeoff, Buildxact, JobNimbus,
  AccuLynx, EagleView, Simpro, Commusoft, BigChange, Joblogic, ServiceM8, Tradify, AroFlo, Fiix, eMaint,
  MaintainX, Limble, SAP PM, Agility CMMS, Planon, Archibus, ORCA AVA, RIB iTWO, iTWO, California AVA,
  NEVARIS, Nemetschek Allplan, Allplan, ArchiPhysik, Sema, cadwork, hsbcad, HOAI, DIN EN 1090, Candy
  estimating, Viewpoint Vista, Sage 300 CRE, CMiC, HeavyJob, HCSS, B2W, AGTEK, InSite SiteWork, Kubla, Eque2,
  Redsky, Evolution Mx, Fieldwire, Raken, Aconex, Asite, Viewpoint 4Projects, Dalux, Zutec, MIDAS Civil, SPACE
  GASS, SAFE ETABS, RAM Structural System, RISA-3D, RFEM, Dlubal, SCIA Engineer, Tekla Tedds, Tedds,
  MasterSeries, Oasys GSA, LUSAS, Strand7, Ansys Fluent, MSC Adams, Star-CCM+, LS-DYNA, MODFLOW, FEFLOW,
  Surpac, Micromine, Datamine, Deswik, Techlog, Eclipse reservoir, PIPESIM, UniSim, PRO/II, gPROMS, SuperPro
  Designer, PHAST, HTRI, CAESAR II, AutoPIPE, PDMS, E3D, AVEVA, SmartPlant, SP3D, Plant 3D, PSCAD, ETAP,
  PSS/E, PowerWorld, DIgSILENT, SKM PowerTools, EasyPower, Helioscope, Aurora Solar, OpenSolar, WindPRO,
  InfraWorks, OpenRoads Designer, MX Road, 12d Model, 12d, AutoTURN, KeyTURN, PTV Vissim, Vissim, Aimsun,
  LinSig, PICADY, TRICS, MicroDrainage, Causeway Flow, InfoDrainage, XPSWMM, TUFLOW, Flood Modeller, HEC-HMS,
  StormCAD, WaterGEMS, WaterCAD, HY-8, gINT Pro, HoleBASE, PLAXIS 2D, Rocscience, WALLAP, OpenGround, LPile,
  Mentor Xpedition, Zuken, Cadence Virtuoso, Synopsys, ModelSim, Keysight ADS, HFSS, CST Studio, SMT,
  IPC-A-610, IPC 620, J-STD-001, Lectra Modaris, Modaris, Optitex, TUKAtech, Browzwear, Kaledo, NedGraphics,
  Pointcarré, ShapeShift, Shima Seiki, Juki, Barudan, Wilcom, Pulse embroidery, Juki industrial machines,
  Esko, ArtiosCAD, Kodak Prinergy, Prinergy, Heidelberg Speedmaster, Komori, Manroland, KBA, HP Indigo, Xerox
  iGen, Konica Minolta, Roland VersaWorks, Mimaki, Zünd, PitStop, Enfocus Switch, X-Rite, Pantone, FlexiSIGN,
  Gerber Omega, EngraveLab, LightBurn, Glowforge, Bambu Lab, Cura, PrusaSlicer, Formlabs, SLA printing, SLS
  printing, FDM, RhinoGold, MatrixGold, lime mortar, lime pointing, lime plastering, lime render, letter
  cutting, letter carving, stone carving, banker work, dry stone walling, drystone walling, repointing,
  tuckpointing, tuck pointing, brick laying, block laying, blockwork, brickwork, stonework, stone cladding,
  paving, block paving, slabbing, kerb laying, kerbing, concrete pours, concrete pouring, concrete pumping,
  concrete placement, concrete repair, tilt-up, tilt-up walls, post-tension slabs, post-tensioned slabs,
  post-tensioning, laser screed, laser screeds, screeding, power floating, power trowel, slipform,
  slip-forming, shuttering, formwork carpentry, steel fixing, rebar tying, rebar installation, steel erection,
  steel frames, structural steel, iron work, first fix, second fix, first and second fix, roof trusses, cut
  roofs, timber framing, timber frame, stick framing, metal stud framing, metal studs, drylining, dry lining,
  suspended ceilings, ceiling fixing, partitioning, partition walls, taping and jointing, tape and jointing,
  drywall hanging, drywall finishing, mudding and taping, skimming, plastering and skimming, external
  rendering, silicone render, ewi, external wall insulation, loft insulation, spray foam, weatherproofing,
  window fitting, window installation, door hanging, fire doors, fire door installation, fire stopping,
  kitchen fitting, kitchen installation, bathroom fitting, bathroom installation, wet rooms, staircases, stair
  building, skirting and architraves, trim carpentry, hardwood flooring, floor laying, floor sanding, carpet
  laying, carpet fitting, vinyl fitting, laminate flooring, wall tiling, floor tiling, large-format tiles,
  mosaics, slate roofing, flat roofing, felt roofing, shingle roofing, metal roofing, standing seam, lead
  work, leadwork, lead flashing, guttering, thatching, chimney work, decking, fencing, fence installation,
  gates and railings, groundwork, underpinning, piling, trenching, trench shoring, pipe laying, pipelaying,
  drain laying, drainage installation, manholes, sewer work, septic systems, site clearance, demolition,
  asbestos removal, lead abatement, mold remediation, soft strip, site setup, excavating, fine grading, final
  grade, gps machine control, machine control, dozer operation, loader operation, grader operation, roller
  operation, dump truck driving, dumper driving, forward tipping dumper, tower crane, tower crane operation,
  mobile crane, crawler crane, crane lifts, lift planning, slinging, slinging and signalling, rope access,
  abseiling, working at height, working at heights, confined spaces, hot works, hot work permits, scaffold
  erection, tube and fitting, system scaffold, mast climbers, hardscape, hardscaping, retaining walls, patio
  laying, turf laying, sod laying, lawn care, lawn mowing, hedge cutting, hedge trimming, strimming, leaf
  blowing, tree felling, tree surgery, tree work, stump grinding, crown reduction, brush cutting, pesticide
  spraying, weed control, planting plans, plant propagation, greenhouse work, soft landscaping, irrigation
  systems, sprinkler systems, garden design, herbaceous borders, topiary, fruit picking, fruit pruning, vine
  pruning, grafting, crop scouting, crop rotation, crop spraying, sprayer operation, combine harvesting,
  combine harvester, baling, silage making, slurry spreading, ploughing, drilling and cultivation, precision
  farming, precision agriculture, tractor work, tractor operation, milking parlour, milking parlor, rotary
  parlour, robotic milking, calf rearing, pasture management, pasture walks, grazing management, rotational
  grazing, sheep shearing, shearing, sheepdog handling, stock handling, stockmanship, livestock handling,
  livestock care, pig farrowing, poultry farming, egg collection, fish farming, net mending, longlining,
  trawling, oyster farming, winemaking, barrel work, punch-downs, brewing, mashing, keg filling, distilling,
  distillation, blending, sensory analysis, wine tasting, cupping coffee, coffee roasting, coffee cupping,
  domestic wiring, commercial wiring, industrial wiring, house wiring, house rewires, rewires, rewiring,
  consumer units, consumer unit changes, fuse board changes, panel building, panel wiring, panel upgrades,
  panel installation, control panels, control panel wiring, cable pulling, wire pulling, cable tray, cable
  trays, cable jointing, cable splicing, cable installation, containment, conduit and trunking, conduit,
  trunking, emt bending, conduit running, armoured cable, swa cable, inspection and testing, electrical
  testing, electrical installation, electrical installations, electrical maintenance, electrical design,
  electrical troubleshooting, fault finding, fault diagnosis, testing and inspection, test and inspect,
  emergency lighting, fire alarms, fire alarm installation, intruder alarms, cctv installation, access control
  systems, door entry systems, data cabling, network cabling, fibre splicing, fiber optics, fibre optics,
  fusion splicing, otdr testing, otdr, pole climbing, line work, overhead lines, live line work, underground
  cables, meter installation, smart meters, ev chargers, ev charger installation, ev charging, solar panels,
  solar pv, solar panel installation, battery storage, heat pumps, air source heat pumps, ground source heat
  pumps, underfloor heating, central heating, boiler installation, boiler installs, boiler servicing, boiler
  repair, boiler repairs, gas boilers, oil boilers, combi boilers, gas fitting, gas work, gas pipework, gas
  appliances, gas safety checks, leak detection, leak repair, pipe repair, pipe fitting and welding, copper
  soldering, copper pipework, soldered joints, press fittings, water heaters, tankless water heaters, sewer
  lines, rooter work, hydro jetting, rough-ins, service calls, service plumbing, new construction plumbing,
  medical gas, med gas, backflow, steam systems, steam boilers, steam traps, pressure vessels, refrigeration,
  commercial refrigeration, walk-in coolers, ice machines, chiller maintenance, chillers and boilers, rooftop
  units, split systems, ductless mini-splits, mini-splits, ductwork fabrication, duct fabrication, air
  balancing, air handling units, ahus, fan coil units, building automation, building management systems, bms,
  controls wiring, furnace repair, furnaces, heat load calculations, refrigerant handling, brazing copper,
  vacuum and charge, spot welding, arc welding, gas welding, aluminium welding, aluminum welding, stainless
  welding, coded welding, structural welding, hand welding, robotic welding, laser welding, friction stir
  welding, overlay welding, weld inspection, weld testing, welding inspection, metal fabrication, steel
  fabrication, stainless fabrication, sheet metal work, sheet metal, press brake, press brake operation, brake
  press, cnc punching, laser cutting, laser cutter, waterjet cutting, water jet, plasma table, plasma cutter,
  oxy-fuel, torch cutting, metal rolling, guillotine, powder coating, spray painting, sandblasting, shot
  blasting, galvanizing, electroplating, anodizing, heat treatment, forging, blacksmithing, sand casting, die
  casting, investment casting, patternmaking, manual milling, manual lathe, manual turning, manual machining,
  cnc setup, cnc setting, cnc lathe, cnc lathes, cnc mills, cnc grinding, 5-axis setup, 5-axis machining,
  5-axis, 4-axis, multi-axis machining, swiss turning, swiss machining, mill-turn, tool setting, tool
  grinding, tool and die, tool & die, die setting, mould making, mold making, jigs and fixtures, fixture
  design, wire edm, sinker edm, wire erosion, spark erosion, cylindrical grinding, centerless grinding,
  honing, lapping, deburring, reaming, broaching, gear cutting, gear hobbing, first article inspection,
  in-process inspection, incoming inspection, final inspection, visual inspection, dimensional inspection,
  coordinate measuring, 3d metrology, metrology, gauge r&r, blueprints, technical drawings, engineering
  drawings, wiring diagrams, mechanical assembly, electromechanical assembly, electronic assembly, pcb
  assembly, pcb soldering, smd soldering, hand soldering, wire harness assembly, cable assembly, crimping,
  torque wrenches, injection moulding, extrusion, blow moulding, blow molding, thermoforming, press operation,
  punch press, stamping, line operation, line changeovers, machine changeovers, machine setup, machine
  setting, machine operation, machine maintenance, machine minding, palletising, palletizing, shrink wrapping,
  filling machines, conveyor systems, gearboxes, pumps and motors, motors and drives, laser alignment, shaft
  alignment, precision levelling, millwrighting, rotating equipment, turbines, gas turbines, steam turbines,
  wind turbines, blade repair, compressors, diesel engines, diesel generators, generators, engine rebuilds,
  engine overhaul, engine overhauls, transmission rebuilds, transmissions, final drives, undercarriage,
  drivetrains, gearbox repair, clutch replacement, brakes and suspension, brakes, brake jobs, suspension,
  suspension and steering, steering and suspension, wheel alignment, tire changes, tyre changes, oil changes,
  timing belts, mot testing, mots, servicing and repairs, vehicle servicing, vehicle diagnostics, auto
  diagnostics, auto electrical, auto electrics, electrical diagnostics, engine diagnostics and repair, air
  conditioning recharge, hybrid vehicles, hybrid and ev, high-voltage systems, dpf cleaning, aftertreatment,
  emissions systems, hydraulic systems, hydraulic repair, hydraulic hoses, panel beating, body work, bodywork,
  dent removal, paintless dent repair, color matching, colour matching, spray booth, panel fitting, windscreen
  replacement, windshield replacement, vehicle valeting, valeting, detailing, motorcycle repair, bicycle
  repair, bike repair, wheel building, bike fitting, small engines, small engine repair, marine engines,
  outboard motors, boat building, fibreglass, fiberglass, composites, carbon fibre, carbon fiber, composite
  layup, laminating, airframe repair, sheet metal riveting, riveting, avionics, engine runs, line maintenance,
  base maintenance, borescope inspection, non-destructive testing, dye penetrant, magnetic particle
  inspection, ultrasonic testing, radiographic testing, eddy current, picking and packing, pick and pack,
  picking packing, order packing, pallet building, palletizing loads, voice picking, bay loading, loading and
  unloading, unloading containers, container unloading, container devanning, goods in, goods out, goods
  inward, inbound and outbound, stock counts, stock counting, stock rotation, stock takes, stocktaking,
  stocktakes, stock replenishment, replenishment, stock management, inventory counts, inventory audits, cycle
  counts, returns processing, returns handling, dispatch paperwork, delivery notes, bills of lading, bill of
  lading, shipping labels, forklift driving, forklift truck, counterbalance forklift, counterbalance truck,
  reach forklift, bendi, pallet truck, pallet trucks, pump truck, powered pallet truck, llop, hand scanners,
  handheld scanners, barcode scanning, yard shunting, shunting, trailer reversing, multi-drop, multidrop,
  multi-drop deliveries, route driving, last-mile delivery, parcel delivery, white goods delivery, two-man
  delivery, tail lift, curtainsiders, curtain siders, flatbeds, reefers, step deck, lowboy, low loader,
  tankers, tanker work, doubles and triples, tramping, otr, over the road, long haul, long-haul driving,
  vehicle checks, pre-trip inspections, pre-trip inspection, walkaround checks, defect reporting, load
  securement, load securing, strapping and sheeting, manual transmission, 13-speed, 18-speed, map reading,
  route optimization, route optimisation, route scheduling, transport planning, transport scheduling, load
  building, freight booking, freight forwarding, freight audit, air freight, sea freight, ocean freight, road
  freight, customs declarations, customs entries, customs documentation, export documentation, import and
  export, export paperwork, letters of credit, carrier management, carrier negotiation, rate negotiation,
  fleet management, fleet maintenance, driver debriefs, tacho analysis, tachograph analysis, drivers' hours,
  hours of service, wheelchair securement, passenger assistance, passenger service, school bus driving, bus
  driving, coach driving, taxi driving, chauffeuring, defensive driving, train driving, signalling, track
  maintenance, track inspection, aircraft marshalling, baggage handling, check-in and boarding, boarding
  gates, ground handling, de-icing, aircraft refuelling, cabin service, in-flight service, safety
  demonstrations, weight and balance, flight planning, instrument flying, multi-engine, night flying, passage
  planning, celestial navigation, bridge watchkeeping, watchkeeping, cargo operations, cargo handling, ballast
  operations, mooring, mooring operations, rope splicing, rope work, anchor handling, dynamic positioning,
  ship handling, engine room watchkeeping, tank cleaning, deck maintenance, fast rescue boats, firefighting,
  fire fighting, advanced firefighting, sea survival, small boat handling, lifeboat drills, scuba diving,
  commercial diving, underwater welding, saturation diving, shot firing, drilling, core drilling, directional
  drilling, well testing, well completions, mud logging, wireline, roustabout work, derrick work, underground
  mining, jumbo drilling, ore sampling, core logging, borehole logging, site investigation, soil
  classification, soil testing, concrete testing, slump tests, nuclear density gauge, asphalt laying,
  tarmacking, chip seal, road marking, highway maintenance, traffic control, signing lighting and guarding,
  utility locating, gpr, topographic surveys, topographical surveys, land surveying, boundary surveys,
  measured surveys, laser scanning, point clouds, photogrammetry, lidar, drone mapping, hydrographic survey,
  quantity take-off, quantity take-offs, quantity takeoffs, bill of quantities, bills of quantities, cost
  estimating, cost planning, cost control, interim valuations, final accounts, change orders, rfis,
  submittals, schedule management, site inductions, site safety, site inspections, site diaries, snagging,
  punch lists and closeout, closeout documents, handover documents, building regulations, code compliance,
  permit applications, planning applications, planning appeals, party wall, condition surveys, dilapidations,
  structural surveys, building surveys, retrofit, energy assessments, energy audits, epcs, blower door
  testing, thermal imaging, air quality monitoring, noise monitoring, groundwater sampling, groundwater
  monitoring, contaminated land, remediation, environmental impact assessment, environmental impact
  assessments, habitat surveys, bat surveys, bird surveys, species identification, wildlife surveys, gis
  analysis, remote sensing, water treatment, wastewater treatment, chlorination, jar testing, sludge
  dewatering, pump stations, valve operation, meter reading, waste sorting, waste segregation, hazardous waste
  handling
HEMTT: haemtt
CHEMCAD: chaemcad
ColorSync: coloursync
Matrix jewelry design: matrix jewellery design
ZBrush jewelry: zbrush jewellery
crown molding: crown moulding
planting schemes: planting schaemes
schematic reading: schaematic reading
electrical schematics: electrical schaematics
hydraulic schematics: hydraulic schaematics
rotational moulding: rotational molding
labelling machines: labeling machines
tyre fitting: tire fitting
groundwater modelling: groundwater modeling
`
