/** Rarer English words, a to c, by their stems: unknown to most messages, and still no name. */
export const rareAToC = `
aardvark aback abacus abash abate abbreviate abdicate abdication abduct abduction aberration abet abhor
abhorrence abhorrent abject ablaze ably abnormality abode abolish abominable abomination aborigine abort
abortive abound aboveboard abrasive abreast abridge abrupt abscess abscond absolve absorbent abstention
abstinence abstinent abstruse absurdity abysmal abyss academically accede accentuate acceptability
acceptably acclimate acclimation acclimatise accolade accompanist accomplice accost accountancy accredit
accrue accumulate accustom acerbic ache achy acidity acorn acquaint acquiesce acquiescence acquit
acquittal acreage acrid acrimonious acrimony acrobatic actuality actuary acumen acupuncture adage adamant
addendum addict addictive additive addressee adept adequacy adherent adhesion adhesive adjectival adjoin
adjourn adjudicate admirably admire admissible admittance admonish admonition adolescence adore adorn
adrenaline adrift adroit adulation adulterate adulteration adultery advantageous adventurous adverb
adverbial adversary adversity aeon aerobic aerodynamic aeroplane aerosol aesthetically afar affable
affably affectionate affidavit affirm affirmative affix afflict affliction affluence affront afield aflame
afloat afoot aforesaid afresh aftereffect afterlife afterlives aftershave aftershock afterthought
aggravate aggravation aggressor aggrieve aghast agile agility agitate agitation aglow agnostic agony
agreeably aground ahoy ailed ailment ails airmail airspace airstrip airtight airwaves airy ajar alas
albino alcove aldermen alderwoman alderwomen alfalfa alga alibi alienate alight alimony alkali alkaline
allay allege allegorical allegory allergic alleviation alligator allocate allot allude allure allusion
almanac almighty almond alms aloft aloha aloof aloud alphabetic alphanumeric altercation alternation
altruism altruistic alumna alumnae amalgamate amass amateurish amaze ambassadorial ambidextrous ambience
ambivalence ambivalent amble ameliorate amelioration amen amenity amethyst amiable amiably amicable
amicably amiss ammo ammonia amnesia amnesiac amoeba amok amoral amorous amorphous ampere ampersand
amphetamine amphibian amphitheatre amplification amplify amplitude amputate amputation amputee amulet
amuse anachronism anachronistic anaemia anaemic anaesthesia anaesthesiologist anaesthetic anaesthetise
anaesthetist anagram analgesic analyse anarchic anarchism anarchy anathema anatomical anchorman anchormen
anchorwoman anchorwomen anchovy anecdotal anecdote anew angelic angelically angst anguish animate
animosity annihilate annihilation annotate annoy annoyance annuity annul anoint anomalous anomaly
anonymity anorak anorexia anorexic antacid antagonise antagonism antagonistic antagonistically ante
anteater antebellum antelope antennae anthill anthrax anthropological antibiotic antic anticipate
antihistamine antipathy antiperspirant antiquate antiseptic antler antonym anus anvil anyhow anyplace
aorta apathetic apathy aped aperitif apes aphorism aphrodisiac apiece aping aplomb apocalyptic apocryphal
apolitical apologetic apologetically apoplectic apoplexy apostle apostrophe apparition appease append
appendage appendices appendicitis appetiser appetising appetite applaud applause applesauce applicability
applicator appointee apportion apposite appraise appreciable appreciative apprehend apprehension
apprehensive apprise approbation appropriation apricot apron aptitude aquamarine aqueduct arbiter
arbitrate arbour arcane archery archetypal archway ardent ardour arduous argumentative arisen aristocrat
armadillo armband armchair armhole armistice armoury armpit aroma aromatic arousal arouse arraign arrears
arrogance arse arsehole arsenic arson artefact arterial arthritic artichoke articulate articulation
artifice artisan artistically artistry artsy ascend ascendancy ascertain ascetic ascribe asexual ashamed
ashcan ashen ashtray askance askew asparagus aspersion asphalt asphyxiate asphyxiation aspirant aspire
aspirin assail assailant assassinate assemblyman assemblymen assemblywoman assemblywomen assent assertive
assimilate assimilation associative assort asterisk asthmatic astonish astound astray astride astringent
astrologer astrological astute asymmetry asynchronous atheism atheistic atone atrocious atrocity attentive
attire attune auctioneer audacious audacity audible audibly audiovisual auditory aura aural auspice
auspicious austere austerity authentically authenticate authoritarian autocracy autocrat autocratic
autograph automate autopsy autoworker avarice avaricious avenge averse aversion avert avocado avow await
awake awaken awash awed awes awfullest awhile awing awning awoke awoken awry axiom axiomatic azure baaed
baaing baas babble baboon babyish babysat babysit backbreaking backfire backgammon backhand backpack
backside backslash backspace backstroke backtrack backwoods backyard baddest bade badlands badmouth baffle
bagel baggage baggy bagpipe bailiff bait bake bale ballast ballerina ballistic ballpark balm balmy baloney
bamboozle banality bandage bandanna bandit bandstand bandwagon bandy bane bangle bani banish banister
banknote banter baptise barb barbarian barbaric barbarism barbarous barbecue barbell barbiturate bard
bareback barefoot barf barley barman barnacle barnyard barometer barometric barrack barren barrette
barricade barroom bartender barter bash bask bassoon bastard baste bate bathe bathrobe bathtub baud baulk
bawdy bawl bayonet bayou bazaar bead beady beagle beak beautician beautify bebop beckon bedbug bedclothes
bedlam bedpan bedraggle bedridden bedrock bedside bedspread bedtime beefy beehive beeline beep beeswax
beet beeves befall befallen befell befit befriend beggar begrudge beguile behalves behead beheld behold
beige belabour belated belch belfry belie belittle bellboy bellhop belligerence belligerent bellow
bellybutton beltway belying bemoan bemuse benediction benefactor beneficiary benevolence benevolent
benighted benign bequeath bequest berate bereave bereft beret berserk beseech beset besiege besought
bestial bestow betcha betray betrothal bettor bevel beware bewilder bewitch bibs bicentennial bicep bicker
bidden bide bifocals bigamist bigamous bigamy biggie bigmouth bigot bigotry bigwig bile billfold billiards
billionth billow bimbo bimonthly binge binocular binomial biochemical biodegradable biopsy bipartisan
biped biplane birdbrained birdcage birdseed birthmark birthrate biscuit bisect bisection bison bitchy
bitmap bitten bittersweet biweekly blab blabbermouth blackbird blackboard blacken blackhead blackmail
blackout blacktop bladder blanch blancmange blare blaspheme blasphemous blasphemy blastoff bleach bleak
bleary bleat bled bleed blemish blight blimp blindfold blip blister blithe blitz blizzard bloat blob
blockage blockbuster blockhead bloodbath bloodhound bloodshed bloodshot bloodstain bloodstream
bloodthirsty blooper blot blotch blotchy blouse blowout blowtorch blowup blubber bludgeon bluebell
blueberry bluebird bluegrass blueprint bluish blunder blur blurry blurt blush bluster boar boardinghouse
boardroom boardwalk boas boast bobbed bobbin bobbing bobcat bobs bobsled bode bodice bodybuilding bodywork
bogeyman bogeymen boggle boil boisterous bolster bombard bombshell bonanza bonfire bongo bonkers bonnet
bony booby booed boogie booing bookcase bookend bookie bookkeeper bookkeeping bookmaker bookshelf bookshop
bookworm boomerang boon boondocks boor boorish boos bootee bootleg bootstrap booze bopped bopping bops
boredom bosom bossiness bossy botch bothersome bottleneck bough bouncy bountiful bourbon bourgeois
bourgeoisie bovine bowel bowlegged boxcar boyhood boyish bozo brackish brag braggart braid brainchild
brainchildren brainstorm brainwash brainy bran brandish brandy brash brassiere brassy brat bravado brawl
brawn brawny brazen brazier breadbasket breadwinner breakneck breakpoints breakwater breaststroke
breathtaking breeze breezy brethren brevity brew bribe bribery bricklayer bricklaying bridegroom
bridesmaid bridle briefcase brighten brilliance brim brimstone brine brink briny brisk bristle britches
brittle broach broaden broadside brocade broccoli brogue broil brokenhearted brokerage bronchitis bronco
brooch brood broom broomstick broth brothel brow browbeat browbeaten brownie brownstone bruise brunch
brunt brusque brutality brute brutish bubbly buckle bucktoothed budge buff buffet buffoon buggy bugle
buildup bulb bulbous bulge bulky bulldog bulldoze bulletproof bullfight bullfrog bullion bullish bullshit
bumble bumblebee bummed bummer bummest bumming bump bumpy bums bung bungalow bungle bunion bunk buns buoy
buoyancy buoyant burble burdensome burglar burglary burgle burlap burly burnish burp burr burro burrow
bursar busboy bushel bushy businesslike businesswoman businesswomen bustle busybody busywork butchery
butte buttercup butterfingers buttermilk butterscotch buttery buttock buttonhole buttress buxom buyout
buzzard buzzword bygone bylaw bystander byway cabbage cabby caboose cacao cachet cackle cacti cactus
cadaver caddie caddying cadre cafeteria caffeine cagey cagier cagiest cahoot cajole calamity calculi calf
calibrate calibre calico calligraphy callous callow callus calorie calve camaraderie camellia cameraman
cameramen camerawoman camerawomen camouflage campground campsite candid candlelight candlestick candour
canine canister canker cannery cannibal cannonball canny cantaloupe cantankerous canteen capably
capacitance capacitor capillary capitulate capitulation cappuccino caprice capricious capsize captivate
captor caramel carat carbohydrate carbonate carburettor carcass carcinogenic cardboard cardigan cardiology
careen carefree carefullest caribou caricature carjack carnage carnal carnation carnivore carnivorous
carouse carousel carp carpentry carriageway carrion carrot carryout cartel cartilage cartographer
cartography carton cartwheel carve cashew cashier cashmere cask casket casserole castaway castigate
castigation castoff castrate castration cataclysm cataclysmic catamaran catapult cataract catastrophe
catcall catchy catechism categorical caterpillar catfish catnap catnip catty catwalk cauliflower caulk
causal causality causeway caustic cautionary cavalier caveat caveman cavemen cavern caviar cavort cawed
cawing caws ceasefire cede celery celibacy celibate cellophane celluloid cellulose censure centigrade
centimetre centipede centrepiece centrifuge cereal ceremonious certifiable certify cervical cervices
cervix cesarean cessation cesspool chafe chaff chagrin chainsaw chairmen chairwoman chairwomen chalet
chalice chalkboard chalky chameleon champ chandelier changeover chap chaperone characteristically charade
charcoal chariot charisma charismatic charitably charlatan chasm chaste chasten chastise chastity chateaus
chatterbox chatty chauffeur chauvinism chauvinist chauvinistic cheapen cheapskate checkmate checkpoint
checkup cheddar cheek cheekbone cheep cheer cheerfullest cheerleader cheery cheeseburger cheesecake
cheesecloth cheetah chemotherapy chequebook chequerboard cherish cherub cherubim chessboard chew chewy
chic chickadee chide chieftain chiffon childbearing childbirth childish childlike childproof chill chilli
chilly chime chimp chimpanzee chink chino chintz chipmunk chiropractor chirp chisel chit chitchat
chivalrous chivalry chive chlorinate chlorine chloroform chlorophyll cholera choosy chop choppiness choppy
chopstick chore choreograph chortle chow chowder christen chromium chronically chrysanthemum chuckle chug
chum chummy chump chunk chunky churchgoer churlish churn chute chutzpah cider cigar cinch cinder cinnamon
cipher circuitous circuitry circulate circulatory circumcise circumcision circumference circumflex
circumstantial circumvent circumvention cirrhosis cistern citric clack clairvoyance clairvoyant clam
clamber clammy clamour clamp clampdown clandestine clang clank clap clapboard claptrap claret clasp classy
clatter claustrophobia claustrophobic claw cleanliness cleanse cleat cleavage cleave clef cleft clemency
clench clergymen clergywoman clergywomen cleric cliffhanger climactic climatic clime clinch cling
clinician clink clipboard clique clitoris cloak cloakroom clobber clockwork clod clog cloister closeout
closet clot clothe clothesline clothespin cloudburst clout clove cloven cluck clump clumsiness clumsy
clung clunk coagulate coagulation coalesce coarsen coax cobalt cobble cobblestone cobs cobweb cockeyed
cockiness cockroach cocky cocoa cocoon coed coerce coercion coercive coffeehouse coffer cogency cognac
cogs coherence cohesion cola coleslaw colic collage collarbone collate collation collide collie collusion
colourblind comatose comb combatant combative combustible comedown comestible comeuppance comfy commandeer
commend commentate commiserate commiseration commonplace commotion communicable communicative communique
commutative commute compaction compartmentalise compassionate compatriot compel compensatory complacency
complacent complexion complicate complication complicity compliment compost composure comprehend
comprehensible comprehension compress compulsion compulsive compunction comrade concatenate concatenation
concave conceal concede conceit conceivably conceive concentric concierge conciliate conciliation
conciliatory conclusive concoct concoction concordance concourse concurrence concurrency concussion
condemn condense condescend condescension condiment condolence condom condominium condone condor conducive
confection confetti confidant confide confine confiscate confiscation conformity confound congeal
congenial congenital congest congratulate congratulatory congregate congressmen congresswoman
congresswomen congruent conifer coniferous conjugal conjugate conjugation conjure connective connivance
connive connoisseur connote conscientious consecrate consecration consequent consequential conservatism
conservator conserve considerate consign consortia conspirator conspiratorial conspire constancy
consternation constipate constipation constrain constrict constriction construe consular consummate
consummation contagion contagious contaminate contemplate contemplation contemplative contemptible
contemptuous contend contextual contiguous contingency continual contort contortion contour contraband
contraception contraceptive contractual contraption contravene contravention contributory contrite
contrition contrive controllable convalesce convalescence convalescent convection convene converge
conversant converse conveyance convivial convoluted convulse convulsion convulsive cooed cooing cookout
coop coos copperhead copter copulate copulation cordial cordiality cordon corduroy corkscrew cornbread
cornea cornet cornflakes cornmeal cornstarch corny corollary coronary coroner corpulent corpuscle corral
corrective correlate corroborate corroboration corrode corrosion corrosive corrugate corruptible corsage
corset cosiness cosmology cosmonaut cosmopolitan cosy cots cottontail cottonwood couch cougar cough
countenance counteract counterattack counterbalance counterclockwise counterexample counterfeit
counterproductive countersign countryman countrymen countrywoman countrywomen courageous courteous
courtroom coverall covet covetous cowardice cowgirl cowhide coyer coyote crabby crackdown crackle crackpot
craftsman craftsmen crafty crag craggy cram cramp cranberry cranium crank cranky cranny crappy crass crate
cravat crave crawl crayfish crayon craze craziness creak creaky creamy crease credence credential credibly
credo credulous creep creepy cremate cremation crematoria crematorium creole crepe crept crescendo
crestfallen cretin cretinous crevasse crevice crib crick crimp cringe crinkle crinkly cripple crises
crispy crisscross critter croak crochet crock crockery crocodile crocus crofts croissant crony croon
croquet crossbow crosscheck crossfire crossroad crosstown crosswalk crotch crouch crowbar crucifix
crucifixion crucify crud cruddy crudity cruellest crumb crumble crummy crumple crunch crunchy crustacean
crusty crutch crux crybaby crypt cryptic cryptically crystallise cubicle cuckoo cucumber cuddle cuddly
cued cuff cuing cull culminate culmination culpability culpable culprit cultivate cumbersome cumming cums
cunning cupboard cupcake curd curdle curfew curio curl curly currant curricula cursory curt curtail curtsy
curvature curvy cushion cuss custard custodial custodian cutback cuticle cutlery cutlet cutoff cutthroat
cyanide cybernetics cyberspace cyclic cymbal cynic cypress cyst
`;
