/** Rarer English words, i to r, by their stems: unknown to most messages, and still no name. */
export const rareIToR = `
iceberg icebox icebreaker icicle icier iciest icky idealistic idiocy idiom idiomatic idiosyncrasy
idiosyncratic idiotic idiotically idolatrous idolatry idyllic iffy igloo ignite ignition iguana illegible
illegibly illegitimacy illicit illiteracy illiterate illogical illuminate illumination illusory
illustrative illustrious imaginative imbalance imbecile imbibe imbue imitate imitative immaculate
immaterial immaturity immeasurable immeasurably immediacy immensity immerse immersion immigrate immobile
immobilise immobility immoral immorality immortality immovable immunise immutable impair impale impart
impartiality impasse impassioned impassive impatience impatient impeach impeccable impeccably impedance
impede impediment impel impend impenetrable imperative imperceptible imperceptibly imperfect imperfection
imperil impersonal impersonate impersonation impertinence impertinent impervious impetuous impetus impinge
impish implacable implant implausible implicate implode implore impolite imposition impossibility
impossibly impostor impotence impotent impound impoverish impractical imprecise impregnable impregnate
impressionistic imprison improbability improbable improbably impromptu impropriety improvise imps
impudence impudent impulsive impunity impure impurity inadvertent inane inasmuch inaugurate incalculable
incandescence incandescent incapacitate incarcerate incarceration incarnate incendiary incense incessant
incestuous incinerate incineration incision incisive incisor incline incognito incompatibly incongruity
incongruous incontinence incorrigible incredulity incriminate incrimination incubate incur incurably
indefinably indelible indelibly indemnify indemnity indescribably indestructible indeterminate indict
indigent indignant indignation individualistic individuality indoctrinate indolence indolent indomitable
indulge indulgence indulgent industrious inebriate inebriation inept ineptitude inert inertia inertial
inevitability inexhaustible inexorable inexorably inexplicably inextricably infallibility infamy infantile
infatuate infatuation infect infelicity infer inference inferiority inferno infidel infiltrate
infiltration infinitesimal infinitive infirmary infirmity inflate inflationary inflection inflexion
inflict infliction influenza infomercial informant infuriate ingenious ingenuity ingest ingratiate
inhabitant inject injure injurious inkling inky innards innate innermost innkeeper innocuous innovate
innuendo innumerable inoculate inoculation inordinate inquisition inquisitive insatiable inscrutable
insecticide insemination insidious insinuate insinuation insipid insistent insofar insolence insolent
insolvency insomnia insomniac inspect instalment instantaneous instigate instigation instil instinct
instinctive instruct instructive insular insularity insulate insurgency insurgent insurrection intellect
intelligible intelligibly intensify interchangeably intercom interject interjection interlude intermediary
interminably interrogate interrupt interruption intersperse intestate intestinal intestine intimacy
intimidate intoxicate intramural intravenous intrepid intricacy intrigue intrinsically introspective
introvert intrude intrusion intrusive inundate inundation invective inventive invert inveterate invigorate
invincible iodine iota irascible irate iridescence iridescent irked irking irks irradiate irrational
irrationality irreconcilable irrefutable irregularity irrelevance irreparable irreparably irreplaceable
irrepressible irreproachable irresistible irresistibly irrespective irresponsibility irresponsible
irresponsibly irretrievable irretrievably irreverence irreverent irreversible irrevocable irrevocably
irrigate irritability irritable irritably irritant irritate irritation isolate isthmus itch itchiness
itchy iterate iterative itinerant itinerary ivies jabbed jabber jabbing jabs jackass jackdaw jackhammer
jackknife jackknives jackpot jagged jalopy jamb jamboree jangle janitor jaundice jaunt jaunty javelin
jawbone jays jaywalk jazzy jealousy jeer jeez jell jelly jellyfish jeopardy jerk jerky jest jettison jetty
jewelries jibe jiffy jigged jigger jigging jiggle jigs jigsaw jilt jingle jinx jitters jittery jive jock
jockstrap jocular jocularity jogged jogger jogging jogs jolly jolt jostle jots jotted jotting jovial jowl
joyfullest joyous joyridden joyride joyrode joystick jubilant jubilation judicious jugged juggernaut
jugging juggle jugs jugular juicy jukebox jumble jumbo jumpsuit jumpy juncture juniper junket junkie
junkyard junta juror justifiable justifiably jute juts jutted jutting juxtapose juxtaposition kaleidoscope
kangaroo kaput karat kayak keepsake kegs kelp kennel kerb kerchief kerosene ketchup kettle keyhole
keystone keystroke khaki kickback kickoff kiddie kiddo kidnap kiln kilo kilobyte kilogram kilowatt kilt
kimono kindhearted kindle kindred kinfolk kingfisher kingpin kink kinky kiosk kipper kitchenette kitten
kiwi kleptomaniac klutz klutzy knack knapsack knead kneecap kneel knelt knickers knickknack knob knobby
knoll knotty knowledgeably knuckle koala kosher kowtow kudos laborious labyrinth lacerate laceration
lacklustre lacquer lacy lade ladle ladybug ladylike lager laggard lagged lagging lags lain lair lame
laminate lampoon lampshade landfill landlady landlocked landslid languid languish languor languorous lanky
lapel lapse larceny lard lark larva larynges laryngitis larynx lascivious lash lasso latch latent lath
lathe latrine laud laughingstock laughter launder lavatory lavender lavish lawmaker laxative laxer laxest
laxity layaway layman laymen layoff layover laziness leaden leaflet leafy leakage leaky leapfrog leapt
leash leathery lecherous lectern ledge leek leer leery leeway leftmost leftover legalistic legality leggy
legibility legible legibly legislate legume lemme lemonade lengthen leniency lenient lentil leotard leper
leprosy leprous lesion lessen lest letdown lethargic lethargy letterhead lettuce letup leukaemia levee
levelheaded leverage levitate levitation levity lewd lexical lexicon liaise liar libellous liberate libido
lice lichen lick licorices lien lifeboat lifeforms lifeguard lifelike lifeline lifesaver liftoff ligament
ligature lighten lighthearted liken lilt limbo limelight limo limousine limp linchpin linefeed linen
linger lingo liniment linkage linoleum lint lioness lipstick liquefy liqueur liquidate liquorice lisp
litany literate lithe lithium litigate litterbug livelihood liveliness liven livid llama loaf loam loath
loathe loathsome loaves lobbed lobbing lobe lobotomy lobs lobster locket locksmith locomotion locust loft
loftiness lofty logarithm logarithmic logbook logician logistical logjam loin loincloth loiter loll
lollipop loneliness lonesome longhand longish longshoreman longshoremen lookalike loom loon loonie loony
loophole loosen loot lope lopped lopping lops lopsided lorry lotion loudmouth loudspeaker louse lousy
loveliness lovesick lowbrow lowdown lowercase lozenge lubricant lubricate lubrication lucid lucidity
ludicrous lugged lugging lugs lugubrious lukewarm lull lullaby lumberjack lumberyard luminary luminous
lump lumpy lunacy lunatic lunchbox luncheon lunchtime lunge lupin lupine lurch lurid lurk luscious lush
lust lustre lustrous lusty lute luxuriant luxuriate luxurious lymph lymphatic lyre macabre macaroni mace
machete machinist macho mackerel macrocosm macroscopic madam madcap maddest madhouse madman madmen
maelstrom magenta maggot magnanimity magnanimous magnate magnesium magnification magnificence magnify
magnolia magpie mahogany mailbox mailmen maim mainframe mainstay maintainability maize majestic
majestically makeshift maladjusted malady malaise malevolence malevolent malformed malfunction malice
malign malignancy malignant mallard malleable mallet malnourished malnutrition malt maltreat mamma
mammalian mammoth manacle mandible mane mange mangle mango mangrove mangy manhandle manhole manhood
manhunt mania maniac manic manicure manicurist manipulative manliness mannequin mannish manoeuvre
manslaughter mantel mantelpiece mantra manure margarine marigold marinade marinate marionette marital
markdown marketability marksman marksmen marmalade maroon marquee marrow marshmallow marshy marsupial
martyrdom marvellous mascara masculinity masochism masochist masochistic masquerade masseur masseuse
mastermind mastery masticate masturbate matador matchbook matchbox matchmaker matchmaking matchstick
materialistic matriarch matriarchy matriculate matriculation matrimonial matrimony matron matte maudlin
maul mauve mawkish maxed maxes maxing mayday mayhem mayonnaise meagre mealtime mealy meander measles
measly meatball meatloaf meatloaves meaty mecca mechanise medallion medallist meddle meddlesome mediate
medicate mediocre mediocrity meditate meek meetinghouse megabyte megalomania megalomaniac megaphone
megaton megs melancholy meld mellow melodious melodrama melodramatic melon meltdown memento memorably
menace menagerie mend menial meningitis menopause menorah menstrual menstruate menstruation menthol
mercantile mercenary merciful merciless meringue mermaid merriment mesdames mesmerise metallurgist
metallurgy metamorphose metamorphosis metaphorical metaphysical metaphysics mete meteoric meteorite
meteorologist meteorology methadone methane methodical methodological meticulous mettle mewed mewing mews
mezzanine miaow microbe microbiology microchip microcode microcomputer microcosm microfiche microfilm
micrometer micrometre microorganism microprocessor microscope microscopic microsecond middleman middlemen
midriff mien miff migraine mildew milieu militancy militarism militate milkman milkmen milky millennia
milligram millilitre millimetre milliner millinery millionth millisecond mimicked mimicking mimicry mince
mincemeat mindbogglingly minefield mingle minibus minicomputer minimise minion miniskirt minivan mink
minnow minstrel minty minuet minuscule miraculous mirage mire mirth miscellany mischievous miser miserably
misery mishap misnomer misogynist misogyny misshapen missive mist mistletoe mite mitigate mitigation mitt
mitten mnemonic moan moat mobilise moccasin mockery mockingbird moderation modernity modesty modicum
modulate mohair moisten moisturiser molar molasses mollify mollusc molten momentary momentous mommy
monetarism mongoose mongrel monies monochrome monogamous monogamy monogram monolingual monolith monolithic
monologue mononucleosis monorail monosyllable monotone monotonically monotonous monotony monsoon
monstrosity monstrous montage mooch moodiness mooed mooing moonbeam moonlight moonlit moos mope moralistic
morass moratorium morbid morgue morn moron moronic morose morphine morsel mortarboard mortician
mortification mortify mortuary mosquito mossy mothball motherfucker motherhood motivate motley motlier
motliest motorbike motorboat motorcade motorcyclist motormouth mottle mould mouldy moult mountaineer
mountainside mourn mousse moustache mousy mouthpiece mouthwash mowed mower mowing mows muck mucous mucus
muddle mudslide mudslinging muff muffin muffle mugginess muggy mulatto mulch mule mull multi multiplex
multiplicative multiplicity mumble mummify mumps munch munchies mundane munition murderous murky murmur
mush mushy musk musket muss mussel mustard musty mutability mutate mute mutilate mutilation mutinous mutt
mutton muzzle myopic myriad mystify mystique nabbed nabbing nabs nagged nagging nags nailbrush naivety
nanny napalm nape napkin napped napping nappy naps narc narcissism narcissist narcissistic narcotic nark
narrate nastiness nationalistic nativity natty naughtiness nausea nauseate nauseous navel navigable nays
nearsighted nebula nebulae nebulous necessitate neckerchief neckline necktie necrophilia nectar nectarine
needlework needy negate negation negligee negligence negligent negotiable neigh neighbourliness neophyte
nepotism nerd nerdy nestle nether nettle neurologist neurology neuron neuroses neurosis neurotic neuter
newfangled newlywed newsagents newsprint newsstand newsworthy newsy newt nibble nicety nicotine nifty
nigger niggle nigh nightfall nightgown nightie nightmarish nighttime nimble nimbly nincompoop ninetieth
ninety ninny nipped nipping nippy nips nitrate nits nitwit noblemen noblewoman noblewomen nobly nocturnal
nodded nodding nods noisiness noisy nomad nominative nonchalance nonchalant noncommittal nondescript
nonsensical noodle nook noose normalcy normality northeasterly northeastward northerly northwesterly
northwestward nosebleed nosedive nostalgia nostalgic nostalgically nostril nosy notch noticeably
noticeboard nougat nought nourish noxious nozzle nuance nudge nugget nuisance nullify numb numeral
numerate nuptial nursemaid nurture nutcracker nutmeg nutrient nutriment nutritious nutshell nutty nuzzle
nymph nymphomania nymphomaniac oafs oared oaring oars oases oatmeal oats obedience obedient obelisk obese
obfuscation objectivity obligate obligatory oblige obliterate obliteration oblivion oblivious oblong
obnoxious obscene obscenity obscurity observance observant obsess obsessive obsolescence obsolescent
obstetrician obstetrics obstinacy obstinate obstruct obstruction obstructive obtrusive obtuse occult
occupancy occupant oceanography octagon octave octopus ocular oddity odious odometer odour oesophagi
oesophagus oestrogen offbeat offend offhand officiate officious offload offshoot offstage ogle ogre ohms
oilfield oily oink ointment okra olden oldie olfactory ombudsman ombudsmen omelette omen ominous omnibus
omnipotence omnipotent omnipresent omniscience omniscient oncoming onerous onetime onlooker onomatopoeia
onrush onslaught onus oodles ooze opaque operable operand ophthalmologist ophthalmology opinionated opium
opossum opportune opportunism opportunist opportunistic oppress oppressive optic optima optimise optimism
optimist optimistically optometrist optometry opulence opulent orangutan orator oratory orchestrate
orchestration ordain ordeal ordinal organically orientate orifice oriole ornament ornithologist
ornithology orthodontics orthodontist orthodoxy orthogonal orthogonality orthography orthopaedics
oscillate oscillation oscilloscope osmosis ostensible ostentation ostentatious ostracise ostracism ostrich
otter ouch ounce oust outage outback outbid outbound outburst outcast outclass outcrop outcry outdid
outdistance outdo outdone outermost outfield outgrew outgrow outgrown outgrowth outhouse outlaid
outlandish outlast outlay outlive outlying outmanoeuvre outmoded outnumber outpatient outperform
outplacement outpouring outrageous outran outrun outshine outshone outskirt outsmart outsource outstation
outstretch outstrip outweigh outwit ovarian ovary ovation overdo overt overture overwhelm ovum owes oxen
oxidise oyster pacemaker pacesetter pacifism pacifist pacify paddle paddock padlock padre pageantry
pagination pagoda pail painfullest painkiller painstaking paintbrush palaeontologist palaeontology palate
palatial palette pall pallbearer pallid palomino palpable palpably paltry pamper panacea panache pancake
pancreas pancreatic panda pandemonium pander pane panellist pang panhandle panicked panicking panicky
panoramic pansy pant pantheism pantie pantomime pantry papacy papaya paperboy papergirl paperweight
paperwork paprika papyri papyrus paradoxical paraffin paragon parakeet paralegal paralyse paralysis
paralytic paramedic paranoia paranoid paraphernalia paraplegic parasitic parasol paratrooper parch pare
parentage parenthesis parenthetical parenthood parishioner parity parka parlour parochial parquet parse
parsec parsley parsnip parson parsonage partake partaken partiality participle partook partway passageway
passbook passerby passersby pastel pasteurise pastiche pastime pastry pasture pasty patchwork patchy pate
paternalistic paternity pathetic pathetically pathological pathologist pathos patriarchy patricide
patrimony patriotically patrolman patrolmen patrolwoman patrolwomen paucity paunch paunchy pauper pave
pawed pawing pawnbroker paws paycheck payee payoff peaceably peacekeeping peacemaker peacetime peach peal
peanut pear peat pebble pecan peculiarity pedagogical pedagogy pedant pedantic pedantically pedantry
peddle pedestal pedigree pedlar peek peekaboo peep peephole peeve peevish pegged pegging pegs pejorative
pelican pellet pelt pelvic pelvis penance pence penchant pended pends pendulum penicillin penitence
penitent penitentiary penknife penknives penmanship pennant penniless pensive penthouse peon peony
peppermint pepperoni peppy percentile perceptible perceptibly perceptive perch perchance percolate
percolation peremptory perforate perforation perfunctory peril perilous periphery periscope perish perjure
perjury perk perky perm permanence permeate permissible permissive permutation pernicious peroxide
perpetrate perpetuate perplex perplexity perquisite persecute perseverance persevere persistence personae
personification personify perspire persuasion persuasive pert pertain perturb perusal peruse pervade
pervasive perverse perversion perversity pervert pesky pessimism pessimist pessimistic pessimistically
pesticide pestilence petrify petticoat pettiness petulant petunia pews pewter phalli phallic phallus
pharmacist pharmacologist pheasant phenomenal philanthropy philistine phlegm phlegmatic phobia phobic
phonetic phonetically phoney phonied phonier phoniest phonograph phonying phooey phosphor phosphorescence
phosphorescent phosphorus photocopy photogenic photosynthesis phototypesetter phraseology physic
physiotherapy physique piccolo pickax picket pickle pickpocket picky picnicked picnicking picturesque
piddle pidgin piecemeal piecework piety pigeonhole piggish piggy piggyback pigheaded piglet pigpen pigsty
pigtail pileup pilfer pillage pillowcase pimp pimple pincer pinch pincushion pineapple pinion pinkie
pinnacle pinpoint pinprick pinstripe pint pinup pious pipsqueak piquancy piquant pique piranha pirouette
pistachio pitchfork piteous pitfall pithy pitiful pitiless pittance pivot pizzazz placard placate placebo
placenta placid plagiarise plagiarist plaice plaid plainclothes plaintive planar planetarium plank
plankton plantain platitude platonic platter plausibility plausibly playhouse playmate playpen playroom
plaything plead pleasantry pleat plenary plentiful plethora pliable pliant plied pliers plies plight plod
plop plough ploy pluck plucky plum plumb plume plummet plump plunder plunge plunk plurality plush
plutocracy plutonium plying plywood pneumatic poach pocketbook pocketknife pocketknives pockmark
podiatrist podiatry pogrom poignancy poignant poinsettia pointy poise poisonous poke pokey poky polarity
polemic policewoman policewomen polio politicise polka pollinate pollination pollster pollutant pollute
polygamist polygamous polygamy polygon polygraph polyp pomegranate pomp pompom pomposity pompous poncho
ponderous pontiff pontifical pontoon ponytail pooch poodle poop popcorn poplar populate porcupine pore
pornographer porous porpoise porridge portability portend portent porthole portico posh positivism posse
possessive possum posterity postmortem postpone postulate posture posy potbelly potency pothole potion
potluck potpourri potty pouch pounce pout powdery powerboat powerhouse powwow practicality practise
pragmatic pragmatism pragmatist praiseworthy pram prance prank prankster prattle prawn preach precarious
precept precipice precipitate precipitous preclude precocious predatory predicament predicate predictably
predilection preempt preemptive preen prefab preferential premonition prenatal preponderance preposterous
preppy prerogative prescriptive preservative pressurise presto pretence pretentious pretzel prevail
preventive pricey pricier priciest prick prickle pried pries priestess primacy primate primeval primmest
primordial primp primrose printout prism prissy pristine privation privatise probabilistic proclaim
procrastinate procrastination procreate procure prodigal prodigious prodigy profane profanity profess
proficiency proficient profitability profitably profiteer profundity profuse profusion progeny prognoses
prognosis prohibitive projectile proletarian proletariat proliferate prolong prom promenade promiscuity
promiscuous promontory promulgate prong pronoun pronto proofread propagandise propagate propel propensity
prophesy prophetic propitious proportionality proportionate propriety prosaic proscribe proscription
prosecute proselytise prospectus prosper prostheses prosthesis prostrate protract protraction protrude
protrusion provably provenance proverb proverbial provident proviso provocation provoke prow prowess prowl
prude prudence prudent prudish prune prurience prurient prying psalm pseudo psych psyche psycho
psychoanalyse psychoanalysis psychoanalyst psychopath psychopathic psychosis psychosomatic psychotherapist
psychotherapy psychotic puberty pubescence pubic puck pudding puddle pudgy puerile puff puffy pugnacious
puke pulley pullout pullover pulmonary pulpit pulsate pulverise puma pumice pummel pumpernickel pumpkin
punchline punctual punctuality punctuate puncture pundit pungent puny pupped puppeteer pupping pups puree
purgatory purification purify purist puritan puritanical purport purr purvey pushover pushy puss pussycat
pussyfoot putative putrid putt putty pygmy pyjamas pylon pyre quack quadrangle quadrant quadratic
quadrilateral quadruped quadruple quadruplet quagmire quail quaint quake qualitative qualm quandary
quantify quark quarrel quarrelsome quart quarterfinal quartz quash quaver queasiness queasy quell quench
quibble quiche quicken quickie quicksand quill quinine quintessence quintessential quintuplet quip quirk
quirky quiver quixotic quizzical quorum quotient rabble rabid rabies raccoon racetrack racket racketeer
racy radiance radiant radiate radii radioactivity radiologist radiology radiotherapy radish radium radon
raffle raft ragamuffin ragged ragging rags ragtag ragtime raincoat raindrop rainstorm rainwater raisin
rake ramble rambunctious ramification rampage rampant ramrod ramshackle rancid rancorous rancour rang
rankle ransack rapidity rapport rapprochement rapt rapture rapturous rarity rascal rash rasp raspberry
raspy raster ratification ratify rationality rattle rattlesnake ratty raucous raunchy ravage rave ravel
ravenous ravine ravish rayon rays raze razz reactionary readability realistically ream reap rebellious
rebuke recalcitrance recalcitrant receptacle receptive recess reciprocal reciprocate recital reckless
reckon recline recluse recognisably recompense rectal rectangle rectify rectum recuperate recuperation
recur recurrence recursion recursive redden reddest redneck redo redskin redwood reek reflexive
refrigerate refrigeration refurbish refute regalia regatta regimen regress regrettable regrettably
regularity regurgitate regurgitation rehabilitate reimburse rein reindeer reinstate rejoice rejoinder
rejuvenate rejuvenation relativistic relegate reliant relic relinquish relish reluctance remedial
reminisce reminiscence remit remittance remorse remunerate remuneration rend rendezvous renegade renege
renounce renovate renown renunciation repatriate repatriation repel repellent repent repentance repentant
repetitious replenish replete reprehensible repressive reprieve reprimand reprisal reproach reptile
reptilian repudiate repudiation repugnance repugnant repulsion repulsive repute requiem requisite
requisition rescind residual resilience resilient resolute resonant resonate respectability respectably
respirator resplendent responsibly responsive restfullest restitution restive restraint resultant
resumption resurgence resurgent resurrect resuscitate resuscitation retaliate retard retch reticence
reticent retina retinue retiree retribution retroactive retrograde retrospect revamp revel revelry
reverberate reverberation revere reverence reverent reverie reversible revoke revolve revulsion rhapsody
rheumatism rhinestone rhino rhinoceros rhododendron rhubarb rhythmically ribald ribbed ribbing rickety
rickshaw ricochet riddance riddle ridicule rife righteous rightmost rigidity rigmarole rigour rile rind
ringleader ringlet ringside ringworm rinse riotous ripen riposte ripple ritzy riverbed riverfront rivet
roadblock roadhouse roadkill roadrunner roadside roadworthy roam roar roast robe rodent roes roguish
rollerskating rollick romantically romp rooftop rook roomy roost rosary rostrum rosy rote rotisserie rots
rotted rotting rotund rotunda roughage roughen roughhouse roughshod roundup rouse rout rove rowboat
rowdiness rowdy rubbed rubberneck rubbery rubbing rubble rubdown rubella rubric rubs rucksack ruckus
rudder ruddy rudiment rudimentary ruff ruffian ruffle ruinous rumble ruminate rummage rummest rummy rumour
rump rumple runaround rundown rune rung runny runt rupture ruse rust rustic rustle rustproof ruts rutted
rutting
`;
