/** Larger cities outside the United States by ISO country code. From GeoNames (geonames.org, CC BY 4.0). */
export const WORLD_CITIES = `
AE = Ras Al Khaimah City, Dubai, Sharjah, Ajman City, Abu Dhabi, Musaffah
AF = Mazār-e Sharīf, Kunduz, Kandahār, Kabul, Jalālābād, Herāt
AL = Tirana
AM = Yerevan
AO = N'dalatando, Luanda, Lobito, Huambo, Benguela
AR = Resistencia, Quilmes, Posadas, Pilar, Morón, Merlo, Mar del Plata, La Plata, Formosa, Corrientes,
  Buenos Aires, Berazategui, Santiago del Estero, Santa Fe, San Salvador de Jujuy, San Miguel de Tucumán,
  San Luis, San Juan, San Fernando del Valle de Catamarca, Salta, Rosario, Río Cuarto, Paraná, Neuquén,
  Mendoza, La Rioja, Córdoba, Bahía Blanca, San Miguel, José C. Paz
AT = Vienna, Salzburg, Linz, Graz
AU = Rockingham, Perth, Mandurah, Darwin, Bunbury, Adelaide, Townsville, Toowoomba, Tamworth, Sydney,
  Rockhampton, Port Macquarie, Newcastle, Melbourne, Maitland, Mackay, Launceston, Hobart, Gold Coast,
  Geelong, Wollongong, Canberra, Cairns, Bundaberg, Brisbane, Bendigo, Ballarat, Hervey Bay, Logan City,
  Adelaide Hills
AZ = Lankaran, Sumqayıt, Ganja, Baku
BA = Zenica, Sarajevo, Banja Luka
BD = Tungi, Sylhet, Jamālpur, Shibganj, Narsingdi, Rājshāhi, Nārāyanganj, Nāgarpur, Mymensingh, Comilla,
  Rangpur, Dhaka, Bagerhat, Pār Naogaon, Dinājpur, Chittagong, Cox's Bāzār, Khulna, Barisāl, Jessore, Pābna,
  Tāngāil, Bogra, Saidpur, Puthia, Natore, Paltan
BE = Liège, Gent, Charleroi, Brussels, Antwerpen
BF = Ouagadougou, Bobo-Dioulasso
BG = Varna, Sofia, Ruse, Plovdiv, Burgas
BI = Bujumbura
BJ = Porto-Novo, Parakou, Djougou, Cotonou, Abomey-Calavi
BO = Tarija, Sucre, Santa Cruz de la Sierra, Oruro, La Paz, Cochabamba
BR = Teresina, Sobral, São Luís, Santarém, Recife, Petrolina, Paulista, Parnamirim, Olinda, Natal, Mossoró,
  Maracanaú, Maceió, Macapá, Juazeiro do Norte, João Pessoa, Jaboatão, Imperatriz, Fortaleza, Caucaia,
  Caruaru, Campina Grande, Belém, Arapiraca, Ananindeua, Volta Redonda, Vitória da Conquista, Vitória,
  Vila Velha, Viamão, Várzea Grande, Uberlândia, Uberaba, Taubaté, Taboão da Serra, Suzano, Sumaré,
  Sorocaba, Sete Lagoas, Serra, São Vicente, São Paulo, São Leopoldo, São José dos Campos,
  São José do Rio Preto, São José, São João de Meriti, São Carlos, São Bernardo do Campo, Santos,
  Santo André, Santa Maria, Santa Luzia, Santa Bárbara d'Oeste, Salvador, Rondonópolis, Rio Verde,
  Rio Grande, Rio de Janeiro, Rio Claro, Ribeirão Preto, Ribeirão das Neves, Presidente Prudente,
  Praia Grande, Porto Alegre, Ponta Grossa, Piracicaba, Petrópolis, Pelotas, Passo Fundo, Osasco,
  Novo Hamburgo, Nova Iguaçu, Nova Friburgo, Nossa Senhora do Socorro, Niterói, Montes Claros,
  Mogi das Cruzes, Mauá, Maringá, Marília, Londrina, Limeira, Lages, Jundiaí, Juiz de Fora, Joinville,
  Jacareí, Itaquaquecetuba, Itapevi, Itapecerica da Serra, Itajaí, Itabuna, Itaboraí, Ipatinga, Indaiatuba,
  Ilhéus, Hortolândia, Guarulhos, Guarujá, Guarapuava, Gravataí, Governador Valadares, Goiânia,
  Francisco Morato, Franca, Foz do Iguaçu, Florianópolis, Ferraz de Vasconcelos, Feira de Santana, Embu,
  Duque de Caxias, Dourados, Divinópolis, Diadema, Curitiba, Cuiabá, Criciúma, Cotia, Contagem, Colombo,
  Chapecó, Caxias do Sul, Cascavel, Carapicuíba, Canoas, Campos dos Goytacazes, Campo Grande, Campinas,
  Camaçari, Cachoeiro de Itapemirim, Brasília, Blumenau, Betim, Belo Horizonte, Belford Roxo, Bauru,
  Barueri, Barreiras, Barra Mansa, Araraquara, Araçatuba, Aracaju, Angra dos Reis, Anápolis, Americana,
  Palmas, Rio Branco, Porto Velho, Manaus, Boa Vista, Aparecida de Goiânia, Jaboatão dos Guararapes,
  Parauapebas, Planaltina
BS = Nassau
BW = Gaborone
BY = Vitebsk, Minsk, Mahilyow, Hrodna, Homyel', Brest, Baranovichi, Babruysk
CA = Abbotsford, Ajax, Aurora, Barrie, Belleville, Blainville, Brampton, Brantford, Brossard, Burlington,
  Burnaby, Calgary, Cambridge, Charlottetown, Châteauguay, Chatham, Chilliwack, Coquitlam, Cornwall,
  Dartmouth, Delta, Dollard-Des Ormeaux, Drummondville, Edmonton, Etobicoke, Fort McMurray, Fredericton,
  Gatineau, Granby, Grande Prairie, Greater Sudbury, Guelph, Hamilton, Kamloops, Kanata, Kelowna, Kingston,
  Kitchener, Laval, Lethbridge, London, Longueuil, Maple Ridge, Markham, Medicine Hat, Milton, Mississauga,
  Moncton, Montréal, Nanaimo, Nepean, Newmarket, New Westminster, Niagara Falls, Norfolk County, North Bay,
  North Vancouver, North York, Oakville, Oshawa, Ottawa, Peterborough, Pickering, Port Coquitlam,
  Prince George, Quinte West, Red Deer, Regina, Repentigny, Richmond, Richmond Hill, Saguenay,
  Saint-Eustache, Saint-Hyacinthe, Saint-Jean-sur-Richelieu, Saint-Jérôme, Saint John, Sarnia, Saskatoon,
  Sault Ste. Marie, Sherbrooke, Sherwood Park, Sorel-Tracy, St. Albert, St. Catharines, Surrey, Terrebonne,
  Thunder Bay, Timmins, Toronto, Trois-Rivières, Vancouver, Vaughan, Vernon, Victoria, Waterloo, Welland,
  West End, White Rock, Windsor, Winnipeg, Woodstock, Halifax, St. John's, Québec, Lévis, Rimouski, Sydney,
  Scarborough, Okanagan, Ladner, East York, West Vancouver, Willowdale
CD = Uvira, Tshikapa, Mwene-Ditu, Mbuji-Mayi, Kisangani, Kananga, Gandajika, Butembo, Bukavu, Beni,
  Lubumbashi, Likasi, Kolwezi, Mbandaka, Matadi, Kinshasa, Kikwit, Boma, Masina
CF = Bangui
CG = Pointe-Noire, Brazzaville
CH = Zürich, Genève, Basel
CI = Yamoussoukro, San-Pédro, Korhogo, Daloa, Bouaké, Abobo, Abidjan
CL = Viña del Mar, Valparaíso, Temuco, Talcahuano, Talca, Santiago, San Bernardo, Rancagua, Puerto Montt,
  Puente Alto, La Serena, Iquique, Coquimbo, Concepción, Chillán, Arica, Antofagasta, La Pintana
CM = Yaoundé, Ngaoundéré, Mokolo, Maroua, Loum, Kousséri, Garoua, Edéa, Douala, Bertoua, Bamenda, Bafoussam
CN = Kashgar, Xinyuan, Ürümqi, Turpan, Shihezi, Qapqal, Korla, Karamay, Changji, Aral, Aksu, Zunyi, Zoucheng,
  Zigong, Zhuzhou, Zhumadian, Shangqiu, Zhoukou, Zhicheng, Zhenzhou, Zhenjiang, Zhengzhou, Zhaoqing,
  Zhanjiang, Zhangzhou, Zibo, Anyang, Zaozhuang, Zaoyang, Kunshan, Yunfu, Yuncheng, Yuci, Qianjiang,
  Chengzhong, Yinchuan, Yichun, Yichang, Yibin, Yantai, Yangzhou, Yangshuo, Yangquan, Yancheng, Tongshan,
  Shangrao, Xuchang, Xiuying, Xinzhou, Xinyang, Xinxiang, Xintai, Xinpu, Xining, Xingtai, Xindi, Sanshui,
  Xiaogan, Xianyang, Xiantao, Xianning, Zhuhai, Xiangtan, Xiangyang, Xi'an, Xiamen, Wuzhou, Wuxue, Wuxi,
  Changde, Wuhu, Wuhan, Wuhai, Wenzhou, Weinan, Weihai, Weifang, Wanxian, Wafangdian, Tongzhou, Wusong,
  Tianshui, Tianjin, Tangshan, Tanggu, Taizhou, Taiyuan, Tai'an, Suzhou, Suizhou, Shiyan, Shiqi,
  Tongchuanshi, Shijiazhuang, Shenzhen, Shashi, Shaoxing, Shaoguan, Shanwei, Shantou, Shanghai, Sanming,
  Jieyang, Rizhao, Quanzhou, Qinhuangdao, Huai'an, Qingdao, Qingyuan, Puyang Chengguanzhen, Puyang, Putian,
  Pingxiang, Pingdingshan, Dadukou, Ningbo, Neijiang, Nanyang, Nantong, Nanping, Nanning, Nanjing, Nanchong,
  Nanchang, Mianyang, Mentougou, Luqiao, Luoyang, Luohe, Luancheng, Loudi, Guankou, Linyi,
  Linxia Chengguanzhen, Linhai, Linfen, Licheng, Liaocheng, Wuwei, Leshan, Laohekou, Lanzhou, Langfang,
  Laizhou, Laiyang, Kunming, Kaiyuan, Kaifeng, Jiujiang, Jinzhou, Jining, Jingzhou, Jingmen, Jingling,
  Jingdezhen, Jincheng, Jinan, Jiaxing, Jiaozuo, Jiaozhou, Jiangmen, Yangjiang, Ji'an, Guangyuan, Qionghai,
  Huzhou, Humen, Huizhou, Xinhui, Huayin, Huangyan, Huangshi, Huanggang, Huainan, Huaibei, Heze, Yiyang,
  Hengyang, Hengshui, Hefei, Hebi, Hangzhou, Hangu, Handan, Haikou, Guli, Guiyang, Guilin, Guangzhou,
  Guangshui, Gaozhou, Gaoping, Gaomi, Fuzhou, Fuyang, Fuling, Foshan, Ezhou, Shengli, Donghai, Dongguan,
  Dingzhou, Dezhou, Deyang, Lijiang, Daliang, Dalian, Chuzhou, Yangchun, Chongqing, Chenzhou, Chengdu,
  Chenghua, Chaozhou, Changzhou, Changzhi, Changsha, Cangzhou, Bozhou, Boshan, Bengbu, Beijing, Beihai,
  Baoding, Baiyin, Shangyu, Anshun, Anqing, Anbu, Zhongshan, Dadonghai, Lianghu, Yueyang, Zhaodong,
  Zhangjiakou, Yingkou, Yanji, Zhangjiakou Shi Xuanhua Qu, Ulanhot, Tongliao, Tonghua, Tieling, Suihua,
  Siping, Shuangyashan, Shenyang, Taihecun, Qiqihar, Panshan, Nanpiao, Mudanjiang, Longfeng, Liaoyuan,
  Liaoyang, Jixi, Jiutai, Lianshan, Jilin, Jiamusi, Hulan Ergi, Hohhot, Fendou, Hegang, Harbin, Hailar,
  Haicheng, Fuxin, Fushun, Dongling, Datong, Daqing, Dandong, Chifeng, Chengde, Chaoyang, Changchun, Benxi,
  Beipiao, Bei'an, Baotou, Baicheng, Baishan, Anshan, Anda, Changshu City, Fenghuang, Zhu Cheng City, Ordos,
  Wenshan City, Liupanshui, Jianshui, Huocheng, Bayan Nur
CO = Villavicencio, Valledupar, Tuluá, Soledad, Soacha, Sincelejo, Santa Marta, Popayán, Pereira, Pasto,
  Palmira, Neiva, Montería, Medellín, Manizales, Itagüí, Ibagué, Floridablanca, Envigado, Dosquebradas,
  Cúcuta, Cartagena, Cali, Buenaventura, Bucaramanga, Bogotá, Bello, Barranquilla, Barrancabermeja, Armenia
CR = San José
CU = Santiago de Cuba, Santa Clara, San Miguel del Padrón, Pinar del Río, Las Tunas, Havana, Holguín,
  Guantánamo, Cienfuegos, Camagüey, Bayamo, Arroyo Naranjo
CY = Nicosia, Limassol
CZ = Prague, Pilsen, Ostrava, Brno
DE = Zwickau, Würzburg, Wuppertal, Worms, Wolfsburg, Witten, Wilhelmshaven, Wiesbaden,
  Villingen-Schwenningen, Velbert, Ulm, Tübingen, Trier, Stuttgart, Solingen, Siegen, Schwerin, Salzgitter,
  Saarbrücken, Rostock, Reutlingen, Remscheid, Regensburg, Recklinghausen, Ratingen, Potsdam, Pforzheim,
  Paderborn, Osnabrück, Oldenburg, Offenbach, Oberhausen, Nürnberg, Neuss, Münster, Munich, Mülheim,
  Mönchengladbach, Moers, Minden, Marl, Mannheim, Mainz, Magdeburg, Lünen, Ludwigshafen am Rhein,
  Ludwigsburg, Lübeck, Leverkusen, Leipzig, Krefeld, Konstanz, Köln, Koblenz, Kiel, Kassel, Karlsruhe,
  Kaiserslautern, Jena, Iserlohn, Ingolstadt, Hildesheim, Herne, Heilbronn, Heidelberg, Hannover,
  Hanau am Main, Hamm, Hamburg, Halle (Saale), Hagen, Gütersloh, Göttingen, Gera, Gelsenkirchen, Fürth,
  Freiburg, Frankfurt am Main, Flensburg, Esslingen, Essen, Erlangen, Erfurt, Düsseldorf, Düren, Duisburg,
  Dresden, Dortmund, Darmstadt, Cottbus, Chemnitz, Bremerhaven, Bremen, Braunschweig, Bottrop, Bonn, Bochum,
  Bielefeld, Berlin, Bergisch Gladbach, Augsburg, Aachen
DJ = Djibouti
DK = Copenhagen, Århus
DO = Santo Domingo, Santiago de los Caballeros, San Pedro de Macorís, La Romana, San Cristóbal,
  Santo Domingo Oeste, Santo Domingo Este
DZ = Boumerdas, Tiaret, Tébessa, Souk Ahras, Skikda, Sidi Bel Abbès, Sétif, Oran, Mascara, Chlef, El Achir,
  Ech Chettia, Djelfa, Constantine, Bordj Bou Arreridj, Blida, Biskra, Bejaïa, Batna, Bab Ezzouar, Annaba,
  Algiers
EC = Santo Domingo de los Colorados, Quito, Portoviejo, Manta, Machala, Guayaquil, Esmeraldas, Eloy Alfaro,
  Cuenca, Ambato
EE = Tallinn
EG = Tanda, Ţalkhā, Sohag, Shibīn al Kawm, Qinā, Kafr ad Dawwār, Idkū, Ḩalwān, Damanhūr, Port Said,
  Banī Suwayf, Banhā, Zagazig, Asyūţ, Aswan, Suez, Luxor, Cairo, Al Minyā, Al Manşūrah,
  Al Maḩallah al Kubrá, Giza, Ismailia, Alexandria, Al Fayyūm, New Cairo
EH = Laayoune
ER = Asmara
ES = Valencia, Torrevieja, Toledo, Telde, Talavera de la Reina, Sevilla, Santa Cruz de Tenerife,
  San Fernando, La Laguna, Roquetas de Mar, Palma, Orihuela, Murcia, Marbella, Málaga, Lorca,
  Las Palmas de Gran Canaria, Jerez de la Frontera, Jaén, Huelva, Granada, Gandia, El Puerto de Santa María,
  El Ejido, Elche, Dos Hermanas, Córdoba, Castelló de la Plana, Cartagena, Cadiz, Cáceres, Badajoz, Almería,
  Alicante, Algeciras, Albacete, Zaragoza, Gasteiz / Vitoria, Vigo, Valladolid, Torrejón de Ardoz, Terrassa,
  Tarragona, Barakaldo, Santiago de Compostela, Santander, Santa Coloma de Gramenet,
  Donostia / San Sebastián, Sant Boi de Llobregat, Salamanca, Sabadell, Reus, Pozuelo de Alarcón,
  Pontevedra, Parla, Pamplona, Palencia, Oviedo, Ourense, Móstoles, Mataró, Madrid, Lugo, Logroño, Lleida,
  León, Leganés, Las Rozas de Madrid, A Coruña, L'Hospitalet de Llobregat, Getxo, Guadalajara, Gijón,
  Getafe, Girona, Fuenlabrada, Coslada, Cornellà de Llobregat, Ciudad Lineal, Chamartín, Burgos, Bilbao,
  Barcelona, Badalona, Avilés, Alcorcón, Alcobendas, Alcalá de Henares, Sant Martí
ET = Nazrēt, Mek'ele, Gondar, Dire Dawa, Bahir Dar, Addis Ababa
FI = Vantaa, Turku, Tampere, Helsinki, Espoo
FR = Vitry-sur-Seine, Villeurbanne, Versailles, Tours, Tourcoing, Toulouse, Toulon, Strasbourg,
  Saint-Étienne, Saint-Denis, Rouen, Roubaix, Rennes, Reims, Poitiers, Perpignan, Pau, Paris, Orléans,
  Nîmes, Nice, Nantes, Nanterre, Nancy, Mulhouse, Montreuil, Montpellier, Metz, Marseille, Lyon, Limoges,
  Lille, Le Mans, Le Havre, Grenoble, Dijon, Créteil, Courbevoie, Colombes, Clermont-Ferrand, Caen, Brest,
  Boulogne-Billancourt, Bordeaux, Besançon, Avignon, Aulnay-sous-Bois, Asnières-sur-Seine, Argenteuil,
  Angers, Amiens, Aix-en-Provence, Marseille 13, Saint-Quentin-en-Yvelines, Cergy-Pontoise
GA = Libreville
GB = York, Yeovil, Wrexham, Worthing, Worksop, Worcester, Wolverhampton, Wokingham, Woking, Winchester,
  Wigan, Widnes, Weymouth, Weston-super-Mare, Westminster, West Bromwich, West Bridgford, Wembley,
  Welwyn Garden City, Wellingborough, Welling, Watford, Waterlooville, Washington, Warrington, Walsall,
  Wallsend, Wallasey, Wakefield, Urmston, Trowbridge, Torquay, Tipton, Taunton, Tamworth, Swindon, Swansea,
  Swadlincote, Sutton in Ashfield, Sutton Coldfield, Sutton, Sunderland, Stroud, Stretford, Stourbridge,
  Stoke-on-Trent, Stockton-on-Tees, Stockport, Stevenage, Staines, Stafford, South Shields, Southport,
  Southend-on-Sea, South Benfleet, Southampton, Southall, Solihull, Slough, Sittingbourne, Shrewsbury,
  Sheffield, Scunthorpe, Scarborough, Salisbury, Salford, Sale, Saint Peters, St Helens, St Albans, Runcorn,
  Rugby, Royal Tunbridge Wells, Rotherham, Romford, Rochdale, Rhondda, Reigate, Redruth, Redhill, Redditch,
  Reading, Purley, Preston, Prescot, Portsmouth, Poole, Pontefract, Plymouth, Peterborough, Perth, Paisley,
  Paignton, Oxford, Oldham, Nuneaton, Nottingham, Norwich, Northwich, Northampton, Newtownabbey, Newport,
  Newcastle upon Tyne, Newcastle under Lyme, Newburn, Newark on Trent, Neath, Morley, Morecambe, Morden,
  Mitcham, Milton Keynes, Middleton, Middlesbrough, Merthyr Tydfil, Margate, Mansfield, Manchester,
  Maidstone, Maidenhead, Macclesfield, Luton, Lowestoft, Loughborough, Long Eaton, Derry, London, Llanelli,
  Livingston, Liverpool, Littlehampton, Lisburn, Lincoln, Leigh, Leicester, Leeds, Leatherhead,
  Royal Leamington Spa, Lancaster, Kirkcaldy, Kirkby, Kingswood, Kingston upon Hull, King's Lynn,
  Kilmarnock, Kidderminster, Kettering, Keighley, Islington, Ipswich, Inverness, Huyton, Huddersfield, Hove,
  Hounslow, Horsham, Hinckley, High Wycombe, Hereford, Hemel Hempstead, Hayes, Havant, Hatfield, Hastings,
  Hartlepool, Harrogate, Harlow, Hamilton, Halifax, Halesowen, Guildford, Grimsby, Greenock, Great Yarmouth,
  Great Sankey, Grays, Gravesend, Grantham, Gosport, Gloucester, Glasgow, Gillingham, Gateshead, Fylde,
  Folkestone, Farnborough, Fareham, Exeter, Esher, Enfield Town, Ellesmere Port, Edinburgh, Eastleigh,
  East Kilbride, Eastbourne, Durham, Dunstable, Dunfermline, Dundee, Dudley, Dover, Doncaster, Dewsbury,
  Derby, Dartford, Darlington, Dagenham, Cwmbran, Cumbernauld, Croydon, Crewe, Crawley, Coventry, Corby,
  Colchester, Coity, Coatbridge, Clacton-on-Sea, Christchurch, Chesterfield, Chester, Cheshunt, Cheltenham,
  Chelmsford, Chatham, Castlereagh, Castleford, Carshalton, Carlisle, Cardiff, Canterbury, Cannock,
  Cambridge, Bury St Edmunds, Bury, Burton upon Trent, Burnley, Buckley, Bromsgrove, Bristol, Brighton,
  Bridgwater, Bridgend, Brentwood, Braintree, Bradford, Bracknell, Bournemouth, Boston, Bootle, Bolton,
  Bognor Regis, Bloxwich, Bletchley, Blackpool, Blackburn, Birmingham, Birkenhead, Bexley, Bexhill-on-Sea,
  Belfast, Bedford, Beckenham, Batley, Bath, Basingstoke, Basildon, Barry, Barrow in Furness, Barnsley,
  Barking, Banstead, Bangor, Banbury, Ayr, Aylesbury, Ashton-under-Lyne, Ashford, Andover, Altrincham,
  Aldershot, Acton, Aberdeen, Crosby, Tonypandy, Telford, Craigavon, South Croydon, Lytham St Annes,
  Letchworth Garden City, Rossendale, High Peak, Archway
GE = Tbilisi, Kutaisi
GH = Tema, Tamale, Takoradi, Kumasi, Atsiaman, Accra
GM = Serekunda
GN = Conakry, Camayenne
GQ = Malabo, Bata
GR = Piraeus, Pátra, Athens, Thessaloníki
GT = Villa Nueva, Mixco, Guatemala City
GW = Bissau
GY = Georgetown
HK = Tsuen Wan, Kowloon, Hong Kong
HN = Tegucigalpa, San Pedro Sula
HR = Zagreb, Split
HT = Port-de-Paix, Port-au-Prince, Pétionville, Delmas 73, Croix-des-Bouquets
HU = Szeged, Miskolc, Debrecen, Pécs, Budapest
ID = Sunggal, Percut, Perbaungan, Pematangsiantar, Medan, Binjai, Banda Aceh, Yogyakarta, Makassar, Tegal,
  Tasikmalaya, Tanjung Pinang, Bandar Lampung, Tangerang, Surakarta, Surabaya, Sumedang, Sukabumi, Soreang,
  Situbondo, Serang, Semarang, Samarinda, Salatiga, Rengasdengklok, Purwokerto, Purwodadi, Purwakarta,
  Probolinggo, Pontianak, Plumbon, Pemalang, Pekanbaru, Pekalongan, Pasuruan, Pasarkemis, Parung, Pamulang,
  Palu, Palembang, Padang, Mataram, Manado, Malang, Madiun, Loa Janan, Lembang, Lawang, Labuan Bajo,
  Kendari, Kediri, Jember, Jambi City, Jakarta, Depok, Denpasar, Curug, Cirebon, Ciputat, Cimahi,
  Cileungsir, Cibinong, Ciampea, Bogor, Bengkulu, Bekasi, Banjarmasin, Banjaran, Bandung, Balikpapan, Ambon,
  Cikupa, Kupang, Batam, South Tangerang
IE = Waterford, Tralee, Tallaght, Swords, Sligo, Navan, Naas, Luimneach, Kilkenny, Gaillimh, Ennis,
  Dún Laoghaire, Dundalk, Dublin, Drogheda, Cork, Carlow, Bray, Balbriggan, Athlone, Sandyford
IL = Jerusalem, Tel Aviv, Rishon LeẔiyyon, Petaẖ Tiqwa, Netanya, H̱olon, Haifa, Bnei Brak, Beersheba, Ashdod
IN = Yamunānagar, Warangal, Vizianagaram, Visakhapatnam, Virār, Vijayawada, Verāval, Vellore, Varanasi,
  Vadodara, Unnāo, Ulhasnagar, Ujjain, Udupi, Udaipur, Tumkūr, Thiruvananthapuram, Thrissur, Tonk,
  Tiruvottiyūr, Tiruppur, Tirupati, Tirunelveli, Tiruchirappalli, Tanjore, Thāne, Tambaram, Surendranagar,
  Sūrat, Sūjāngarh, Srinagar, Sonīpat, Sītāpur, Sirsa, Shimla, Silchar, Sīkar, Shyamnagar, Shrīrāmpur,
  Solāpur, Shivpuri, Shimoga, Siliguri, Shāhjānpur, Secunderabad, Satna, Sāngli, Sambhal, Sambalpur, Salem,
  Sahāranpur, Saugor, Rohtak, Rewa, Raurkela, Ratlām, Ranchi, Rāmpur, Rāmgundam, Rāj-Nāndgaon, Rājkot,
  Rājahmundry, Raipur, Rāiganj, Rāichūr, Raebareli, Kollam, Purnia, Puri, Pune, Punāsa, Proddatūr,
  Puducherry, Pimpri, Patna, Patiāla, Pathānkot, Parbhani, Pānīpat, Pānihāti, Pallāvaram, Pāli, Orai,
  Ongole, Nowrangapur, Nizāmābād, New Delhi, Nellore, Navsāri, Nashik, Narela, Nāngloi Jāt, Nandyāl, Nanded,
  Najafgarh, Naihāti, Nagpur, Nāgercoil, Nadiād, Mysore, Muzaffarpur, Muzaffarnagar, Murwāra, Monghyr,
  Morena, Morādābād, Mirzāpur, Meerut, Medinīpur, Mau, Mathura, Mangalore, Mālegaon, Madurai, Chennai,
  Madhyamgram, Machilīpatnam, Ludhiāna, Lucknow, Loni, Latur, Kurnool, Kulti, Kūkatpalli, Kozhikode, Kota,
  Korba, Kolhāpur, Kharagpur, Khandwa, Khammam, Katihar, Karnāl, Karīmnagar, Kanpur, Kanchipuram, Kāmārhāti,
  Kalyān, Kākināda, Jūnāgadh, Jalandhar, Jodhpur, Jīnd, Jhānsi, Jaunpur, Jāmuria, Jamshedpur, Jamnagar,
  Jammu, Jālna, Jalgaon, Jaipur, Jabalpur, Ingrāj Bāzār, Indore, Imphal, Ichalkaranji, Hyderabad, Hugli,
  Hubli, Hospet, Hoshiārpur, Hisar, Haridwar, Hāpur, Hāora, Hanumāngarh, Gwalior, Gurgaon, Guntur, Guna,
  Gulbarga, Gosāba, Gorakhpur, Ghāziābād, Gaya, Guwahati, Gangānagar, Gandhinagar, Gāndhīdhām, Gadag,
  Fīrozābād, Fatehpur, Farrukhābād, Faridabad, Fyzābād, Etāwah, Ellore, Durgapur, Durg, Dombivli, Dindigul,
  Dhūlia, Dhanbād, Dewas, Delhi, Dehra Dūn, Davangere, Darbhanga, Dinapore, Cuttack, Cuddalore, Coimbatore,
  Cochin, Chāpra, Chānda, Chandigarh, Chandannagar, Kolkata, Burhānpur, Bulandshahr, Budaun, Brahmapur,
  Borivli, Mumbai, Bokāro, Bilimora, Bilāspur, Bīkaner, Bijapur, Bihār Sharīf, Bīdar, Bhusāval,
  Bhubaneshwar, Bhopal, Bhiwāni, Bhiwandi, Bhind, Bhīlwāra, Bhilai, Bhayandar, Bhavnagar, Bhātpāra,
  Bathinda, Bharūch, Bharatpur, Bhāgalpur, Bhadrāvati, Bellary, Belgaum, Bareilly, Barddhamān, Bārāsat,
  Bengaluru, Bānda, Bāli, Bahraigh, Baharampur, Bahādurgarh, Āvadi, Aurangabad, Āsansol, Arrah, Anantapur,
  Amroha, Amritsar, Amrāvati, Ambattūr, Amarnāth, Alwar, Alappuzha, Allahābād, Alīgarh, Akola, Ajmer,
  Aizawl, Ahmadnagar, Ahmedabad, Agra, Agartala, Ādoni, Haldia, Nangi, Panchkula, Greater Noida, Noida,
  Singrauli, Jaigaon, Lal Bahadur Nagar, Malkajgiri, Gajuwaka, Quthbullapur, Serilingampalle, Ramagundam,
  Thoothukudi, Gadag-Betageri, Kultali
IQ = Sāmarrā', Kirkuk, Karbala, Erbil, Dihok, Baqubah, Baghdad, As Sulaymānīyah, As Samawah, Ramadi,
  Nasiriyah, Najaf, Mosul, Al Kūt, Al Ḩillah, Al Fallūjah, Basrah, Al ‘Amārah, Ad Dīwānīyah, Abū Ghurayb
IR = Āzādshahr, Kahrīz, Qarchak, Zanjān, Yazd, Varāmīn, Tehran, Tabriz, Sirjan, Shiraz, Sāveh, Sari, Saqqez,
  Sanandaj, Sabzevar, Rasht, Qom, Qazvin, Orūmīyeh, Neyshābūr, Naz̧arābād, Mashhad, Malāyer, Mahābād, Khowy,
  Khorramshahr, Khorramabad, Kermanshah, Kerman, Karaj, Hamadān, Gorgān, Bushehr, Būkān, Borūjerd, Bojnūrd,
  Bīrjand, Bandar Abbas, Bābol, Ardabīl, Arāk, Āmol, Ahvaz, Abadan, Najafābād, Khomeynī Shahr, Isfahan,
  Zahedan, Pasragad Branch
IT = Reggio Calabria, Palermo, Messina, Catania, Cagliari, Vicenza, Verona, Trieste, Turin, Taranto, Salerno,
  Rome, Rimini, Reggio nell'Emilia, Prato, Pescara, Perugia, Parma, Padova, Naples, Monza, Modena, Milan,
  Mestre, Livorno, Genoa, Foggia, Florence, Brescia, Bologna, Bergamo, Bari,
  Acilia-Castel Fusano-Ostia Antica
JM = Kingston
JO = Wādī as Sīr, Irbid, Zarqa, Amman, Russeifa
JP = Atsugi, Akashi, Yono, Yokosuka, Yokohama, Yokkaichi, Yao, Utsunomiya, Uji, Ube, Tsu, Toyota, Toyonaka,
  Toyohashi, Toyama, Tottori, Tokyo, Tokushima, Tokorozawa, Nishi-Tokyo-shi, Takatsuki, Takasaki,
  Takarazuka, Takaoka, Takamatsu, Suzuka, Suita, Sōka, Shizuoka, Shimonoseki, Minato, Sasebo, Sakai, Saga,
  Oyama, Ōtsu, Ōta, Osaka, Okazaki, Okayama, Ōita, Ōgaki, Odawara, Numazu, Nishinomiya-hama, Niigata,
  Nara-shi, Naha, Nagoya, Nagasaki, Nagareyama, Nagaoka, Nagano, Miyazaki, Minamirinkan, Matsumoto, Matsue,
  Matsudo, Maebashi, Machida, Kyoto, Kurume, Kure, Kurashiki, Kumamoto, Kumagaya, Koshigaya, Komaki, Kōfu,
  Kochi, Kobe, Kitakyushu, Kishiwada, Kawasaki, Kawanishi, Kawaguchi, Kawagoe, Kasukabe, Kasugai, Kashiwa,
  Kanazawa, Kamakura, Kakogawachō-honmachi, Kagoshima, Izumi, Itami, Ichinomiya, Ibaraki, Hiroshima,
  Hiratsuka, Hirakata, Hino, Himeji, Hamamatsu, Hadano, Hachiōji, Gifu-shi, Fukuyama, Fukuoka, Fukui-shi,
  Fujisawa, Fuji, Chōfu, Chigasaki, Ashikaga, Anjō, Amagasaki, Ageoshimo, Sayama, Wakayama, Matsuyama,
  Yamagata, Tsukuba, Sendai, Sakura, Morioka, Mito, Kōriyama, Katsuta, Iwaki, Ichihara, Hitachi, Fukushima,
  Chiba, Akita, Tomakomai, Sapporo, Obihiro, Kushiro, Hirosaki, Hakodate, Hachinohe, Asahikawa, Aomori,
  Neyagawa, Hitachi-Naka, Jōetsu, Saitama, Higashimurayama
KE = Thika, Nakuru, Nairobi, Mombasa, Kisumu, Eldoret
KG = Osh, Bishkek
KH = Phnom Penh, Takeo, Sihanoukville, Battambang
KP = Wŏnsan, Sunch'ŏn, Songnim, Sariwŏn, Pyongyang, Namp'o, Kaesŏng, Hŭngnam, Hamhŭng, Haeju, Sinŭiju,
  Kanggye, Hyesan, Chongjin
KR = Yangju, Wŏnju, Ulsan, Uijeongbu-si, Daejeon, Daegu, Suwon, Suncheon, Seoul, Busan, Bucheon-si, Pohang,
  Osan, Mokpo, Masan, Gyeongju, Gwangju, Guri-si, Gunsan, Gumi, Goyang-si, Kimhae, Gimcheon, Gangneung,
  Iksan, Incheon, Icheon-si, Hwaseong-si, Chuncheon, Jeonju, Cheongju-si, Cheonan, Chinju, Jeju City,
  Changwon, Anyang-si, Ansan-si, Yeosu, Seongnam-si, Kwangmyŏng, Seogwipo, Sejong
KW = Ḩawallī, Al Aḩmadī
KZ = Oral, Karagandy, Atyrau, Aktobe, Taraz, Temirtau, Shymkent, Semey, Kyzylorda, Kostanay, Petropavl,
  Pavlodar, Ust-Kamenogorsk, Nur-Sultan, Almaty
LA = Vientiane
LB = Tripoli, Sidon, Beirut
LK = Dehiwala-Mount Lavinia, Moratuwa, Jaffna, Colombo
LR = Monrovia
LT = Vilnius, Klaipėda, Kaunas
LV = Riga
LY = Benghazi, Tarhuna, Tripoli, Mişrātah, Zawiya, Az Zāwīyah, Al Khums
MA = Tétouan, Temara, Tangier, Sale, Safi, Rabat, Oujda-Angad, Mohammedia, Meknès, Marrakesh, Khouribga,
  Kenitra, Fès, Casablanca, Beni Mellal, Al Hoceïma, Agadir, Salé Al Jadida
MD = Tiraspol, Chisinau
MG = Toamasina, Mahajanga, Fianarantsoa, Antsirabe, Antananarivo
MK = Skopje
ML = Bamako
MM = Taunggyi, Sittwe, Yangon, Bago, Mawlamyine, Monywa, Myeik, Meiktila, Mandalay, Pathein, Nay Pyi Taw,
  Kyain Seikgyi Township
MN = Ulan Bator
MO = Macau
MR = Nouakchott
MU = Port Louis
MW = Mzuzu, Lilongwe, Blantyre
MX = Xochimilco, Xico, Villahermosa, Gustavo Adolfo Madero, Veracruz, Tuxtla, Toluca, Tlalpan, Tlalnepantla,
  Tláhuac, Cuautitlán Izcalli, Tehuacán, Tapachula, Tampico, Santa María Chimalhuacán,
  San Pablo de las Salinas, San Cristóbal de las Casas, Reynosa, Puebla, Poza Rica de Hidalgo,
  Pachuca de Soto, Oaxaca, Nuevo Laredo, Nicolás Romero, Naucalpan de Juárez, Mérida, Heroica Matamoros,
  Magdalena Contreras, Jiutepec, Xalapa de Enríquez, Ixtapaluca, Iztapalapa, Iztacalco, Ecatepec de Morelos,
  Cuernavaca, Cuautla, Delegación Cuajimalpa de Morelos, Coyoacán, Coatzacoalcos, Coacalco, Ciudad Victoria,
  Ciudad Nezahualcoyotl, Ciudad Madero, Mexico City, Ciudad del Carmen, Chilpancingo, Chicoloapan, Chetumal,
  Chalco, Cancún, Campeche, Azcapotzalco, Ciudad López Mateos, Acapulco de Juárez, Benito Juarez,
  Miguel Hidalgo, Cuauhtémoc, Ojo de Agua, Buenavista, Zapopan, Uruapan, Torreón, Tonalá, Tlaquepaque,
  Tijuana, Tepic, Soledad de Graciano Sánchez, Santa Catarina, San Nicolás de los Garza,
  San Luis Río Colorado, San Luis Potosí, Saltillo, Salamanca, Santiago de Querétaro, Puerto Vallarta,
  Piedras Negras, Morelia, Monterrey, Monclova, Mexicali, Mazatlán, Los Mochis, León de los Aldama, La Paz,
  Ciudad Benito Juárez, Irapuato, Nogales, Hermosillo, Guadalupe, Guadalajara, Gómez Palacio,
  Ciudad General Escobedo, Ensenada, Victoria de Durango, Culiacán, Ciudad Obregón, Juárez, Chihuahua,
  Celaya, Ciudad Apodaca, Aguascalientes
MY = Batu Pahat, Johor Bahru, Kluang, Shah Alam, Klang, Kota Kinabalu, Sandakan, Tawau, Kulim, Taiping, Ipoh,
  Kuala Terengganu, Malacca, Seremban, Sepang, Bukit Mertajam, George Town, Petaling Jaya, Kuala Lumpur,
  Kuantan, Sungai Petani, Kuching, Sibu, Alor Setar, Kota Bharu, Bintulu, Miri, Kampung Baru Subang
MZ = Quelimane, Nampula, Nacala, Matola, Maputo, Chimoio, Beira
NA = Windhoek
NE = Zinder, Niamey, Maradi
NG = Zaria, Warri, Uyo, Umuahia, Ugep, Suleja, Sokoto, Saki, Shagamu, Sapele, Port Harcourt, Oyo, Owo,
  Owerri, Osogbo, Onitsha, Ondo, Okene, Nnewi, Mubi, Minna, Makurdi, Maiduguri, Lekki, Lagos, Kisi, Katsina,
  Kano, Kaduna, Jos, Jimeta, Iwo, Ise-Ekiti, Inisa, Ilorin, Ilesa, Ila Orangun, Ikot Ekpene, Ikire, Ikeja,
  Ijero-Ekiti, Ijebu-Ode, Ibadan, Gusau, Gombe, Enugu, Efon-Alaaye, Ebute Ikorodu, Calabar, Bida,
  Benin City, Bauchi, Awka, Atani, Akure, Ado-Ekiti, Abuja, Abeokuta, Aba, Chakwama
NI = Managua
NL = Utrecht, Tilburg, The Hague, Rotterdam, Nijmegen, Groningen, Enschede, Eindhoven, Breda, Amsterdam,
  Almere Stad
NO = Oslo, Bergen
NP = Pokhara, Pātan, Kathmandu, Biratnagar
NZ = Wellington, Wanganui, Porirua, Palmerston North, New Plymouth, Nelson, Napier, Manukau City, Mangere,
  Lower Hutt, Invercargill, Hastings, Hamilton, Dunedin, Christchurch, Auckland, Gisborne, Tauranga,
  Ashburton, Whangarei, Rotorua, Upper Hutt
OM = Şalālah, Muscat, Bawshar, Seeb
PA = San Miguelito, Panamá
PE = Trujillo, Sullana, Pucallpa, Piura, Iquitos, Chimbote, Chiclayo, Tacna, Lima, Juliaca, Ica, Huancayo,
  Cusco, Chincha Alta, Callao, Arequipa
PG = Port Moresby
PH = Zamboanga, Toledo, Taytay, Tarlac City, Magugpo Poblacion, Taguig, Tacloban, Santol, Santa Rosa,
  San Pedro, San Pablo, San Jose del Monte, San Fernando, Quezon City, Puerto Princesa, Pasay, Panalanoy,
  Pagadian, Ormoc, Olongapo, Navotas, Naga, Meycauayan, Mantampay, Mansilingan, Manila, Mandaue City,
  Mandaluyong City, Malolos, Makati City, Mabalacat City, Lucena, Lipa City, Libertad, Legaspi, Las Piñas,
  Lapu-Lapu City, Imus, Iloilo, Iligan City, Iligan, Guyong, General Santos, Davao, Dasmariñas, Dagupan,
  Cotabato, Cebu City, Caloocan City, Calamba, Cainta, Cagayan de Oro, Cabuyao, Cabanatuan City, Butuan,
  Budta, Binangonan, Biñan, Batangas, Baguio, Bago City, Bacoor, Bacolod City, Antipolo, Angeles City,
  Malingao, Pasig City
PK = Tordher, Sukkur, Sialkot, Shikarpur, Shekhupura, Shahkot, Sargodha, Sahiwal, Saddiqabad, Rawalpindi,
  Rahim Yar Khan, Quetta, Peshawar, Okara, Nawabshah, Muzaffargarh, Muzaffarābād, Muridke, Multan,
  Mirpur Khas, Mingora, Mardan, Larkana, Lahore, Kotli, Kohat, Kasur, Karachi, Kamoke, Jhang Sadr,
  Jacobabad, Islamabad, Hyderabad, Hafizabad, Gujrat, Gujranwala, Faisalabad, Dera Ghazi Khan, Chiniot,
  Būrewāla, Bhimbar, Battagram, Bahawalpur
PL = Warsaw, Rzeszów, Radom, Olsztyn, Mokotów, Lublin, Kielce, Białystok, Zabrze, Wrocław, Toruń, Szczecin,
  Sosnowiec, Poznań, Łódź, Kraków, Katowice, Gliwice, Gdynia, Gdańsk, Częstochowa, Bytom, Bydgoszcz,
  Bielsko-Biala, Praga Południe
PR = Bayamón, Carolina, Ponce, San Juan
PS = Khān Yūnis, Jabālyā, Gaza, Hebron
PT = Lisbon, Amadora, Porto
PY = San Lorenzo, Ciudad del Este, Capiatá, Asunción
QA = Ar Rayyān, Doha
RO = Timişoara, Sibiu, Ploieşti, Piteşti, Oradea, Iaşi, Galaţi, Craiova, Constanţa, Cluj-Napoca, Bucharest,
  Braşov, Brăila, Bacău, Arad
RS = Zemun, Niš, Belgrade, Novi Sad
RU = Zlatoust, Zelenograd, Yoshkar-Ola, Yaroslavl, Voronezh, Volzhskiy, Vologda, Volgograd, Volgodonsk,
  Vladimir, Vladikavkaz, Ulyanovsk, Ufa, Tver, Tula, Tol'yatti, Tambov, Taganrog, Syzran', Syktyvkar,
  Sterlitamak, Stavropol', Staryy Oskol, Sochi, Smolensk, Shakhty, Severodvinsk, Saratov, Saransk,
  Saint Petersburg, Samara, Salavat, Rybinsk, Ryazan', Rostov-na-Donu, Pskov, Podolsk, Petrozavodsk, Perm,
  Penza, Orsk, Orenburg, Orël, Novorossiysk, Novocherkassk, Velikiy Novgorod, Nizhny Tagil,
  Nizhniy Novgorod, Nizhnekamsk, Nazran', Nal'chik, Naberezhnyye Chelny, Mytishchi, Murmansk, Moscow,
  Makhachkala, Magnitogorsk, Lyubertsy, Lipetsk, Kursk, Krasnodar, Kovrov, Kostroma, Kirov, Khimki, Kazan,
  Kaluga, Kaliningrad, Izhevsk, Ivanovo, Groznyy, Engel's, Dzerzhinsk, Cherepovets, Cheboksary, Bryansk,
  Berezniki, Belgorod, Balashikha, Balakovo, Astrakhan, Armavir, Arkhangel'sk, Yekaterinburg, Tyumen, Tomsk,
  Surgut, Rubtsovsk, Prokop'yevsk, Omsk, Novosibirsk, Novokuznetsk, Nizhnevartovsk, Miass, Kurgan,
  Krasnoyarsk, Kemerovo, Kamensk-Ural'skiy, Chelyabinsk, Biysk, Barnaul, Abakan, Yakutsk, Vladivostok,
  Ussuriysk, Ulan-Ude, Komsomolsk-on-Amur, Khabarovsk, Irkutsk, Chita, Blagoveshchensk, Angarsk, Bratsk,
  Yuzhno-Sakhalinsk, Petropavlovsk-Kamchatsky
RW = Kigali
SA = Yanbu, Tabuk, Sulţānah, Najrān, Mecca, Khamis Mushait, Jeddah, Ha'il, Hafar Al-Batin, Buraydah, Ta'if,
  Riyadh, Al Mubarraz, Medina, Khobar, Al Kharj, Al Jubayl, Al Hufūf, Dammam, Abha
SD = Wad Medani, Omdurman, Singa, Nyala, Kosti, Kassala, Port Sudan, El Obeid, Al Qadarif, Khartoum, Geneina,
  El Fasher, El Daein, Ad-Damazin
SE = Stockholm, Malmö, Göteborg
SG = Singapore, Woodlands
SI = Ljubljana
SK = Košice, Bratislava
SL = Freetown, Bo
SN = Ziguinchor, Touba, Thiès Nones, Thiès, Saint-Louis, Pikine, Kaolack, Dakar
SO = Mogadishu, Marka, Kismayo, Jamaame, Hargeysa, Berbera
SR = Paramaribo
SS = Winejok, Malakal, Juba
SV = Soyapango, Santa Ana, San Salvador, San Miguel, Mejicanos
SY = Homs, Ḩamāh, Aleppo, Damascus, Deir ez-Zor, Ar Raqqah, Latakia
TD = N'Djamena
TG = Lomé
TH = Lampang, Chiang Mai, Udon Thani, Si Racha, Samut Prakan, Phra Pradaeng, Pak Kret, Mueang Nonthaburi,
  Nakhon Ratchasima, Bangkok, Hat Yai, Chon Buri
TJ = Dushanbe
TL = Dili
TM = Ashgabat, Daşoguz, Türkmenabat
TN = Tunis, Sousse, Sfax
TR = Viranşehir, Van, Uşak, Şanlıurfa, Tarsus, Siverek, Sivas, Osmaniye, Mersin, Manisa, Malatya, Kütahya,
  Konya, Kızıltepe, Kırıkkale, Kayseri, Kahramanmaraş, İzmir, Isparta, İskenderun, Gaziantep, Eskişehir,
  Erzurum, Elazığ, Diyarbakır, Denizli, Batman, Balıkesir, Aydın, Antalya, Antakya, Ankara, Aksaray,
  Adıyaman, Adana, Zeytinburnu, Üsküdar, Umraniye, Trabzon, Şişli, Samsun, Maltepe, İzmit, Istanbul, Gebze,
  Esenyurt, Esenler, Çorum, Çorlu, Bursa, Bağcılar, Arnavutköy, Adapazarı, Ataşehir, Başakşehir,
  Büyükçekmece, Çankaya, Bahçelievler, Sultangazi, Sultanbeyli, Sancaktepe, Karabağlar, Muratpaşa,
  Merkezefendi
TW = Taipei, Tainan, Taichung, Banqiao, Kaohsiung, Hualien City, Hsinchu, Keelung, Taoyuan City
TZ = Zanzibar, Tanga, Mwanza, Moshi, Morogoro, Mbeya, Kigoma, Dodoma, Dar es Salaam, Arusha
UA = Zhytomyr, Zaporizhia, Vinnytsia, Ternopil, Sumy, Simferopol, Sevastopol, Rivne, Poltava, Odessa,
  Mykolayiv, Melitopol, Mariupol, Makiyivka, Lviv, Lutsk, Luhansk, Kyiv, Kryvyi Rih, Kremenchuk,
  Kramators'k, Kropyvnytskyi, Khmelnytskyi, Kherson, Kharkiv, Ivano-Frankivsk, Horlivka, Donetsk, Dnipro,
  Kamianske, Chernivtsi, Chernihiv, Cherkasy, Bila Tserkva
UG = Kampala
UY = Montevideo
UZ = Nukus, Samarkand, Qarshi, Bukhara, Urganch, Tashkent, Qo‘qon, Namangan, Jizzax, Fergana, Chirchiq,
  Andijon
VE = Alto Barinas, Valencia, Turmero, Santa Teresa del Tuy, San Cristóbal, Puerto La Cruz, Puerto Cabello,
  Petare, Ocumare del Tuy, Mucumpiz, Mérida, Maracay, Maracaibo, Guatire, Guarenas, Guacara, El Tigre,
  Cumaná, Cúa, Coro, Ciudad Guayana, Ciudad Bolívar, Caracas, Cabimas, Baruta, Barquisimeto, Barinas,
  Barcelona, Maturín
VN = Vũng Tàu, Vinh, Ho Chi Minh City, Sa Dec, Rạch Giá, Qui Nhon, Phan Thiết, Nha Trang, Nam Định,
  Long Xuyên, La Gi, Huế, Hanoi, Haiphong, Đưc Trọng, Da Nang, Ðà Lạt, Cần Thơ, Cần Giuộc, Biên Hòa, Bảo Lộc
XK = Prizren, Pristina
YE = Ta‘izz, Sanaa, Ibb, Dhamār, Mukalla, Al Ḩudaydah, Aden
ZA = Roodepoort, Witbank, Westonaria, Welkom, Vryheid, Vereeniging, Vanderbijlpark, Uitenhage, Tembisa,
  Soweto, Richards Bay, Randburg, Pretoria, Port Elizabeth, Pietermaritzburg, Newcastle, Middelburg,
  Krugersdorp, Klerksdorp, Johannesburg, East London, Durban, Carletonville, Brakpan, Botshabelo, Boksburg,
  Bloemfontein, Benoni, Midrand, Centurion, Paarl, Cape Town
ZM = Ndola, Lusaka, Kitwe, Kabwe
ZW = Mutare, Harare, Bulawayo, Chitungwiza
`
