/** Names of funding rounds, in several languages. */
export const STAGE_NAMES = `
pre_seed = pre seed, preseed, pre seed round, pre seed stage, préamorçage, pré amorçage, pre semilla, presemilla, pre semente
seed = seed, seed round, seed stage, seed extension, seed plus, seed money, seed funding, seed capital, amorçage, phase d'amorçage, d'amorçage, l'amorçage, en amorçage,
  tour d'amorçage, semilla, ronda semilla, capital semilla, rodada semente, rodada seed, seed runde, seedrunde, seedronde, såddrunda
series_a = series a, series a round, serie a, ronda serie a, rodada série a, a runde, runde a, series a runde, serie a runde
series_b = series b, series b round, serie b, ronda serie b, rodada série b, b runde, series b runde, serie b runde
growth = growth equity, growth stage, growth round, growth rounds, late stage, later stage, series c, series d, serie c,
  wachstumsphase, phase de croissance, etapa de crecimiento, growth phase, scale up stage
`
