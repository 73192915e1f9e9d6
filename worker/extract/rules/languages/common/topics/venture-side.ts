import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody is a founder or an investor, in Portuguese, Italian, Dutch, Polish, Indonesian, Turkish and the Nordic languages. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: [
      '(somos|sou) (uma|um|a|o|os|fundador|fundadora|fundadores) ~ (startup|empresa|fundador|fundadora|fundadores|plataforma|app|marketplace|fintech)',
      '(somos|sou) (uma|um)? (startup|fundador|fundadora|fundadores|empresa)',
      '(estamos|estou|seguimos) (captando|levantando|em captacao)',
      '(captando|captar|levantando|levantar|buscando|buscamos|precisamos de|queremos captar) (ate|cerca de|uns)? {_sum}',
      '(rodada|captacao|investimento) (seed|pre seed|semente|anjo|serie a|de|:)',
      '(clientes|lojas|farmacias|padarias|assinantes) pagando',
      '(siamo|sono) (una|un|la|il)? (startup|founder|fondatori|fondatore|fondatrice|team di)',
      '(raccogliendo|raccogliere|cerchiamo|raccolta|aumento di capitale) (di|da|circa|fino a)? {_sum}',
      '(stiamo) (raccogliendo|costruendo|sviluppando|chiudendo)',
      '(wij|we|ik) (zijn|ben) (een|de|oprichter|oprichters)? (startup|oprichter|oprichters|spin off)',
      '(zoeken|zoekt|ophalen|halen|op zoek naar) (nog|ongeveer|circa)? {_sum}',
      '(wij|we) (bouwen|ontwikkelen|maken|zoeken) ~ (investeerder|investeerders|investering|kapitaal|{_sum})',
      '(vi) (ar|er) (en|ett|et|grundare|griunderne|stiftere|grundere)? ~ (startup|startupbolag|oppstart|opstart|ivaerksaettere|grundare|grunnleggere|stiftere)',
      '(soker|soger|soker|reser|rejser|henter|tar in|hente|rejse) (vi|nu|na|ca|omkring)? {_sum}',
      '(vi) (bygger|utvecklar|utvikler|udvikler|lager|laver) ~ (for|till|til)',
      '(jestesmy|jestem) (startupem|zalozycielem|zalozycielka|zalozycielami)',
      '(szukamy|zbieramy|pozyskujemy) {_sum}',
      '(mencari|menggalang|butuh|sedang mencari) (pendanaan|investor|{_sum})',
      '(kami) (membangun|sedang mencari|mencari) ~',
      '(yatirim ariyoruz|girisimiz|kurucuyuz|kurucusuyum|yatirimci ariyoruz)',
      '(olemme) (startup|kasvuyritys|perustajat)',
      '(haemme|keraamme|kerasimme) {_sum}',
    ],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: [
      '(invisto|investimos|aporto|aportamos|invisto como anjo|investidor anjo|investidora anjo|sou anjo|somos um fundo|sou investidor|sou investidora)',
      '(cheques|cheque|tickets|ticket) (de|entre|medio|ate) {_sum}',
      '(investo|investiamo|sono un business angel|siamo un fondo|sono un angel|assegni da|ticket da)',
      '(investeren wij|wij investeren|we investeren|ik investeer|wij zijn een fonds|we zijn een fonds|ik ben angel|ik ben business angel|tickets van|tickets tussen)',
      '(vi investerar|jag investerar|vi investerer|jeg investerer|vi ar en fond|vi er et fond|vi er en fond|affarsangel|forretningsengel|jag ar affarsangel|vi skriver checkar)',
      '(inwestujemy|inwestuje|jestesmy funduszem|aniol biznesu|jestem aniolem biznesu)',
      '(sijoitamme|sijoitan|olemme rahasto|enkelisijoittaja)',
      '(kami berinvestasi|berinvestasi di|kami adalah dana ventura)',
      '(yatirim yapiyoruz|melek yatirimci|melek yatirimciyim|fonuz)',
      '(nao lidero|nao lideramos|lideramos rodadas|entro junto|non guidiamo|co investiamo|co investimos)',
    ],
    confidence: 0.9,
  },
]
