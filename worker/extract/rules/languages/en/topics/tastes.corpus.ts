import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'interests',
  texts: [
    ['Getting into watercolours. Looking for a sketchbook.', ['watercolours']],
    ['I love hiking. Looking for boots.', ['hiking']],
    ['Looking for a tent. I enjoy camping.', ['camping']],
    ["I'm into photography, looking for a camera bag.", ['photography']],
    ['Looking for boots. My brother loves chess.', null],
    ['Looking for boots.', null],
    ['Loved: Piranesi, anything by Tove Jansson. I want a book.', ['piranesi', 'tove jansson']],
    ['My style: japandi, mid-century. Looking for a lamp.', ['japandi', 'mid-century']],
    ['I do a lot of long distance walking. I need poles.', ['long distance walking']],
    ['I do a lot of overtime. I need coffee.', null],
    ['My wife got me into birdwatching. I need binoculars.', ['birdwatching']],
    ['Reads: crime, nature writing. I want a lamp.', ['crime', 'nature writing']],
    ['What is he into? Dinosaurs\nBudget? 50 euros\nFor whom? My nephew', null],
    ['I hike almost every weekend. I need boots.', ['hiking']],
    ['I cook every single day. I need a pan.', ['cooking']],
    ['I need a gift for a 7 year old who likes dinosaurs.', null],
    ['Looking for a vase. Her interests: pottery, horror films', null],
    ['Shopping for an e-reader. Reads mostly crime novels and poetry.', ['crime novels', 'poetry']],
    ['Shopping for a poncho. Into gothic novels and dark ales.', ['gothic novels', 'dark ales']],
    ['Looking for sunglasses. Colours I like: tortoise, black', null],
  ],
}
