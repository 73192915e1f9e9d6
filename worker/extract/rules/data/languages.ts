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
norwegian = no
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
  montenegrin, ladin, scots, manx, cornish, greenlandic, sami, fijian, tongan, maori
odia: oriya
`
