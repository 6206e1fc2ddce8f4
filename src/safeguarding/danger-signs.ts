/** Signs that add up to danger: no rule foresees every deed, but a harm, a person and the present seldom lie. */

/** A family of words and what it weighs; it counts once, however many of its words a passage holds. */
export interface Sign {
  readonly weight: number;
  readonly words: string;
}

/** "kick" as people write it: kicks, kicking, kicked. */
function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const isShort = verb.length < 6 && /[^aeiou][aeiou][bdgmnpt]$/.test(verb);
  const longer = isShort ? stem + verb.slice(-1) : stem;
  return [verb, `${verb}${/(?:sh|ch|ss|x)$/.test(verb) ? 'es' : 's'}`, `${longer}ing`, `${longer}ed`];
}

const verbs = (words: string): string => words.split(/\s+/).flatMap(formsOf).join(' ');

/** With a person, each is enough: nobody writes these of paperwork. */
const dire = `comes-into-bed came-into-bed comes-in-bed coffin body-bag mortuary wont-rouse not-rousing gets-in-bed got-in-bed climbs-in-bed climbs-into-bed climbed-into-bed by-throat by-neck by-hair turned-gas-on gas-on out-window breached-non-mol broke-non-mol broken-non-mol broke-injunction into-room-at-night comes-into-room comes-in-room in-bed-with gets-into-bed got-into-bed
  sexually-touched makes-touch taken-an-overdose overdosed od-on cant-wake wont-wake not-waking isnt-waking wouldnt-wake cant-rouse cant-be-roused gas-leak smell-of-gas smelling-gas strong-smell-gas reeks-of-gas
  carbon-monoxide by-time-you-read-this when-you-read-this when-you-find-this crosshairs kill-list hit-list death-list pipe-bomb nail-bomb suicide-vest petrol-bomb
  gone-through-ice fallen-through-ice fell-through-ice cant-swim face-down-in hanging-from hanging-by swinging-from round-neck around-neck
  hands-round-throat hands-around-throat hand-over-mouth pillow-over tied-up tied-to bound-and-gagged gagged chained chained-up
  caged hostage held-captive held-prisoner keeping-prisoner not-breathing isnt-breathing stopped-breathing no-pulse cant-breathe
  doing-cpr giving-cpr defibrillator frothing-at-mouth foaming-at-mouth foam-at-mouth rolled-back rolling-back fitting-on-floor coughing-blood
  coughing-up-blood vomiting-blood throwing-up-blood sick-blood bleeding-out bled-out bleeding-everywhere gone-limp went-limp limp-and lips-blue
  blue-lips lips-going-blue lips-are-blue going-blue gone-blue gone-grey turning-grey skull-fracture bone-sticking bone-showing
  kicked-door-in kicking-door-in kicking-door-down kicked-door-down breaking-door-down broke-door-down smashing-door-down battering-door banging-on-door
  bomb-in bomb-threat shots-fired gunshots gunshot live-ammo bullets grenade throat-cut slit-throat bleeding-to-death stabbed
  strangled strangling throttling suffocating drowning electrocuted paralysed impaled mauled doused-in petrol-on-himself petrol-on-herself poured-petrol
  douse-himself douse-herself set-herself set-himself kidnapped abducted snatched bundled-into dragged-into pulled-into forced-into-car forced-into-van
  into-van in-boot-of boot-of-car raped raping gang-raped gangraped being-raped sexually-assaulted sexually-abused
  hung-himself hung-herself hanging-himself hanging-herself noose ligature one-way-ticket one-way-tickets acid-attack acid-thrown throw-acid
  kill-us-all kill-them-all kill-everyone take-kids-with take-children-with take-them-with-me take-us-all all-be-together-in-heaven better-off-in-heaven
  better-off-dead wont-wake-up never-wake final-message last-message goodbye-video goodbye-text goodbye-letter suicide-pact live-bullets
  gone-into-labour in-labour waters-broken waters-broke waters-have-gone crowning baby-coming fallen-out-window fell-out-window out-of-window
  third-rail on-tracks train-tracks railway-line on-hard-shoulder wrong-side-of-railings wrong-side-of-barrier over-railings over-barrier other-side-of-barrier other-side-of-railings
  wandering-in-road walking-down-motorway on-motorway in-middle-of-road trap-house trap-houses plugged-drugs drugs-inside swallowed-wraps swallowed-bag
  bag-burst sold-for-sex selling-her forced-to-have-sex making-her-have-sex having-sex-with slept-with-him bought-her martyrdom martyr jihad
  countdown-to going-to-be-next-on-news columbine burned-alive set-alight torched life-support critical-condition intensive-care
  wont-be-here-tomorrow wont-be-here-monday wont-be-coming-back wont-see-me-again never-see-me-again wont-see-her-again wont-see-him-again never-see-them-again
  last-time-you-see wont-be-around end-their-life end-own-life end-it end-it-all ending-it end-everything nothing-left-to-live no-point-anymore
  want-to-sleep-forever go-to-sleep-forever sleep-and-not-wake jumped-off jump-from jump-off jump-in-front jumped-in-front step-in-front step-off
  chuck-himself chuck-herself throw-herself throw-himself going-to-jump about-to-jump kill-him kill-her kill-me kill-them kill-you
  kill-himself kill-herself shoot-him shoot-her shoot-up stab-him stab-her stab-someone knifed shanked slashed glassed petrol-through`;

