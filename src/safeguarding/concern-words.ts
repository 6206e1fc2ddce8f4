/** The families of words that the concern rules are composed of: people, harms, and when. */
import type { Families } from '../knowledge/phrase-book.ts';

/** Words after which somebody else is spoken of, or the harm is denied: no gap in a rule reaches over them. */
export const gapStops = `not no isnt hasnt wasnt didnt doesnt arent without told said says say tells saying
  reported reports saw noticed heard thinks disclosed about regarding if whether unless because than`;

/** Plurals serve as possessives too: apostrophes are gone by the time that words are compared. */
const withPlurals = (words: string): string =>
  words
    .split(/\s+/)
    .flatMap((word) => (word.endsWith('s') ? [word] : [word, `${word}s`]))
    .join(' ');

const people: Families = {
  i: 'i me my myself',
  pronoun: 'he she him her his hers himself herself they them their themselves themself it we us',
  childSingle: `child boy girl pupil student kid baby babies toddler infant teenager teen lad lass young-person daughter son
    sibling sister brother niece nephew friend mate learner cousin grandchild grandson granddaughter looked-after-child
    little-one foster-child year-7 year-8 year-9 year-10 year-11 someone somebody youngster twin care-leaver
    year-old bestie classmate `,
  childOne: `@childSingle kids children pupils students boys girls siblings sisters brothers young-people twins little-ones babys childs daughters sons mates friends cousins
    nieces nephews toddlers infants lads teenagers teens youngsters`,
  relative: `mum dad stepdad stepmum step-dad step-mum parent parents nan grandad carer carers uncle aunt aunty auntie
    partner boyfriend girlfriend ex husband wife family guardian lodger stepbrother step-brother cousin brother
    sister older-brother big-brother mums dads stepdads boyfriends parents uncles brothers foster-carer`,
  adult: `@relative man men woman stranger guy bloke adult adults neighbour somebody someone people gang lads dealer
    dealers person friend friends girls boys boy girl kids group gran`,
  victim: '@i @pronoun @childOne mum nan dad stepdad wife brother sister sibling',
  person: '@i @pronoun @childOne @adult',
  they: 'he she they i someone somebody it @childOne @adult',
  staffOne:
    withPlurals(`teacher ta teaching-assistant headteacher head-teacher deputy-head deputy-headteacher head-of-year the-head our-head a-head against-head head-was head-is head-has head-slapped head-hit dsl dsls
    social-worker foster-carer foster-dad foster-mum foster-father foster-carers volunteer coach tutor colleague staff
    member-of-staff staff-member caretaker chaperone driver taxi-driver escort passenger-assistant lsa hlta senco sendco
    sencos keyworker key-worker youth-worker residential-worker support-worker care-worker home-worker nurse governor
    supply-teacher cover-supervisor lunchtime-supervisor midday-supervisor mentor instructor principal vice-principal
    site-manager co-worker coworker ewo sewo education-welfare-officer virtual-head boss manager technician
    childminder nursery-worker chaplain vicar counsellor therapist advisory-teacher professional worker one-of-our-staff
    teachers sir miss tas dinner-lady dinner-ladies receptionist trainee pgce-student football-coach school-counsellor
    support-assistant midday-supervisors attendance-officer attendance-lead pastoral-lead pastoral-manager office-manager form-tutor lunchtime-lady lunchtime-staff lunchtime-assistant dinner-staff nursery-staff night-staff care-staff site-staff science-technician learning-mentor youth-leader sunday-school-teacher crossing-patrol lollipop-man lollipop-lady bus-escort taxi-escort staff-members headmaster headmistress head-of-sixth head-of-department assistant-head music-teacher personal-adviser police-officer councillor matron houseparent carer-at-the-residential residential-home support-staff teaching-staff bus-driver lsas
    cleaner cook crossing-guard librarian bursar peripatetic prefect ta-in adviser imam priest scout-leader club-leader dance-teacher swimming-teacher deputy safeguarding-lead bus-escort
    host-parent host-parents host-mum host-dad host-family host-families respite-carer respite-carers respite-parents taxi-man
    parent-helper parent-helpers parent-volunteer parent-volunteers`),
};

