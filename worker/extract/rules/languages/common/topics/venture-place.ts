import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of founders and investors in Portuguese, Italian, Dutch and the Nordic languages. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(somos|sou|soy) ~ , (de|do|da|em|desde) {place}',
      '(moro|vivo|morando|estamos|estou|somos|sou|baseado|baseada|baseados|baseadas|sediada|sediado|sediados|sede|com sede|startup|empresa|fundo|anjo|aqui|direto) (em|no|na|de|do|da) {place}',
      '(somos|sou) ~ (de|do|da) {place}',
      '(siamo|sono|viviamo|vivo|con sede|sede|basati|basata|basato|startup|azienda|fondo|angel|startup innovativa) (a|di|in|da) {place}',
      '(siamo) ~ (di|a) {place}',
      '(startup|bedrijf|fonds|wij zitten|we zitten|gevestigd|kantoor|gebaseerd|wij zijn|we zijn|ik woon|angel|investeerder|team) (uit|in|te) {place}',
      '(startup|bolag|bolaget|fond|fonden|vi sitter|vi ar|jag bor|baserade|baserat|kontor|team|angel|affarsangel) (i|fran|fra) {place}',
      '(startup|startupen|selskap|selskab|virksomhed|fond|vi sidder|vi sitter|vi holder til|vi er|jeg bor|basert|baseret|kontor|team|engel|angel) (i|fra|pa) {place}',
      '(sede|standort|plats|sted|kaupunki|miasto|lokasi|kota|cidade|ciudad|ville|citta|stad|by|siege|domicilio|zetel|vestigingsplaats|siedziba|sidlo|sehir|merkez) (:|=|-|–) {named}',
    ],
    confidence: 0.9,
  },
]