const hazards = `inhaled inhaling lips-discoloured wont-answer nicked-car stole-car stolen-car driving-about joyriding lilo dinghy drifting drifting-out letterbox in-bins in-skip something-in-bottle put-something-in something-in-drink wont-be-problem wont-be-a-problem not-be-problem ceremony bundled
  oven hob fryer hot-oil boiling stove radiator socket live-wire wires pylon substation shredder blender lathe saw chainsaw drill machinery mower tractor combine spanner wrench pliers compass cleaver fork pitchfork
  shears spear brick bricks cricket-bat golf-club snooker-cue dumbbell snake bull horse-kicked wasps bees dog-got dog-is dog-attacking by-arm by-leg by-face by-ankle tide flood flooding mud cave storm lightning avalanche
  lift-shaft escalator under-train under-bus under-car under-lorry crash crashed crashing minibus-has collision overturned collapsed-on came-down-on come-down-on fell-on fallen-on landed-on ceiling scaffold-collapsed hot-car hot-oven fell-three fell-two fell-floors floors-down
  stairwell brake brakes brake-cables fingers-off hand-off ear-off dent soft-spot sharpening sharpened sacrifice god-has-told god-told told-by-god devil angels-told evil unknown-adult unknown-man unknown-male unknown-woman wrong-adult wrong-person fake-password
  in-water in-well in-boot in-dark in-wall water-running mummy-fell mummy-wont mummy-is-asleep daddy-wont red-everywhere not-breathe breathe breathing something-to-make-them-sleep to-make-them-sleep make-her-sleep make-him-sleep put-them-to-sleep fire-exit through-window waters-went waters-gone
  hid-pregnancy not-moving not-getting-up wont-get-up cant-get-up stuck-in impaled wedged sinking sunk hypothermia frostbite heatstroke sunstroke dehydration starving starved radiation chemical spill fumes gas`;
const assaults = `${verbs(`strangle choke throttle suffocate smother drown stab slash rape molest grope torture shoot maul scald headbutt pummel
  thrash attack assault whip brand abduct lynch behead poison electrocute impale gouge trample`)} shot shook shaking-baby set-about beaten-up beating-up
  beats-up laid-into laying-into going-for-him going-for-her dog-attack bitten knifed mugged jumped pinned pinning unconscious-after swung-at`;
const blows = `${verbs(`punch kick slap batter drag smash stamp thump smack clobber hammer wallop beat hurt harm burn rob mug jump whack bash belt cane
  strike abuse lash push shove thrash`)} hits hit hitting struck thrown-at threw-at throwing-things bit shaken kick-off-at hurled flung smashed-up raised-fist fists went-for
  lashing-out violent violence fight fighting burnt domestic beating slammed slamming grabbed pinching grabbing`;
const sexual = `sex touches touching touched molest molested undressed undressing undress naked private-parts privates fingered fondled indecent incest
  in-her-bedroom in-his-bedroom in-her-bed in-his-bed in-her-room comes-into comes-in-my into-bed into-her-room into-his-room in-bed-with grown-man grown-men grown-up-man man-in
  older-male men-with two-men three-men bloke-offering some-bloke some-man a-man-offering offering-lift offered-lift consent-to pressured forced-himself stripped trousers-down knickers pants-down down-there sleeping-with`;
