/**
 * Towns, districts of large cities and spellings that the GeoNames lists lack, in the format of `TOWNS`. Maintained
 * by hand.
 */
export const MORE_PLACES = `
GB = Hull, Kingston upon Hull, Stoke-on-Trent, Southend, Southend-on-Sea, Londonderry, Derry, Leamington Spa, Royal Leamington Spa, Ealing Broadway, Penzance, Newquay, Truro, Letchworth, Skipton,
  Penrith, Hexham, Oban, Fort William, Aberystwyth, Llandudno, Carmarthen, Lewes, Buxton, Matlock, Whitby,
  Hebden Bridge, Totnes, Hay-on-Wye, Tenby, Haverfordwest, Brecon, Abergavenny, Machynlleth, Pembroke, Conwy,
  Caernarfon, Stromness, Kirkwall, Lerwick, Stornoway, Ullapool, Pitlochry, Aviemore, Peebles, Galashiels,
  Melrose, St Andrews, St Ives, Bideford, Ilfracombe, Glastonbury, Wells-next-the-Sea, Cromer, Southwold,
  Aldeburgh, Keswick, Ambleside, Windermere, Ilkley, Otley, Saltaire, Todmorden, Holmfirth, Glossop, Bakewell,
  Oswestry, Malvern, Great Malvern, Ledbury, Evesham, Cirencester, Tewkesbury, Chippenham, Devizes,
  Marlborough, Shaftesbury, Sherborne, Bridport, Lyme Regis, Sidmouth, Exmouth, Teignmouth, Dartmouth,
  Tavistock, Okehampton, Bodmin, St Austell, Redruth, Camborne, Helston, Godalming, Haslemere, Petersfield,
  Lymington, Ryde, Bognor Regis, Littlehampton, Haywards Heath, Uckfield, Tunbridge Wells,
  Royal Tunbridge Wells, Sevenoaks, Faversham, Herne Bay, Whitley Bay, Tynemouth, Alnwick, Kelso,
  Berwick-upon-Tweed, Enniskillen, Omagh, Coleraine, Ballymena, Hackney, Tooting, Brixton, Peckham,
  Walthamstow, Lewisham, Clapham, Balham, Ealing, Hammersmith, Shepherd's Bush, Stoke Newington, Dalston,
  Bethnal Green, Shoreditch, Whitechapel, Wimbledon, Twickenham, Wandsworth, Battersea, Putney, Fulham,
  Notting Hill, Kilburn, Hampstead, Muswell Hill, Crouch End, Finsbury Park, Tottenham, Wood Green, Leyton,
  Leytonstone, Ilford, Woolwich, Deptford, New Cross, Catford, Dulwich, East Dulwich, Streatham, Bermondsey,
  Kennington, Elephant and Castle, Canary Wharf, Bromley, Chiswick, Hounslow, Uxbridge, Surbiton, Mitcham,
  Crystal Palace, Forest Hill, Brockley, Camberwell, Stockwell, Highbury, Highgate, Archway, Kentish Town,
  Tufnell Park, Willesden, Hendon, Finchley, Edgware, Chingford, Hackney Wick, Limehouse, Wapping,
  Rotherhithe, Eltham, Sydenham, Bexley, Didsbury, Chorlton, Fallowfield, Levenshulme, Ancoats, Leith,
  Portobello, Morningside, Headingley, Chapel Allerton, Bedminster, Stokes Croft, Cowley, Govan, Partick,
  Dennistoun, Jesmond, Heaton, Toxteth, Moseley, Kings Heath, Digbeth, Kemptown, Cathays, Pontcanna,
  Ecclesall, West Bridgford, Beeston,
  Builth Wells, Llandeilo, Penarth, Knaresborough, Keynsham, Largs, Bishop's Castle, Church Stretton, Much
  Wenlock, Bridgnorth, Bewdley, Droitwich, Pershore, Alcester, Moreton-in-Marsh, Chipping Norton, Witney,
  Thame, Wantage, Faringdon, Henley-on-Thames, Marlow, Amersham, Tring, Berkhamsted, Royston, Saffron Walden,
  Diss, Thetford, Swaffham, Fakenham, Sheringham, Wymondham, Beccles, Halesworth, Maldon, Oundle, Market
  Harborough, Oakham, Uppingham, Ashby-de-la-Zouch, Uttoxeter, Nantwich, Sandbach, Knutsford, Clitheroe,
  Kirkby Lonsdale, Sedbergh, Ulverston, Grange-over-Sands, Cockermouth, Appleby, Northallerton, Thirsk,
  Malton, Helmsley, Driffield, Hornsea, Howden, Goole, Selby, Tadcaster, Wetherby, Pateley Bridge, Morpeth,
  Rothbury, Wooler, Barnard Castle, Nairn, Forres, Dingwall, Crieff, Dunkeld, Callander, Dunblane, Kinross,
  Cupar, Anstruther, Dunbar, Haddington, North Berwick, Linlithgow, Lanark, Moffat, Castle Douglas,
  Kirkcudbright, Stranraer, Girvan, Troon, Rothesay, Dunoon, Inveraray, Tobermory, Mallaig, Kyle of Lochalsh,
  Portree, Thurso, Cowbridge, Chepstow, Usk, Crickhowell, Llandovery, Lampeter, Fishguard, Narberth,
  Welshpool, Dolgellau, Barmouth, Porthmadog, Pwllheli, Criccieth, Denbigh, Ruthin, Llangollen, Corwen,
  Minehead, Dulverton, Crewkerne, Ilminster, Axminster, Honiton, Crediton, Tiverton, South Molton, Braunton,
  Holsworthy, Bude, Liskeard, Looe, Fowey, Wadebridge, Padstow, Penryn, Hayle, Swanage, Wareham, Blandford
  Forum, Wimborne, Warminster, Melksham, Corsham, Malmesbury, Tetbury, Nailsworth, Dursley, Nailsea,
  Portishead, Clevedon, Midsomer Norton, Shepton Mallet, Burnham-on-Sea, Romsey, Alresford, Midhurst, Arundel,
  Steyning, Hassocks, Tenterden, Cranbrook, Westerham, Hythe, Downpatrick, Banbridge, Cookstown, Magherafelt,
  Limavady, Ballymoney, Larne, Strabane
IE = Limerick, Limerick City, Killarney, Wexford, Clonmel, Mullingar, Dingle, Tramore, Youghal, Kinsale, Cobh, Bantry, Skibbereen,
  Clonakilty, Kenmare, Tuam, Ballina, Roscommon, Longford, Cavan, Monaghan, Trim, Maynooth, Greystones,
  Wicklow, Arklow, Gorey, Enniscorthy, Thurles, Nenagh, Roscrea, Drumcondra, Rathmines, Ranelagh,
  Phibsborough, Howth, Stoneybatter, Clontarf, Blackrock, Dundrum, Dalkey, Terenure,
  Kilrush, Lahinch, Gort, Loughrea, Athenry, Oranmore, Clifden, Swinford, Carrick-on-Shannon, Ballyshannon,
  Bundoran, Buncrana, Carndonagh, Cootehill, Kells, Ardee, Birr, Cashel, Cahir, Tipperary, Mitchelstown,
  Fermoy, Mallow, Macroom, Listowel, Castleisland, Cahersiveen, Dungarvan, Lismore, Bunclody, Tullow,
  Kilcoole, New Ross
DE = Marburg, Lüdenscheid, Garmisch-Partenkirchen, Berchtesgaden, Lindau, Meersburg, Rothenburg ob der Tauber,
  Quedlinburg, Görlitz, Wismar, Stralsund, Greifswald, Sylt, Husum, Eutin, Neukölln, Kreuzberg,
  Friedrichshain, Prenzlauer Berg, Moabit, Charlottenburg, Schöneberg, Pankow, Köpenick, Wilmersdorf,
  Tempelhof, Steglitz, Zehlendorf, Spandau, Treptow, Lichtenberg, Weißensee, Reinickendorf, Altona, St. Pauli,
  Eimsbüttel, Ottensen, Barmbek, Winterhude, Eppendorf, Wandsbek, Schwabing, Sendling, Giesing, Haidhausen,
  Ehrenfeld, Nippes, Bockenheim, Connewitz, Plagwitz, Linden-Nord
AT = Klagenfurt, Wels, Leoben, Kapfenberg, Baden bei Wien, Kitzbühel, Zell am See, Bad Ischl, Hallein, Lienz,
  Favoriten, Ottakring, Leopoldstadt, Floridsdorf
CH = Chur, Luzern, Lucerne, St. Gallen, Biel, Biel/Bienne, Thun, Lugano, Zug, Genf, Interlaken, Oerlikon, Wiedikon
FR = Aix, Arcachon, Dinan, Saint-Malo, Vannes, Lorient, Concarneau, Saint-Nazaire, Saumur, Blois, Chartres,
  Chalon-sur-Saône, Beaune, Sète, Uzès, Albi, Cahors, Rodez, Foix, Tarbes, Lourdes, Briançon, Digne, Honfleur,
  Deauville, Étretat, Dieppe, Arras, Cambrai, Belleville, Montmartre, Bastille, Montparnasse, Ménilmontant,
  Vincennes, Villeurbanne, Croix-Rousse,
  Sarlat
ES = San Sebastián, Donostia, Castellón, Las Palmas, Ibiza, Menorca, Mallorca, Tenerife, Lanzarote,
  Fuerteventura, Gran Canaria, Ronda, Nerja, Tarifa, Sitges, Gràcia, Eixample, Poblenou, Malasaña, Lavapiés,
  Chueca, Triana, Ruzafa,
  Olot
PT = Faro, Sintra, Cascais, Peniche, Nazaré, Ericeira, Alfama, Tavira, Viana do Castelo,
  Tomar
IT = Lucca, Cortona, Orvieto, Assisi, Sorrento, Amalfi, Matera, Trastevere, Sanremo, Cuneo, Aosta, Merano,
  Bressanone, Urbino, Cefalù, Taormina, Siracusa, Noto, Alghero, Olbia,
  Deruta, Gubbio, Todi, Montepulciano, Volterra
NL = Delft, Den Haag, Den Bosch, 's-Hertogenbosch, Almere, Hoorn, Texel, Zandvoort, De Pijp, Jordaan,
  Amstelveen
BE = Luik, Oostende, Mons, Anderlecht, Ixelles, Elsene, Saint-Gilles, Schaerbeek, Uccle, Etterbeek, Molenbeek,
  Borgerhout, Berchem
DK = Aarhus, Århus, Svendborg, Skagen, Ribe, Sønderborg, Nørrebro, Vesterbro, Østerbro, Frederiksberg, Amager
SE = Visby, Ystad, Lund, Kiruna, Östersund, Södermalm, Vasastan, Hisingen
NO = Grünerløkka, Lillehammer, Hamar, Molde, Narvik, Voss, Svolvær
FI = Kallio, Porvoo, Rauma, Rovaniemi, Mikkeli, Savonlinna
IS = Akureyri, Selfoss, Húsavík
EE = Tallinn, Tartu, Pärnu, Narva, Haapsalu, Viljandi
LV = Riga, Rīga, Jūrmala, Liepāja, Daugavpils, Cēsis
LT = Klaipėda, Šiauliai, Palanga
PL = Praga-Południe, Żoliborz, Mokotów, Kazimierz, Zakopane, Sopot
CZ = Plzeň, Pilsen, Žižkov, Vinohrady, Karlín, Olomouc, Jihlava, Tábor, Kutná Hora, Karlovy Vary,
  Český Krumlov
SK = Banská Bystrica, Banská Štiavnica, Poprad
SI = Kranj, Celje, Koper, Piran, Bled, Ptuj
HR = Dubrovnik, Pula, Rovinj, Šibenik, Varaždin, Karlovac
BA = Mostar, Tuzla, Zenica, Banja Luka
ME = Kotor, Budva, Podgorica, Cetinje, Ulcinj
MK = Ohrid, Bitola
AL = Shkodër, Durrës, Berat, Sarandë
XK = Pristina, Prizren
RS = Subotica, Zrenjanin, Kragujevac, Čačak
RO = Cluj, Sighișoara, Târgu Mureș, Bistrița, Alba Iulia, Suceava
BG = Veliko Tarnovo, Bansko, Ruse, Stara Zagora, Blagoevgrad
MD = Chișinău, Chisinau, Bălți
UA = Uzhhorod, Chernivtsi, Ivano-Frankivsk, Ternopil, Lutsk
GR = Patras, Heraklion, Chania, Volos, Ioannina, Rethymno, Kalamata, Nafplio, Corfu, Rhodes, Santorini,
  Mykonos, Naxos, Paros, Syros, Kavala, Larissa, Exarcheia, Kypseli, Crete
CY = Paphos, Larnaca, Limassol
MT = Valletta, Sliema, Gozo, St Julian's, Msida
TR = Bodrum, Fethiye, Kaş, Kadıköy, Beyoğlu, Eskişehir, Çanakkale
GE = Batumi, Kutaisi
AM = Gyumri
CA = Whitehorse, Yellowknife, Canmore, Banff, Squamish, Whistler, Tofino, Salt Spring Island, Gabriola,
  Kootenays, Fernie, Revelstoke, Iqaluit, Lunenburg, Wolfville, Antigonish, Corner Brook, Summerside,
  Rimouski, Rivière-du-Loup, Val-David, Mile End, Plateau-Mont-Royal, Villeray, Parkdale, Leslieville,
  Liberty Village, North York, Kitsilano, East Van, Gastown, Kensington Market, The Annex, Outremont,
  Griffintown
AU = Footscray, Fitzroy, Northcote, St Kilda, Collingwood, Coburg, Marrickville, Bondi, Parramatta,
  Surry Hills, Fremantle, Byron Bay, Thornbury, Prahran, South Yarra, Carlton North, Yarraville, Williamstown,
  Dandenong, Frankston, Redfern, Leichhardt, Balmain, Cronulla, Katoomba, Blue Mountains, Fortitude Valley,
  Noosa, Maroochydore, Castlemaine, Daylesford, Mount Barker, Broome, Burnie, Devonport, Sunshine Coast,
  Kyneton, Echuca, Kilmore, Mudgee, Dubbo
NZ = Ponsonby, Queenstown, Wanaka, Wānaka, Rotorua, Whangarei, New Plymouth, Timaru, Oamaru, Raglan, Taupo,
  Grey Lynn, Mount Eden, Te Aro,
  Picton, Motueka, Paekakariki
IN = Trivandrum, Gurugram, Bhubaneswar, Dehradun, Goa, Panaji, Panjim, Rishikesh, Dharamshala, Manali, Leh,
  Ooty, Pondicherry, Puducherry, Udaipur, Jodhpur, Cochin, Calicut, Kozhikode, Mangalore, Hubli, Koramangala,
  Indiranagar, Whitefield, Jayanagar, HSR Layout, Bandra, Andheri, Powai, Juhu, Navi Mumbai, Thane, Saket,
  Hauz Khas, Dwarka, Connaught Place, Velachery, Adyar, Gachibowli, Banjara Hills, Hitech City, Kothrud,
  Viman Nagar
NP = Pokhara
LK = Kandy, Galle
PK = Rawalpindi, Faisalabad
BD = Sylhet, Chittagong
ID = Ubud, Canggu, Bali, Lombok, Seminyak
MY = Penang, George Town, Petaling Jaya, Subang Jaya, Kota Kinabalu, Kuching, Langkawi
PH = Cebu, Makati, Taguig, Baguio, Iloilo, Pasig
TH = Phuket, Chiang Rai, Krabi, Koh Samui, Pattaya, Hua Hin
VN = Hoi An, Da Lat, Nha Trang
SG = Jurong, Tampines, Toa Payoh, Bedok
JP = Shibuya, Shinjuku, Setagaya, Meguro, Nakano, Kichijoji, Okinawa, Naha, Kanazawa, Matsumoto, Nagano
KR = Itaewon, Gangnam, Hongdae, Jeju
TW = Hualien
MX = Querétaro, San Miguel de Allende, Playa del Carmen, Tulum, Coyoacán, Roma Norte, Condesa,
  San Cristóbal de las Casas, Guanajuato, Puerto Vallarta, Cancún
CO = Santa Marta, Chapinero, El Poblado
AR = Bariloche, Salta, Ushuaia, Recoleta
CL = Viña del Mar, Providencia, Ñuñoa, Pucón
PE = Miraflores, Barranco
BR = Vila Madalena, Pinheiros, Copacabana, Ipanema, Botafogo, Niterói
CR = Heredia
ZA = Stellenbosch, Sandton, Muizenberg, Makhanda,
  Bellville, Franschhoek, Knysna
KE = Westlands, Kisumu, Nakuru
NG = Ikeja, Lekki, Ibadan, Yaba
GH = Kumasi
AE = Sharjah, Deira
`