const when: Families = {
  now: `now right-now today tonight just currently this-morning this-afternoon this-evening this-minute at-the-moment
    immediately straight-away happening minutes-ago an-hour-ago half-an-hour-ago moments-ago as-we-speak as-i-type
    all-morning all-day all-night before-school since-last-night since-yesterday phone-off tonite at-this-moment minutes-ago already-left urgently asap quick quickly hurry at-break this-lunchtime lunchtime-today this-second`,
  soon: '@now tomorrow this-weekend this-week on-friday on-saturday on-monday next-week at-lunch on-sunday on-thursday on-wednesday on-tuesday on-the-weekend in-the-morning at-the-weekend later in-an-hour soon after-school home-time hometime at-3',
  past: `last-year last-term last-month last-week years-ago months-ago weeks-ago year-ago month-ago week-ago previously
    historic historical historically history used-to in-the-past was-younger were-younger was-little past-history
    last-weekend last-half-term last-summer in-2022 in-2023 in-2024 in-2025 has-had-a-history in-year-7 in-primary years-back before-lockdown
    a-while-ago once-before in-lockdown was-small`,
  habit: 'often sometimes regularly usually frequently always every occasionally a-lot times weekends most',
  here: `school playground classroom class corridor toilet toilets loos bag pocket gate gates site here reception lesson
    canteen rucksack blazer office building hall locker room house home bus field car-park library sleeve sock`,
};

const violence: Families = {
  has: 'has have got had carrying brought brings bring holding pulled waving swinging showing with hiding pulling took grabbed armed showed holds keeps pulls',
  weapon: `razor knife knives gun blade machete axe weapon sword firearm zombie-knife samurai-sword shank
    kitchen-knife baseball-bat razor-blade metal-bar bb-gun air-rifle grenade bomb dagger cleaver metal-pole iron-bar taser pistol rifle shotgun explosives nunchucks catapult shiv blades guns revolver
    knuckle-duster stanley-knife penknife pen-knife flick-knife weapons`,
  tool: 'hammer acid petrol screwdriver scissors crowbar bat glass bottle lighter matches brick bricks pole chain spade wrench belt syringe needle',
  threat: `threatening threatened threatens threat threats threaten swearing-to promised-to vowed-to`,
  intends: `going-to will wants-to want-to wanted-to about-to trying-to tried-to try-to tries-to plans-to planning-to plan-to
    gonna threatens-to threatening-to threatened-to might could would ready-to coming-to intends-to`,
  kill: 'kill stab shoot strangle murder rape drown burn behead kidnap abduct poison suffocate throttle smother shank lynch torture bomb blow-up hang beat-up bash-up finish-off do-in jump slaughter execute harm',
  killing:
    'killing stabbing strangling choking suffocating drowning raping smothering throttling murdering shooting',
  killed: 'stabbed strangled choked shot suffocated drowned throttled poisoned scalded smothered burned',
  beKilled: 'killed murdered stabbed shot',
  hurt: 'hurt attack beat batter hit punch harm bash slap kick injure do-something-to get assault',
  hitting: `hitting beating punching kicking slapping attacking battering whipping thumping strangling choking smacking
    bashing biting burning shaking throwing assaulting headbutting dragging smashing stamping hurting beating-up belting`,
  hits: `punch slap kick beat grab push throw drag strangle whip batter smack attack shove thump hits hit beats beat punches punched kicks kicked slaps slapped attacks attacked batters battered whips whipped
    thumps thumped smacks smacked bashes bashed bites bit burns burnt burned shakes shook shaken throws threw pushes
    pushed shoves shoved hurts hurt assaults assaulted belts belted headbutts headbutted beaten beaten-up beats-up
    grabs grabbed dragged drags pinned locks chokes pulled-hair hitting beating punching kicking slapping hurting whacks
    whacked caned canes canned clips clipped struck strikes smashed leathered`,
  hitPast: `hit beaten punched kicked slapped attacked battered whipped smacked thumped strangled assaulted beaten-up bitten
    burnt burned shaken thrown pushed dragged headbutted choked stamped jumped robbed stabbed`,
  body: `wrist wrists arm arms leg legs thigh thighs face head back neck throat stomach body eye eyes cheek chest ribs
    hand hands bottom bum ear ears shoulder jaw lip mouth forehead nose hair`,
};

