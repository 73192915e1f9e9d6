/** Names of sectors that are common words of any text about a company: `water`, `hiring`, `ships in March`. */
export const COMMON_MARKETS = `
banks bank lenders luxury snacks bridges sailing
water ocean oceans government space ships ship hiring talent recruiting recruitment security identity data infra infrastructure
devices chips ads marketing media audio streaming events conferences legal contracts property housing rent
shipping paper trips music coffee wine beer drinks horses dogs wood mills energy grid batteries pumps
generators motors factory factories machinery warehouses warehousing parcel ports marine coastal concrete
pilot pilots guards surveillance surveys printing finance payment payments checkout factoring claims compliance recycling
emissions carbon health education training sports utilities steel plastics furniture electronics procurement
sourcing suppliers industrial rail fraud mobility radio sustainability travel leisure distribution catering
flats garages bars stores shops waste tea chocolate cheese spices honey bread pasta
`

/** Names of customers. They tell a sector where no other words do. */
export const CUSTOMERS = `
software hardware sensors devices allotment allotments oysters canteen canteens kayaks joiners joiner pharmacies pharmacy pharmacists pharmacist
tenants rentals retail retailers cafes diners restaurant restaurants chef chefs hotel hotels farm farms
farmers grain harvest crop crops soil cattle pets vessels trucks buses bricks builders contractors cement
wallets accountants lawyers teachers tutors pupils learners developers creators musicians athletes
nurses surgeons physicians wards therapy gym hospitals hospital banking airports airlines dairy
couriers drivers travellers travelers merchants landlords bakery bakeries breweries supermarkets supermarket
nurseries insurers policyholders weddings concerts games clothing timber patients clinics clinic
doctors midwives therapists invoices loans payouts homeowners goats sheep cows herds electricity apis
passwords classroom school universities colleges courts plumbers electricians roofers carpenters
surveyors welders mechanics tires tyres trams bicycles bicycle bike bikes cycling fahrrad fahrräder vélo vélos bicicleta bicicletas hotels cocoa kelp
poultry seo inventory sailors boats yachts airport pilots aircraft
grocers groceries garments shoes salons kitchens cooks hikers festival wedding venues podcast bands cyclists
municipalities cities yarn tailor wool cats puppies seniors carers elderly
minerals lorries braille glas wein weine radon stationery sleep kids chemistry química chemie chimie ngo ngos
nonprofit nonprofits law bau handel moda film golf fusion festivals museums charity charities donations
elections encryption camping
military composers consulting journalism journalists literacy meditation miners mines optics padel rehab resale
rockets rocket runners shoppers soap soaps spas stadiums teaching tennis television tv vet voters vinyl cookies
juice juices noodles candles deodorant biscuits sausages anxiety depression homework parking casinos towing
underwriting workouts brokerage esg hr tourists swimwear yoga sauces pastries pastry tomatoes tortillas
empanadas granola croissants strollers razors skis sneakers sunscreen surfers tailors buoys harbour harbours
campsites barbers babysitters backpackers caregivers dealerships barbershops nannies publishers quarries
seafarers entertainment golfers nuclear volunteering stethoscopes mattresses houseplants choirs djs hairdressers
handymen longevity rents
`
