export const RELIGIONS = `
christian: christians, follower of christ, follower of jesus, born again christian, born again; catholic: roman catholic
protestant; baptist; southern baptist; methodist; lutheran; presbyterian; episcopalian: episcopal; anglican; evangelical; pentecostal
mormon: lds, latter day saint; jehovah's witness: jehovah witness; orthodox: orthodox christian, greek orthodox; quaker; amish; mennonite; unitarian
jewish: jew; orthodox jewish: orthodox jew; reform jewish: reform jew; muslim: moslem; hindu; buddhist; sikh; jain; taoist; pagan; wiccan; satanist; spiritual; bahai; rastafarian: rasta; scientologist; shinto
atheist: atheists; agnostic: agnostics; church of england: c of e; church of scotland; seventh day adventist: adventist; reformed; calvinist; nazarene; apostolic; deist; humanist; zoroastrian; druze; confucian; messianic jew; hare krishna; druid; heathen; asatru; norse pagan; santeria; voodoo; sufi; shia: shia muslim; sunni: sunni muslim; protestant christian; non denominational: nondenominational;; russian orthodox; coptic
`
