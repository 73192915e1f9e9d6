/** Names of languages in German, Spanish and French. */
export const LANGUAGE_NAMES = `
croatian = kroatisch, croata, croate, hrvatski
serbian = serbisch, serbio, serbe, srpski
bosnian = bosnisch, bosnio
ukrainian = ukrainisch, ucraniano, ukrainien, українська
dutch = neerlandés, néerlandais, holländisch
hungarian = ungarisch, húngaro, hongrois, magyar
czech = tschechisch, checo, tchèque, čeština
greek = griechisch, griego, grec, ελληνικά
swedish = schwedisch, sueco, suédois, svenska
danish = dänisch, danés, danois, dansk
norwegian = norwegisch, noruego, norvégien, norsk, bokmål
finnish = finnisch, finés, finnois, suomi
japanese = japanisch, japonés, japonais
chinese = chinesisch, chino, chinois
korean = koreanisch, coreano, coréen
persian = persisch, persa
albanian = albanisch, albanés, albanais
slovak = slowakisch, eslovaco
slovenian = slowenisch
bulgarian = bulgarisch, búlgaro, bulgare
catalan: katalanisch, catala
valencian: valenciano, valencià
cape verdean creole
khmer = cambodian
irish = gaeilge
galician = gallego, galego
basque = euskara, vasco
vietnamese = vietnamesisch, vietnamita, tiếng việt
russian = русский
romanian = română
hebrew = hebreo, hebräisch
macedonian = mazedonisch
berber: tamazight, amazigh, tamazigh
luxembourgish: luxemburgisch
mirpuri, pahari, potwari, sylheti, occitan, breton, ladin, frisian, faroese, slovene, belarusian, montenegrin, swiss german, kyrgyz, tajik,
  turkmen, uyghur, tatar, konkani, assamese, maithili, sindhi, haryanvi, bhojpuri, rajasthani, marwari, tulu,
  kashmiri, dogri, manipuri, santali, chhattisgarhi, saraiki, hindko, balochi, hazaragi, cebuano, ilocano,
  hiligaynon, ilonggo, waray, kapampangan, bikolano, javanese, sundanese, balinese, madurese, hokkien, hakka,
  teochew, toisanese, shanghainese, taiwanese mandarin, fujianese, rohingya, kikongo, lingala, tshiluba,
  kirundi, chichewa, nyanja, bemba, setswana, tswana, sesotho, sotho, sepedi, tsonga, xitsonga, tshivenda,
  ndebele, isindebele, siswati, oromo, afaan oromo, tigrigna, sango, bambara, dioula, soninke, mandinka, pulaar,
  susu, krio, temne, dagbani, efik, ibibio, kanuri, nigerian pidgin, kabyle, tarifit, tashelhit, darija,
  hassaniya, moroccan arabic, egyptian arabic, levantine arabic, gulf arabic, aramaic, assyrian, chaldean,
  ladino, romani, guarani, aymara, nahuatl, k'iche, mixtec, zapotec, garifuna, jamaican patois, patois,
  papiamento, papiamentu, sranan tongo, dhivehi, dzongkha, tetum, tok pisin, bislama, fijian, tongan, maori, te
  reo maori, chamorro, marshallese, chuukese, palauan, inuktitut, ojibwe, sicilian, neapolitan, sardinian,
  asturian, aragonese, corsican, alsatian, low german, plattdeutsch, sorbian, romansh, kashubian, silesian,
  rusyn, chechen, ossetian, abkhaz, circassian, bashkir, chuvash, yakut, sorani, kurmanji, zazaki, luhya, kamba,
  kalenjin, meru, dholuo, runyankole, acholi, lusoga, makonde, malagasy, comorian, mauritian creole, seychellois
  creole, cape verdean, auslan, irish sign language, lsf
odia: oriya
lithuanian = litauisch
latvian = lettisch
estonian = estnisch
georgian = georgisch
tamil = tamoul
wolof = ouolof
turkish = türk, türkçe
`
