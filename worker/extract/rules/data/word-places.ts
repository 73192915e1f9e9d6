/** Common words that are also names of places. */
export const WORD_PLACES = `
parker cypress mobile reading nice bath split orange enterprise tours most college clay badger union normal bend hope
paradise eagle rock hill park lake valley spring springs surprise commerce industry home king liberty
independence freedom mission price moody temple marion troy media march general best male same faith lawn bell
rice mason dale page grant sandy forest grove garden center central salt page hurricane marathon moss derby
banks golden evening reality america usa canada states buffalo superior justice rapid sugar plant plains palm
ocean avon us essex date page champion corona liberal
`