const targets = `attack-school bring-gun mosque synagogue church temple concert marathon building-something making-something getting-ready-for is-ready ready-for-friday weapons-ready manifesto
  shoot bomb bombs massacre terrorist terrorism ied chemicals fertiliser fuse detonate exploding explode cell cleric handler mission target targets`;
const weapons = `knife knives blade blades gun guns firearm machete axe hatchet sword shotgun rifle pistol handgun revolver airgun bb-gun taser crossbow acid
  ammonia corrosive petrol lighter-fluid fireworks bullets ammo dagger cleaver shank shiv weapon weapons bat crowbar hammer screwdriver razor
  razor-blade razor-blades scalpel stanley zombie rambo kitchen-knife carving-knife broken-bottle broken-glass explosives explosive bomb detonator chisel
  xl-bully pitbull rottweiler alsatian dog-has dogs-have knuckleduster chain iron-bar metal-bar pole syringe needle scissors stick cable hot-iron iron boiling-water kettle`;

const confinement = `padlock padlocked padlocks cellar basement attic loft crate wardrobe tied trapped trapping cant-get-out cant-leave wont-let-out
  wont-let-leave wont-let-go not-let-out stuck-inside locked-in locked-inside locked-up locked-out locked shut-in shut-out bolted prisoner kept-in barricaded barricading
  jammed cornered held-down pinned cupboard-under shed dog-cage locked-door holding-against keeping-her-there keeping-him-there
  blocking-door blocking-exit blocked-in taken-phone taken-her-phone took-keys doors-locked door-locked cant-escape imprisoned`;

const unwatched = `mums-gone dads-gone mums-not mums-out gone-to-shop gone-to-shops gone-out-and gone-to-pub popped-out left-in left-by left-on unaccompanied in-bath-alone by-bins in-bins in-a-skip nobody-with-her nobody-with-him no-one-with parents-gone parents-away mum-away no-adult no-adults without-adult nobody-at-home nobody-home nobody-in no-one-in no-one-at-home no-one-home noone-home on-own
  on-their-own on-own-since all-alone home-alone by-themselves by-himself by-herself by-itself by-myself alone left-in-car left-in-pram in-car-alone no-grown-up no-grown-ups no-grownups
  abandoned dumped left-outside unattended unsupervised left-with-nobody nobody-looking-after no-one-looking-after nobody-watching no-one-watching
  looking-after-baby no-parents no-parent parents-not-there mum-not-there mum-isnt-there mum-has-gone mum-gone mum-not-back mum-hasnt-come mum-never-came not-collected
  never-collected uncollected not-picked-up nobody-has-collected no-one-has-collected in-charge-of-baby left-him left-her left-them left-baby left-kids left-children baby-found child-found wandering wandered roaming found-wandering
  nobody-there no-one-there on-doorstep on-step asleep-in-car in-pushchair`;

const poison = `sertraline fluoxetine citalopram prozac amitriptyline propranolol diazepam tramadol morphine oxycodone beta-blockers blood-pressure-tablets iron-tablets thirty-pills handful-of handful foxglove lithium quetiapine melatonin antihistamines co-codamol cocodamol lemsip acetone turps paraquat pills tablets tablet bleach antifreeze overdose overdosed od paracetamol ibuprofen codeine antidepressants sleeping-pills meds
  spice ketamine ket mdma fentanyl nitazene nitazenes heroin crack cocaine methadone xanax benzos lsd ecstasy laced spiked edible edibles gummies pregabalin
  weedkiller rat-poison poison poisoned drain-cleaner caustic oven-cleaner white-spirit detergent capsules battery-acid button-battery batteries
  magnets disinfectant insulin vodka gin whisky rum nos laughing-gas balloons solvent solvents glue aerosol aerosols deodorant-gas butane mushrooms berries
  under-sink medicine-cabinet medicine-cupboard strip-of blister-pack blister-packs packets-of drunk-bleach bottle-of-calpol vape-laced spiked-vape zopiclone`;

