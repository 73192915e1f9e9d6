import type { Phrasing } from '../../../../../../shared/reader.ts'

const FEW_HOURS = '(8|10|12|15|16|18|20|24|25|28|30|32) horas'

export const EMPLOYMENT_TYPE: readonly Phrasing[] = [
  {
    value: 'part_time',
    despite: ['wished'],
    said: [`${FEW_HOURS} (a|/|la|por)? semana`],
    confidence: 0.88,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '(jornada completa|tiempo completo)',
      '%!experience (tiempo completo|jornada completa) >',
      '%!experience (tiempo completo|jornada completa) (o|y)',
    ],
    confidence: 0.9,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: [
      '(media jornada|tiempo parcial)',
      '%!experience (medio tiempo|media jornada|tiempo parcial|jornada parcial|jornada reducida) >',
      '%!experience (media jornada|medio tiempo) (o|y)',
    ],
    confidence: 0.9,
  },
  {
    value: 'contract',
    despite: ['wished'],
    said: ['contrato temporal', '(por contrato|contrato temporal|por proyecto|a proyecto)'],
    confidence: 0.88,
  },
  {
    value: 'freelance',
    despite: ['wished'],
    said: ['%!experience freelance (y|o)', '(en freelance|como freelance|como autonomo|como autonoma)'],
    confidence: 0.85,
  },
  {
    value: 'internship',
    despite: ['wished'],
    said: ['(busco|buscando) (unas)? (practicas|pasantia|pasantias)'],
    confidence: 0.8,
  },
  {
    value: 'part_time',
    despite: ['wished'],
    said: ['jornada (:|=|-) (parcial|media|reducida)', '%employment_type (parcial|media|reducida|medio)'],
    confidence: 0.9,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: ['jornada (:|=|-) (completa|total)', '%employment_type (completa|indefinido|tiempo completo)'],
    confidence: 0.9,
  },
  {
    value: 'full_time',
    despite: ['wished'],
    said: [
      '(busco|quiero|prefiero) ~ (fijo|fija|indefinido|contrato indefinido)',
      '(media jornada|jornada parcial) o completa',
    ],
    confidence: 0.85,
  },
  { value: 'freelance', despite: ['wished'], said: ['^ {_worktitle} (autonomo|autonoma)'], confidence: 0.85 },
]
