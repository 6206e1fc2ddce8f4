/** Ordinary English words, p to z, by their stems: what a professional writes that is no name. */
export const ordinaryPToZ = `
pa pace pacific pack package packers packet pact pad paddy paediatric paediatrician pagan page pageant
paid pain painful paint painter pair pal palace pale palm pamphlet pan panel panic panorama panther
panties pants pantyhose papa papal paper paperback par parachute parade paradigm paradise paradox
paragraph parallel parameter paramilitary paramount paraphrase parasite parcel pardon parent parental
parentheses parish park parkway parliament parliamentary parody parole parrot parsons part partial
participant participate participation particle particular partisan partition partner partnership party pas
passage passenger passion passionate passive passport password past pasta paste pastor pastoral pat patch
patent paternal path pathology pathway patience patient patio patriarch patriot patriotic patrol patron
patronage pattern pause paved pavilion pawn pay payable payday payload payment payroll peace peaceful
peacock peak pearl peas peasant peck peculiar pedal pedestrian pee peel peer pen penal penalty pencil
pendant pending penetrate penetration penguin peninsula penis penny pension pentagon penultimate people
pep pepper peps per perceive percent percentage perception percussion perennial perfect perfection perform
performance performer perfume perhaps perimeter period periodic periodical peripheral perished permanent
permission permit perpendicular perpetrators perpetual persecution persist persistent person persona
personal personality personnel perspective persuade pertaining pertinent pest pet petals petite petition
petrol petroleum petty pex phantom pharmaceutical pharmacology pharmacy phase phenomena phenomenon
philanthropic philanthropist philosopher philosophical philosophy phoenix phone phonics phosphate photo
photograph photographer photographic photography photon phrase physical physician physicist physics physio
physiological physiology pi pianist piano pick pickup picnic pictorial picture pie piece pier pierce pig
pigeon pike pile pilgrim pilgrimage pill pillar pillow pilot pin pine ping pink pioneer pipe pipeline
piracy pirate piss pistol piston pit pitch pitcher pity pivotal pixel pizza plac place placement
placements plagiarism plague plain plaintiff plan plane planet planetary planner plant plantation plaque
plasma plaster plastic plate plateau platform platinum platoon plausible play playable playback playboy
player playground playgroup playoff playwright plaza plea pleaded pleasant please pleasure pledge plenty
plot pls plug plumage plumbing plural plus plz pneumonia pocket pod podium poem poet poetic poetry point
pointer pointless poison poker polar pole police policeman policemen policy polish polite political
politician politics poll pollen pollution polo polyester polymer polynomial polytechnic pond pony pool
poor pop pope populace popular popularity populated population populous porcelain porch pork porn
pornographic pornography port portable portal porter portfolio portion portrait portray portrayal pose
position positive possess possession possibility possible possibly post postage postal postcard postcode
postdoctoral poster posterior postgraduate posthumous postmaster postponed postwar pot potassium potato
potent potential potter pottery poultry pound pour poverty powder power powerful ppl practical practice
practised practitioner prairie praise pray prayer preached preacher preaching preceded precedence
precedent preceding precinct precious precipitation precise precision precursor predator predecessor
predict predictable prediction predominant preface prefect prefer preferable preferably preference prefix
pregnancy pregnant prehistoric prejudice preliminary prelude prem premature premier premiere premise
premium prep prepaid preparation preparatory prepare prerequisite preschool prescribed prescription
presence present presentation presenter preservation preserve presided presidency president presidential
presiding press pressure prestige prestigious presumably presume presumption pretend pretty prevailed
prevailing prevalence prevalent prevent prevention preview previous prey price pride priest priesthood
prim primary prime primitive prince principal principality principle print printable printer prior
priority prison prisoner privacy private privilege privy prize pro probability probable probably probation
probe problem problematic procedural procedure proceed process procession processor proclaimed
proclamation procurement prod produce producer product production productive productivity prof profession
professional professor profile profit profitable proforma profound program programme programmer progress
progression progressive prohibit prohibition project projection projector proliferation prolific prologue
prolonged prominence prominent promise promo promote promoter promotion promotional prompt prone pronounce
pronouns pronunciation proof prop propaganda propagation propeller proper property prophecy prophet
proponent proportion proportional proposal propose proposition proprietary proprietor propulsion prose
prosecuted prosecution prosecutor prospect prospective prosperity prosperous prostitute prostitution
protagonist protect protection protective protector protein protest protestant protesters protocol proton
prototype proud prove proven provide providence provider province provincial provision provisional
provocative provoked provost proximity proxy pru prus ps pseudonym psychedelic psychiatric psychiatrist
psychiatry psychic psychological psychologist psychology pub public publication publicity publish
publisher pueblo pull pulp pulse pump pun punch punctuation punish punishment punitive punk punt pupil
pupils puppet puppy purchase pure purge purity purple purported purpose purse pursue pursuit push pussy
put puzzle pyramid python quad qualification qualifier qualify quality quantitative quantity quantum
quarantine quarry quarter quarterback quarterfinals quartet quay queen queer query quest question
questionable questionnaire queue quick quicker quiet quilt quintet quit quite quiz quizzes quota quotation
quote r rabbi rabbit race racer racial racism racist rack radar radial radiation radical radio radioactive
radius rage raid raiders rail railroad railway rain rainbow rainfall rainy raise rally ram ramp ran ranch
random range ranger rank ransom rant rap rape rapid rare rat rate rather ratified ratio ration rational
rationale raven raw re reach react reaction reactive reactor read readable reader readership readiness
ready real realise realism realistic reality realm realty rear reason reasonable reasonably rebate rebel
rebellion rebound rebuild rebuilt recall recaptured receipt receive receiver recent reception recession
recipe recipient recognise recognition recommend recommendation reconcile reconciliation reconnaissance
reconsider reconstructed reconstruction record recorder recounted recounts recover recovery recreate
recreation recreational recruit recruitment rectangular rector recurring recycled recycling red reddish
redeem redemption redesign redevelopment redhead redirect rediscovered reduce reduction redundancy
redundant reed reef reel reelected reelection ref refer referee reference referendum referral referrals
referrer refinance refine refinery reflect reflection reflective reform reformation reformer refrain
refresh refrigerator refuge refugee refugees refund refurbished refurbishment refusal refuse refuser
refusers regain regard regardless regards regeneration regent reggae regime regiment regimental region
regional register registrar registration registry regression regret regular regulate regulation rehab
rehabilitation rehearsal reign reinforce reinforcements reinstated reissue reject rejection rejoined
relate relation relationship relative relativity relax relaxation relay release relegated relevance
relevant reliability reliable reliably reliance relics relief relieve religion religious reload relocate
relocation reluctant rely remain remainder remake remark remarkable remarkably remarried remedy remember
remembrance remind reminder reminiscent remnant remote removable removal remove renaissance rename render
rendition renew renewable renewal renovated renovation renowned rent rental reopen reorganisation rep
repair repeal repeat repertoire repetition repetitive replace replaceable replacement replay replica
replicate replication report reporter repository represent representation representative repression
reprint reprise reproduce reproduction reproductive reps reptiles republic republican reputable reputation
reputed request require requirement rescue research researcher resemblance resemble reservation reserve
reservoir reset reside residence residency resident residential residue resign resignation resist
resistance resistant resolution resolve resonance resort resource respect respectable respectfully
respective respiratory respond response responsibility responsible rest restart restaurant restoration
restore restrict restriction restrictive restructuring result resume resurrected resurrection retail
retailer retain retaliation retention retire retirement retracted retreat retrieval retrieve retrospective
return reunion reunite reuse rev reveal revelation revenge revenue reversal reverse reversion revert
review reviewer revise revision revisit revival revive revoked revolt revolution revolutionary revolver
revolves revue reward reworked rewrite rewritten rhetoric rhyme rhythm rhythmic ribbon ribs rice rich
richest rid ridden ride rider ridge ridiculous rifle rift rig right rigid rigorous rim ring rink riot rip
ripe rise risen risk risky rite ritual rival rivalry river riverside road roadway rob robbery robin robot
robotics robust rock rocket rocky rod rode rodeo rogue role roll rolled roller roma roman romance romantic
roof rookie room roommate root rope rose roster rotary rotate rotation rotor rotten rouge rough roulette
round roundabout route router routine row royal royalty rubber rubbish rude rue rug rugby ruin rule ruler
rum rumours run runaway runner runway rural rush rusty ruthless sa sabotage sac sack sacred sacrifice sad
saddle safari safe safeguard safeguarded safeguarding safer safety saga sage said sail sailor saint sake
salad salary sale salesman salmon salon saloon salt salvage salvation same sample sanction sanctuary sand
sandstone sandwich sandy sang sanitation sank sap sapphire sat satellite satin satire satirical
satisfaction satisfactory satisfy sats saturday sauce savage save saver saw sax saxophone say scale scam
scan scandal scanner scar scarce scare scary scattered scattering scenario scene scenery scenic sch
schedule scheme scholar scholarship school schooner science scientific scientifically scientist scoop
scope score scorer scout scrap scratch scream screen screenplay screw script scripture scroll scrub
scrutiny sculptor sculpture sea seafood seal seaman search sears seaside season seasonal seat second
secondary secrecy secret secretary sect section sector secular secure security sedan sediment see seek
seeker seekers seem seemingly seen segment segregated segregation seize seizure seldom select selection
selective selector self self-harm sell seller semantic semester semiconductor semifinal seminal seminar
seminary sen senate senator senco sencos send sender senior sensation sense sensible sensitive sensitivity
sensor sensory sent sentence sentiment separate separation sept september sequel sequence sergeant serial
series serious sermon serpent serum servant serve server service session set settle settlement settler
setup seven seventeen seventeenth seventh seventy several severe severity sewage sewing sewo sewos sex
sexual sexuality sexy sh shade shadow shaft shake shall shallow shame shape share shareholder shark sharp
shattered shaved she shear sheep sheer sheet sheikh shelf shell shelter shepherd sheriff shes shield shift
shin shine shiny ship shipment shipyard shire shirt shit shock shoe shoot shop shopper shore short
shortage shortcut shortened shorter shortest shot shotgun should shoulder shouldnt shout show showcase
shower shown shrine shrub shut shuttle shy sibling siblings sic sick sickness side siege sierra sight
sigma sign signal signature significance significant signifies signpost silence silent silicon silk silly
silver similar similarity simple simpler simplest simplicity simplify simply simulated simulation
simultaneous sin since sincere sincerely sing singer single singular sinister sink sip sir sire sister sit
sitcom site situated situation six sixteen sixteenth sixth sixty size skate skater skeleton sketch ski
skier skill skin skip skirt skull sky skyline slab slain slalom slam slang slate slaughter slave slavery
sleep sleeper sleeve slender slide slight slim slip slogan slope slot slow slower slut small smaller
smallest smart smash smell smile smith smoke smooth smuggling snail snake snap snapshot sniper snout snow
snowboard so soap soccer social socialism socialist society sociological sociologist sociology sock socket
soda sodium sofa soft softball software soil solar sold soldier sole solicitor solid solidarity solitary
solo soloist solution solve some somebody someday somehow someone something sometime somewhat somewhere
son sonata song songwriter sonic soon sooner soonest sophisticated sophomore soprano sorrow sorry sort
sought soul sound soundtrack soup sour source south southbound southeast southeastern southern southward
southwest southwestern sovereign sovereignty spa space spacecraft spades span spank spare spark sparse
spatial spawned speak speaker spear special specialised specialising specialist species specific
specifically specification specify specimen spectacular spectator spectrum speculated speculation
speculative speech speed speedway speedy spell spelt spend spent sperm sphere spherical spice spider spike
spill spin spinal spine spiral spire spirit spiritual spite split spoke spoken spokesman spokesperson
sponsor sponsorship spontaneous sporadic sport sportsman spot spotlight spouse spray spread spreadsheet
spring sprint sprinter spun spur spurious spy squad squadron square squash squirt stabbed stability stable
stack stadium staff stage stained staircase stairs stake stale stalking stall stallion stamp stance stand
standard standpoint staple star stark start starter state statement statesman statewide static station
stationary stationery statistical statistics stats statue stature status statute statutory stay steady
steal steam steel steep steering stellar stem step stepdad stepfather stepmother stepmum stereo
stereotypes sterling stern steward stick sticker sticky stiff still stimulate stimulation stimuli stimulus
sting stint stipulated stock stockings stoke stole stolen stomach stone stony stood stop storage store
storey storm story stout straight straightforward strain strait strand strange stranger strap strata
strategic strategy straw stray streak stream street strength strengthen stress stretch stricken strict
strike striker string strip stripe strive stroke strong stronger strongest stronghold struck structural
structure struggle stub stuck stud student studio study stuff stunning stunt stupid style stylish
stylistic stylus sub subcommittee subdivided subdivision subgroup subject subjective sublime submarine
submerged submission submit subordinate subscribe subscriber subscription subsection subsequent subset
subsidiary subsidies substance substantial substitute substitution subtle suburb suburban subway succeed
success successful succession successive successor such suck sudden sue suffer suffice sufficient suffix
suffrage sugar suggest suggestion suicide suit suitable suite sultan sum summary summer summit summoned
sun sunday sung sunglasses sunk sunlight sunny sunrise sunset sunshine sup super superb superficial
superintendent superior superiority supermarket supernatural superseded superstar supervised supervising
supervision supervisor supplement supplemental supplementary supplier supply support supporter supportive
suppose suppress suppression supremacy supreme sure surf surface surge surgeon surgery surgical surname
surpassed surplus surprise surrender surround surveillance survey surveyor survival survive survivor
susceptible suspect suspended suspension suspicion suspicious sustain sustainable sw swallow swamp swan
swap swear sweep sweet swept swift swim swimmer swing switch sword sworn sws syllable symbol symbolic
symbolism symmetric symmetrical symmetry sympathetic sympathy symphonic symphony symptoms synagogue sync
syndicate syndication syndrome synod synonym synonymous synopsis syntax synthesis synthesizer synthetic
system systematic systematically ta tab table tablet tabloid tackle tactic tactical taf tag tail take
taken takeoff takeover tale talent talk tall taller tallest tally tan tandem tang tango tank tanker tanner
tap tape tar target tariff task taste tattoo taught tavern tax taxation taxi tba tbc tea teach teacher
team teammate teams tear technical technician technique technological technology tedious tee teen teenage
teenager teenagers teens teeth tel telecommunications telegraph telephone telescope televised television
tell temp temper temperate temperature template temple tempo temporal temporary tempted ten tenant tend
tendency tender tennis tenor tense tension tent tentative tenth tenure term terminal terminate termination
terminology terminus terrace terrain terrestrial terrible terribly territorial territory terror terrorism
terrorist test testament testify testimonials testimony text textbook textile textual texture than thank
thanks that thatcher thats the theatre theatrical thee theft their them thematic theme themselves then
thence theologian theological theology theorem theoretical theorist theory therapeutic therapist therapy
there thereafter thereby therefore therein thereof theres thermal thesaurus these thesis theta they theyre
theyve thick thickness thief thieves thin think thinkers third thirteen thirteenth thirty this tho thong
thorough those thou though thought thoughtful thousand thread threat threaten three threshold thresholds
threw thriller thrive thriving throat throne through throughout throw thrown thru thrust thu thumb
thumbnail thunder thur thurs thursday thursdays thus thx thy tick ticket tidal tide tie tier tiger tight
tile till timber time timeline timelines timer timetable timetabled timetables tin tiny tip tire tissue
tit title to tobacco tobe today toddler toddlers toe together toilet token told tolerance tolerate toll
tomato tomb tomorrow ton tone tong tongue tonight tonnes too took tool toolbar toolkit tooth top topic
topical topless topography topology torch torn tornado torpedo torque torture toss total touch touchdown
tough tour tourism tourist tournament tow toward tower town township toxic toxicity toy trace track tract
traction tractor trade trademark trader tradition traditional traffic trafficking tragedy tragic trail
trailer train trainer trait trajectory trance transaction transcribed transcript transcription transfer
transform transformation transformers transit transition transitional transitions translate translation
translator transmission transmit transmitter transparency transparent transplant transport transportation
transsexual transverse trap trash trauma travel traveller travellers traverse tray treason treasure
treasurer treasury treat treatise treatment treaty tree trek tremendous trench trend triage triaging trial
triangle triangular tribal tribe tribunal tributary tribute trick tricky trigger trillion trilogy trim
trinity trio trip triple tripod triumph trivia trivial troll trombone troop trophy tropical trouble
troubleshooting troupe trout truancy truanting truce truck true truly trump trumpet trumpeter truncated
trunk trust trustee trustworthy truth try tsar tub tube tuberculosis tubular tue tues tuesday tuesdays tug
tuition tune tuner tunnel turbine turbulent turf turkey turmoil turn turner turnout turnover turnpike
turret turtle tutor tutorial tutoring tutors tweaked twelfth twelve twentieth twenty twice twilight twin
twinkle twins twist twitter two tying type typhoon typical typo u ucas ugly uh ultimate ultra um umbrella
umpire unable unacceptable unaccompanied unambiguous unanimous unavailable unaware unbeaten unbiased
unblock uncertain uncertainty unchanged uncle unclear uncomfortable uncommon unconscious unconstitutional
uncontroversial unconventional uncovered undefined under undercover undergo undergone undergraduate
underground underlying undermine underneath underside understand understandable understood undertake
undertaken undertook underwater underwear underwent underworld undesirable undid undisclosed undo undone
undoubtedly undue unemployed unemployment unenrol uneven unexpected unfair unfamiliar unfinished
unfortunate unfounded unhappy unhelpful unidentified unification unified uniform unilaterally union unique
unit unite unity universal universe university unknown unlawful unless unlike unlimited unlock unmarried
unnamed unnecessary unofficial unpaid unpleasant unpopular unprecedented unprotected unpublished
unreasonable unregulated unrelated unreliable unresolved unrest unseen unsigned unspecified unstable
unsuccessful unsuitable unsupported unsure until unto untrue unused unusual unveiled unwanted unwilling
unwrap up upcoming update upgrade upheld upload upn upon upper upright uprising ups upset upstairs
upstream upward ur uranium urban urge urgent urine us usable usage use useful usefulness useless user
usual utility utter vacancy vacant vacated vacation vaccine vacuum vagina vague vain valentine valid
validation validity valley valuable value valve vampire van vandal vandalism vanguard vanilla vanished
vanity vape vapes vaping variable variance variant variation variety various varsity vary vast vat vault
vector vegetable vegetarian vegetation vehicle veil vein velocity velvet vendor vengeance venom vent
ventilation venture venue verb verbal verbatim verdict verge verification verify vernacular versatile
verse version versus vertical vertices very vessel vested veteran veterinary veto via viable viaduct
vibrant vibration vicar vice vicinity vicious victim victorious victory video vie view viewer viewpoint
vigorous villa village villagers villain vine vineyard vintage vinyl violate violation violence violent
violin violinist viral virgin virtual virtue virus visa visibility visible vision visit visitor vista
visual vital vitamin vivid vocabulary vocal vocalist vocational vogue voice void volcanic volcano
volleyball volt voltage volume voluntary volunteer vote voter vowel vows voyage voyeur vsh vulnerability
vulnerable w wade wage wagon waist wait waived waiver wake walk walker wall wallet wallpaper walnut waltz
wan wandering wanna want war ward warden ware warehouse warfare warm warmer warn warrant warranty warren
warrior warship wartime was wash washer wasnt wasp waste watch water waterfall waterfront waterproof
watershed waterway watt wave wavelength wax way we weak weakened weakening weaker weakness wealth wealthy
weapon wear weasel weather weaver weaving web webinar webpage website wed wednesday wednesdays weds weed
week weekday weekend weigh weight weird welcome welding welfare well wellbeing wellington welsh went were
werent west westbound western westward wet weve whale wharf what whatever whats whatsapp whatsoever wheat
wheel wheelchair when whenever where whereabouts whereas whereby wherein wheres wherever whether which
whichever while whilst whip whistle white who whoever whole wholesale wholly whom whore whos whose why
wicked wicket wide widened wider widespread widow width wife wild wildcats wilderness wildlife will
willingness willow win wind window wine wing winner winter wiped wire wisdom wise wish wit witch with
withdraw withdrawal withdrawn withdrew within without withstand witness wives wizard wk wks wolf wolves
woman women won wonder wonderful wont wood wooden woodland wool word wore work worker workflow workforce
workout workplace workshop workstation world worldwide worm worn worry worse worship worst worth worthless
worthwhile worthy would wouldnt wound woven wow wrap wraparound wreck wreckage wrestler wrestling wright
wrist write writer written wrong wrote yacht yard yarn yeah year yearbook yeast yellow yellowish yen yep
yes yesterday yet yield yo yoga you young younger youngest your yourself youth yr yrs zero zinc zip zombie
zone zoo zoology zoom
`;