/** The same in the United States. */
export const AMERICAN = `
US = Harlem, Greenpoint, Park Slope, Bed-Stuy, Bedford-Stuyvesant, Crown Heights, Flushing, Bushwick,
  Capitol Hill, West Seattle, Silver Lake, Echo Park, Los Feliz, Koreatown, Culver City, Mission District,
  Noe Valley, Wicker Park, Fishtown, West Philly, West Philadelphia, South Philly, East Austin, South Austin,
  North Austin, South Congress, Little Five Points, Washington Heights, Inwood, Forest Hills, Rego Park,
  Bay Ridge, Sunset Park, Cobble Hill, Boerum Hill, Gowanus, Red Hook, DUMBO, Upper East Side,
  Upper West Side, Lower East Side, East Village, West Village, Greenwich Village, Hell's Kitchen, Tribeca,
  SoHo, Chinatown, Financial District, Murray Hill, Bernal Heights, Potrero Hill, Haight-Ashbury,
  Outer Sunset, Inner Sunset, Inner Richmond, North Beach, Pacific Heights, West Oakland, Highland Park,
  Eagle Rock, Atwater Village, Boyle Heights, Mar Vista, Bucktown, Ukrainian Village, Humboldt Park,
  Andersonville, Rogers Park, Edgewater, Bronzeville, Allston, Roslindale, Charlestown, Back Bay, South End,
  East Boston, Southie, South Boston, Fells Point, Dupont Circle, Columbia Heights, Petworth, Foggy Bottom,
  Deep Ellum, Oak Cliff, Alberta Arts District, Sellwood, Queen Anne, Beacon Hill, Columbia City, Wynwood,
  Coconut Grove, Little Havana, Buckhead, Old Fourth Ward, East Nashville, Bywater, Marigny, French Quarter,
  Ferrisburgh, Montpelier, Stowe, Brattleboro, Bennington, Taos, Bar Harbor, Rockland, Marfa, Terlingua, Moab,
  Sedona, Jackson Hole, Telluride, Crested Butte, Salida, Leadville, Joshua Tree, Ojai, Point Reyes,
  Mendocino, Fort Bragg, Nevada City, Truckee, South Lake Tahoe, Mammoth Lakes, Hood River, Port Townsend,
  Orcas Island, Vashon Island, Bainbridge Island, Whidbey Island, Nantucket, Martha's Vineyard, Provincetown,
  Woodstock, Catskill, Long Island, Cape Cod, Bay Area, SF Bay Area, Tri-Cities, Twin Cities,
  Research Triangle, Inland Empire, Orange County, Silicon Valley, Westchester, Hudson Valley,
  Northern Virginia, NoVA, South Jersey, North Jersey, Central Jersey, Lehigh Valley, Central Oregon,
  Central Valley, South Bay, East Bay, North Bay, Napa Valley, Willamette Valley, Puget Sound
`
