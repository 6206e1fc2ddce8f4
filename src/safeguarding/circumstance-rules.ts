/** Dangers that lie in the circumstances: who is about to have the child, who is near, who keeps help away. */
import type { Families } from '../knowledge/phrase-book.ts';

export const circumstanceWords: Families = {
  handover: `collect collecting collects collected pick-up picking-up picks-up picking pick-him-up pick-her-up pick-them-up picks-him-up picks-her-up
    go-home going-home goes-home goes-back going-back go-back get-home gets-home getting-home home-time hometime end-of-the-day end-of-day after-school finishes-in
    sent-home sending-home in-reception at-reception at-the-gate handed-over hand-over hand-him-over hand-her-over going-there staying-there there-tonight
    home-tonight home-later bell-goes`,
  infant: `baby newborn infant non-mobile pre-mobile immobile week-old weeks-old wk-old month-old months-old mth-old
    cant-crawl cant-walk-yet not-yet-crawling`,
  bruised: `bruise bruises bruised bruising fracture fractures fractured bleed broken-rib broken-ribs broken-arm broken-leg handprint
    hand-print black-eye black-eyes split-lip lip-split split burn burns bite-mark bite-marks hand-shaped finger-marks fingertip-bruising swelling`,
  offender: `rso registered-sex-offender sex-offender sex-offenders sex-offenders-register child-sex-offender paedophile paedo
    known-abuser form-for-abusing history-of-abusing form-for-hurting previous-for-abusing known-to-have-abused convicted-of-abusing convicted-of-child convicted-for-child schedule-one-offender schedule-1-offender
    risk-to-children danger-to-children not-allowed-near-children not-allowed-unsupervised abused-children convicted-abuser`,
  nearChildren: `babysitting babysit babysits babysat staying stays living lives moved-in moving-in sleeping sleeps alone-with in-the-house in-the-home
    with-the-kids with-the-children with-the-baby left-with looking-after overnight bathing childminding in-charge having-contact with-him with-them unsupervised`,
  reek: 'smells smell smelling smelt stinks stinking reeks reeking breath',
  drink: 'alcohol drink booze vodka beer cider weed cannabis spirits lager wine',
  handsOn:
    'drive driving drives car collect collecting pick picking take taking home pram buggy baby newborn toddler pick-up lift keys',
  refuse:
    'refusing refuse refuses refused wont not-letting wouldnt blocking blocked stopping cancelled barred declining declined turned-away sent-away denying denied',
  rescue:
    'ambulance ambulances paramedic paramedics midwife midwives 999 hospital a-and-e a-e crew doctor doctors police',
  prison: 'prison jail custody remand hmp secure-unit',
  toward:
    'heading way coming outside looking kill going turned arrived back round address knows-where after-her after-them after-us gate',
  order: `order bail conditions non-mol non-molestation injunction no-contact restraining-order bail-condition safety-plan
    safety-agreement contact-order curfew`,
  trespass:
    'house home flat kids children child now outside taken here playground gate back inside nursery property address',
  cry: 'screaming screams scream shrieking thuds thud banging smashing shouting-for-help crying-for-help begging pleading yelling beating thumping',
  outOfReach: `cant unable unreachable reach reachable contact closing closed closes answering answer reply replying hold nobody
    no-one numbers voicemail phone phones hour hours late dark`,
  unknownMen: `unknown-male unknown-man unknown-men unknown-males unknown-adult unknown-adults unknown-person unknown-woman unknown-males stranger strangers older-man older-men older-male
    older-males adult-male adult-males adult-men adult-man men bloke blokes fella random-man random-men dodgy-man dealers group-of-men`,
  guardian: 'mum dad parent parents family families couple mums dads carer',
  fled: 'fled fleeing flee gone-missing absconded disappeared vanished gone-on-the-run on-the-run done-a-runner gone-to-ground',
  fresh: `today tonight now this-morning this-afternoon this-evening last-night yesterday just all-night at-the-weekend overnight ongoing
    currently currently right-now again`,
};

