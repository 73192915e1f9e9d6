export const RELIGIONS = `
christian: christians, cristiano, cristiana, chrétien, chrétienne, christlich, christin, cristã, cristão, follower of christ,
  follower of jesus, born again christian, born again
catholic: roman catholic, católico, católica, catholique, katholisch, katholikin, katholik, cattolico, cattolica, katoliczka
protestant: evangelisch, protestante, protestantisch, protestantin
evangelical: evangélico, evangélica, évangélique, evangelical christian
modern orthodox, ultra orthodox, haredi, chabad, conservative jewish, christadelphian, salvationist, moravian, congregationalist,
  serbian orthodox, romanian orthodox, ethiopian orthodox, bulgarian orthodox, ukrainian orthodox, maronite,
  armenian apostolic, unitarian universalist, zen buddhist, theravada buddhist, tibetan buddhist, alevi, ismaili,
  ahmadi, yazidi, parsi, animist, candomblé, umbanda, pantheist, polytheist, neopagan, daoist, secular humanist,
  christian scientist, assemblies of god, church of christ, greek catholic, ukrainian catholic, old catholic,
  missouri synod lutheran, southern methodist
baptist, southern baptist, methodist, lutheran, presbyterian, anglican, pentecostal, quaker,
  amish, mennonite, unitarian, hindu, sikh, jain, taoist, pagan, wiccan, satanist, spiritual, bahai,
  scientologist, shinto, church of scotland, reformed, calvinist, nazarene, apostolic, deist, humanist,
  zoroastrian, druze, confucian, messianic jew, hare krishna, druid, heathen, asatru, norse pagan, santeria,
  voodoo, sufi, protestant christian, russian orthodox, coptic
episcopalian: episcopal
mormon: lds, latter day saint
jehovah's witness: jehovah witness
orthodox: orthodox christian, ortodoxo, ortodoxa, orthodoxe, greek orthodox
jewish: jew, judío, judía, juif, juive, jüdisch, jüdin
orthodox jewish: orthodox jew
reform jewish: reform jew
muslim: moslem, musulmán, musulmana, musulmane, muslimisch, muslima, muslimin, musulmana practicante
buddhist: budista, bouddhiste, buddhistisch, buddhistin
rastafarian: rasta, rastafari
atheist: atheists, ateo, atea, athée, atheistisch, atheistin
agnostic: agnostics, agnóstico, agnóstica, agnostique, agnostisch, agnostiker, agnostikerin
church of england: c of e
seventh day adventist: adventist
shia: shia muslim
sunni: sunni muslim
non denominational: nondenominational
`
