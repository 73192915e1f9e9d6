import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody is a founder or an investor. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: [
      `(estamos construyendo|estamos levantando|estamos captando|buscamos inversion|buscamos inversores|
        buscamos inversionistas|levantamos|levantando|captando|estamos buscando capital)`,
      '(estamos|vamos a|queremos|necesitamos) (levantar|levantando|captar|captando|recaudar|recaudando) ~ ({_sum})?',
      '(buscamos|buscando|levantamos|captamos|necesitamos|procuramos|precisamos de) ~ {_sum}',
      '(ronda|rodada) (semilla|seed|serie|abierta|:|pre)',
      '(nuestra|nossa|mi|minha) (startup|empresa|ronda|rodada|plataforma|app|fabrica)',
      '(fundador|fundadora|cofundador|cofundadora|fundadores|socio fundador) (de|da|do|en|y|,)',
      '(fabricamos|construimos|hacemos|vendemos|conectamos|adelantamos|le adelantamos|ayudamos|fazemos|criamos|desenvolvemos|alugamos|entregamos)',
      '(somos|soy) (a|la|una|uma|un|o)? ~ (startup|empresa|plataforma|fundadora|fundador)',
    ],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: [
      '(invertimos|invierto|investimos|invisto|aportamos|ponemos tickets)',
      '(ticket|tickets|cheque|cheques) (:|de|entre|promedio|medio|minimo|inicial)',
      '(nuestro|nosso|mi|meu) (fondo|fundo|tesis|portafolio|vehiculo)',
      '(inversionista|inversor|inversora|investidor|investidora|angel inversor|anjo|business angel) (angel|anjo|en|em|desde|,|$|de)',
      '(no|nao) (lidero|lideramos|lideranos)',
      '(fondo|fundo) (de|semilla|seed)',
    ],
    confidence: 0.9,
  },
]
