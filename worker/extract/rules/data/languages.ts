export const LANGUAGES = `
english: inglés, englisch, anglais; spanish: espanol, castellano, spanisch, espagnol; french: français, francés, französisch
german: deutsch, alemán, allemand; italian: italiano, italienisch, italien; portuguese: português, portugiesisch, portugais, brazilian portuguese
mandarin: mandarin chinese; cantonese; chinese; japanese; korean; vietnamese; thai; tagalog: filipino; indonesian: bahasa; malay
hindi; urdu; bengali: bangla; punjabi; gujarati; marathi; tamil; telugu; kannada; malayalam; nepali; sinhala; sinhalese
arabic: árabe, arabisch; persian; farsi; dari; pashto; hebrew; turkish: turco, türkisch, turc; kurdish; armenian; georgian; azerbaijani
russian: ruso, russisch, russe; ukrainian; polish: polaco, polnisch, polonais; czech; slovak; bulgarian; serbian; croatian; bosnian; slovenian; macedonian; albanian
greek; romanian: rumano, rumänisch, roumain; hungarian; finnish; swedish; norwegian; danish; icelandic; dutch: holandés, niederländisch; flemish; estonian; latvian; lithuanian
irish: gaelic, irish gaelic; welsh; basque: euskera;; galician; yiddish; latin; esperanto; maltese
swahili; kikuyu; luo; luganda; kinyarwanda; akan; ewe; fula: fulani; amharic; somali; yoruba; igbo; hausa; zulu: isizulu; xhosa: isixhosa; afrikaans; shona; twi; wolof; tigrinya; haitian creole: creole, kreyol
american sign language: asl, sign language; hawaiian; samoan; navajo; quechua; hmong; khmer; lao; burmese; mongolian; tibetan; kazakh; uzbek
`

/** The same by ISO 639 codes, as translators and travellers write them. */
export const LANGUAGE_CODES =
  'english = en, eng; german = de, deu, ger; french = fr; spanish = es, esp; italian = it; portuguese = pt; dutch = nl; russian = ru; ukrainian = ua; polish = pl; georgian = ka; mandarin = zh; japanese = ja, jp; korean = ko; arabic = ar; turkish = tr; swedish = sv; norwegian = no; danish = da; finnish = fi; czech = cs, cz; hungarian = hu; romanian = ro; bulgarian = bg; greek = el; hebrew = he; hindi = hi; serbian = sr; croatian = hr'

/** Languages that agents are asked for, and people seldom name among theirs. */
export const MORE_TONGUES = `
konkani; breton; frisian; slovene; faroese; luxembourgish; occitan; sorbian; romansh; sicilian; swiss german; pidgin; cebuano; javanese; sundanese; odia: oriya
assamese; maithili; uyghur; turkmen; tatar; kyrgyz; tajik; belarusian; montenegrin; ladin; scots; manx; cornish; greenlandic; sami; fijian; tongan; maori
`
