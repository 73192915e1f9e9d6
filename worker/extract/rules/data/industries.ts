/** Industries by their stored name, with synonyms. */
export const INDUSTRIES = `
healthcare: health care, hospitals, health services, sanidad, gesundheitswesen, hospital system
biotech: biotechnology, biotecnología
pharmaceuticals: pharma, pharmaceutical, farmacéutica
medical devices: medtech, medical device
dental: dentistry, dental practices
healthtech: digital health, health tech
home health, elder care, veterinary, private equity, venture capital, credit unions, payments, cybersecurity,
  semiconductors, edtech, adtech, martech, hr tech, agtech, robotics, cloud infrastructure, deep tech,
  hardware, consumer electronics, aerospace, plastics, packaging, furniture, steel, electronics, printing,
  paper, mining, energy, utilities, water treatment, nuclear, architecture, civil engineering,
  residential construction, commercial construction, landscaping, facilities management, freight, shipping,
  warehousing, supply chain, maritime, courier services, toys, food and beverage, sporting goods, jewelry,
  food delivery, catering, leisure, fitness, sports, casinos, k-12, public services, social services,
  military, law enforcement, publishing, entertainment, marketing, public relations, journalism, museums,
  market research, security services, forestry, fishing, dairy
long-term care: nursing homes, nursing home, senior living, altenpflege
finance: financial services, servicios financieros, finanzwesen
banking: banks, banca, banking sector
insurance: insurtech, seguros, versicherung, versicherungen, assurance
fintech: financial technology
asset management: wealth management
accounting: public accounting, accounting firms, cabinet comptable
real estate: inmobiliaria, immobilier
crypto: web3, blockchain
software: software industry
saas: b2b saas
e-commerce: ecommerce, online retail, comercio electrónico
gaming: video games, games industry, game studios
telecom: telecommunications, telecoms, telco
it services: it consulting, managed services
legaltech: legal tech
climate tech: climate, cleantech, climatetech
ai: artificial intelligence
developer tools: devtools
manufacturing: industrial manufacturing, fabricación
automotive: automobile, automoción, automobilindustrie, car industry
defense: defence
chemicals: chemical industry
food manufacturing: food production, food industry, lebensmittelindustrie, agroalimentaire, alimentación
textiles: textile
machinery: maschinenbau
e-mobility: emobility, electric mobility
oil and gas: oil & gas
renewable energy: renewables, solar, wind energy, erneuerbare energien
construction: building trade, heavy civil, construcción, bau, baubranche, bâtiment, btp
logistics: third-party logistics, 3pl, logística, logistik, logistique
transportation: transport, transporte
trucking: haulage
aviation: airlines, airline industry
rail: railway, railways
retail: retail sector, einzelhandel, handel, grande distribution
grocery: supermarkets, supermarket
fashion: apparel, moda
luxury: luxury goods
consumer goods: cpg, fmcg
beauty: cosmetics
wholesale: distribution
hospitality: hotels, hotel industry, hostelería, hotellerie, gastgewerbe
restaurants: restaurant industry, gastronomie, restauration, restauración
tourism: travel, turismo, tourismus, tourisme
food service: foodservice
events: event industry, live events
education: schools, teaching, higher education, educación, bildungswesen
government: public sector, local government, sector público, öffentlicher dienst
nonprofit: nonprofits, non-profit, charities, charity, ngo, ngos, non-profits
legal: law, law firms, legal services
consulting: management consulting
advertising: ad agencies, advertising agencies
media: broadcasting, television, tv
film: film industry, motion pictures
music: music industry
staffing: recruitment agencies
agriculture: farming, agricultura, landwirtschaft
`

/** Further industries of employees. Investors' markets have names of their own for some of them. */
export const MORE_INDUSTRIES = `
petrochemicals, microfinance, marketplaces, mobile money, e-learning, biofuels, aquaculture, tunnelling, shopfitting
healthtech = telehealth, telemedicine
logistics = cold chain
agtech = agritech, agri tech, ag tech
fertilizers: fertilisers
proptech: property tech
automotive = auto components, auto parts
nonprofit = not-for-profit, not-for-profits
`
