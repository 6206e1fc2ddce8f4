/** Words of schools, services and published work that make the name beside them public and not a child's. */

/** A capitalised run that ends in one of these is an organisation or a publication. */
export const organisationNouns = `
academy academies school schools primary college infant infants junior juniors nursery secondary grammar sixth
university trust foundation centre center hospital clinic surgery lodge council borough church cathedral federation
review inquiry enquiry report act bill law rule profile competence guidelines guidance programme scale fund library
charity partnership institute society association unit station campus prep preparatory high comprehensive free
project panel board hub team farm house cofe rc ce catholic jewish mat service services framework model
test assessment method approach awards award prize pathway tool scheme strategy report network alliance group
`;

/** The lower-case endings that name a school when the words before them stand after a preposition. */
export const schoolNouns = `academy primary college infants juniors nursery secondary grammar school high hospital trust`;

/** Products, charities, authors and laws named after people, as they are typed, in lower case. */
export const publicPhrases = [
  'anna freud',
  "guy's hospital",
  'evelina',
  "tom's trust",
  'stephen covey',
  'nelson and colne',
  'harper adams',
  'ivy league',
  'harris federation',
  'lucy faithfull',
  'marie collins',
  'jack petchey',
  'edward timpson',
  'alex timpson',
  'eileen munro',
  'josh macalister',
  'munro',
  'macalister',
  'laming',
  'timpson',
  'ruth miskin',
  'marjorie boxall',
  'dan hughes',
  'kim golding',
  'bruce perry',
  'louise bomber',
  'john bowlby',
  'gillick',
  'fraser guidelines',
  'fraser competence',
  'fraser competent',
  "sara's law",
  "sarah's law",
  "clare's law",
  "claire's law",
  "martha's rule",
  "martha's law",
  "megan's law",
  "helen's law",
  "charlie's law",
  "natasha's law",
  'victoria climbie',
  'daniel pelka',
  'star hobson',
  'arthur labinjo-hughes',
  'arthur labinjo hughes',
  'sara sharif',
  'peter connelly',
  'baby p',
  'duke of edinburgh',
  "king's trust",
  "prince's trust",
  'king charles',
  'queen elizabeth',
  'prince william',
  'henry smith',
  'ernest cook',
  'carol gray',
  'kensington and chelsea',
  'kensington & chelsea',
  'st helens',
  'saint helens',
  'bury st edmunds',
  'isle of wight',
  'isle of man',
  'milton keynes',
  'king lynn',
  "king's lynn",
  'kings lynn',
  'tower hamlets',
  'jamie oliver',
  'marcus rashford',
  'amber valley',
  'amber rating',
  'amber rated',
  'rose hill',
  'hope valley',
  'virginia water',
  'joy of',
  'ernie',
  'alan turing',
  'microsoft',
  'jack of',
  'robin hood',
  'black box',
  'boris johnson',
  'rishi sunak',
  'keir starmer',
  'bridget phillipson',
  'gavin williamson',
  'nadhim zahawi',
  'gillian keegan',
  'michael gove',
  'harry potter',
  'romeo and juliet',
  'mary celeste',
  'tom bennett',
  'kate moss',
  'elsa support',
  'ed psych',
  'john lewis',
  'morrisons',
  'tesco',
  'asda',
  'george floyd',
  'stephen lawrence',
  'kim possible',
  'may half term',
  'may bank holiday',
  'marks and spencer',
  'barnardo',
  "barnardo's",
  'barnardos',
  'dr barnardo',
  'nspcc',
  'karma nirvana',
  'childline',
  'alice in wonderland',
  'charlie gard',
  'jean piaget',
  'lev vygotsky',
  'tony attwood',
  'ross greene',
  'paul dix',
] as const;

/** Software, charities, services and authors that professionals name; none of them is a child. */
export const productNames = `
kooth lexia tiktok snapchat instagram facebook youtube roblox fortnite xbox playstation netflix google chromebook ipad
edulink edukey studybugs satchel classcharts parentmail parentpay weduc dojo seesaw tapestry wonde nessy kumon mathletics
sparx seneca duolingo gcsepod bedrock doodle coram nacro catch22 place2be youngminds papyrus samaritans kidscape redthread
barnardos barnardo shelter relate homestart sendiass ipsea mencap addaction gingerbread refuge safelives mermaids stonewall
tavistock maudsley bromcom arbor cpoms synergy liquidlogic eclipse capita microsoft outlook sharepoint onedrive excel powerpoint
powerbi chatgpt copilot openai azure signpost maslow bowlby bloom bronfenbrenner vygotsky piaget erikson winnicott rosenshine
gillick laming munro timpson macalister bercow lenehan wolf carlile children's childline nspcc unicef unesco ofqual ofcom
cafcass navsh adcs edpsych welfarecall egov gov uksc bailii legislation westlaw sumdog phonics makaton pecs teacch signalong
forestschool nurtureuk jigsaw pshe kapow whiterose talkabout zones lego skype webex whatsapp messenger telegram discord twitch
`;
