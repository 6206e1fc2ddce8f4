/** Ordinary English words, e to o, by their stems: what a professional writes that is no name. */
export const ordinaryEToO = `
ea each eager eagle ear earl earlier earliest earn earnest earrings earth earthquake ease easier easiest
east eastbound eastern eastward easy eat eaten ebsa eccentric ecclesiastical echo eclectic eclipse
ecological ecology economic economical economist economy ecosystem eddy edge edible edit edition editor
editorial educate education educational educator effect effective effectiveness efficiency efficient
effort egg ego eh ehcp ehcps ehe eight eighteen eighteenth eighth eighty either ejaculation ejected
elaborate elbow elder eldest elect election electoral electorate electors electric electrical electricity
electrified electromagnetic electron electronic elegant element elementary elephant elevated elevation
elevator eleven eleventh eligibility eligible eliminate elimination elite elk elm elongated elpm elsa else
elsewhere em email emailed emails embarked embarrassing embassy embedded emblem embrace emerald emerge
emergence emergency emeritus emigrated emigration eminent emir emirates emission emitted emotion emotional
emperor emphasis empire empirical employ employee employer employment empowerment empress empty enable
enacted enclosed enclosure encoded encoding encompass encore encounter encourage encouragement encryption
encyclopaedia encyclopedia end endangered endemic endless endorse endorsement endowed endowment endurance
endured enduring enemy energetic energy enforce enforcement engage engagement engine engineer engraved
engraver engraving enhance enhancement enjoy enjoyable enlarge enlargement enlightenment enlisted enormous
enough enquiry enraged enrolled ensemble ensign enslaved ensued ensuing ensure enter enterprise
entertainer entertaining entertainment enthusiasm enthusiast enthusiastic entire entirety entitled entity
entrance entrepreneur entropy entrusted entry envelope environment environmental envisioned envoy enzyme
epic epidemic episode epithet epoch equal equality equation equestrian equilibrium equipment equipped
equity equivalent era erect eroded erosion erotic err erroneous error erupted eruption es escape escort
especially espionage essay essence essential establish establishment estate estimate estimation estranged
estuary etc eternal ethical ethics ethnic etymology evacuate evacuation evade evaluate evaluation
evangelical evasion eve even evening event eventual ever evergreen every everybody everyday everyone
everything everywhere evidence evident evil evolution evolutionary evolve ewo ewos ex exact exaggerated
exam examination examine examiner example excavated excavation exceed excel excellence excellent except
exception exceptional excerpt excess excessive exchange excited excitement exciting excl exclude excluding
exclusion exclusions exclusive excuse exec execute execution executive exemplary exempt exemption exercise
exhaust exhaustive exhibit exhibition exile exist existence exit exodus exotic expand expansion expect
expectation expedition expelled expenditure expense expensive experience experiment experimental
experimentation expert expertise expiration expire expiry explain explanation explanatory explicit
exploded exploit exploitation exploration explore explorer explosion explosive expo export expose
exposition exposure express expression expressive expressway expulsion extant extend extension extensive
extent exterior external extinct extinction extra extract extraction extraordinary extreme eye fabric
fabricated fabrication fabulous facade face facial facilitate facility fact faction factor factory factual
faculty fade fail failure faint fair fairness fairy faith faithful fake falcon fall fallen false fame
familiar familiarity family famine famous fan fancy fang fanny fantastic fantasy far fare farewell farm
farmer farmhouse farmland farther fascinated fascinating fascism fascist fashion fashionable fast faster
fastest fat fatal fatalities fate father fatigue fatty fault faulty fauna favour favourable favourite fax
fear feasibility feasible feast feat feather feature feb february fed federal federation fee feedback
feeder feel feet fell fellow fellowship felt female feminine feminism feminist fence fern ferry fertile
fertility fest festival festivities fetish feud feudal fever few fewer fibre fiction fictional fictitious
fiddle field fierce fifteen fifteenth fifth fifty fig fight fighter figure file fill filly film filmmaker
filter fin final finale finalist finance financial finch find finder fine finest finger finish finite fire
firearm firefighters fireplace firewall fireworks firm firmware first fiscal fish fisher fisherman
fishermen fishery fist fit fitness five fix fixture flag flagship flame flank flash flashback flashers
flat flattened flawed flaws fled flee fleece fleet flesh flew flex flexibility flexible flight flint flip
float flood floor floppy flora floral florist flotilla flour flourished flow flower flown flu fluent fluid
flush flute flux fly flyer foam focal focus fog foil fold folder foliage folk folklore follow follower
fond font food fool foot footage football foothills footnote footprint footsteps footwear for forbidden
force forcibly ford fore forecast forefront foreground forehead foreign foreigners foreman foremost
forensic forerunner foreseeable forest forestry forever foreword forge forget forgive forgiveness forgot
forgotten fork form formal format formation former formidable formula formulated formulation fort forth
forthcoming fortification fortified fortress fortunately fortune forty forum forward fossil foster
fostered fostering fought foul found foundation founder foundry fountain four fourteen fourteenth fourth
fox fpn fraction fracture fragile fragment fragrance frame framework franchise frank fraternity fraud
fraudulent freak free freedom freelance freeway freeze freight french frequency frequent fresh freshman
freshwater fri friction friday fridays fridge friend friendship frigate fringe frog from front frontal
frontier frost frozen fruit frustrated frustrating frustration fry fte fuck fuel fulfilled fulfilling full
fuller fully fumble fun function functional functionality fund fundamental funeral fungi fungus funk funky
funny fur furious furnace furnished furnishings furniture further furthermore fury fuse fuselage fusion
future fuzzy fyi gable gadget gain gal gala galaxy gale gallantry gallery gambling game gamma gang
gangster gap garage garbage garden gardener garland garlic garment garrison gas gasoline gate gateway
gather gauge gave gay gazette gcse gcses gd gear geek gel gem gender gene genealogical genealogy genera
general generate generation generator generic generous genesis genetic genetically genius genocide genre
gentle gentleman gentlemen gently gentry genuine genus geographic geographical geography geological
geologist geology geometric geometry gesture get ghetto ghost giant gift gig gill ginger girl girlfriend
girls give given glacial glacier glad glance glass glen glider global globe glorious glory glossary gloves
glow glucose gnome gnu go goal goalkeeper goat god goddess godmother goes going gold golden golf golfer
gone gong gonna good goodbye goose gore gorge gorgeous gospel gossip got gotta gotten gourmet govern
government governmental governor governors govt gp gps grab grace grad grade gradient gradual graduate
graduation graffiti grain gram grammar grammatical gran grand grandad grandchildren granddaughter
grandfather grandma grandmother grandparent grandparents grandson granite granny grant grape graph graphic
graphical grasp grass grassland grateful gratis gratitude grave gravel graveyard gravitational gravity
grazing great greater greatest green greenhouse greeted greeting grenade grew grey grid grief grill grip
grocery groom groove gross ground group grove grow grown growth guarantee guard guardian guardianship
gubernatorial guerrilla guess guest guidance guide guideline guild guilt guilty guinea guise guitar
guitarist gulf gum gun gunfire gunner guru gut guy gym gymnasium gymnast gymnastics gypsy ha habit habitat
hack hacker had hail hair hairy hale half halftime halfway hall halo halt ham hamlet hammer hampered hand
handbags handbook handful handicap handle handmade handsome handy hang hangar happen happiness happy
harassed harassing harassment harbour hard hardcover harder hardware hardwood hardy hare harm harmful
harmless harmonic harmonica harmony harp harsh hart harvest has hash hasnt hat hatch hate hatred haul
haunted have haven havent hawk hay hazard hazardous he head header headline headmaster headphones
headquarters headteacher headteachers heal health healthcare healthy hear heard heart heat heater heath
heaven heavier heavy heavyweight heck hedge heel height heir heiress held helicopter hell hello helm
helmet help helpful hemisphere hence hepatitis her herald herb herbal herd here hereby hereditary herein
heritage hero heroic heroin heroine herself hes hey hi hiatus hicks hid hidden hide hierarchy high higher
highest highland highlight highway hiking hill hillside hilly him himself hind hint hip hire his historian
historic historical history hit ho hoax hobby hockey hol hold holder hole holiday hollow holocaust hols
holy homage home homeland homeless homer homeschool homeschooled homeschooling homestead hometown homework
homicide homosexual homosexuality honest honesty honey honorary honour honourable hood hook hooker hop
hope hopefully horizon horizontal hormone horn horny horrible horror horse horseback hose hospital
hospitality host hostage hostel hostile hostility hot hotel hottest hour house household housewares
housewives how however hows hrs hub huge hulk hull human humanitarian humanity humble humid humidity
humorous humour hundred hung hunger hungry hunt hunter hurdles hurling hurricane hurt husband hut hybrid
hydraulic hydroelectric hydrogen hygiene hymn hyphen hypothesis hypothetical ice icon id idea ideal
identical identifiable identification identifier identify identity ideological ideology idiot idle idol if
ignorance ignorant ignore ill illegal illegitimate illness illuminated illusion illustrate illustration
illustrator im image imagery imaginary imagination imagine imitation immature immediate immense immigrant
immigrated immigration imminent immortal immune immunity impact impaired impartial impending imperial
implement implementation implicated implication implicit imply import importance important impose
impossible impoverished impress impression impressive imprint imprisoned imprisonment improper improve
improvement improvised impulse in inability inaccurate inactive inadequate inadvertently inappropriate
inaugural inaugurated inauguration inbox incapable incarcerated incarnation incentive inception incest
inch incidence incident incidental inclination inclined include inclusion inclusive income incompatible
incomplete inconsistent incorporate incorporation incorrect increase incredible incredibly increment
incumbent incurred indeed indefinite independence independent index indicate indication indicative
indicator indices indicted indictment indigenous indirect indiscriminate individual indoor induce inducted
induction industrial industrialist industry ineffective ineligible inequality inevitable inevitably
inexpensive inexperienced infamous infancy infant infantry infected infection infectious inferior infinite
infinity inflammation inflammatory inflation inflicted influence influential influx info inform informal
information informational informative infrared infrastructure infringement ingredient inhabit inhabitants
inherent inherit inheritance inhibit inhibition initial initiate initiation initiative injected injection
injunction injured injuring injury injustice ink inland inlet inmate inn inner innocence innocent
innovation innovative input inquire inquiry ins insane inscribed inscription insect insert insertion
inside insider insight insignia insignificant insist insistence inspection inspector inspiration inspire
instability install installation instance instant instead institute institution institutional instructed
instruction instructor instrument instrumental insufficient insulation insulin insult insurance insured
insurgents intact intake integer integral integrate integration integrity intellectual intelligence
intelligent intend intense intensified intensity intensive intent intention intentional inter interact
interaction interactive interagency intercept interception interchange interest interface interfere
interference interim interior intermediate intermittent intern internal international internet internship
interpret interpretation interpreter interracial interrogation interrupted intersection intersects
interstate interval intervene intervention interview intimate into intricate intrinsic introduce
introduction introductory intuitive invade invaders invalid invariably invasion invasive invented
invention inventor inventory inverse inverted invest investigate investigation investigative investigator
investment investor invisible invitation invite invoice invoke involve involvement ion iron ironic
ironically irony irregular irrelevant irrigation is island islander isle isnt isolated isolation issue it
italic item iteration its itself ive ivory jack jacket jade jaguar jail jam jan january jar jargon jaw
jazz jealous jeans jersey jet jewel jewellery job jockey join joint joke joker journal journalism
journalist journey joy jubilee judge judgement judicial judiciary judo juice jul july jump jumper jun
junction june jungle junior junk jurisdiction jury just justice justification justify juvenile karate
karma keel keen keep keeper kept kernel key keyboard keynote keyword keyworker kick kid kidnapped
kidnapping kidney kids kill killer kilometre kin kind kinda kindergarten kindness king kingdom kinship
kiss kit kitchen kite knee knew knife knight knighthood knit knives knock knockout knot know knowledge
knowledgeable known ks la lab label laboratory labour labourers lac lace lack lacrosse lad ladder laden
lado lads lady lagoon laid lake lamb lambda lamp lance land landlord landmark landowner landscape
landslide lane language lantern lap laptop large larger largest larvae las laser last late later lateral
latest latex latitude latter lattice lauded laugh launch launcher laundry laureate lava law lawn lawsuit
lawyer lay layer layout lazy lead leader leadership leaf league leak lean leap learn learnt lease least
leather leave lecture lecturer led left leg legacy legal legend legendary legion legislation legislative
legislator legislature legit legitimacy legitimate leisure lemon lend lender length lengthy lens lent
leopard lesbian lesions less lesser lesson let lethal lets letter level lever levy liability liable
liaison lib libel liberal liberated liberation libertarian liberty librarian library libretto licence
license licking lid lie lieu lieutenant life lifelong lifespan lifestyle lifetime lift light lighter
lighthouse lightning lightweight like likelihood likewise limb lime limerick limestone limit limitation
limousines line lineage linear liner lineup lingerie linguist linguistic link lion lip liquid liquor list
listen listener lit lite literacy literal literary literature litigation litre litter little liturgical
liturgy live liver livestock lizard load loan lobby lobes local locale locality locate location lock
locker locomotive lodge log logic logical login logistics logo lol lone long longer longest longevity
longitude longitudinal longtime look lookout loop loose lord lore lose loser loss lost lot lottery lotus
loud lounge love lover low lower lowest loyal loyalty luck lucky lucrative luggage lumber lunar lunch lung
lure luxury lying lynch lyric lyrical lyricist ma machine machinery macro mad madame made madness magazine
magic magical magician magistrate magnet magnetic magnificent magnitude magnum maid maiden mail mailman
main mainland mainline mainstream maintain maintenance majesty major majority make maker makeup malaria
male malicious mall malpractice mam mama mammal man manage management manager managerial mandarin mandate
mandatory mandolin manifest manifesto manifold manipulate manipulation mankind manner manor manpower
mansion mantle manual manufacture manufacturer manuscript many map maple mar marathon marble march mare
margin marginal marijuana marina marine maritime mark marker market marketplace markup marriage marry
marsh marshal mart martial martyr marvel mas mascot masculine mash mask mason masonry massacre massage
massive mast master masterpiece masturbating masturbation mat match mate material maternal maternity
mathematical mathematician mathematics matrices matrix matter mattress mature maturity mausoleum maximum
may maybe mayo mayor maze me meadow meal mean meaningful meaningless meant meantime meanwhile measure
measurement meat mechanic mechanical mechanism medal media median mediated mediation mediator medical
medication medicinal medicine medieval meditation medium medley meet melodic melody melt member membership
membrane memo memoir memorabilia memorable memorandum memorial memory men mental mentality mention mentor
mentoring mentors menu mercenaries merchandise merchant mercury mercy mere merge merger meridian merit
merry mes mesh message messenger messy met metabolic metabolism metal metallic metaphor meteorological
meter method methodology metre metric metro metropolis metropolitan mi mice microphone microwave middle
midnight midst midway might mighty migrant migrate migration migratory mild mile mileage milestone
militant military militia milk mill millennium miller million millionaire mime mimic min mind mine miner
mineral mini miniature minimal minimum miniseries minister ministerial ministry minor minority mins mint
minus minute miracle mirror miscellaneous misconduct misleading miss missile mission missionary mistake
mistaken mister mistress misunderstanding misunderstood misuse mix mixer mixture mob mobile mobility mock
mod mode model modem moderate moderator modern modest modification modify modular module moist moisture
mole molecular molecule moment momentum mon monarch monarchy monastery monastic monday mondays monetary
money moniker monitor monk monkey mono monopoly monster month monument monumental mood moody moon moor
moose moot mop moral morale morality more moreover morning morphology mortal mortality mortar mortgage
mosaic mosque moss most motel moth mother motherboard motif motion motivated motivation motive motor
motorcycle motorway motto mound mount mountain mountainous mourning mouse mouth move movement movers movie
msg mtg mtgs mu much mud muddy mug multiagency multimedia multinational multiple multiplication multiply
multitude mum mummy mums municipal municipality munitions mural murder murderer muscle muscular muse
museum mushroom music musical musician must mustang mustered mutant mutation mutiny mutual my myself
mysterious mystery mystic mystical myth mythical mythological mythology n nail naive naked name namesake
nan nana narrated narration narrative narrator narrow narrower nasal nasty nation national nationalism
nationalist nationality nationwide native natural naturalist nature naughty nautical naval navigate
navigation navigational navigator navy nb near nearby nearest neat necessary necessity neck necklace need
needle negative neglect negligible negotiate negotiation neighbour neighbourhood neither neon nephew nerve
nervous nest net network neural neurodivergent neurodiverse neurological neurons neutral neutrality
neutron never nevertheless new newbie newborn newcomer newer newest newscast newsletter newspaper newton
next nhs nice niche nickel nickname niece night nightclub nightlife nightmare nil nine nineteen nineteenth
ninth nipple nitrogen no nobility noble nobleman nobody node noise nomadic nomenclature nominal nominate
nomination nominee non none nonetheless nonfiction nonprofit nonsense nonstatutory noon nope nor norm
normal north northbound northeast northeastern northern northernmost northward northwest northwestern nose
not notable notably notation note notebook noteworthy nothing notice noticeable notification notify notion
notoriety notorious notwithstanding noun nov nova novel novelist novelty november novice now nowadays
nowhere nuclear nuclei nucleus nude nudist nudity nuke null number numeracy numeric numerical numerous nun
nurse nursery nut nutrients nutrition nutritional nylon oak oasis oath obesity obey obituary object
objection objective obligation obliged oblique oboe obscure observation observatory observe observer
obsessed obsession obsolete obstacle obtain obvious occasion occasional occupants occupation occupational
occupy occur occurrence ocean oceanic oct octagonal october odd ode odyssey of off offence offended
offender offending offensive offer offroll offrolls offrolling office officer official offrolled offset offshore offsite offspring
ofsted often oh oil ok okay old older oldest olive omega omg omission omit on once one oneself ongoing
onion online only onset onsite onto onward oops open opener opera operate operatic operation operational
operative operator opinion opponent opportunity oppose opposite opposition oppression opt optical optician
optics optimal optimistic optimum option optional opus or oracle oral orange orbit orbital orchard
orchestra orchestral orchestrated orchid ordained order ordinance ordinary ordination ore organ organic
organisation organise organism organist orgasm orgy orient oriental orientation origin original
originality originate ornamental ornate orphan orphanage orthodox ostensibly other otherwise otters ought
our ourselves out outbreak outcome outdated outdoor outer outfielder outfit outgoing outlaw outlet outline
outlook outpost output outrage outreach outright outset outside outsider outskirts outsourcing outspoken
outstanding outward oval oven over overall overcome overhaul overhead overland overlap overlooked
overlooking overnight override oversaw overseas oversee overseen oversight overthrow overtime overturn
overview overwhelmed overwhelming owed owing owl own owner ownership ox oxidation oxide oxygen ozone
`;
