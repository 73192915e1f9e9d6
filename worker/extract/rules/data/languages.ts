export const LANGUAGES = `
english: inglés, englisch, anglais
spanish: espanol, castellano, spanisch, espagnol
french: français, francés, französisch
german: deutsch, alemán, allemand
italian: italiano, italienisch, italien
portuguese: português, portugiesisch, portugais, brazilian portuguese
mandarin: mandarin chinese
cantonese, chinese, japanese, korean, vietnamese, thai, malay, hindi, urdu, punjabi, gujarati, marathi, tamil,
  telugu, kannada, malayalam, nepali, sinhala, sinhalese, persian, farsi, dari, pashto, hebrew, kurdish,
  armenian, georgian, azerbaijani, ukrainian, czech, slovak, bulgarian, serbian, croatian, bosnian, slovenian,
  macedonian, albanian, greek, hungarian, finnish, swedish, norwegian, danish, icelandic, flemish, estonian,
  latvian, lithuanian, welsh, galician, yiddish, latin, esperanto, maltese, swahili, kikuyu, luo, luganda,
  kinyarwanda, akan, ewe, amharic, somali, yoruba, igbo, hausa, afrikaans, shona, twi, wolof, tigrinya,
  hawaiian, samoan, navajo, quechua, hmong, khmer, lao, burmese, mongolian, tibetan, kazakh, uzbek
tagalog: filipino
indonesian: bahasa
bengali: bangla
arabic: árabe, arabisch
turkish: turco, türkisch, turc
russian: ruso, russisch, russe
polish: polski, polaco, polnisch, polonais
romanian: rumano, rumänisch, roumain
dutch: nederlands, holandés, niederländisch
irish: gaelic, irish gaelic
basque: euskera
fula: fulani
zulu: isizulu
xhosa: isixhosa
haitian creole: creole, kreyol
american sign language: asl, sign language
british sign language: bsl
`

/** Languages by ISO 639 code, as translators and travellers write them. */
export const LANGUAGE_CODES = `
english = en, eng
german = de, deu, ger
french = fr
spanish = es, esp
italian = it
portuguese = pt
dutch = nl
russian = ru
ukrainian = ua
polish = pl
georgian = ka
mandarin = zh
japanese = ja, jp
korean = ko
arabic = ar
turkish = tr
swedish = sv
norwegian = no, nb
lithuanian = lt
latvian = lv
vietnamese = vi, vn
thai = th
slovak = sk
persian = fa
urdu = ur
bengali = bn
tamil = ta
macedonian = mk
swahili = sw
tagalog = tl
danish = da
finnish = fi
czech = cs, cz
hungarian = hu
romanian = ro
bulgarian = bg
greek = el
hebrew = he
hindi = hi
serbian = sr
croatian = hr
`

/** Languages that agents are asked for but people seldom list. */
export const AGENT_LANGUAGES = `
konkani, catalan, breton, frisian, slovene, faroese, luxembourgish, occitan, sorbian, romansh, sicilian, swiss german,
  pidgin, cebuano, javanese, sundanese, assamese, maithili, uyghur, turkmen, tatar, kyrgyz, tajik, belarusian,
  montenegrin, ladin, scots, manx, cornish, fijian, tongan, te reo, inuktitut, 
  aymara, guarani, nahuatl, oromo, sesotho, setswana, xitsonga, tshivenda, ndebele, chichewa, bemba, kirundi, lingala,
  mossi, malagasy, comorian, dzongkha, sindhi, bhojpuri, manipuri, mizo, tulu, santali, dogri, balochi, chechen, chuvash,
  bashkir, ossetian, abkhaz, romani, ladino, aramaic, coptic, sanskrit, ancient greek, old norse, old english, hokkien, hakka,
  ilocano, hiligaynon, waray, acehnese, minangkabau, chamorro, palauan, tahitian, marshallese, niuean,
  kriolu, papiamento, papiamentu, sranan, patois, tok pisin, bislama, low german, plattdeutsch, 
  old church slavonic, church slavonic, rusyn, karelian, livonian, walloon
english = l'anglais
spanish = l'espagnol
german = l'allemand
italian = l'italien
arabic = l'arabe
croatian = kroatisch, croata, croate
czech = tschechisch, checo, tchèque
hungarian = ungarisch, húngaro, hongrois
slovak = slowakisch, eslovaco, slovaque
slovenian = slowenisch, esloveno
serbian = serbisch, serbio
ukrainian = ukrainisch, ucraniano, ukrainien
swedish = schwedisch, sueco, suédois
norwegian = norwegisch, noruego, norvégien
danish = dänisch, danois, danés
finnish = finnisch, finlandés, finnois
greek = griechisch, griego
japanese = japanisch, japonés, japonais
chinese = chinesisch, chinois
korean = koreanisch, coreano, coréen
basque = baskisch
albanian = albanisch, albanais
bulgarian = bulgarisch, búlgaro, bulgare
hebrew = hebräisch, hébreu, hebreo
persian = persisch
sami: northern sami, north sami, lule sami
maori: te reo maori
greenlandic: kalaallisut
odia: oriya
`

/** ISO 639 codes of languages, as lists of an agent's languages have them. */
export const CODES_OF_TONGUES = `
en=english de=german fr=french es=spanish it=italian pt=portuguese nl=dutch ja=japanese jp=japanese
ko=korean zh=chinese ar=arabic ru=russian pl=polish cs=czech sv=swedish no=norwegian nb=norwegian
da=danish fi=finnish tr=turkish vi=vietnamese th=thai id=indonesian hi=hindi uk=ukrainian el=greek
he=hebrew hu=hungarian ro=romanian eng=english ger=german ita=italian spa=spanish por=portuguese
bn=bengali ur=urdu fa=persian sk=slovak bg=bulgarian hr=croatian sr=serbian ca=catalan et=estonian
lv=latvian lt=lithuanian sl=slovenian is=icelandic fo=faroese mr=marathi ta=tamil te=telugu ga=irish
ms=malay sw=swahili bs=bosnian mk=macedonian sq=albanian eu=basque gl=galician cy=welsh mt=maltese
hy=armenian ka=georgian az=azerbaijani kk=kazakh lo=lao km=khmer ne=nepali af=afrikaans tl=tagalog
pa=punjabi kn=kannada ml=malayalam gu=gujarati si=sinhala uz=uzbek yo=yoruba ig=igbo
ha=hausa zu=zulu xh=xhosa tg=tajik lb=luxembourgish fy=frisian oc=occitan
ht=creole gd=gaelic eo=esperanto yi=yiddish ps=pashto ku=kurdish nn=norwegian rm=romansh kl=greenlandic
rw=kinyarwanda wo=wolof qu=quechua gn=guarani
jv=javanese fil=tagalog dut=dutch fre=french jpn=japanese kor=korean rus=russian pol=polish
tur=turkish ukr=ukrainian swe=swedish nor=norwegian dan=danish fin=finnish hun=hungarian ron=romanian
cze=czech gre=greek heb=hebrew hin=hindi ara=arabic chi=chinese vie=vietnamese
`
