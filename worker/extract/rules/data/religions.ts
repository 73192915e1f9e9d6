export const RELIGIONS = `
christian: christians, cristiano, cristiana, chrétien, chrétienne, christlich, follower of christ,
  follower of jesus, born again christian, born again
catholic: roman catholic, católico, católica, catholique, katholisch
protestant: evangelisch, protestante
baptist, southern baptist, methodist, lutheran, presbyterian, anglican, evangelical, pentecostal, quaker,
  amish, mennonite, unitarian, hindu, sikh, jain, taoist, pagan, wiccan, satanist, spiritual, bahai,
  scientologist, shinto, church of scotland, reformed, calvinist, nazarene, apostolic, deist, humanist,
  zoroastrian, druze, confucian, messianic jew, hare krishna, druid, heathen, asatru, norse pagan, santeria,
  voodoo, sufi, protestant christian, russian orthodox, coptic
episcopalian: episcopal
mormon: lds, latter day saint
jehovah's witness: jehovah witness
orthodox: orthodox christian, ortodoxo, ortodoxa, orthodoxe, greek orthodox
jewish: jew, judío, judía, juif, juive, jüdisch
orthodox jewish: orthodox jew
reform jewish: reform jew
muslim: moslem, musulmán, musulmana, musulmane, muslimisch
buddhist: budista, bouddhiste, buddhistisch
rastafarian: rasta
atheist: atheists, ateo, atea, athée, atheistisch
agnostic: agnostics, agnóstico, agnóstica, agnostique, agnostisch
church of england: c of e
seventh day adventist: adventist
shia: shia muslim
sunni: sunni muslim
non denominational: nondenominational
`
