/** Words of a form's or another speaker's question, by the topic of the answer, in trading domains. */
export const FORM_QUESTIONS = `
owned = already have, already own, do you own, you own, own already, have already, currently use, do you use,
  use now, using now, what do you have, got already, current setup, owns already, has already, owned, owns,
  have already got, already in, on my shelf, on our shelf, on the shelf, in my cellar, in the cellar,
  in my wardrobe, in my closet, in my kit, in my bag, in my drawer, in my garage, in my stash, in the stash,
  in your wardrobe, in your closet, in your kitchen, in your cellar, in your kit, on your shelf, your setup,
  your gear, your kit, current gear, current kit, current equipment, current rig, current machine, current bike,
  current camera, current phone, current laptop, current mattress, current shoes, current skis, current grinder,
  current headphones, current car, current watch, current tv, current vacuum, current pillow, current racket,
  current instrument, have now, have so far, got so far, have at home, got at home, at home already,
  things you have, things you own, have you got, already possess, already using, currently own, currently using,
  what you have, what you own, games you have, books you have, already bought, received already,
  already received, for which phone, for which model, for which laptop, for which camera, for which bike, for which car,
  for which machine, for which console, for which watch, for which tablet, which phone is it for, which model is it for,
  what phone is it for, what car is it for, what bike is it for, phone model, car model, bike model, camera model
disliked = you hate, dislike, dislikes, can not stand, do not like, do not want, never want, veto, deal breakers,
  turn offs, not show you, brands to skip, not be, never wear, never buy, never eat, to skip, do not wear,
  will not wear, refuse, put off by, put you off, loathe, hates, hated, detest, do not care for, not a fan,
  never show, do not show, show me, please no, please not, never again, gave up on, no thanks, not interested,
  not into, no go, no gos, no nos, hard no, hard pass, can not abide, can not bear, do not enjoy, does not enjoy,
  you do not, do not they, not keen, bored of, sick of, tired of, did not like, pet peeves, turn you off,
  drives you, annoys you, annoy you, rather not, not for me, not for you, stop showing, stop sending,
  off limits, off the table, what to avoid showing, nope, nopes, vetoes, unwanted, not wanted, disliked,
  does not like, hate most, least favorite, worst, not your style, not your thing, does not he like,
  does not she like, never read, never listen
avoided = allergies, allergic, allergy, avoid, sensitivities, intolerances, intolerant, must not contain,
  ingredients to skip, should it not have, must it not have, can not have, may it not, must not have,
  should not have, must never, leave out, must leave out, never send, to avoid, should avoid, must avoid, fabric no go, material no go,
  materials no go, fabrics no go, ingredient no go, sensitive to, sensitivity, react to, reacts to, reactions,
  intolerant to, intolerance, can not do, can not eat, can not drink, can not wear, can not use,
  can not tolerate, can not take, can not touch, must be free of, free of, free from, must be without,
  materials you avoid, ingredients you avoid, off limits ingredients, allergens, contraindications, skin reacts
tastes = hobbies, interests, you enjoy, passions, free time, you into, are you into, you love, pastimes, your tastes, likes, into these days, do you enjoy,
  did you enjoy, what you like, what you love,
  flavors you, flavours you, notes i love, notes you love, you listen to
gift = pour qui, fur wen, para quien, voor wie, un cadeau, ein geschenk, un regalo, a gift, gift, present, for whom, someone else, recipient, who is it for, who is this for, for yourself,
  for you, who for, you shopping for, shopping for whom, for who, who are you buying for, are you buying for,
  who will use it, who will wear it, who will be using, recipients
used = occasion, gebraucht, segunda mano, seconde main, usado, tweedehands, used, second hand, secondhand, 2 nd hand, refurbished, refurb, new or used, pre owned, preloved,
  pre loved, new or second hand, condition, open box, demo model, ex display, b stock
needed = bis wann, pour quand, pour quelle date, para cuando, wanneer, when do you leave, when do you go, when are you off, when do you fly, when is the party, until when,
  when do you need, need it by, needed by, by when, how soon, deadline, need it, when is it for
colors = color, colors, colour, colours, shade, shades, couleur, couleurs, farbe, farben, colores, colore, kleur, cor
price = how much, asking price, your price, price, budget, willing to pay, like to spend, want to spend,
  you spend, your max, maximum, your limit, ceiling, your offer, want for it, asking for it, would you take,
  you pay, looking to spend, price range, your number, price in mind, what would you like to get, like for it,
  would you like for, ask for it, charge for it, pay for it
haggle = haggling, negotiated, wiggle room, negotiable, haggle, offers, firm, negotiate
destination = where do you live, where to, ship to, ship it to, deliver to, delivered to, where are you,
  which city, your city, where should, located, where can it, delivery to, shipping to, where shall, where do we, shipping address, delivery address,
  which address, livraison ou, ou habitez, ou habites, ou livrer, ou doit on, ou souhaitez, quelle ville, wohin, wo wohnst,
  wo wohnen, welche stadt, donde vives, donde vive, a donde, adonde, donde lo, que ciudad, waar woon, waarheen, dove abiti,
  dove spediamo, onde mora, based, where is it, where is the item, whereabouts,
  pick it up, collect from
sells = your listing, your item, your ad, buying or selling, selling or buying, buy or sell, sell or buy,
  want to do, here to do, are you selling, you are selling, you sell, to sell, you offering, selling
buys = looking for, looking to buy, you want to buy, are you buying, shopping for
posts = will you send, send it, post it, send, shipping, ship it, ship, postage, courier, posting, can you post,
  collection / post, collection or post, pickup / post, pickup or post, post / collection, post or collection,
  pick up or post, collect or post
delivers = deliver it, deliver, delivery, bring it, drop it off
collects = pickup, pick up, collect, collection, picked up
howmany = how many, quantity, number of pieces
backs = you invest, guys invest, you fund, personally fund, your ticket, check size, cheque size, size of checks,
  ticket, ticket size, your thesis, what do you back, your checks, invest in
buyers = who pays, who is paying, who buys, your customers, your clients, your customer, who is it sold to,
  who do you sell,
  target market, target customers, target customer, customer segment, who uses
excluded = who else does, competitors, competition, competes, who else, alternatives, already doing,
  do you not do, not do, do you avoid, you avoid, not touch, you exclude, exclusions, excluded, off limits,
  out of scope,
  never back, not back, not invest in, never invest in, not fund, you skip, no go areas, no gos, anything you,
  not for you,
  do you hate, stay away from, steer clear of
product = what do you do, what does it do, what are you building, do you build, you building, what do you make,
  you making,
  what is it, one line, one liner, one sentence, elevator pitch, tagline, company do, startup do, your product,
  your idea,
  the product, the idea, describe, description, what problem, what it does, what we do, what you do, in a nutshell,
  business, doing, product, solution, pitch, summary, activity, qué hacen, que faites vous, activité,
  was macht ihr, produkt
raises = you raising, do you seek, your round, what do you need, do you need, amount you seek,
  how much do you want, you looking to raise, our ask, the ask
leads = open to leading, willing to lead, happy to lead, can you lead, can lead, prepared to lead, lead rounds, anyone leading, set terms, do you lead, lead, lead or follow
kept = keep the, keep our, keep my, may it keep, may they keep, can they keep, store the, do you keep,
  do you log, do you store, keep texts, keep data, retain, retention, store data, keep logs, store our data,
  keep our data, data retained, data kept, data stored, inputs retained, inputs kept, may it store,
  may you store, will you store, is it stored, is anything stored, be stored, be kept, be retained, be logged,
  keeps data, keeps inputs, stores data, stores inputs, do you save, you save, keeps the, keeps our, keeps my, keeps your,
  stores the, stores your, stores our, keeping the, keeping our, hold on to, keep them, keeps them, keep it, keeps it,
  what we store, what is stored, what is kept, what we keep, we store, what you store, what you keep, may be kept, photos be kept, be retained by you,
  retain the, save the, saves the, saved the, store your, log the, log our, may it log, archive the, keep any, store any
formats = file types
smoking = smoke, smoking, smoker
partner = see yourself, would you date, date a, date someone, your match, your partner, ideal partner, partner who, ok with
d_age = how old, your age, yours, age
d_kids = have kids, have children, any kids, any children, got kids, kids, children, grandkids, grandchildren,
  parent
d_wants = kids still, kids a must, kids important, kids on the cards, see kids, children still, children a must,
  want more, more kids?, more children?, more of them?, want any?, want any kids, want any children, want any of your own, want any more kids,
  want any of those, do you want kids, do you want children, do you want any?, do you want more, do you want them,
  do you want to have kids, do you want to have children, do you want a family, do you want any kids, want them,
  do you want any children, do you want some, want some?, do you want (more), want (more), would you like kids, would you like children,
  hope to have kids, plan on kids, planning on kids, want kids, want children, want more kids, kids in the future,
  kids someday, want a family, more children
d_smoke = smoke, smoking, smoker, cigarettes, ciggies, vape, smokes
d_drink = drink, drinking, alcohol, tipple, booze, drinks
d_work = what do you do, for work, for a living, your job, occupation, work, profession, job
d_status = been married, marital, relationship status, are you single, status, ever married, married before
d_married = ever married, ever been married, been married before, were you ever married, married before
d_faith = faith, religion, religious, beliefs
d_goal = looking for, hoping to find, you after, brings you, here for, want from, want out of, what do you want
d_seek = interested in, who are you looking for, looking to meet, hoping to meet, like to meet, want to meet,
  men or women, who do you date, seeking
d_range = age range, ages, how old should
d_diet = diet, vegetarian, how do you eat, dietary, do you eat
d_pets = pets, animals, any animals, dog or cat, dogs or cats
d_gender = gender, sex, man or woman
d_height = how tall, height
d_where = where, town, city, based, located, live, living
`
