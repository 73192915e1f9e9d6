/** Words of a form's question, or of another speaker's, that tell what the answer is about: in domains of trade. */
export const FORM_QUESTIONS = `
owned = already have, already own, do you own, you own, own already, have already, currently use, do you use, use now, using now, what do you have, got already, current setup
disliked = you hate, dislike, can not stand, do not like, do not want, never want, veto, deal breakers, turn offs, not show you, brands to skip, not be
avoided = allergies, allergic, allergy, avoid, sensitivities, intolerances, intolerant, must not contain, ingredients to skip
tastes = hobbies, interests, you enjoy, passions, free time, into, you love, pastimes, your tastes
gift = a gift, gift, present, for whom, someone else, recipient, who is it for, who is this for, for yourself, for you
used = used, second hand, refurbished, new or used, pre owned
needed = when do you need, need it by, needed by, by when, how soon, deadline, need it, when is it for
colors = color, colors, colour, colours, shade
price = how much, asking price, your price, price, budget, willing to pay, like to spend, want to spend, you spend, your max, maximum, your limit, ceiling, your offer, want for it, asking for it, would you take, you pay, looking to spend, price range, your number, price in mind, what would you like to get
haggle = haggling, negotiated, wiggle room, negotiable, haggle, offers, firm, negotiate
destination = where do you live, where to, ship to, ship it to, deliver to, delivered to, where are you, which city, your city, where should, located, where can it, based, where is it, where is the item, whereabouts, pick it up, collect from
sells = are you selling, you are selling, you sell, to sell, you offering, selling
buys = looking for, looking to buy, you want to buy, are you buying, shopping for
howmany = how many, quantity, number of pieces
leads = lead rounds, do you lead, lead, lead or follow
kept = keep data, retain, retention, store data, keep logs, store our data, keep our data
formats = formats, file types, accept as input, input, inputs
smoking = smoke, smoking, smoker
`
