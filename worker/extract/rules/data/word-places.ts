/** Common words that are also names of places. */
export const WORD_PLACES = `
parker cypress mobile reading nice bath split orange enterprise tours most college clay badger union normal bend hope
paradise eagle rock hill park lake valley spring springs surprise commerce industry home king liberty
independence freedom mission price moody temple marion troy media march general best male same faith lawn bell
rice mason dale page grant sandy forest grove garden center salt page hurricane marathon moss derby
banks golden evening reality america usa canada states buffalo superior justice rapid sugar plant plains palm
ocean avon us essex date page champion corona rugby
`

/** Further common words that are also names of places: alone or in lower case they count as words. */
export const COMMON_PLACES = `
bear liberal economy fate friendly grants green holiday progress prospect reserve sale worth saki alliance banning converse
countryside crystal flushing fountain humble imperial moron oral pace saga sterling sunrise trinity worms angers
antelope anthem apex archway baker beacon bountiful butler canyon centennial citrus cocoa corning cottonwood
defiance dent evergreen flint fords garland grapevine grimes groves halfway hays heath hickory highland hillside
homestead hue jersey jingling keystone laurel magnolia mango marina martin mascara mentor meridian midway mound
mustang orchards overland paramount parkway parole parsons pearl petal plantation plum prosper republic revere
ridge rifle sari savage seaside sparks stow sunset villas vineyard vista walnut welling westerly wheeling
woodland woodlands wright grays sulphur aloha alpine brewer chino perm speedway sycamore alabaster anaconda arbutus
brigantine buckeye carver centurion chaparral cloverleaf columbine dyer echelon fishers florin freehold garner
goldenrod griffin hassocks hermitage jasper largo larkspur linden mesquite natal palmetto picayune plover portage
raglan saline shoreline tamale tucker upland vermilion vernal batman brownfield chihuahua draper ganja greenfield
hoover lakeside mastic parkland pinewood manta marl greenbelt greenwood riverbank palatine spearfish tarsus
whitewater winder cutler
`
