/** Names of languages in German, Spanish and French. */
export const LANGUAGE_NAMES = `
croatian = kroatisch, croata, croate
serbian = serbisch, serbio, serbe
bosnian = bosnisch, bosnio
ukrainian = ukrainisch, ucraniano, ukrainien
dutch = neerlandés, néerlandais, holländisch
hungarian = ungarisch, húngaro, hongrois
czech = tschechisch, checo, tchèque
greek = griechisch, griego, grec
swedish = schwedisch, sueco, suédois
danish = dänisch, danés, danois
norwegian = norwegisch, noruego, norvégien
finnish = finnisch, finés
japanese = japanisch, japonés, japonais
chinese = chinesisch, chino, chinois
korean = koreanisch, coreano, coréen
persian = persisch, persa
albanian = albanisch, albanés, albanais
slovak = slowakisch, eslovaco
slovenian = slowenisch
bulgarian = bulgarisch, búlgaro, bulgare
catalan = katalanisch
valencian: valenciano, valencià
cape verdean creole
khmer = cambodian
irish = gaeilge
galician = gallego
basque = euskara, vasco
vietnamese = vietnamesisch, vietnamita
hebrew = hebreo, hebräisch
macedonian = mazedonisch
berber: tamazight
luxembourgish: luxemburgisch
`
