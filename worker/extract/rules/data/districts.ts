/** Districts and suburbs of cities where much is traded, in the format of `TOWNS`. Maintained by hand. */
export const DISTRICTS = `
ZA = Durbanville, Rondebosch, Sea Point, Green Point, Camps Bay, Wynberg, Plumstead, Fish Hoek, Noordhoek,
  Hout Bay, Milnerton, Table View, Tableview, Bloubergstrand, Brackenfell, Kuils River, Parow, Goodwood,
  Mitchells Plain, Khayelitsha, Somerset West, Gordon's Bay, Hermanus, Swellendam, Plettenberg Bay,
  Jeffreys Bay, Gqeberha, Fourways, Bryanston, Parkhurst, Northcliff, Bedfordview, Kempton Park, Germiston,
  Lenasia, Menlyn, Garsfontein, Moreleta Park, Umhlanga, Ballito, Amanzimtoti, Pinetown, Chatsworth, Howick,
  Mbombela
NG = Surulere, Ikoyi, Ajah, Victoria Island, Gbagada, Ogba, Ikorodu, Agege, Oshodi, Festac, Festac Town, Magodo,
  Ojodu, Egbeda, Alimosho, Isolo, Mushin, Ilupeju, Ojota, Sangotedo, Badagry, Wuse, Garki, Gwarinpa, Maitama,
  Asokoro, Kubwa, Lugbe, Jabi, Utako, Bodija, Trans Amadi, Rumuola, Choba
KE = Kilimani, Kileleshwa, Kasarani, Roysambu, Ruaka, Ruiru, Juja, Kahawa, Embakasi, Donholm, Buruburu, Langata,
  Lang'ata, Rongai, Ongata Rongai, Kitengela, Syokimau, Athi River, Ngong, Limuru, Nyali, Bamburi, Upper Hill,
  Kayole, Githurai, Nanyuki, Machakos, Naivasha
GH = East Legon, Spintex, Dansoman, Achimota, Labone, Cantonments, Adenta, Kasoa, Cape Coast
UG = Ntinda, Kololo, Muyenga, Bugolobi, Naalya, Gulu
TZ = Mikocheni, Msasani, Mbezi, Sinza, Kinondoni, Mwenge
IN = Malad, Malad West, Borivali, Kandivali, Goregaon, Dadar, Ghatkopar, Mulund, Chembur, Vikhroli, Kurla,
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
PK = Gulshan-e-Iqbal, Gulistan-e-Johar, Nazimabad, North Nazimabad, Bahria Town, Johar Town
BD = Dhanmondi, Banani, Uttara, Mirpur, Mohammadpur, Bashundhara
LK = Dehiwala, Nugegoda, Mount Lavinia, Battaramulla, Maharagama, Kurunegala, Matara
PH = Cubao, Marikina, Mandaluyong, Parañaque, Muntinlupa, Alabang, Caloocan, Malabon, Tagaytay, BGC,
  Bonifacio Global City, Ortigas, Katipunan, Novaliches, Diliman, Tomas Morato, Sampaloc, Binondo, Divisoria,
  Greenhills, Mandaue, Lapu-Lapu, Bacolod, Gensan, Batangas City, Tagbilaran
MY = Bangsar, Cheras, Kepong, Setapak, Wangsa Maju, Mont Kiara, Puchong, Kajang, Seri Kembangan, Damansara,
  Kota Damansara, Ara Damansara, Bukit Jalil, Sri Petaling, Cyberjaya, Putrajaya, Gombak, Bayan Lepas, Melaka
SG = Yishun, Ang Mo Kio, Bishan, Serangoon, Hougang, Sengkang, Punggol, Pasir Ris, Clementi, Bukit Batok,
  Bukit Panjang, Choa Chu Kang, Jurong East, Jurong West, Tiong Bahru, Bukit Merah, Marine Parade, Geylang,
  Sembawang, Potong Pasir, Bukit Timah, Kallang, Paya Lebar, Eunos, Tanah Merah
ID = Kemang, Kebayoran, Kebayoran Baru, Menteng, Tebet, Kelapa Gading, Pluit, Cilandak, Pondok Indah, BSD City,
  Bintaro, Serpong, Sleman, Bantul, Sidoarjo, Gresik
TH = Sukhumvit, Thonglor, Thong Lo, Ekkamai, Silom, Sathorn, Ladprao, Lat Phrao, Bang Na, On Nut, Nonthaburi,
  Nimman
VN = Thao Dien, Tay Ho, Phu My Hung, Thu Duc, Ba Dinh, Cau Giay
HK = Mong Kok, Mongkok, Tsim Sha Tsui, Sham Shui Po, Kwun Tong, Sha Tin, Shatin, Tai Po, Tuen Mun, Yuen Long,
  Tseung Kwan O, Causeway Bay, Wan Chai, Sai Ying Pun, Kennedy Town, Quarry Bay, Tai Koo, Sai Kung, Lantau,
  Lamma
AE = Jumeirah, Al Barsha, JLT, Dubai Marina, Bur Dubai, Al Nahda, Mirdif, Discovery Gardens, Al Quoz, Al Ain,
  Ajman, Ras Al Khaimah, Fujairah, Khalifa City, Al Reem Island
QA = Al Sadd, Lusail, Al Wakrah
KW = Salmiya, Hawally
SA = Al Khobar
IL = Petah Tikva, Rishon LeZion, Florentin
TR = Beşiktaş, Kadikoy, Cihangir, Bakırköy, Bornova, Karşıyaka
MX = CDMX, Ciudad de México, Narvarte, Roma Sur, Naucalpan, Metepec, Cuajimalpa, Interlomas
CO = Usaquén, Teusaquillo, Laureles, Sabaneta
AR = Palermo Soho, Villa Crespo, Caballito, Villa Urquiza, San Telmo, Boedo, Avellaneda, Lanús, Lomas de Zamora,
  Vicente López, CABA, Nueva Córdoba
CL = Las Condes, Maipú, Vitacura
PE = San Borja, Jesús María, Magdalena del Mar, Surquillo
BR = Tatuapé, Vila Mariana, Perdizes, Itaim Bibi, Butantã, Mooca, Bela Vista, Campo Belo, Santo Amaro,
  São Bernardo, São Caetano, Tijuca, Barra da Tijuca, Jacarepaguá, Leblon, Laranjeiras, Méier, Savassi,
  Pampulha, Batel, Água Verde, Asa Sul, Asa Norte, Águas Claras, Boa Viagem, Casa Amarela, Pituba, Aldeota,
  Meireles
AU = Fitzroy North, Brunswick East, Brunswick West, Box Hill, Glen Waverley, Moonee Ponds, Ascot Vale,
  Point Cook, Caroline Springs, Bentleigh, Moorabbin, Mentone, Geelong West, Enmore, Glebe, Homebush, Lane Cove,
  Dee Why, Coogee, Kingsford, Sutherland Shire, Castle Hill, New Farm, Toowong, Indooroopilly, Chermside,
  Carindale, Mount Gravatt, Sunnybank, Redcliffe, Logan Central, Burleigh Heads, Coolangatta, Caloundra,
  Subiaco, Leederville, Mount Lawley, Victoria Park, Glenelg, Unley, Modbury, Mawson Lakes, Belconnen,
  Gungahlin, Tuggeranong, Fyshwick, Sandy Bay, Moonah
NZ = Karori, Island Bay, Johnsonville, Petone, Kāpiti, Takapuna, Mt Eden, Mt Albert, Mount Albert, Sandringham,
  Onehunga, Manukau, Papatoetoe, Botany Downs, Remuera, Riccarton, Rangiora, Rolleston, Lyttelton, Mosgiel,
  Papanui, Mount Maunganui, Pāpāmoa, Feilding
CA = The Beaches, Roncesvalles, Bloor West, Danforth, Mimico, Junction Triangle, Port Credit, Streetsville,
  Stoney Creek, Westboro, Barrhaven, NDG, Hochelaga, Saint-Henri, Pierrefonds, Commercial Drive, Marpole,
  Kerrisdale, Burnaby Heights, Steveston, James Bay, Fernwood, Esquimalt, Saanich, Bowness, Beltline, Whyte Ave,
  Osborne Village, St. Boniface, Mount Pearl
GB = Stoke Bishop, Horfield, Bishopston, St Werburghs, Southville, Totterdown, Westbury-on-Trym, Filton,
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
IE = Phibsboro, Coolock, Santry, Kimmage, Harold's Cross, Rathfarnham, Templeogue, Ballinteer, Stillorgan,
  Ringsend, Inchicore, Kilmainham, Skerries, Ballincollig, Bishopstown, Salthill, Knocknacarra, Renmore,
  Castletroy, Dooradoyle, Clarinbridge, Moycullen, Oughterard
DE = Pasing, Laim, Moosach, Trudering, Obergiesing, Maxvorstadt, Au-Haidhausen, Nordend, Sachsenhausen,
  Rödelheim, Höchst, Lindenthal, Sülz, Porz, Chorweiler, Flingern, Pempelfort, Oberkassel, Derendorf,
  Rüttenscheid, Kreuzviertel, Bad Cannstatt, Feuerbach, Degerloch, Zuffenhausen, Gohlis, Südvorstadt, Lindenau,
  Reudnitz, Pieschen, Blasewitz, Gostenhof, Findorff, Gröpelingen, Rahlstedt, Blankenese, Bahrenfeld,
  Eidelstedt, Lurup, Wilhelmsburg, Karlshorst, Adlershof, Britz, Dahlem, Halensee, Oberschöneweide,
  Plittersdorf, Beuel, Vauban, Wiehre
AT = Simmering, Josefstadt, Alsergrund, Währing, Döbling, Brigittenau, Urfahr
CH = Altstetten, Wipkingen, Schwamendingen, Albisrieden, Höngg, Kleinbasel, Gundeli, Gundeldingen, Länggasse,
  Breitenrain, Ostermundigen, Plainpalais, Pâquis, Eaux-Vives
FR = Levallois, Batignolles, Guillotière, Vieux Lyon, Part-Dieu, Caluire, Chartrons, Wazemmes, Neudorf,
  Krutenau, Cours Julien
ES = Sarrià, La Latina, Vallecas, Tetuán, Russafa, Benimaclet, El Cabanyal, Nervión, La Macarena, Indautxu,
  Torrejón, Pozuelo, Las Rozas, Sant Cugat
PT = Bairro Alto, Arroios, Campo de Ourique, Areeiro, Alcântara, Seixal, Cedofeita, Bonfim, Paranhos, Campanhã,
  Foz do Douro
IT = Navigli, Lambrate, Città Studi, Porta Romana, San Salvario, Vanchiglia, Crocetta, Testaccio, Pigneto,
  Garbatella, Monteverde, Ostiense, Centocelle, Bolognina, Oltrarno, Vomero, Chiaia
NL = Amsterdam Noord, Bos en Lommer, Oud-West, Watergraafsmeer, Bijlmer, IJburg, Kralingen, Delfshaven,
  Hillegersberg, Loosduinen, Leidschenveen, Overvecht, Zuilen, Leidsche Rijn
BE = Antwerpen-Zuid, Zurenborg, Merksem, Wilrijk, Gentbrugge, Ledeberg, Sint-Amandsberg, Mariakerke, Kessel-Lo,
  Heverlee, Woluwe, Auderghem, Watermael-Boitsfort, Laeken, Koekelberg
SE = Linnéstaden, Johanneberg, Farsta, Enskede, Hägersten, Möllevången, Limhamn, Luthagen
NO = Majorstuen, Frogner, Sagene, Torshov, Tøyen, Gamle Oslo, Bislett, St. Hanshaugen, Nordstrand, Lambertseter,
  Bærum, Sandvika, Åsane, Laksevåg, Moholt, Byåsen
DK = Valby, Brønshøj, Gentofte, Lyngby, Islands Brygge, Trøjborg, Frederiksbjerg, Risskov, Brabrand
FI = Punavuori, Töölö, Vallila, Pasila, Itäkeskus, Lauttasaari, Tapiola, Leppävaara, Tikkurila, Hervanta,
  Pispala
PL = Wilanów, Krowodrza, Podgórze, Nowa Huta, Grzegórzki, Bronowice, Jeżyce, Grunwald, Rataje, Krzyki, Nadodrze,
  Wrzeszcz, Przymorze, Zaspa
CZ = Holešovice, Smíchov, Dejvice, Vršovice, Nusle, Libeň, Strašnice, Královo Pole, Židenice, Bystrc
HU = Újlipótváros, Ferencváros, Óbuda, Újpest, Csepel, Békásmegyer
RO = Drumul Taberei, Floreasca, Dorobanți, Mănăștur, Gheorgheni, Zorilor, Copou, Tătărași
GR = Pangrati, Koukaki, Kolonaki, Petralona, Chalandri, Toumba
`
