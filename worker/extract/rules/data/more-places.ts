/**
 * Towns, districts of cities and spellings that the GeoNames lists lack, in the format of `TOWNS`. Maintained
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
  Limavady, Ballymoney, Larne, Strabane,
  Stoke Bishop, Horfield, Bishopston, St Werburghs, Southville, Totterdown, Westbury-on-Trym, Filton,
  Fishponds, Kirkstall, Meanwood, Roundhay, Armley, Moortown, Crossgates, Farsley, Nether Edge, Sharrow, Heeley,
  Walkley, Wythenshawe, Withington, Burnage, Sale Moor, Aigburth, Wavertree, Allerton, Childwall, Woolton,
  Selly Oak, Harborne, Edgbaston, Erdington, Handsworth, Kings Norton, Hall Green, Sparkhill, Stirchley,
  Bournville, Mapperley, Wollaton, Clarendon Park, Stoneygate, Wigston, Byker, Ouseburn, Low Fell, Roath,
  Splott, Grangetown, Llandaff, Penylan, Sketty, Bruntsfield, Marchmont, Gorgie, Corstorphine, Shawlands,
  Hyndland, Pollokshields, Govanhill, Cathcart, Broughty Ferry, Patcham, Hollingdean, Saltdean, Fratton,
  Portswood, Bitterne, Hedge End, Caversham, Tilehurst, Headington, Summertown, Cherry Hinton,
  Walthamstow Village, Forest Gate, East Ham, Upton Park, Plaistow, Canning Town, Hornsey, Palmers Green,
  Winchmore Hill, Bounds Green, East Finchley, North Finchley, Golders Green, Cricklewood, Kensal Rise, Hanwell,
  East Sheen, Southfields, Colliers Wood, Tooting Bec, Norbury, Thornton Heath, South Norwood, Anerley,
  Abbey Wood, Cheam, Raynes Park, Herne Hill, Tulse Hill, West Norwood, Nunhead, Honor Oak, Hither Green,
  Ladywell, Homerton, Haggerston, Hoxton, Stepney, Isle of Dogs, Stranmillis, Ormeau Road
IE = Limerick, Limerick City, Killarney, Wexford, Clonmel, Mullingar, Dingle, Tramore, Youghal, Kinsale, Cobh, Bantry, Skibbereen,
  Clonakilty, Kenmare, Tuam, Ballina, Roscommon, Longford, Cavan, Monaghan, Trim, Maynooth, Greystones,
  Wicklow, Arklow, Gorey, Enniscorthy, Thurles, Nenagh, Roscrea, Drumcondra, Rathmines, Ranelagh,
  Phibsborough, Howth, Stoneybatter, Clontarf, Blackrock, Dundrum, Dalkey, Terenure,
  Kilrush, Lahinch, Gort, Loughrea, Athenry, Oranmore, Clifden, Swinford, Carrick-on-Shannon, Ballyshannon,
  Bundoran, Buncrana, Carndonagh, Cootehill, Kells, Ardee, Birr, Cashel, Cahir, Tipperary, Mitchelstown,
  Fermoy, Mallow, Macroom, Listowel, Castleisland, Cahersiveen, Dungarvan, Lismore, Bunclody, Tullow,
  Kilcoole, New Ross,
  Phibsboro, Coolock, Santry, Kimmage, Harold's Cross, Rathfarnham, Templeogue, Ballinteer, Stillorgan,
  Ringsend, Inchicore, Kilmainham, Skerries, Ballincollig, Bishopstown, Salthill, Knocknacarra, Renmore,
  Castletroy, Dooradoyle, Clarinbridge, Moycullen, Oughterard
DE = Marburg, Lüdenscheid, Garmisch-Partenkirchen, Berchtesgaden, Lindau, Meersburg, Rothenburg ob der Tauber,
  Quedlinburg, Görlitz, Wismar, Stralsund, Greifswald, Sylt, Husum, Eutin, Neukölln, Kreuzberg,
  Friedrichshain, Prenzlauer Berg, Moabit, Charlottenburg, Schöneberg, Pankow, Köpenick, Wilmersdorf,
  Tempelhof, Steglitz, Zehlendorf, Spandau, Treptow, Lichtenberg, Weißensee, Reinickendorf, Altona, St. Pauli,
  Eimsbüttel, Ottensen, Barmbek, Winterhude, Eppendorf, Wandsbek, Schwabing, Sendling, Giesing, Haidhausen,
  Ehrenfeld, Nippes, Bockenheim, Connewitz, Plagwitz, Linden-Nord,
  Pasing, Laim, Moosach, Trudering, Obergiesing, Maxvorstadt, Au-Haidhausen, Nordend, Sachsenhausen,
  Rödelheim, Höchst, Lindenthal, Sülz, Porz, Chorweiler, Flingern, Pempelfort, Oberkassel, Derendorf,
  Rüttenscheid, Kreuzviertel, Bad Cannstatt, Feuerbach, Degerloch, Zuffenhausen, Gohlis, Südvorstadt, Lindenau,
  Reudnitz, Pieschen, Blasewitz, Gostenhof, Findorff, Gröpelingen, Rahlstedt, Blankenese, Bahrenfeld,
  Eidelstedt, Lurup, Wilhelmsburg, Karlshorst, Adlershof, Britz, Dahlem, Halensee, Oberschöneweide,
  Plittersdorf, Beuel, Vauban, Wiehre
AT = Klagenfurt, Wels, Leoben, Kapfenberg, Baden bei Wien, Kitzbühel, Zell am See, Bad Ischl, Hallein, Lienz,
  Favoriten, Ottakring, Leopoldstadt, Floridsdorf,
  Simmering, Josefstadt, Alsergrund, Währing, Döbling, Brigittenau, Urfahr
CH = Chur, Luzern, Lucerne, St. Gallen, Biel, Biel/Bienne, Thun, Lugano, Zug, Genf, Interlaken, Oerlikon, Wiedikon,
  Altstetten, Wipkingen, Schwamendingen, Albisrieden, Höngg, Kleinbasel, Gundeli, Gundeldingen, Länggasse,
  Breitenrain, Ostermundigen, Plainpalais, Pâquis, Eaux-Vives
FR = Aix, Arcachon, Dinan, Saint-Malo, Vannes, Lorient, Concarneau, Saint-Nazaire, Saumur, Blois, Chartres,
  Chalon-sur-Saône, Beaune, Sète, Uzès, Albi, Cahors, Rodez, Foix, Tarbes, Lourdes, Briançon, Digne, Honfleur,
  Deauville, Étretat, Dieppe, Arras, Cambrai, Belleville, Montmartre, Bastille, Montparnasse, Ménilmontant,
  Vincennes, Villeurbanne, Croix-Rousse,
  Sarlat,
  Levallois, Batignolles, Guillotière, Vieux Lyon, Part-Dieu, Caluire, Chartrons, Wazemmes, Neudorf,
  Krutenau, Cours Julien
ES = San Sebastián, Donostia, Castellón, Las Palmas, Ibiza, Menorca, Mallorca, Tenerife, Lanzarote,
  Fuerteventura, Gran Canaria, Ronda, Nerja, Tarifa, Sitges, Gràcia, Eixample, Poblenou, Malasaña, Lavapiés,
  Chueca, Triana, Ruzafa,
  Olot,
  Sarrià, La Latina, Vallecas, Tetuán, Russafa, Benimaclet, El Cabanyal, Nervión, La Macarena, Indautxu,
  Torrejón, Pozuelo, Las Rozas, Sant Cugat
PT = Faro, Sintra, Cascais, Peniche, Nazaré, Ericeira, Alfama, Tavira, Viana do Castelo,
  Tomar,
  Bairro Alto, Arroios, Campo de Ourique, Areeiro, Alcântara, Seixal, Cedofeita, Bonfim, Paranhos, Campanhã,
  Foz do Douro
IT = Lucca, Cortona, Orvieto, Assisi, Sorrento, Amalfi, Matera, Trastevere, Sanremo, Cuneo, Aosta, Merano,
  Bressanone, Urbino, Cefalù, Taormina, Siracusa, Noto, Alghero, Olbia,
  Deruta, Gubbio, Todi, Montepulciano, Volterra,
  Navigli, Lambrate, Città Studi, Porta Romana, San Salvario, Vanchiglia, Crocetta, Testaccio, Pigneto,
  Garbatella, Monteverde, Ostiense, Centocelle, Bolognina, Oltrarno, Vomero, Chiaia
NL = Delft, Den Haag, Den Bosch, 's-Hertogenbosch, Almere, Hoorn, Texel, Zandvoort, De Pijp, Jordaan,
  Amstelveen,
  Amsterdam Noord, Bos en Lommer, Oud-West, Watergraafsmeer, Bijlmer, IJburg, Kralingen, Delfshaven,
  Hillegersberg, Loosduinen, Leidschenveen, Overvecht, Zuilen, Leidsche Rijn
BE = Luik, Oostende, Mons, Anderlecht, Ixelles, Elsene, Saint-Gilles, Schaerbeek, Uccle, Etterbeek, Molenbeek,
  Borgerhout, Berchem,
  Antwerpen-Zuid, Zurenborg, Merksem, Wilrijk, Gentbrugge, Ledeberg, Sint-Amandsberg, Mariakerke, Kessel-Lo,
  Heverlee, Woluwe, Auderghem, Watermael-Boitsfort, Laeken, Koekelberg
DK = Aarhus, Århus, Svendborg, Skagen, Ribe, Sønderborg, Nørrebro, Vesterbro, Østerbro, Frederiksberg, Amager,
  Valby, Brønshøj, Gentofte, Lyngby, Islands Brygge, Trøjborg, Frederiksbjerg, Risskov, Brabrand
SE = Visby, Ystad, Lund, Kiruna, Östersund, Södermalm, Vasastan, Hisingen,
  Linnéstaden, Johanneberg, Farsta, Enskede, Hägersten, Möllevången, Limhamn, Luthagen
NO = Grünerløkka, Lillehammer, Hamar, Molde, Narvik, Voss, Svolvær,
  Majorstuen, Frogner, Sagene, Torshov, Tøyen, Gamle Oslo, Bislett, St. Hanshaugen, Nordstrand, Lambertseter,
  Bærum, Sandvika, Åsane, Laksevåg, Moholt, Byåsen
FI = Kallio, Porvoo, Rauma, Rovaniemi, Mikkeli, Savonlinna,
  Punavuori, Töölö, Vallila, Pasila, Itäkeskus, Lauttasaari, Tapiola, Leppävaara, Tikkurila, Hervanta,
  Pispala
IS = Akureyri, Selfoss, Húsavík
EE = Tallinn, Tartu, Pärnu, Narva, Haapsalu, Viljandi
LV = Riga, Rīga, Jūrmala, Liepāja, Daugavpils, Cēsis
LT = Klaipėda, Šiauliai, Palanga
PL = Praga-Południe, Żoliborz, Mokotów, Kazimierz, Zakopane, Sopot,
  Wilanów, Krowodrza, Podgórze, Nowa Huta, Grzegórzki, Bronowice, Jeżyce, Grunwald, Rataje, Krzyki, Nadodrze,
  Wrzeszcz, Przymorze, Zaspa
CZ = Plzeň, Pilsen, Žižkov, Vinohrady, Karlín, Olomouc, Jihlava, Tábor, Kutná Hora, Karlovy Vary,
  Český Krumlov,
  Holešovice, Smíchov, Dejvice, Vršovice, Nusle, Libeň, Strašnice, Královo Pole, Židenice, Bystrc
SK = Banská Bystrica, Banská Štiavnica, Poprad
SI = Kranj, Celje, Koper, Piran, Bled, Ptuj
HR = Dubrovnik, Pula, Rovinj, Šibenik, Varaždin, Karlovac
BA = Mostar, Tuzla, Zenica, Banja Luka
ME = Kotor, Budva, Podgorica, Cetinje, Ulcinj
MK = Ohrid, Bitola
AL = Shkodër, Durrës, Berat, Sarandë
XK = Pristina, Prizren
RS = Subotica, Zrenjanin, Kragujevac, Čačak
RO = Cluj, Sighișoara, Târgu Mureș, Bistrița, Alba Iulia, Suceava,
  Drumul Taberei, Floreasca, Dorobanți, Mănăștur, Gheorgheni, Zorilor, Copou, Tătărași
BG = Veliko Tarnovo, Bansko, Ruse, Stara Zagora, Blagoevgrad
MD = Chișinău, Chisinau, Bălți
UA = Uzhhorod, Chernivtsi, Ivano-Frankivsk, Ternopil, Lutsk
GR = Patras, Heraklion, Chania, Volos, Ioannina, Rethymno, Kalamata, Nafplio, Corfu, Rhodes, Santorini,
  Mykonos, Naxos, Paros, Syros, Kavala, Larissa, Exarcheia, Kypseli, Crete,
  Pangrati, Koukaki, Kolonaki, Petralona, Chalandri, Toumba
CY = Paphos, Larnaca, Limassol
MT = Valletta, Sliema, Gozo, St Julian's, Msida
TR = Bodrum, Fethiye, Kaş, Kadıköy, Beyoğlu, Eskişehir, Çanakkale,
  Beşiktaş, Kadikoy, Cihangir, Bakırköy, Bornova, Karşıyaka
GE = Batumi, Kutaisi
AM = Gyumri
CA = Whitehorse, Yellowknife, Canmore, Banff, Squamish, Whistler, Tofino, Salt Spring Island, Gabriola,
  Kootenays, Fernie, Revelstoke, Iqaluit, Lunenburg, Wolfville, Antigonish, Corner Brook, Summerside,
  Rimouski, Rivière-du-Loup, Val-David, Mile End, Plateau-Mont-Royal, Villeray, Parkdale, Leslieville,
  Liberty Village, North York, Kitsilano, East Van, Gastown, Kensington Market, The Annex, Outremont,
  Griffintown,
  The Beaches, Roncesvalles, Bloor West, Danforth, Mimico, Junction Triangle, Port Credit, Streetsville,
  Stoney Creek, Westboro, Barrhaven, NDG, Hochelaga, Saint-Henri, Pierrefonds, Commercial Drive, Marpole,
  Kerrisdale, Burnaby Heights, Steveston, James Bay, Fernwood, Esquimalt, Saanich, Bowness, Beltline, Whyte Ave,
  Osborne Village, St. Boniface, Mount Pearl
AU = Footscray, Fitzroy, Northcote, St Kilda, Collingwood, Coburg, Marrickville, Bondi, Parramatta,
  Surry Hills, Fremantle, Byron Bay, Thornbury, Prahran, South Yarra, Carlton North, Yarraville, Williamstown,
  Dandenong, Frankston, Redfern, Leichhardt, Balmain, Cronulla, Katoomba, Blue Mountains, Fortitude Valley,
  Noosa, Maroochydore, Castlemaine, Daylesford, Mount Barker, Broome, Burnie, Devonport, Sunshine Coast,
  Kyneton, Echuca, Kilmore, Mudgee, Dubbo,
  Fitzroy North, Brunswick East, Brunswick West, Box Hill, Glen Waverley, Moonee Ponds, Ascot Vale,
  Point Cook, Caroline Springs, Bentleigh, Moorabbin, Mentone, Geelong West, Enmore, Glebe, Homebush, Lane Cove,
  Dee Why, Coogee, Kingsford, Sutherland Shire, Castle Hill, New Farm, Toowong, Indooroopilly, Chermside,
  Carindale, Mount Gravatt, Sunnybank, Redcliffe, Logan Central, Burleigh Heads, Coolangatta, Caloundra,
  Subiaco, Leederville, Mount Lawley, Victoria Park, Glenelg, Unley, Modbury, Mawson Lakes, Belconnen,
  Gungahlin, Tuggeranong, Fyshwick, Sandy Bay, Moonah
NZ = Ponsonby, Queenstown, Wanaka, Wānaka, Rotorua, Whangarei, New Plymouth, Timaru, Oamaru, Raglan, Taupo,
  Grey Lynn, Mount Eden, Te Aro,
  Picton, Motueka, Paekakariki,
  Karori, Island Bay, Johnsonville, Petone, Kāpiti, Takapuna, Mt Eden, Mt Albert, Mount Albert, Sandringham,
  Onehunga, Manukau, Papatoetoe, Botany Downs, Remuera, Riccarton, Rangiora, Rolleston, Lyttelton, Mosgiel,
  Papanui, Mount Maunganui, Pāpāmoa, Feilding
IN = Trivandrum, Gurugram, Bhubaneswar, Dehradun, Goa, Panaji, Panjim, Rishikesh, Dharamshala, Manali, Leh,
  Ooty, Pondicherry, Puducherry, Udaipur, Jodhpur, Cochin, Calicut, Kozhikode, Mangalore, Hubli, Koramangala,
  Indiranagar, Whitefield, Jayanagar, HSR Layout, Bandra, Andheri, Powai, Juhu, Navi Mumbai, Thane, Saket,
  Hauz Khas, Dwarka, Connaught Place, Velachery, Adyar, Gachibowli, Banjara Hills, Hitech City, Kothrud,
  Viman Nagar,
  Malad, Malad West, Borivali, Kandivali, Goregaon, Dadar, Ghatkopar, Mulund, Chembur, Vikhroli, Kurla,
  Versova, Lokhandwala, Vashi, Nerul, Kharghar, Belapur, Seawoods, Mira Road, Vasai, Baner, Aundh, Wakad,
  Hinjewadi, Hinjawadi, Kharadi, Hadapsar, Magarpatta, Koregaon Park, Pimple Saudagar, Chinchwad,
  Electronic City, Marathahalli, Bellandur, Sarjapur, Sarjapur Road, BTM Layout, JP Nagar, Banashankari,
  Basavanagudi, Malleshwaram, Rajajinagar, Hebbal, Kalyan Nagar, HRBR Layout, Frazer Town, Ulsoor, Domlur,
  Kammanahalli, RT Nagar, KR Puram, Hoodi, Mahadevapura, Brookefield, Madhapur, Kondapur, Kukatpally, Miyapur,
  Begumpet, Jubilee Hills, Ameerpet, Dilsukhnagar, LB Nagar, Manikonda, Nallagandla, T Nagar, Anna Nagar,
  Mylapore, Nungambakkam, Porur, Chromepet, Perambur, Thiruvanmiyur, Besant Nagar, Sholinganallur, Guindy,
  Kodambakkam, Alwarpet, Behala, Ballygunge, Jadavpur, Howrah, Dum Dum, Lajpat Nagar, Pitampura, Janakpuri,
  Vasant Kunj, Greater Kailash, Malviya Nagar, Mayur Vihar, Laxmi Nagar, Dwarka Sector 10, Rajouri Garden,
  Indirapuram, Vaishali, Kakkanad, Edappally, Kaloor, Aluva, Vyttila, Palarivattom, Bopal, Navrangpura,
  Maninagar, Vastrapur, Gomti Nagar, Hazratganj, Aliganj, Vaishali Nagar, Mansarovar, Zirakpur
NP = Pokhara
LK = Kandy, Galle,
  Dehiwala, Nugegoda, Mount Lavinia, Battaramulla, Maharagama, Kurunegala, Matara
PK = Rawalpindi, Faisalabad,
  Gulshan-e-Iqbal, Gulistan-e-Johar, Nazimabad, North Nazimabad, Bahria Town, Johar Town
BD = Sylhet, Chittagong,
  Dhanmondi, Banani, Uttara, Mirpur, Mohammadpur, Bashundhara
ID = Ubud, Canggu, Bali, Lombok, Seminyak,
  Kemang, Kebayoran, Kebayoran Baru, Menteng, Tebet, Kelapa Gading, Pluit, Cilandak, Pondok Indah, BSD City,
  Bintaro, Serpong, Sleman, Bantul, Sidoarjo, Gresik
MY = Penang, George Town, Petaling Jaya, Subang Jaya, Kota Kinabalu, Kuching, Langkawi,
  Bangsar, Cheras, Kepong, Setapak, Wangsa Maju, Mont Kiara, Puchong, Kajang, Seri Kembangan, Damansara,
  Kota Damansara, Ara Damansara, Bukit Jalil, Sri Petaling, Cyberjaya, Putrajaya, Gombak, Bayan Lepas, Melaka
PH = Cebu, Makati, Taguig, Baguio, Iloilo, Pasig,
  Cubao, Marikina, Mandaluyong, Parañaque, Muntinlupa, Alabang, Caloocan, Malabon, Tagaytay, BGC,
  Bonifacio Global City, Ortigas, Katipunan, Novaliches, Diliman, Tomas Morato, Sampaloc, Binondo, Divisoria,
  Greenhills, Mandaue, Lapu-Lapu, Bacolod, Gensan, Batangas City, Tagbilaran
TH = Phuket, Chiang Rai, Krabi, Koh Samui, Pattaya, Hua Hin,
  Sukhumvit, Thonglor, Thong Lo, Ekkamai, Silom, Sathorn, Ladprao, Lat Phrao, Bang Na, On Nut, Nonthaburi,
  Nimman
VN = Hoi An, Da Lat, Nha Trang,
  Thao Dien, Tay Ho, Phu My Hung, Thu Duc, Ba Dinh, Cau Giay
SG = Jurong, Tampines, Toa Payoh, Bedok,
  Yishun, Ang Mo Kio, Bishan, Serangoon, Hougang, Sengkang, Punggol, Pasir Ris, Clementi, Bukit Batok,
  Bukit Panjang, Choa Chu Kang, Jurong East, Jurong West, Tiong Bahru, Bukit Merah, Marine Parade, Geylang,
  Sembawang, Potong Pasir, Bukit Timah, Kallang, Paya Lebar, Eunos, Tanah Merah
JP = Shibuya, Shinjuku, Setagaya, Meguro, Nakano, Kichijoji, Okinawa, Naha, Kanazawa, Matsumoto, Nagano
KR = Itaewon, Gangnam, Hongdae, Jeju
TW = Hualien
MX = Querétaro, San Miguel de Allende, Playa del Carmen, Tulum, Coyoacán, Roma Norte, Condesa,
  San Cristóbal de las Casas, Guanajuato, Puerto Vallarta, Cancún,
  CDMX, Ciudad de México, Narvarte, Roma Sur, Naucalpan, Metepec, Cuajimalpa, Interlomas
CO = Santa Marta, Chapinero, El Poblado,
  Usaquén, Teusaquillo, Laureles, Sabaneta
AR = Bariloche, Salta, Ushuaia, Recoleta,
  Palermo Soho, Villa Crespo, Caballito, Villa Urquiza, San Telmo, Boedo, Avellaneda, Lanús, Lomas de Zamora,
  Vicente López, CABA, Nueva Córdoba
CL = Viña del Mar, Providencia, Ñuñoa, Pucón,
  Las Condes, Maipú, Vitacura
PE = Miraflores, Barranco,
  San Borja, Jesús María, Magdalena del Mar, Surquillo
BR = Vila Madalena, Pinheiros, Copacabana, Ipanema, Botafogo, Niterói,
  Tatuapé, Vila Mariana, Perdizes, Itaim Bibi, Butantã, Mooca, Bela Vista, Campo Belo, Santo Amaro,
  São Bernardo, São Caetano, Tijuca, Barra da Tijuca, Jacarepaguá, Leblon, Laranjeiras, Méier, Savassi,
  Pampulha, Batel, Água Verde, Asa Sul, Asa Norte, Águas Claras, Boa Viagem, Casa Amarela, Pituba, Aldeota,
  Meireles
CR = Heredia
ZA = Stellenbosch, Sandton, Muizenberg, Makhanda,
  Bellville, Franschhoek, Knysna,
  Durbanville, Rondebosch, Sea Point, Green Point, Camps Bay, Wynberg, Plumstead, Fish Hoek, Noordhoek,
  Hout Bay, Milnerton, Table View, Tableview, Bloubergstrand, Brackenfell, Kuils River, Parow, Goodwood,
  Mitchells Plain, Khayelitsha, Somerset West, Gordon's Bay, Hermanus, Swellendam, Plettenberg Bay,
  Jeffreys Bay, Gqeberha, Fourways, Bryanston, Parkhurst, Northcliff, Bedfordview, Kempton Park, Germiston,
  Lenasia, Menlyn, Garsfontein, Moreleta Park, Umhlanga, Ballito, Amanzimtoti, Pinetown, Chatsworth, Howick,
  Mbombela
KE = Westlands, Kisumu, Nakuru,
  Kilimani, Kileleshwa, Kasarani, Roysambu, Ruaka, Ruiru, Juja, Kahawa, Embakasi, Donholm, Buruburu, Langata,
  Lang'ata, Rongai, Ongata Rongai, Kitengela, Syokimau, Athi River, Ngong, Limuru, Nyali, Bamburi, Upper Hill,
  Kayole, Githurai, Nanyuki, Machakos, Naivasha
NG = Ikeja, Lekki, Ibadan, Yaba,
  Surulere, Ikoyi, Ajah, Victoria Island, Gbagada, Ogba, Ikorodu, Agege, Oshodi, Festac, Festac Town, Magodo,
  Ojodu, Egbeda, Alimosho, Isolo, Mushin, Ilupeju, Ojota, Sangotedo, Badagry, Wuse, Garki, Gwarinpa, Maitama,
  Asokoro, Kubwa, Lugbe, Jabi, Utako, Bodija, Trans Amadi, Rumuola, Choba
GH = Kumasi,
  East Legon, Spintex, Dansoman, Achimota, Labone, Cantonments, Adenta, Kasoa, Cape Coast
AE = Sharjah, Deira,
  Jumeirah, Al Barsha, JLT, Dubai Marina, Bur Dubai, Al Nahda, Mirdif, Discovery Gardens, Al Quoz, Al Ain,
  Ajman, Ras Al Khaimah, Fujairah, Khalifa City, Al Reem Island
UG = Ntinda, Kololo, Muyenga, Bugolobi, Naalya, Gulu
TZ = Mikocheni, Msasani, Mbezi, Sinza, Kinondoni, Mwenge
HK = Mong Kok, Mongkok, Tsim Sha Tsui, Sham Shui Po, Kwun Tong, Sha Tin, Shatin, Tai Po, Tuen Mun, Yuen Long,
  Tseung Kwan O, Causeway Bay, Wan Chai, Sai Ying Pun, Kennedy Town, Quarry Bay, Tai Koo, Sai Kung, Lantau,
  Lamma
QA = Al Sadd, Lusail, Al Wakrah
KW = Salmiya, Hawally
SA = Al Khobar
IL = Petah Tikva, Rishon LeZion, Florentin
HU = Újlipótváros, Ferencváros, Óbuda, Újpest, Csepel, Békásmegyer
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
