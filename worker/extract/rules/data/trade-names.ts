/** Fields of work that people say they are in. */
export const LINES_OF_WORK = `
payroll, finance, real estate, sales, marketing, construction, insurance, banking, retail, healthcare,
  health care, advertising, fashion, law enforcement, education, human resources, hr, information technology,
  tech, it, manufacturing, logistics, hospitality, publishing, film, the film, television, social work,
  nursing, accounting, engineering, agriculture, landscaping, customer service, public relations
`

/** Vehicles that are driven for a living, and not just to work. */
export const VEHICLES = `
taxi: taxi cab, taxicab
cab, ambulance, hearse, train, tram, streetcar, crane, bulldozer, excavator, school bus, city bus, tour bus,
  tow truck, dump truck, tractor trailer, mail truck, ice cream truck, fire truck, cement truck
forklift: fork lift
snowplow: snow plow, snowplough, snow plough
limo: limousine
semi truck: semi
delivery truck: delivery van
garbage truck: trash truck
18 wheeler: big rig
`