const medical = `is-grey looks-grey grey-and vomiting vomited hosp refused-hospital refused-ambulance hospital-now a-e feels-weird feels-dizzy feels-sick-and no-better getting-worse allergy allergies one-pupil-bigger pupil-is-bigger unequal-pupils pupil-bigger pupils-different anaphylaxis epipens throat stung swelling-up wont-stop-bleeding blue comatose unconscious unresponsive collapsed collapse collapsing seizure seizing fitting convulsing convulsion fit ambulance paramedics floppy limp gasping wheezing delirious
  hallucinating slurring slurred concussed concussion gash gashed deep-cut stitches clammy drowsy dehydrated hypothermic miscarrying miscarriage contractions
  labour bleeding blood bloody pale hot-and-shaky shaky fever high-temperature temperature-of rash-wont-fade meningitis sepsis choking choked cant-swallow
  swollen-throat throat-closing allergic epipen anaphylactic epileptic inhaler hypo diabetic ketones passing-out passed-out fainted faint keeps-fainting blacked-out
  blacking-out knocked-out out-cold head-injury hit-head banged-head head-split broken-neck broken-back cant-feel-legs cant-stand cant-walk cant-move
  cant-open-eyes wont-open-eyes eyes-rolling twitching jerking funny-cry high-pitched-cry wont-feed not-feeding stopped-feeding
  not-responding wont-respond no-response cant-keep-awake scalded boiling-hot overheating burning-up freezing-cold crushed hit-by-car run-over
  knocked-down fallen-from fell-from fell-off fallen-off fell-down-stairs a-and-e fingers-severed severed amputated pulse breathing-funny
  shallow-breathing barely-breathing struggling-to-breathe breathing-difficulties chest-pain chest-pains burning-mouth burns-to-mouth vomiting-everywhere
  withdrawing crashed in-pain agony out-of-it zoned-out off-it unwakeable covered-in-blood on-floor jaundiced`;

const heights = `roof ledge bridge footbridge overbridge multi-storey multistorey balcony cliff railings crane scaffold scaffolding pylon parapet windowsill
  tracks platform-edge platform flyover viaduct dual-carriageway motorway carriageway overpass rooftop roofs upstairs-window top-floor third-floor
  fourth-floor 3rd-floor 10th-floor tower-block railway rails bypass gantry a-road edge gorge dangling high-wall`;

const water =
  'river canal lake weir quarry reservoir sea pond ice lock-gates thin-ice gone-through gone-under went-under fell-in fallen-in harbour docks thames marina swimming-pool tide';
const fire =
  'fire flames smoke arson alight lit-match petrol matches burning lighter setting-fire set-fire smoke-alarm burn-house burn-down';
const abduction = `non-mol injunction restraining-order breached older-male at-station lift-to taking-her-to taking-him-to taking-them-to stranger strangers van lorry boot lured luring grabbed grab grabbing snatch pulling pull pulled dragged dragging bundled
  got-hold-of getting-into got-into black-car blank-car unmarked followed following stalking stalked chased chasing tried-to-take trying-to-take taken-by
  heading-for making-for driven-off drove-off took-off got-kids got-children refusing-to-return refusing-to-give wont-give-back wont-return wont-hand-over
  against-court-order court-order prohibited-steps non-molestation no-contact-order bail-conditions not-allowed-near not-meant-to not-supposed-to
  masked hooded balaclava balaclavas hanging-round hanging-around loitering prowling watching-the-gate white-van`;
const travel = `airport plane flight flights ferry eurostar passport passports boarding border tickets heathrow gatwick stansted luton-airport manchester-airport
  dover calais departure-lounge terminal flying flown departures check-in taxi-to-airport lorry-to out-of-country smuggled
  syria turkey somalia pakistan bangladesh sudan gambia mali nigeria afghanistan kurdistan iraq egypt kenya guinea sierra-leone yemen`;
const forced = `brothers-know family-know found-out-about family-found-out know-about-boyfriend marry marrying married-off nikah wedding fiance engaged-to bride dowry cutter cutters be-cut cut-her cut-like fgm circumcised
  circumcision mutilation honour shame-on-family shamed-family dishonoured disgraced found-out-about-boyfriend isis extremist telegram promised-to betrothed forced forcing
  become-a-woman sunnah exorcism witch witchcraft possessed demon demons spirits jinn djinn ritual forced-marriage`;
