export const STATES = `
AL: Alabama, ala
AK: Alaska
AZ: Arizona, ariz
AR: Arkansas
CA: California, calif, cali
CO: Colorado, colo
CT: Connecticut, conn
DE: Delaware
DC: District of Columbia, d c
FL: Florida, fla
GA: Georgia
HI: Hawaii
ID: Idaho
IL: Illinois, ill
IN: Indiana
IA: Iowa
KS: Kansas
KY: Kentucky
LA: Louisiana
ME: Maine
MD: Maryland
MA: Massachusetts, mass
MI: Michigan, mich
MN: Minnesota, minn
MS: Mississippi
MO: Missouri
MT: Montana
NE: Nebraska
NV: Nevada
NH: New Hampshire
NJ: New Jersey
NM: New Mexico
NY: New York
NC: North Carolina
ND: North Dakota
OH: Ohio
OK: Oklahoma
OR: Oregon
PA: Pennsylvania, penna
RI: Rhode Island
SC: South Carolina
SD: South Dakota
TN: Tennessee, tenn
TX: Texas, tex
UT: Utah
VT: Vermont
VA: Virginia
WA: Washington
WV: West Virginia
WI: Wisconsin, wis
WY: Wyoming
`

/** Countries, provinces and regions that people name as their home. */
export const COUNTRIES = `
United States: usa, us, u s, u s a, america, the states, united states of america
United Kingdom: uk, u k, great britain, britain
Afghanistan, Albania, Algeria, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh,
  Barbados, Belarus, Belgium, Belize, Bolivia, Bosnia, Botswana, Brazil, Bulgaria, Cambodia, Cameroon, Canada,
  Chile, China, Colombia, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Denmark, Dominican Republic,
  Ecuador, Egypt, El Salvador, England, Estonia, Ethiopia, Fiji, Finland, France, Germany, Ghana, Greece,
  Guatemala, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy,
  Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kuwait, Laos, Latvia, Lebanon, Liberia, Libya, Lithuania,
  Luxembourg, Malaysia, Malta, Mexico, Moldova, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia,
  Nepal, Netherlands, New Zealand, Nicaragua, Nigeria, North Korea, Northern Ireland, Norway, Oman, Pakistan,
  Palestine, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia,
  Rwanda, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia,
  South Africa, South Korea, Korea, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania,
  Thailand, Trinidad, Tunisia, Turkey, Uganda, Ukraine, United Arab Emirates, Uruguay, Uzbekistan, Venezuela,
  Vietnam, Wales, Yemen, Zambia, Zimbabwe, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland,
  Nova Scotia, Ontario, Prince Edward Island, Quebec, Saskatchewan, New South Wales, Queensland,
  South Australia, Tasmania, Western Australia, Bavaria, Tuscany, Sicily, Catalonia, Andalusia, Normandy,
  Brittany, Provence, Maharashtra, Karnataka, Kerala, Tamil Nadu, Gujarat, Punjab, Yucatán, North Yorkshire,
  Yorkshire, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Lancashire, Cumbria, Norfolk, Suffolk, Wiltshire,
  Shropshire, Cheshire, Somerset, Dorset, Hampshire, Hertfordshire, Oxfordshire, Berkshire, Buckinghamshire,
  Bedfordshire, Cambridgeshire, Lincolnshire, Nottinghamshire, Derbyshire, Leicestershire, Warwickshire,
  Worcestershire, Gloucestershire, Staffordshire, Northumberland, County Durham, Merseyside, East Yorkshire,
  West Yorkshire, South Yorkshire, Isle of Wight, Isle of Man, Jersey, Guernsey, Donegal, Galway,
  County Kerry, County Clare, County Mayo, Flanders, Wallonia, Zeeland, Waikato, Otago, Jalisco,
  Nuevo León, Oaxaca, Chiapas, Bali, Guam, Okinawa
`

/** Cities by the names that they have in English, or had. */
export const ENGLISH_NAMES = `
Ghent, Bruges, The Hague, Bangalore, Bengaluru, Bombay, Calcutta, Madras, Saigon, Seville, Lisbon, Cologne,
  Munich, Florence, Venice, Naples, Turin, Genoa, Geneva, Zurich, Vienna, Prague, Warsaw, Krakow, Athens,
  Copenhagen, Gothenburg, Brussels, Antwerp, Bucharest, Belgrade, Moscow, Kyiv, Odesa, Cairo, Marrakech,
  Havana, Mexico City, Montreal, Quebec City
`

/** Other names of places. */
export const PLACE_ALIASES = `
New York, NY: nyc, new york city, new york, ny city, the big apple, new york new york
Los Angeles, CA: la, l a, los angeles
San Francisco, CA: sf, san fran, frisco
Washington, DC: dc, d c, washington d c, washington dc, washington d.c
Las Vegas, NV: vegas, las vegas
Philadelphia, PA: philly
New Orleans, LA: nola
Atlanta, GA: atl
Phoenix, AZ: phx
Austin, TX: atx
Brooklyn, NY: bk
Bronx, NY: the bronx, bronx
St. Louis, MO: saint louis, st louis, st. louis
St. Paul, MN: saint paul, st paul
Silicon Valley, Bay Area, New England, Long Island, Midwest, Pacific Northwest, Southern California,
  Northern California
Portland, OR: portland, pdx
Boston, MA: boston
Washington: washington state
Vienna: wien
Munich: münchen
Cologne: köln
Gothenburg: göteborg
Antwerp: antwerpen
Rome: roma
Milan: milano
Lisbon: lisboa
Prague: praha
Warsaw: warszawa
Geneva: genève, genf
Brussels: bruxelles, brussel
Florence: firenze
Venice: venezia
Naples: napoli
Turin: torino
Copenhagen: københavn
Bucharest: bucurești
Seville: sevilla
Ghent: gent
Nuremberg: nürnberg
Hanover: hannover
Basel: basle
`

/** Common words that are also places or states. They count only with a capital. */
export const PLACE_WORDS = `
in or me ok hi oh la al id pa ma de co of mobile reading nice bath split orange enterprise man tours buy most
college clay badger union normal bend hope paradise eagle rock hill park lake valley spring surprise commerce
industry home king liberty independence freedom mission price moody temple beach ocean mountain forest summit
grant center superior why truth pleasant sandy golden bled trim ruse noto salta heaton swords voss hamar soho
dumbo condesa recoleta providencia
`

/** Given names that are also places. Alone they count as neither. */
export const PLACE_NAMES = `
van parker marion florence jackson madison lincoln taylor tyler aurora victoria charlotte orlando chelsea paris sydney
austin houston dallas jordan georgia savannah brooklyn carson logan mason troy vernon clinton marshall warren
`

/** Capitalized words after "in" and "from" that are no places. */
export const NO_PLACES = `
january february march april may june july august september october november december monday tuesday wednesday
thursday friday saturday sunday christmas easter sales marketing english german french spanish dutch italian
ikea tesco lidl aldi walmart target amazon ebay costco argos year the home
`

/** The state whose bare name means its largest city. */
export const CITY_STATE = 'New York'

/** Codes of provinces and states outside the United States, in capitals after a town. */
export const PROVINCES = 'ON QC BC AB SK MB NS NB PE NL NSW QLD VIC TAS ACT NZ UK UAE'
