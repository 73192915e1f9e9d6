/** Words that start a clause which is no list of goods. */
export const NOT_BELONGINGS = `
two three four five six seven eight nine ten eleven twelve dozen dozens now then here my our i im there
somewhere wherever before after since until tonight today tomorrow yesterday allergy allergic allergies hate
hates hated love loves loved like likes want wants need needs looking so no not also prefer budget under max
size please thanks which that it they we you he she what how when why because had been seen heard tried never
ever used to do does is are was will would can could should may might must good bad trouble fun enough neither
both nothing everything anything something one ones idea problem question issue look time hands feet skin knees
knee zero exactly yet still else new there like really ever but except spend spent live works commute travel use uses enjoy
wonder guess consider thinking hoping planning trying figure wondering prefers prefer thought maybe up every
almost nearly each daily weekly monthly twice once mostly about roughly around did get buy bought sold lost
returned ordered found took put saw fell felt feel feels think thought know knew find finds keep keeps until
lets more less than whatever else nous vous ils elles elle je ich wir sie nosotros que pero aber mais oh lol
well anyway opinions opinion grudge reservations doubts feelings standards patience pay of from for at on by to
into onto per gave made broke broken got gets went goes said says told turned left sent came comes died failed
snapped leaked pls plz please none wait hear hearing tbh honestly actually maybe perhaps should shall must let
lets hello hi hey thanks thank dear regards cheers yes yeah yep nope nah sure definitely absolutely sorry first
second third fourth fifth sixth
`

/** Quantifiers and qualifiers before goods. */
export const OPENS_BELONGING = `
a an the my our some any one two three four five six seven eight nine ten eleven twelve several many few too all
lots of both these those this that anything already old own plain just real far way pair bunch couple mountain
loads plenty pile decent good nice great very with half million thousand hundred hundreds dozens
`