const exploited = `self-harm self-harming self-harmed not-safe unsafe isnt-safe trafficked trafficking cuckooed cuckooing county-lines older-men older-man older-lads grown-men men-in-car hotel hotel-room airbnb
  livestream livestreaming streaming live-stream on-cam webcam paying-to paid-to pimp pimped brothel drug-debt in-debt debt owes plugging plugged packages
  going-country cunch gone-cunch dealer dealers gang gangs sugar-daddy punters clients selling-sex sex-work passed-around run-drugs running-drugs sextortion blackmail blackmailing
  meeting-him meet-him meeting-man meet-a-man meeting-up-with met-online groomer predator paedophile paedo
  nudes send-pics webcamming initiation stash burner`;
const despair = `farewell heaven goodbye goodbyes saying-bye sorry-for-everything own-funeral wont-be-here not-be-here not-be-around cant-go-on cant-do-this cant-do-it-anymore cant-take
  suicide suicidal rope belt cord scarf shoelace shoelaces dressing-gown-cord giving-away given-away gave-away hopeless hurting-himself hurting-herself hurt-herself
  hurt-himself harm-herself harm-himself cutting cut-herself cut-himself cut-wrists wrists slitting slit carving carved
  scratching-at die dying dead death disappear-forever gone-by plan-to-die want-out end-things jump jumping no-point
  pointless better-off-without worthless burden ending-things live-anymore live-any-more living-anymore exist hang hanging choke-herself stockpiling stockpiled hoarding-tablets`;
const threats = `threat threats threatening threatened threatens demanding is-after-her is-after-him is-after-me are-after-her are-after-him are-after-me looking-for-her looking-for-him
  coming-for coming-to-get out-to-get going-to-get get-her get-him hunting waiting-for-him waiting-for-her bounty revenge retaliation petrified-of wants-her-dead wants-him-dead
  want-her-dead want-him-dead vowed swore promised-to-kill shoot-up shooting shooter massacre kill killing kills murder executed
  teach-lesson sort-him-out sort-her-out do-him-in do-her-in finish-him finish-her smash-head in-danger at-risk-tonight dangerous
  on-loose tagged-out out-of-prison released-from-prison out-on-bail escaped-from broke-in breaking-in broken-in smashed-window smashing-window smashing-windows smashing-up
  wrecking trashing kicking-off off-his-head off-her-head off-their-head raging rampage going-mental lost-it going-crazy gone-mad psychotic hearing-voices voices-telling`;
const missing = `missing vanished disappeared no-sign last-seen not-seen-since hasnt-been-seen-since cant-find cant-locate cant-trace unable-to-find
  unable-to-locate never-arrived never-turned-up never-got-home never-came-home didnt-arrive didnt-turn-up didnt-come-home not-come-home not-home phone-off phone-is-off phone-dead
  straight-to-voicemail goes-to-voicemail bed-empty empty-bed bed-not-slept-in bed-hasnt-been-slept not-in-bed window-open climbed-out ran-off run-off ran-away run-away runaway
  running-away legged-it scarpered bolted absconded awol gone-awol sneaked-out snuck-out slipped-out walked-out gone-this-morning gone-overnight gone-again gone-without
  whereabouts dont-know-where no-idea-where nobody-knows-where no-one-knows-where not-returned hasnt-returned hasnt-come-back not-back
  not-come-back didnt-come-back didnt-return overdue over-fence escaped not-in-placement out-all-night stayed-out`;

const now = `now tonight tonite this-minute this-second this-instant as-we-speak at-this-moment at-moment right-now immediately urgent urgently asap
  quickly hurry emergency 999 112 police ambulance happening this-morning this-afternoon this-evening currently any-minute any-second in-an-hour at-3 at-4 at-5 at-6 at-7 at-8 at-9
  at-midnight 6pm 7pm 8pm 9pm 10pm 5pm 4pm 3pm 11pm midnight minutes-ago min-ago mins-ago hour-ago hours-ago an-hour-ago moments-ago half-hour-ago
  seconds-ago before-home-time at-home-time home-time hometime end-of-day after-school tomorrow today just still last-night since-last-night overnight since-yesterday
  yesterday since-friday since-saturday since-sunday all-weekend this-weekend on-saturday on-sunday on-friday tonights fresh already since-this-morning all-night all-day
  2-hours 3-hours two-hours three-hours four-hours two-days three-days 2-days 3-days days`;