const handover = [
  'says|said|saying ~2 @relative ~1 did|done|caused it|this|that|them',
  'begging|begged|begs|pleading|pleads|terrified|petrified|desperate not ~2 @handover|home',
  '@relative|he|she ~3 do|does it again ~4 if|when|^',
  '@victim ~8 @mark|@bruised|@sexualDone|sexual-abuse|physical-abuse|hitting ~14 @handover',
  '@victim ~8 @hits|@hitting|@hitPast|beats ~6 @victim|@body ~12 @handover',
  '@sexualDone|sexual-abuse|physical-abuse|domestic-abuse ~12 @handover',
  'disclosed|disclosure|disclosing|disclosures ~12 @handover|waiting',
  'told ~2 me|us|staff|ta|teacher ~8 @hits|@hitting|@touch ~10 @handover',
  'cant|shouldnt|not|dont ~3 send ~3 home ~4 isnt|not|wont|safe|unsafe|danger|hurt|beaten|because|scared',
  'going-to|will|gets|be|getting|get ~2 be|get|getting ~1 beaten|hit|whipped|belted|battered|punished|caned|hurt|slapped|beat|killed ~4 when|if|tonight|home|later|by|because|after|for|^',
  'will|gonna|going ~1 get|be a|another beating|belting|hiding|battering|beaten|slapping|kicking',
];

const infants = [
  '@infant ~9 @bruised',
  '@bruised ~3 on|in|to|of ~3 @infant',
  '@infant ~6 been ~1 shaken|dropped|hurt|hit',
];

const people = [
  'walked|left|gone|went|driven|drove|disappeared|got|ran ~4 with ~2 @unknownMen',
  'gone|went|ran|run|made off with ~2 @childOne|@infant|him|her|them',
  '@relative|fella|he|she ~1 threw|throws|chucked|lobbed|hurled ~4 at ~1 @victim',
  'men|blokes|clients|customers ~1 pay|pays|paying|paid',
  'holds|held|holding|pushes|pushed|dunks|shoves|forced|put ~2 head|face ~1 under|in|into|against ~2 water|bath|toilet|pillow|sink|bucket',
  'man|men|stranger|guy|someone|ex|stalker|online ~3 has|knows|got|have|found ~1 her|his|my|their|our address|location',
  'willy|penis|dick|cock|privates|finger|fingers|thing ~2 in|into|inside|up ~2 mouth|bum|vagina|her|him|me|bottom|privates',
  '@offender ~12 @nearChildren',
  '@nearChildren ~10 @offender',
  '@relative ~3 @reek ~4 @drink ~14 @handsOn',
  '@relative ~10 released|out ~2 from|of ~1 @prison ~14 @toward',
  'found|traced|got|knows|discovered|turned-up-at the|her|our|my|their ~1 address|refuge',
  'breach|breached|breaching|breaches|broke|broken|breaking|ignoring|ignored ~4 @order ~12 @trespass',
  '@relative ~8 taken|took|grabbed|removed|snatched ~2 @childOne|him|her|them ~3 from ~3 school|playground|nursery|ward|hospital|contact|placement|care|gate|unit',
  'baby|newborn|infant ~1 taken|removed|missing from ~2 ward|hospital|unit',
  '@guardian ~4 @fled ~6 with|@childOne|airport|abroad|@now',
  '@fled ~4 airport|port|ferry|abroad|country|ireland|scotland',
  'picked|collected|driven|taken|met|pick ~3 by|with|from ~2 @unknownMen',
  'hotel|hotels|airbnb|travelodge|flat ~4 @unknownMen|his-30s|his-20s|his-40s|his-thirties|his-twenties|man|older',
  '@unknownMen ~4 hotel|airbnb|travelodge|picking|pick|collecting ~8 @victim|@now',
  'held|kept|keeping|holding ~3 at|in ~2 flat|address|house|room|hotel|shed|basement|cellar|property|garage',
];

