import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HAS_CHILDREN: readonly Phrasing[] = [
  {
    value: false,
    said: ['(keine|habe keine|ich habe keine|noch keine) kinder', '^ kinderlos'],
  },
  {
    value: true,
    said: [
      '(ich habe|habe) (ein|eine|einen|zwei|drei|vier|{_number}) ~ (kind|kinder|sohn|tochter|jungs|madchen)',
      '^ (ein|zwei|drei|vier|{_number}) (kinder|sohne|tochter|kind)',
      '(mama|papa|mutter|vater) (von|einer|eines|zweier)',
    ],
  },
  {
    value: true,
    despite: ['asked'],
    said: ['^ (ein|eine|zwei|drei) (erwachsene|kleine|grosse)? (sohne|tochter|kinder|sohn|jungs|madchen)'],
    confidence: 0.9,
  },
  {
    value: true,
    said: [
      '^ kinder (:|=|-) (ja|eins|zwei|drei|ein|eine|1|2|3|4)',
      '(ein|eine|einen|zwei|drei|mein|meine) (erwachsener|erwachsene|erwachsenen|kleine|kleiner|kleinen|grosse)? (sohn|tochter|kinder|kind|jungs|sohne|madchen) ',
      '(alleinerziehend|alleinerziehende|alleinerziehender) ',
    ],
    confidence: 0.88,
  },
  {
    value: false,
    despite: ['negated'],
    said: ['^ kinder (:|=|-) (nein|keine|0|noch)', '(keine|ohne) kinder ', '^ kinderlos '],
  },
  {
    value: true,
    said: [
      '(zwei|drei|ein|eine|einen|@num) (madels|jungs|buben|kids|madchen|kinder) @open',
      '^ (zwei|drei|ein|eine) (madels|jungs|buben|kids|madel|bub) ',
    ],
    confidence: 0.88,
  },
]
