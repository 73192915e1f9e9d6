/** Words of which a text about agents that call each other contains at least one. */
export const AGENT_TALK = `
agent, agents, mcp, a2a, grpc, graphql, webhook, webhooks, websocket, websockets, rest, restful, json-rpc,
  api, apis, endpoint, bot, mcp server, json, per call, per request, a call, mqtt, amqp, soap, sse, openapi,
  caller, callers, oauth, mtls, api key, orchestrator, agent card, kyc, jsonl, agente, protobuf, pdf, csv,
  markdown, hmac, latency, milliseconds, ms, wav, mp3, bots, xml, lat, cent per, cents per, json back,
  json out, text in, bearer token, key auth, per page, a page, chatbot, per file, per row, per text, stdio,
  sql, png, jpg, jpeg, flac, mp4, ocr, a bot
`

/** Words of which a text about raising or investing money contains at least one. */
export const VENTURE_TALK = `
raise, raising, raised, seed, preseed, pre-seed, series a, series b, series c, startup, startups, founder,
  founders, cofounder, co-founder, investor, investors, invest, investing, invested, fund, funds, funding,
  fundraising, check, checks, cheque, cheques, ticket, tickets, angel, angels, round, rounds, arr, mrr, equity,
  vc, vcs, venture, b2b, b2c, capital, portfolio, deck, pitch, aum, lead, term sheet, bootstrapped, companies,
  customers, stakes, gp, valuation, pre-orders, ask, growth, syndicate, family office, minority, runway,
  revenue, saas, need, seeking, looking for, users, company, scout, stages, stage, backing, back, deploy, safe,
  thesis, investment, investments, investing in, founder of, bridge, eis, seis, convertible, hardware, d2c, dtc, lakh, lakhs, crore, crores,
  tickets of, series, fundraise, raises, shares, stake, convertible note, loan notes, cap, dilution,
  accelerator, incubator, demo day, clients, subscribers, paying, mvp, prototype, pilot, pilots,
  pilot customers, tech, build, building, backers, shareholders, grant, board seat, co-invest, follow-on,
  dry powder, lp, lps, exit, exits, spin-out, spinout, patent, levée, levons, lève, lever, levée de fonds,
  tour de table, amorçage, série a, série b, investisseur, investisseurs, investissons, associés, boîte, boîtes,
  clients payants, capital risque, ticket moyen, obligations convertibles, fondateur, fondatrice, fondateurs,
  cofondateur, ronda, ronda semilla, semilla, inversor, inversores, inversionista, inversionistas, invertimos,
  invierto, inversión, levantar, levantamos, levantando, fundador, fundadora, fundadores, cofundador,
  emprendimiento, capital semilla, rodada, captando, captar, captação, investidor, investidores, anjo, invisto,
  investimos, sócio, sócia, aporte, kapital, beteiligung, beteiligungen, wandeldarlehen, gründer, gründerin,
  gründerteam, finanzierungsrunde, seed-runde, investoren, investieren, investiere, risikokapital,
  gesellschafter, kapitalrunde, ronde, investeerder, investeerders, investeren, wij investeren, oprichter,
  runda, rundan, investerar, investerare, grundare, investering, stifter, kapitalrejsning, rahoitus, sijoittaja,
  inwestor, inwestorzy, inwestujemy, raccogliamo, investitori, investiamo, preorders, bridging, closing our, subscription, cheques of, cap table
`

/** Words for the speaker and what is theirs. */
export const SELF_WORDS = `
i we me us my our mine ours myself im ive ours ich wir mein meine unser unsere je nous mon ma mes notre nos yo
mi mis nuestra nuestro ik wij ons onze jag vi min mitt
`

/** What reports and advice are told by, where nobody speaks of themself. */
export const REPORTED = `
said, says, reported, told, announced, according, published, voted, described, filed, hereby, agreed, criticised,
  unpopular opinion, hot take, interesting round, round today, deal this month, deal this week, rule of thumb, rules of thumb, things people say, if you are raising, when you raise,
  if you raise, you should raise, founders should, startups should, investors should, funds that, investors that,
  investors who, vcs who, founders who, tips for, advice for, lessons from,
  the insurer, the carmaker, the retailer, the utility, do not give away
`