const selfHarm: Families = {
  self: 'himself herself myself themself themselves yourself hisself theirself theirselves itself',
  ending: `kill-himself kill-herself kill-myself kill-themself kill-themselves killing-himself killing-herself killing-myself
    killing-themself killing-themselves kill-hisself take-her-own-life take-his-own-life take-their-own-life
    take-my-own-life taking-her-own-life taking-his-own-life take-my-life take-her-life take-his-life end-her-life
    end-his-life end-my-life end-their-life ending-her-life ending-his-life ending-my-life end-it-all end-it ending-it ending-it-all hang-himself
    hang-herself hang-myself hang-themself hanging-himself hanging-herself hanged-himself hanged-herself hung-himself
    hung-herself want-to-die wants-to-die wanting-to-die wanted-to-die wish-i-was-dead wishes-she-was-dead
    wishes-he-was-dead wishes-they-were-dead better-off-dead rather-be-dead rather-die suicide-note
    suicide-letter goodbye-note goodbye-letter goodbye-messages wont-be-alive wont-be-here-tomorrow
    wont-be-here-much-longer not-be-here-tomorrow not-be-alive dont-want-to-live doesnt-want-to-live
    dont-want-to-be-alive doesnt-want-to-be-alive not-want-to-live not-want-to-be-alive dont-want-to-be-here-anymore
    doesnt-want-to-be-here-anymore dont-wanna-live no-reason-to-live nothing-to-live-for
    cant-do-this-anymore cant-do-this-any-more cant-take-it-anymore cant-take-any-more no-point-living no-point-in-living no-point-being-here
    no-point-in-being-alive no-point-being-alive want-to-be-dead wants-to-be-dead better-off-without-me better-off-without-her better-off-without-him
    never-wake-up dont-want-to-wake-up doesnt-want-to-wake-up not-wake-up life-isnt-worth life-is-not-worth not-worth-living done-with-life
    sick-of-living tired-of-living wont-be-around not-be-around wont-see-tomorrow final-goodbye saying-goodbye said-goodbye do-something-stupid
    want-to-disappear-forever want-it-to-be-over wants-it-to-be-over kill-yourself end-things top-himself top-herself topping-himself
    do-herself-in do-himself-in dont-want-to-exist doesnt-want-to-exist rather-not-be-alive wish-i-wasnt-alive wish-i-were-dead
    wish-i-wasnt-here wishes-he-wasnt-here wishes-she-wasnt-here wish-i-was-never-born be-with-grandad-in-heaven life-is-over no-way-out
    cant-go-on ready-to-die going-to-die attempted-suicide suicide-attempt suicide-plan`,
  suicidal: 'suicidal suicide',
  swallow:
    'taken took swallowed swallow drank drunk ingested eaten ate necked downed popped had inhaled sniffed injected',
  poison: `tablets pills paracetamol bleach antifreeze ibuprofen meds antidepressants battery batteries weedkiller
    sleeping-pills white-spirit codeine overdose calpol aspirin nurofen magnets magnet tablet pill capsules insulin detergent
    dishwasher-tablet disinfectant valium xanax ketamine spice heroin methadone domestos glue solvents aerosol painkillers mdma`,
  cutting: 'cutting cut cuts slit slitting slashed slashing burning scratching stabbing',
  cutAt: '@self wrist wrists arm arms leg legs thigh thighs neck throat',
  selfHarming: 'self-harming selfharming self-harm selfharm self-harms selfharms self-harmed selfharmed',
  height:
    'roof bridge ledge railway tracks cliff train-tracks window-ledge balcony flyover car-park-roof windowsill',
  jump: 'jump jumping jumped',
};

