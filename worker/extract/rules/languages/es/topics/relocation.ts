import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELOCATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      '(viajar|viajes) y (cambiar|cambio) de (residencia|ciudad)',
      `(dispuesto|dispuesta|abierto|abierta|disponible) (a|para) (mudarme|trasladarme|reubicarme|cambiar de ciudad|el
        traslado|cambio de residencia|mudarse)`,
      '(puedo|podria) (mudarme|trasladarme)',
      'me (mudaria|trasladaria)',
      'no me importa (mudarme|trasladarme|cambiar de ciudad)',
      '(disponibilidad|posibilidad) (para|de) (cambio de residencia|mudarme|trasladarme|traslado|reubicacion|mudanza)',
      `(dispuesto|dispuesta|abierto|abierta|disponible|disponibilidad|disponibilidade|disposto|disposta|aberto|aberta) (a|
        para|em) ~ (mudarme|mudarse|trasladarme|moverme|viajar y mudarme|me mudar|mudar|mudanca|mudanza|traslado|traslados|
        cambiar de residencia|relocacion|reubicarme)`,
      '(me)? (moveria|mudaria|cambiaria|trasladaria|iria a vivir) (a|para|de) ({_named}|ciudad|residencia|donde|cualquier)',
      '(posso|poderia|aceito|pretendo) (me mudar|mudar|mudar me|mudanca)',
      'sem problema (em|para) (me mudar|mudar)',
      'puedo (mudarme|trasladarme|irme a vivir)',
      'no tengo (problema|problemas|inconveniente) (en|para|con) (mudarme|trasladarme|cambiar de (ciudad|residencia)|moverme)',
    ],
    confidence: 0.92,
  },
  { value: true, despite: ['wished'], said: ['%relocate (si|sim|claro|por supuesto)'], confidence: 0.92 },
  {
    value: false,
    despite: ['wished', 'negated', 'other'],
    said: ['no me quiero (ir|mudar|mover|trasladar)'],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: [
      `no (me planteo|pienso|puedo|quiero|voy a|deseo|contemplo|busco|estoy dispuesto a|estoy dispuesta a|
        tengo intencion de) (mudarme|irme|trasladarme|cambiar de ciudad|moverme|un traslado|mudanza|
        marcharme|dejar)`,
      'no me (mudo|muevo|mudaria|trasladaria|voy a mudar|quiero mudar|puedo mudar)',
      'no (tengo|hay) (posibilidad|disponibilidad|intencion) (de|para) (mudarme|trasladarme|traslado|mudanza|cambiar de (ciudad|residencia))',
      'nao (posso|quero|pretendo|aceito|me) (me mudar|mudar|mudo|mudanca)',
      '%relocate ^ no ($|,)',
      'sin (mudarme|traslado|cambio de residencia|moverme)',
    ],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'negated', 'other'],
    said: [
      '(lo de)? (mudarme|trasladarme|irme|cambiarme) (a|de) {_named} (no|ni hablar|imposible|descartado)',
      '(mudarme|trasladarme|cambiar de ciudad) (no|ni hablar|imposible|descartado) ($|,|puedo|quiero|es)',
      '(cambio de residencia|traslado|movilidad geografica|movilidad) (:|=)? (no|ninguna)',
    ],
    confidence: 0.9,
  },
  {
    value: true,
    despite: ['wished'],
    said: [
      '(me iria|me mudaria|me trasladaria|me voy|me cambiaria) (a|para) ({_named}|donde|cualquier|otra)',
      '(cambiaria|cambio) de (ciudad|residencia) sin problema',
    ],
    confidence: 0.88,
  },
]
