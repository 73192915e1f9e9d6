import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['(vivo|resido|viviendo) (actualmente|ahora)? (en|cerca de) (el centro de)? {named}'],
  },
  {
    value: '$1',
    said: [
      '^ (ciudad|lugar|residencia|localidad|vivo en|ubicacion) (:|=|-) {named}',
      '(vivo|resido|viviendo|instalado|instalada|establecido|establecida) ~ (en|cerca de) {named}',
      `(enfermero|enfermera|profesor|profesora|profe|abogado|abogada|ingeniero|ingeniera|medico|medica|
        contador|contadora|disenador|disenadora|estudiante|arquitecto|arquitecta|psicologo|psicologa|
        camarero|camarera|anos) (,)? (en|de) {bareplace} ($|,)`,
    ],
    confidence: 0.87,
  },
  {
    value: '$1',
    said: ['(soy|trabajo de|trabajo como) ~ en {bareplace} ($|,|y)'],
    confidence: 0.86,
  },
]
