import { type Deed, ITS } from './deed.ts'

/** What agents make: code and media. */
export const SOFTWARE_DEEDS: readonly Deed[] = [
  {
    name: 'code generation',
    said: [
      `(turn|turns|convert|converts) ~ (screenshots|designs|sketches|mockups|specs|
        wireframes) into ~ (code|react code|html|components)`,
      `(code generation|write code|writes code|writing code|generate code|generates code|generating code|
        codegen|code assistant|program synthesis|code completion|scaffolds code|writes sql|write sql|
        generates sql)`,
      `(write|writes|generate|generates|produce) ${ITS} (code|functions|scripts|sql|boilerplate|python|
        typescript)`,
    ],
    weak: 'coding',
  },
  {
    name: 'code review',
    said: [
      `(code review|code reviews|review code|reviews code|reviewing code|review pull requests|
        reviews pull requests|reviewing pull requests|pr review|pr reviews|review prs|reviews prs|
        reviews diffs|static analysis|lint|lints|linting|reviewing diffs|review diffs|pull request review)`,
      `(check|checks|checking) ${ITS} (code|pull requests|prs|diffs|commits)`,
    ],
  },
  {
    name: 'testing',
    said: [
      `(run tests|runs tests|write tests|writes tests|unit tests|unit testing|test generation|
        end to end tests|regression tests|test automation|load testing|fuzzing|fuzz testing|
        integration tests)`,
    ],
    weak: 'testing|qa',
  },
  {
    name: 'log analysis',
    said: ['(log analysis|reads logs|log parsing|root cause analysis|incident analysis)'],
  },
  {
    name: 'security scanning',
    said: [
      `(vulnerability scanning|security scanning|security scans|penetration testing|scans dependencies|
        dependency scanning|secrets scanning)`,
    ],
  },
  {
    name: 'database tuning',
    said: [
      '(query optimization|query optimisation|index tuning|sql tuning|database tuning|proposes an index)',
    ],
  },
  {
    name: 'sql generation',
    said: [
      '(natural language → sql|natural language to sql|text to sql|sql generation|writes sql)',
      `(turn|turns|translate|translates|convert|converts) ${ITS} (questions|english|language|
        requests) (into|to) sql`,
    ],
  },
  {
    name: 'image generation',
    said: [
      `(image generation|generate images|generates images|generating images|generation of ~ images|
        text to image|draw pictures|draws pictures|image generator|create images|creates images|
        generate pictures|generates pictures|makes images|logo generation|generate product shots)`,
      `(generate|generates|create|creates|make|makes|draw|draws|produce|produces|paint|paints|
        render) ${ITS} (images|pictures|illustrations|logos|thumbnails|product shots|artwork|banners|
        icons|visuals|art)`,
      `(generate|generates|create|creates|make|makes|draw|draws) ${ITS} (photos|posters|avatars|mockups|
        headshots)`,
    ],
    weak: 'illustrations|product images|renders|product renders',
  },
  {
    name: 'video generation',
    said: [
      '(video generation|generates videos|video editing|text to video)',
      '(lip sync|talking heads|avatar videos)',
    ],
  },
  {
    name: 'image editing',
    said: [
      '(image editing|retouching|photo editing|upscaling|upscales)',
      `(upscale|upscales|retouch|retouches|crop|crops|resize|resizes) ${ITS} (photos|images|pictures)`,
    ],
  },
  {
    name: 'background removal',
    said: [
      '(background removal|removes backgrounds|cut outs)',
      `(remove|removes|cut out|cuts out) ${ITS} (background|backgrounds)`,
    ],
  },
  {
    name: 'music generation',
    said: ['(music generation|composes music|generates music|sound generation|jingles)'],
  },
  {
    name: 'slide generation',
    said: ['(slide generation|makes slides|generates slides|presentation generation)'],
  },
]