const help = [
  '@childOne|year ~8 farewell ~4 sent|message|letter|video|minutes|posted|text',
  '@relative|they|theyre|parents|couple|two|adults ~3 battering|beating|killing|hitting|stabbing|strangling|kicking|punching each|one other|another',
  '^ overdose|choking|stabbed|od|suicide|drowning|strangled|seizure|fitting ^',
  '^ overdose|suicide|stabbing|od now|help|please|urgent',
  'perp|perpetrator|abuser|offender|suspect|ex ~4 in|at|back|inside|near|outside|returned ~3 home|house|address|property|school|flat ~6 now|baby|kids|child|mum|children|answering|help|tonight|him|her|@now',
  'perp|perpetrator|abuser ~4 in|at|back|inside|outside|returned ~3 home|house|address|property|flat',
  'finish|finishing ~2 job ~6 i|we|left|go|gone|when|once|leave',
  'finish|finishing ~1 her|him|them|me off',
  'need|needs|get|send|want|call ~2 police|ambulance|paramedics|paramedic ~3 now|here|urgently|quick|please|asap|straight',
  'newborn|baby|infant found|left|abandoned|dumped ~3 toilet|toilets|bin|bag|park|doorstep|street|bushes|skip',
  'is|has|was|have ~1 fall|fell|fallen|falling|dropped|pushed ~2 from|out|off|down ~2 window|balcony|roof|stairs|bridge|scaffolding|floor|wall',
  'plan ~2 and ~2 pills|rope|tablets|means|knife|note|blade|date',
  'taken|took|swallowed|had something|stuff|pills|things ~6 sleepy|drowsy|funny|dizzy|sick|collapsed|wobbly|slurring',
  '@childOne|he|she|they ~3 on there|their own since|for|all ~2 yesterday|night|days|morning|friday|hours|two',
  'children|kids|toddler|baby ~3 on there own|home',
  'date|day|place|method|time ~2 set|picked|chosen|planned to ~1 do|die|end',
  'drank|swallowed|drunk|ingested|inhaled|injected something|stuff|liquid|chemicals|chemical|substance',
  'they|theyve|he|men ~1 got|have|has me|her|him|them in|at ~2 house|flat|room|hotel|car|boot|van|garage',
  'left|set-off|dropped ~6 nobody|noone|no-one|no ~2 seen|heard ~2 him|her|them|since|one',
  'this|it is the end ^|for|now',
  'days|hours|time he|she|they|i has|have left',
  '@refuse ~6 @rescue',
  'neighbour|neighbours|hear|hearing|heard ~6 @cry',
  'crying|screaming|calling|shouting|yelling|screams for help',
  'given|gave|giving birth ~3 at|home|alone|bathroom|toilet|car',
  'domestic|abuse|violence ~1 incident|dispute|assault|happening|row|call|disturbance ~4 @fresh',
  '@fresh ~4 domestic ~1 incident|dispute|assault|abuse|violence',
  'immediate|imminent|serious|grave|real danger|risk|harm ~2 to|for ~3 @childOne|baby|life|@pronoun|family|significant',
  'cant|cannot|unable|not|struggling|wont ~3 keep ~2 @victim|@self safe',
  'left|leaving|leaves|been|gone|is ~3 without ~3 food|water|medication|medicine|insulin|heating|care|carers|oxygen',
  'hasnt|havent|not|never|isnt|nobody|wasnt ~4 collected|picked-up|picked-him-up|picked-her-up|fetched ~12 @outOfReach',
  'uncollected ~12 @outOfReach',
  '@selfHarm ~10 deep|stitches|bleeding|bled|blood|hospital|gaping|artery|glue',
  '@selfHarm in ~2 school|toilets|class|office|bathroom|medical|here',
];

const graveAnyhow = [...help, ...infants];

export const circumstanceRules = [
  ...graveAnyhow.map((pattern) => ({ level: 'danger' as const, pattern })),
  ...[...handover, ...people].map((pattern) => ({ level: 'danger-unless-staff' as const, pattern })),
];
