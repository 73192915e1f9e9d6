/** Kinds of goods that people trade and ask advice about, with other names of each. */
export const GOODS = `
laptops: laptop, notebook computer, macbook, chromebook, thinkpad; phones: phone, smartphone, iphone, android phone, cell phone, mobile phone; tablets: tablet, ipad, e-reader, kindle; computers: computer, desktop, pc, gaming pc; monitors: monitor, screen; cameras: camera, dslr, mirrorless camera, lens, lenses, camcorder; headphones: earbuds, headset, earphones, airpods; speakers: speaker, soundbar, turntable, amplifier; televisions: tv, television, oled; game consoles: game console, console, playstation, xbox, nintendo switch; keyboards: keyboard, mechanical keyboard; printers: printer; smartwatches: smartwatch, fitness tracker, apple watch; drones: drone; routers: router
bicycles: bicycle, bike, road bike, mountain bike, gravel bike, e-bike, ebike; cars: car, sedan, suv, truck, pickup, van, minivan; motorcycles: motorcycle, motorbike, scooter; car parts: tires, tyre, tyres, rims, car seat; boats: boat, kayak, canoe, paddleboard; camping gear: tent, sleeping bag, backpack, camping stove, rucksack; skis: ski boots, snowboard; surfboards: surfboard; golf clubs: golf bag; fishing gear: fishing rod; fitness equipment: dumbbells, treadmill, exercise bike, rowing machine, kettlebell, weights
furniture: sofa, couch, desk, table, dining table, bed frame, bookshelf, dresser, armchair, wardrobe; chairs: office chair, chair, stool; mattresses: mattress; rugs: rug, carpet; lamps: lamp; kitchen appliances: blender, coffee maker, espresso machine, air fryer, toaster, stand mixer, microwave, dishwasher, fridge, refrigerator, oven; cookware: pan, pans, pots, skillet, dutch oven, wok; knives: chef's knife, chef knife, kitchen knife; vacuum cleaners: vacuum, vacuum cleaner, robot vacuum; washing machines: washer, washing machine, dryer; tools: drill, saw, power tools, toolbox, lawn mower, lawnmower; garden furniture: patio set; plants: houseplants
shoes: sneakers, trainers, running shoes, boots, hiking boots, sandals; jackets: jacket, rain jacket, coat, parka; clothes: clothing, jeans, shirts, t-shirts, hoodie, trousers, leggings; dresses: dress, wedding dress, gown; suits: suit, blazer; watches: watch, wristwatch; bags: bag, handbag, purse, tote, messenger bag, suitcase, luggage, carry-on; jewelry: necklace, ring, earrings, bracelet, jewellery; sunglasses: glasses; skin care: skincare, moisturizer, sunscreen, serum, face cream; perfumes: perfume, cologne, fragrance; make-up: makeup, lipstick, foundation
books: book, novels, textbooks, textbook; board games: board game, puzzles; toys: toy, lego, dolls; strollers: stroller, pram, pushchair; cribs: crib, cot; guitars: guitar, bass guitar, acoustic guitar, electric guitar; pianos: piano, digital piano; violins: violin; drums: drum kit; records: vinyl, vinyl records; art: paintings, prints; pet supplies: dog food, cat food, dog bed, litter box; coffee: coffee beans; tickets: concert tickets; instruments: saxophone, trumpet, cello
`

/** Ways in which one program calls another. */
export const PROTOCOLS = `
mcp: model context protocol; a2a: agent2agent, agent to agent; rest: rest api, restful, http api, json api; graphql; grpc; webhooks: webhook; websockets: websocket; openapi: swagger; soap; mqtt; amqp; json-rpc; sse: server-sent events; oauth: oauth2
`

/** What an agent takes in or gives back. */
export const FORMATS = `
text: plain text, prose; json; csv; xml; markdown; html; pdf: pdfs; images: image, png, jpeg, photos; audio: wav, mp3, speech; video: mp4; spreadsheets: xlsx, excel files; embeddings: vectors; code: source code; email: emails
`

/** What agents do for others. */
export const CAPABILITIES = `
translation: translate, translating, translates; summarization: summarize, summarise, summarizing, summaries, summarizes, summarisation; transcription: transcribe, transcribing, transcribes, speech to text; web search: search the web, searching the web, searches the web; web scraping: scrape, scraping, crawling, crawl; data extraction: extract data, extracting data, entity extraction; classification: classify, classifying, classifies; sentiment analysis; image generation: generate images, generates images, generating images; ocr: text recognition; code generation: write code, writes code, generating code, coding; code review: review code, reviewing code, reviews pull requests; testing: run tests, write tests; data analysis: analyze data, analyse data; forecasting: forecasts; scheduling: book meetings, schedule meetings, calendar booking; payments: take payments, process payments; booking: book flights, book hotels, travel booking; customer support: answer customers, answers customers, support tickets; fact checking: verify claims; moderation: content moderation; document parsing: parse documents, parsing documents, parses invoices, invoice parsing; routing: route requests; monitoring: monitor systems; geocoding; pricing: price comparison; identity verification: kyc checks; email drafting: draft emails, drafts emails
`

/** Colours by their names. */
export const COLORS = `
black; white; gray: grey, charcoal; silver; gold: golden; red: burgundy, maroon; blue: navy, navy blue, light blue, dark blue; green: olive, dark green; yellow; orange; purple: violet; pink; brown: tan; beige: cream
`
