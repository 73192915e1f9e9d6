export const RELIGIONS = `
christian: christians, follower of christ, follower of jesus, born again christian, born again; catholic: roman catholic
protestant; baptist: southern baptist; methodist; lutheran; presbyterian; episcopalian: episcopal; anglican; evangelical; pentecostal
mormon: lds, latter day saint; jehovah's witness: jehovah witness; orthodox: orthodox christian, greek orthodox; quaker; amish; mennonite; unitarian
jewish: jew, orthodox jew; muslim: moslem; hindu; buddhist; sikh; jain; taoist; pagan; wiccan; satanist; spiritual; bahai; rastafarian: rasta; scientologist; shinto
atheist; agnostic; none: non religious, nonreligious, non-religious, irreligious, secular
`