const absence: Families = {
  goneMissing: `gone-missing went-missing been-reported-missing reported-missing run-away ran-away runaway running-away runs-away run-off
    ran-off absconded gone-awol awol disappeared vanished missing-since missing-from-home missing-from-care
    missing-from-placement missing-from-her missing-from-his missing-from-their-placement missing-from-the-placement
    missing-from-foster missing-overnight missing-all-night missing-person missing-right-now missing-now done-a-runner legged-it
    still-missing missing-again wandered-off walked-off slipped-out bolted escaped has-done-one been-abducted scarpered snuck-out climbed-out whereabouts-unknown
    whereabouts-are-unknown not-in-placement left-placement left-the-placement been-taken`,
  unknown:
    'nobody-knows no-one-knows dont-know do-not-know no-idea noone-knows doesnt-know not-sure unsure cant-work-out',
  notHome: `not-come-home hasnt-come-home didnt-come-home not-returned-home never-came-home hasnt-come-back not-come-back
    didnt-return-home hasnt-returned not-returned didnt-get-home hasnt-got-home never-got-home never-made-it-home
    didnt-come-back-home hasnt-been-home havent-come-home never-returned hasnt-turned-up-home not-back-yet isnt-back isnt-home not-home-yet still-not-home still-not-back hasnt-come-back-from not-arrived-home
    hasnt-arrived-home not-got-home not-made-it-home`,
  lock: 'locked lock locks trapped shut barricaded imprisoned stuck chained tied',
  lockWhere:
    'in out inside outside up room cupboard bedroom house flat garden shed bathroom cellar basement balcony car',
  leftAlone:
    'home-alone left-alone alone-at-home all-alone unattended with-no-adult no-adult-at-home without-an-adult left-on-their-own left-on-her-own left-on-his-own',
  alone: `@leftAlone on-her-own on-his-own on-their-own on-my-own by-herself by-himself
    by-themselves by-myself alone unsupervised`,
  abroad: `abroad pakistan somalia somaliland bangladesh india afghanistan iraq iran syria turkey egypt sudan nigeria gambia
    kenya sierra-leone guinea yemen ethiopia out-of-the-country out-the-country overseas back-home airport flight
    plane flown flying heathrow gatwick fly mali senegal kurdistan romania eritrea`,
  abroadHarm: `fgm genital-mutilation forced-marriage marry married marrying married-off her-wedding her-own-wedding be-cut circumcised circumcision
    isis jihad fight-for extremist terrorists radicalised bride`,
  fgm: 'fgm genital-mutilation circumcised forced-marriage forced-to-marry forced-into-marriage forced-into-a-marriage',
  alarming:
    'screaming bleeding hiding smashing chasing stalking attacking choking drowning convulsing strangling stabbing begging dying hyperventilating bashing trashing rampaging',
  alarm: `scream screaming blood bloody following follows followed chasing chased stalking hiding pinned lighter petrol pills dead die dying kill
    killed killing stab stabbed attack attacked attacking gang dealer dealers hurt hurting harmed drunk knife ambulance terrified unsafe petrified abused raped
    molested threats threatened threatening fight fighting violent violence assault assaulted punched beaten beating smashing trapped
    suicidal suicide cutting strangled weapon armed kidnap abducted predator paedophile trafficked overdose starving dangerous danger bleeding injured`,
  honour: 'honour-killing honour-based honour-violence',
  goes: `taken taking take takes fly flying flown going go travel travelling leaving leave sent send sending booked put-on boarding
    flight tickets ticket flies`,
};

