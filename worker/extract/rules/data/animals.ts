/** Kinds of animals that people keep, with breeds and pet names of the kind. */
export const ANIMALS = `
dog: dogs, doggo, doggos, doggy, doggie, puppy, puppies, pup, pups, pooch, mutt, mutts, hound, hounds, canine,
  labrador, labradors, lab, labs, black lab, yellow lab, chocolate lab, golden retriever, golden retrievers,
  retriever, retrievers, labrador retriever, german shepherd, german shepherds, german shepherd dog, shepherd,
  poodle, poodles, standard poodle, toy poodle, pitbull, pit bull, pitbulls, pit bulls, pit bull terrier,
  pittie, chihuahua, chihuahuas, beagle, beagles, bulldog, bulldogs, french bulldog, frenchie,
  english bulldog, pug, pugs, husky, huskies, siberian husky, rottweiler, rottweilers, dachshund, dachshunds,
  wiener dog, weiner dog, corgi, corgis, boxer dog, shih tzu, shih tzus, yorkie, yorkies, yorkshire terrier,
  terrier, terriers, boston terrier, jack russell, jack russell terrier, border collie, border collies,
  collie, collies, great dane, great danes, mastiff, mastiffs, doberman, dobermans, dalmatian, dalmatians,
  maltese, maltipoo, pomeranian, pomeranians, schnauzer, schnauzers, cocker spaniel, spaniel, spaniels,
  greyhound, greyhounds, whippet, whippets, lurcher, lurchers, saluki, borzoi, galgo, staffy, staffie, staffies,
  sausage dog, sausage dogs, jackapoo, cavoodle, cavalier, cavachon, groodle, spoodle, cockerpoo, pit bull mix,
  goldendoodle, labradoodle, doodle, cockapoo, cavapoo, basset hound,
  bloodhound, australian shepherd, aussie shepherd, blue heeler, cattle dog, saint bernard, st bernard,
  setter, irish setter, english setter, pointer, kelpie, springer spaniel, king charles spaniel, cane corso,
  american bulldog, chow chow, chow, pekingese, lhasa apso, basenji, airedale, westie, scottie, sheepdog,
  shar pei, rhodesian ridgeback, great pyrenees, pyrenees, bernese mountain dog, bernese, bernedoodle,
  sheepadoodle, yorkipoo, puggle, chiweenie, pom, boxer puppy, pit mix, lab mix, shepherd mix, coonhound,
  foxhound, catahoula, leonberger, keeshond, red heeler, heeler, sheltie, furbaby, weimaraner, vizsla, akita,
  shiba inu, shiba, samoyed, malamute, newfoundland dog, bichon, bichon frise, papillon, havanese, rescue dog, rescue pit, rescue pits,
  guide dog, service dog
cat: moggy, moggies, tortie, sphynx, ragdolls, cats, kitty, kitties, kitten, kittens, kitty cat, feline, felines, tabby, tabbies, siamese, siamese cat,
  persian cat, maine coon, maine coons, calico, ragdoll, tuxedo cat, bengal cat, tomcat, black cat
fish: fishes, goldfish, gold fish, betta, betta fish, aquarium, fish tank, koi, guppies, guppy, tetra, tetras, neon tetras, cichlid, cichlids, discus fish, angelfish, pleco, tropical fish,
  fish tanks
bird: lovebird, lovebirds, conure, birds, canary, canaries, finch, finches, budgie, budgies
parrot: parrots, macaw, cockatoo
parakeet: parakeets
cockatiel: cockatiels
hamster: hamsters
guinea pig: guinea pigs
gerbil: gerbils
rat: rats
mouse: mice
ferret: ferrets
rabbit: rabbits, bunny, bunnies
chinchilla: chinchillas
hedgehog: hedgehogs
sugar glider: sugar gliders
turtle: turtles
tortoise: tortoises
snake: snakes, ball python, python, corn snake, boa
lizard: lizards
iguana: iguanas
gecko: geckos, leopard gecko
bearded dragon: bearded dragons
chameleon: chameleons
frog: frogs
toad: toads
tarantula: tarantulas
spider: spiders
hermit crab: hermit crabs
snail: snails
axolotl: axolotls
scorpion: scorpions
horse: horses, pony, ponies, mare, stallion
donkey: donkeys
mule: mules
cow: cows, cattle
goat: goats
sheep
pig: pigs, piglet, potbelly pig
llama: llamas
alpaca: alpacas
chicken: chickens, hens, hen, rooster, cockerel
duck: ducks
goose: geese
turkey: turkeys
monkey: monkeys
skunk: skunks
raccoon: raccoons
squirrel: squirrels
peacock: peacocks
`