const place = `outside downstairs upstairs on-phone down-phone on-line-now heading on-way on-their-way here in-front-of in-my-office in-office
  in-reception at-reception reception at-gate at-gates at-school-gate next-door home-visit at-door at-our-door doorstep in-background in-toilets in-toilet in-loos loos in-loo in-bag in-rucksack in-locker in-pocket in-waistband
  in-bathroom bathroom in-bedroom bedroom refuge in-park park bus-stop bus-station station street alley bins changing-rooms changing-room playground stairwell in-corridor corridor in-car in-kitchen
  kitchen in-flat flat in-house at-house garden field woods car-park in-lift sofa bath taxi facetime video-call in-cupboard in-shed garage shed pavement road shop shops`;
const contact = `rung ringing rang phoned texted texting text messaged whispered whispering sent-me sent-photo sent-video voice-note voicenote can-hear hear heard can-see i-see found saw told-me telling-me
  told-us just-told is-being are-being being keeps-saying saying screamed says-he-will says-she-will showing showed posted posting caption captioned snapchat snap instagram tiktok video photo pic whatsapp live filming
  says-hes says-shes says-his says-her says-that told-his told-her answered-phone called-me calling reported reports neighbour neighbours anonymous confided admitted announced revealed overheard witnessed spotted
  noticed discovered wrote-on message-from note-from report-from mummy daddy log advise`;
const intent = `going-to about-to planning packed wont-come-out refusing-to-come waiting coming ready will-be will-not not-expect-to-return about-to-be due-to-be trying-to tries-to making-her making-him makes-her makes-him made-her made-him
  wont-let wont-stop cant-stop cant-get wants-to determined refuses-to-leave refusing-to-leave has-left-with left-with unknown`;
const distress = `shouting-for worry-about-us-any-more worry-about-me-any-more upset screaming screams scream crying cries sobbing sobs hysterical trembling begging begs pleading hiding hidden hid petrified terrified
  panicking panicked scared frightened afraid cowering curled-up whimpering wailing yelling shouting shouts help-me please-help inconsolable beside-himself
  beside-herself shaking distraught frantic cant-calm scared-to-death fearing fears shivering soaked freezing`;
const vulnerable = `3-yr-old 4-yr-old 5-yr-old 6-yr-old 7-yr-old baby-found baby babies newborn toddler toddlers infant bub tot tots little-ones littleun pregnant weeks-old week-old months-old month-old wk-old 6wk 6wks 8wks
  nonverbal non-verbal disabled wheelchair 1-year-old 2-year-old 3-year-old 4-year-old 5-year-old 6-year-old 7-year-old 8-year-old 9-year-old 2-year 3-year 4-year 5-year 6-year
  7-year 8-year one-year-old two-year-old three-year-old four-year-old five-year-old six-year-old seven-year-old eight-year-old nine-year-old aged-two aged-three aged-four aged-five
  aged-six aged-2 aged-3 aged-4 aged-5 aged-6 year-1 year-2 young-kids small-children younger-siblings little-brother little-sister little-girl little-boy tiny 8-yr-old 10-year-old ten-year-old`;
/** Each of these, with a second sign of its kind or of the present, is grave. */
const inFamilies = (weight: number, families: readonly string[]): readonly Sign[] =>
  families.map((words) => ({ weight, words }));

export const dangerSigns: readonly Sign[] = [
  ...inFamilies(3, [dire]),
  ...inFamilies(2, [
    hazards,
    assaults,
    targets,
    weapons,
    confinement,
    unwatched,
    poison,
    medical,
    heights,
    fire,
  ]),
  ...inFamilies(2, [despair, threats, water]),
  ...inFamilies(1.5, [abduction, missing, sexual]),
  ...inFamilies(1, [travel]),
  ...inFamilies(0.9, [blows, exploited, forced]),
];

/** Each adds one, and is nothing by itself. */
export const presentSigns: readonly Sign[] = [now, place, contact, intent, distress, vulnerable].map(
  (words) => ({
    weight: 1,
    words,
  }),
);
