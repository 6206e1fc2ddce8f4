/** Ordinary English words, a to d, by their stems: what a professional writes that is no name. */
export const ordinaryAToD = `
abandon abandonment abbey abbot abbreviated abbreviation abdomen abdominal abducted abide ability able
abnormal aboard abolished abolition aboriginal abortion about above abroad abruptly absence absences
absent absentee absenteeism absolute absorb absorption abstain abstract abstraction absurd abundance
abundant abuse abusive academic academy accelerate acceleration accent accept acceptable acceptance access
accessibility accessible accessory accident accidental acclaim accolades accommodate accommodation
accompaniment accompany accomplish accomplishment accord accordance accordion account accountability
accountable accountant accreditation accredited accumulated accumulation accuracy accurate accusation
accuse ace achieve achievement acid acidic acknowledge acne acoustic acquaintance acquainted acquire
acquisition acquitted acre acrobat acronym across acrylic act action activate activation active activism
activist activity actor actress actual acute ad adapt adaptation adaptive adaptor add addiction addition
additional address adequate adhd adhere adherence adherents adjacent adjective adjoining adjunct adjust
adjustable adjustment administer administration administrative administrator admiral admiration admired
admission admit adobe adolescent adopt adopter adopters adoption adoptive adorned ads adult adulthood
advance advancement advantage advent adventure adverse advert advertise advertisement advertiser advice
advise adviser advisory advocacy advocate aerial aerospace aesthetic affair affect affection affiliate
affiliation affinity affirmed affluent afford affordable aforementioned afraid after aftermath afternoon
afterwards again against age agency agenda agent aggregate aggression aggressive ago agree agreement
agricultural agriculture ah ahead aid aide aim aint air airborne aircraft airfare airfield airline airport
aisle akin alarm albeit album alcohol alcoholic alderman ale alert algae algebra algebraic algorithm alias
alien align alignment alike alive all allegation alleged allegiance alleging allergy alleviate alley
alliance allocated allocation allow allowance alloy ally almost alone along alongside alpha alphabet
alphabetical alpine already alright also altar alter alteration alternate alternative although altitude
alto altogether aluminium alumni alumnus always am amalgamated amalgamation amassed amateur amazing
ambassador amber ambient ambiguity ambiguous ambition ambitious ambulance ambush amend amendment amenities
amid amidst ammunition amnesty among amongst amount amp amphibious ample amplifier amusement amusing an
anal analogous analogue analogy analyses analysis analyst analytic analytical anarchist anatomy ancestor
ancestral ancestry anchor anchorage ancient and android angel anger angle angry angular animal animated
animation ankle annals annex annexation anniversary annotated annotation announce announcement announcer
annoyed annoying annual anon anonymous another answer ant antagonist antenna anthem anthology
anthropologist anthropology antibody anticipated anticipation antique antiquity anxiety anxious any
anybody anymore anyone anything anytime anyway anywhere apart apartheid apartment aperture apex apocalypse
apologise apology apostolic app apparatus apparel apparent appeal appear appearance appendix apple
appliance applicable applicant application apply appoint appointment appraisal appreciate appreciation
apprentice apprenticeship approach appropriate appropriations approval approve approximate approximation
apps apr april apt aquarium aquatic arbitrary arbitration arbitrator arc arcade arch archaeological
archaeologist archaeology archaic archbishop archer archipelago architect architectural architecture
archive arctic are area arena arent arguably argue argument arid arise aristocracy aristocratic arithmetic
ark arm armament armour army arose around arrange arrangement array arrest arrival arrive arrogant arrow
arsenal art artefacts artery arthritis article articulated artificial artillery artist artistic artwork as
asap asbestos ascended ascending ascension ascent ash ashore aside ask asleep aspect asperger aspirations
aspiring ass assassin assassinated assassination assault assemble assembly assert assertion assess
assessment asset assign assignment assist assistance assistant associate association assume assumption
assurance assure asteroid asthma astrology astronaut astronomer astronomical astronomy asylum at ate
atheist athlete athletic atlas atmosphere atmospheric atom atomic atrocities att attach attachment attack
attacker attain attempt attend attendance attendant attention attested attic attitude attn attorney
attract attraction attractive attribute attribution auburn auction audience audio audit audition auditor
auditorium aug augmented august aunt auntie auspices authentic authenticity author authorised
authoritative authority authorship autism autistic auto autobiographical autobiography automated automatic
automatically automation automobile automotive autonomous autonomy autumn auxiliary avail availability
available avalanche avenue average aviation aviator avid avoid avoidance awaiting awakening award aware
awareness away awesome awful awkward axe axis axle aye babe baby bachelor back backbone backdrop
background backlash backlog backstage backup backward bacon bacteria bacterial bacterium bad badge
badminton bag bail baker bakery baking balance balcony bald ball ballad ballet balloon ballot ballroom
bamboo ban banana band bandits bandwidth bang banjo bank banker bankrupt bankruptcy banner banquet baptism
bar barber bare bargain barge baritone bark barn baron baroque barracks barrage barrel barrier barrio
barrister base baseball baseline basement basic basically basil basin basis basket basketball bass bassist
bat batch bath bathroom baton batsman battalion batters battery battle battlefield battleground battleship
bay bc be beach beacon beads beam bean bear beard bearer beast beat beaten beautiful beauty beaver became
because become bed bedroom bee beef been beer beetle before beforehand befriended beg began begin beginner
begun behalf behave behaviour behavioural behind belief believe believer bell belly belong beloved below
belt bench benchmark bend beneath beneficial benefit bent berry berth beside besieged best bestiality
bestowed bestseller bet beta betrayal betrayed better between beverage beyond bias bible biblical
bibliographic bibliography bicycle bid bidder biennial big bigger biggest bike bikini bilateral bilingual
bill billboard billion billionaire bin binary bind bingo biochemistry biographer biographical biography
biological biologist biology birch bird birth birthday birthplace bisexual bishop bit bitch bite bitter
bizarre black blackberry blackjack blacklist blacksmith blade blah blame bland blank blanket blast blatant
blaze bleeding blend bless blew blind blink bliss bloc block blockade blog blogger blond blonde blood
bloody bloom blow blown blue bluff blunt blurb board boasts boat body bodyguard bog bogus bohemian boiled
boiler boiling bold bologna bolt bomb bombardment bomber bond bondage bone bonus boob book booklet
bookmark bookstore boom boost boot booth booty border borderline bore born borne borough borrow boss
botanical botanist botany both bother bottle bottom bought boulder boulevard bounce bound boundary bounty
bouquet bout boutique bow bowl bowler box boxall boxer boy boycott boyfriend boys bra brace bracelet
bracket brain brake branch brand brave bravery bravo breach bread breadth break breakdown breakfast
breakthrough breakup breast breath breathe bred breed brewer brewery brewing brick bridal bride bridge
brief brigade bright brightness brilliant bring broad broadcast broadcaster broader brochure broke broken
broker broncos bronze brook brother brotherhood brought brown brownish browse browser brunette brush
brutal bubble buck bucket bud buddy budget buffalo buffer bug build builder built bulk bull bulldogs
bullet bulletin bully bumper bunch bundle bunker bunny burden bureau bureaucracy bureaucrat bureaucratic
burger burial burn burner burnt burrows bursary burst bury bus bush busiest business businessman
businessmen bust busy but butcher butler butt butter butterfly button buy buyer buzz by bye bypass byte
cab cabaret cabin cabinet cable cache cad cadet cage cake calcium calculate calculation calculator
calculus calendar calibration call calm cam camcorder came camel cameo camera camhs camp campaign campus
can canal canary cancel cancellation cancer candidacy candidate candle candy cane cannabis cannon cannot
canoe canon canonical canopy cant canvas canyon cap capability capable capacity cape capital capitalism
capitalist capitol capsule captain caption captive captivity capture car caravan carbon card cardiac
cardinal care career careful carer carers caretaker cargo carnival carol carpenter carpet carriage carrier
carry cart cartoon cartoonist cartridge carved carving cascade case caseload casework caseworker cash
cashiers casino cassette cast caste castle casual casualty cat catalogue catalyst catastrophic catch
catchment categorised category cater cathedral catholic cattle caucus caught cause caution cautious
cavalry cave cavity cease cedar ceded ceiling celebrate celebration celebrity celestial cell cellar cello
cellular cement cemetery censor censorship census cent centenary centennial central centre century ceramic
cerebral ceremonial ceremony certain certainty certificate certification certified chain chair chairman
chairperson chalk challenge challenger chamber champagne champion championship chance chancellor change
channel chant chaos chaotic chapel chaplain chapter char character characterised characteristic charge
charger charitable charity charm chart charter chase chassis chat cheap cheaper cheapest cheat check
checklist checkout cheers cheese chef chemical chemist chemistry cheque cherry chess chest chestnut chi
chick chicken chief child childcare childhood childminder children childs chimney chin china chip
chocolate choice choir choke cholesterol choose choral chord choreographed choreographer choreography
chorus chose chosen chrome chromosome chronic chronicle chronological chronology chubby chuck church
cigarette cin cinema cinematographer circa circle circuit circular circulated circulating circulation
circumstance circus citation cite citizen citizenship citrus city civic civil civilian civility cla clad
claim clan clarification clarify clarinet clarity clash class classic classical classification classify
classmate classroom clause clay clean cleaner cleanup clear clearance clearer clergy clergyman clerk
clever click client cliff climate climax climb clinched clinic clinical clip clock clockwise clone close
closer closest closure cloth cloud cloudy clown club clubhouse clue cluster clutch clutter coach coal
coalition coast coastal coaster coastline coat cobra cocaine cock cockpit cocktail coconut cod code
coefficient coffee coffin cognitive coherent coil coin coinage coincide coincidence coincidentally coke
cold collaborate collaboration collaborative collaborator collapse collapsible collar collateral colleague
collect collection collective collector college collegiate collided collision colloquial cologne colon
colonel colonial colonists colony colour colourful colt column columnist coma combat combination combine
combustion come comeback comedian comedy comet comfort comfortable comfortably comic comma command
commandant commander commando commemorate commemoration commemorative commence commencement commended
comment commentary commentator commerce commercial commission commissioner commit commitment committee
commodity commodore common commonwealth communal commune communicate communication communion communism
communist community commuter compact companion company comparable comparative compare comparison
compartment compass compassion compatibility compatible compelled compelling compensate compensation
compete competence competent competition competitive competitor compilation compile compiler complain
complaint complement complementary complete completion complex complexity compliance compliant complicated
complications complimentary comply component compose composer composite composition compound comprehensive
compressed compression comprise compromise compulsory computation computational compute computer comrades
con concealed conceded conceived concentrate concentration concept conception conceptual concern concert
concerto concession concise conclude conclusion concord concrete concur concurrent condemned condensed
condition conditional condo conduct conductor cone confederacy confederate confederation confer conference
confess confession confidence confident confidential confidentiality configuration configure confined
confirm confirmation confiscated conflict conform confront confrontation confuse confusion congestion
conglomerate congratulations congregation congress congressional congressman conical conjecture
conjunction connect connection connectivity connector conquer conquest conscience conscious consciousness
consecrated consecutive consensus consent consequence consequently conservation conservative conservatory
conserved consider considerable considerably consideration consist consistency consistent console
consolidate consolidation consonant consort consortium conspicuous conspiracy constant constellation
constituency constituent constitute constitution constitutional constraint construct construction
constructive construed consul consulate consult consultancy consultant consultation consume consumer
consumption contact contain container contaminated contamination contemporary contempt contender content
contention contentious contest contestant context continent continental contingent continually
continuation continue continuity continuous continuum contract contraction contractor contradict
contradiction contradictory contrary contrast contribute contribution contributor control controller
controversial controversy convened convenience convenient convent convention conventional convergence
conversation conversely conversion convert converter convertible convex convey convict conviction convince
convoy cook cookbook cookie cool cooler cooper cooperate cooperation cooperative coordinate coordination
coordinator cop cope copper copy copyright coral cord cordless core cork corn corner cornerstone
coronation corporal corporate corporation corps corpse corpus correct correction correlated correlation
correspond correspondence correspondent corridor corrupt corruption cortex cos cosmetic cosmic cosmos cost
costume cottage cotton could couldnt council councillor counsel counselling counsellor count countdown
counter counterpart countess countless country countryside county coup couple coupon courage courier
course court courtesy courthouse courtyard cousin cove covenant cover coverage covert cow cowboy cox coz
cp crab crack cradle craft crane crap crash crater crazy cream create creation creative creativity creator
creature credentials credibility credible credit creditors creed creek crescent crest crew cricket crime
criminal crimson crisis crisp criteria criterion critic critical criticised criticism critique crop cross
crossover crossroads crossword crow crowd crown crucial crude cruel cruelty cruise cruiser crusade
crusaders crush crust cry crystal cube cubic cubs cues cuisine culinary culminated culminating cult
cultivated cultivation cultural culture cumulative cup curator curb cure curiosity curious curling
currency current curriculum curry curse cursor curtain curve custody custom customary customer customise
cut cute cutter cuz cycle cyclist cyclone cylinder cylindrical dab dad daddy dads dagger dairy dam damage
dame damn dance dancer danger dangerous dank dare dark darker darkness darling dart dash dashboard data
database date daughter dawn day daylight daytime deacon dead deadline deaf deal dealer dealt dean dear
death debate debris debt debug debut dec decade decay deceased december decent deception decide decimal
decision decisive deck declaration declare decline decomposition decor decorated decorating decoration
decorative decrease decree dedicated dedication deed deemed deep deeper deepest deer default defeat defect
defence defend defendant defender defensive deferred deficiency deficit define definite definition
definitive defunct degradation degraded degree deity delay delegate delegation delete deletion deliberate
delicate delicious delight deliver delivery delta deluxe demand demise demo democracy democrat democratic
demographic demolished demolition demon demonstrate demonstration demoted den denial denomination denote
denounced dense density dental dentist deny depart department departmental departure depend dependence
dependent depict depiction deploy deployment deportation deported deposed deposit depot deprecated
depressed depression deprived dept depth deputy derby deregister deregistered deregistration derivation
derivative derive derogatory descend descendant descent describe description descriptive desert deserve
design designate designation designer desirable desire desk desktop despair desperate despite destination
destined destiny destroy destroyer destruction destructive detached detachment detail detained detect
detection detective detector detention deteriorated determination determine detract detrimental devastated
devastating develop developer development deviant deviation device devil devised devote devotion dfe
diabetes diagnosed diagnosis diagnostic diagonal diagram dial dialect dialog dialogue diameter diamond
diary dice dick dictator dictatorship dictionary did didnt die diesel diet dietary differ difference
different differential differentiate differentiation difficult difficulty diffusion dig digest digit
digital dignity dim dimension dimensional diminished din dinner dinosaur diocese dioxide dip diploma
diplomacy diplomat diplomatic dire direct direction directive director directory dirt dirty dis disability
disable disadvantage disagree disagreement disappear disappearance disappointed disappointing
disappointment disaster disastrous disbanded disc discarded discharge disciple disciplinary discipline
disclaimer disclose disclosure disco discontinued discount discourage discourse discover discovery
discrete discretion discretionary discrimination discuss discussion disease disguise dish disk dislike
dismantled dismiss dismissal disorder dispatch dispersed displaced displacement display disposal disposed
disposition dispute disqualified disregard disrupt disruption disruptive dissemination dissent
dissertation dissolution dissolve distance distant distinct distinction distinctive distinguish distorted
distortion distracted distracting distress distribute distribution distributor district disturbance
disturbed disturbing disused ditch ditto dive diver diverse diversified diversion diversity diverted
divide dividend divine divinity division divorce do dob doc dock docs doctor doctorate doctrine document
documentary documentation dodge doe doesnt dog doll dollar dolphin domain dome domestic dominance dominant
dominate domination dominion don donate donation done donkey donor dont doom door doorway dormant
dormitory dorsal dos dosage dose dot double doubt doubtful dove down downfall downhill download downstream
downtown downward dozen draft drag dragon drain drainage drake drama dramatic dramatically dramatist
drastic drastically draw drawn dream dress drew drift drill drink drive driven driver drone drop dropdown
drought drove drowned drowning drug drum drummer drunk drunken dry dryer dsl dsls dual dub dubious duchess
duck dude due duel duet dug duke dull duly dumb dummy dump dunes dungeon duo duplicate duplication durable
duration during dust duty dwarf dwelling dye dynamic dynamo dynasty dyslexia dyslexic dyspraxia
`;