const body: Families = {
  medical: `bleeding unconscious collapsed not-breathing cant-breathe isnt-breathing stopped-breathing passed-out wont-wake-up
    not-waking-up not-responding having-a-seizure fitting head-injury lost-consciousness hit-by-a-car
    fallen-from fell-from turning-blue gone-blue choking in-labour having-a-fit anaphylactic knocked-out convulsing seizure not-moving barely-breathing struggling-to-breathe struggling-for-breath lifeless gone-floppy
    floppy-and cant-stand-up cant-stay-awake cant-keep-awake keeps-passing-out going-in-and-out lips-are-blue blue-lips cant-wake hypothermia haemorrhaging blood-everywhere lots-of-blood losing-blood covered-in-blood
    pouring-with-blood allergic-reaction not-conscious electrocuted drowning waters-have-broken so-much-blood loads-of-blood anaphylaxis epipen asthma-attack heart-attack run-over giving-birth
    fell-out fallen-out been-spiked drink-spiked was-spiked turned-blue turning-blue going-blue went-blue turned-purple badly-hurt seriously-hurt seriously-injured`,
  heavily: 'heavily badly everywhere lots loads profusely floor head',
  drunk: `drunk intoxicated stoned off-his-head off-her-head off-his-face off-her-face high wasted hammered pissed tipsy
    been-drinking smells-of-alcohol smelling-of-alcohol stinking-of-booze on-drugs smelt-of-alcohol under-the-influence
    paralytic slurring drinking reeking smelling-of-booze drugged-up smelling-of-drink off-their-heads off-their-head`,
  collect: `collect pick-up pick collecting picking take taking get getting drive driving drove outside gate gates reception here
    driven home-time pick-up-time arrived turned-up car`,
  snatch: 'snatch abduct kidnap kidnapped abducted snatched grab-her grab-him snatching abducting kidnapping',
  scared: `scared afraid terrified frightened petrified refusing begging-not begging too-scared crying refuses scared-stiff`,
  goHome: 'go-home going-home go-back-home be-sent-home go-back go-home-tonight go-back-there goes-home home',
  inDanger: `in-danger in-immediate-danger in-serious-danger life-is-at-risk life-at-risk life-in-danger
    life-is-in-danger lives-at-risk at-immediate-risk risk-of-being-killed in-grave-danger immediate-risk-of-harm risk-to-life
    in-real-danger in-imminent-danger fear-for-her-life fear-for-his-life fears-for-her-life fears-for-his-life
    fear-for-their-life`,
  notSafe: 'not-safe isnt-safe unsafe arent-safe wont-be-safe',
  stranger:
    'man men stranger guy bloke older-boy older-man older-boys older-men someone boyfriend someone-she someone-he adult',
  meets: 'meet meeting meets see met-up',
  online:
    'online snapchat instagram discord roblox tiktok internet app game gaming whatsapp kik omegle fortnite met chatroom yubo',
  sexualDone:
    'raped molested sexually-abused sexually-assaulted gang-raped sexually-attacked abused-sexually sexually-exploited',
  sexual: `@sexualDone rape sexual-abuse sexual-assault sexually-abusing sexually-assaulting sexually-abuses
    sexually-touched sexual-exploitation incest molesting had-sex-with having-sex-with has-sex-with sex-with raping csa`,
  touch: `touched touching touches touch fondled groped grope gropes groping rubbed rubs fingered interfered-with interferes-with kisses feels
    felt-up licks`,
  private: `privates private-parts private-area bum breasts sexually inappropriately bits private down-there genitals penis
    vagina boobs underwear knickers pants trousers bottom there willy`,
};

/** People and times, for every rule. */
export const peopleAndTimes: Families = { ...people, ...when };

export const dangerWords: Families = { ...peopleAndTimes, ...violence, ...selfHarm, ...absence, ...body };
