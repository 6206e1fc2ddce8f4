/** Rarer English words, d to h, by their stems: unknown to most messages, and still no name. */
export const rareDToH = `
dabble dachshund daemon daffodil daft dainty dais dally damp dampen damsel dandelion dandruff dandy dangle
dapper daredevil darken darkroom darn dastardly datum daub daunt dawdle daybreak daydream daze dazzle
deaconess deaden deadlock deadpan deafen dearth deathbed deathtrap deaves debase debauchery debilitate
debility debit debonair debrief debunk decadence decadent decaf decaffeinate decanter decapitate decathlon
decease deceit deceive decency decentralise deceptive decibel deciduous decimate decipher declension
decode decompose decorate decorous decorum decoy decrepit decriminalise decry dedicate deduce deduct
deductible deduction deductive deem deepen deface defamatory defame defecate defection defective
defensible defer deference deferential defiance defiant deficient defile deflate deflation deflect
deflection deforestation deform deformity defraud defrost deft defuse defy degenerate degeneration degrade
dehydrate dehydration deify deign deject dejection delectable deleterious deli deliberation delicacy
delicatessen delimit delineate delinquency delinquent delirious delirium deliverance delude deluge
delusion delve demagogic demagogue demean demeanour demented dementia demerit democratically demolish
demonic demonstrably demonstrative demoralise demote demotion demount demure denigrate denim denominator
denounce dent dentistry denture denunciation deodorant deodorise dependant dependency deplete depletion
deplorably deplore deport depose deprave depravity deprecate depreciate depreciation depress deprive
derail derange derelict deride derision derrick descendent descriptor desecrate desecration desegregate
desegregation desirability desirous desist desolate desolation desperation despicable despise despondent
despot despotic dessert destabilise destine destitute destitution detach detain detentes deter detergent
deteriorate deterioration determinism deterministic deterrence deterrent detest dethrone detonate
detonation detour detox detriment devalue devastate devastation deviate devilish devious devise devoid
devolution devolve devotee devour devout dexterity dexterous diabetic diabolical diagnose diametrically
diaper diaphragm diarrhoea diatribe dicey dichotomy dicier diciest dictate dictation dictatorial diction
diffuse digestible digestion digestive dignify dignitary digress digression diked diking dilapidated
dilapidation dilate dilation dilemma diligence diligent dill dilute dilution dime diminish diminutive
dimmest dine dinghy dingy diphtheria diphthong diplomata diplomatically dipstick dirge disambiguate
disburse discern discernible disciplinarian discoloration disconsolate discordant discreet discrepancy
discriminate discriminatory discus disdain disgruntle dishevel dishtowel dishwasher disinfectant
disingenuous diskette dismal disparage disparate dispel dispensary dispense dispersal disperse dispersion
dispirit disseminate dissension dissidence dissident dissipate dissociate dissociation dissolute
dissonance dissuade distention distil distillery distraught disturb dither ditty diverge divergence
divergent diversification diversify divert divisible divisive divisor divulge dizziness dizzy docile
docket dodo doggerel doggone doghouse dogma dogmatic dogwood doily doldrums dole dollhouse dollop
domesticate domesticity domicile domineer domino doodad doodle doohickey doomsday doorbell doorknob
doorman doormat doormen doorstep dope dopey dopier dopiest dork dorky dorm dossier dote doubly dough
doughnut dour douse dowdy downcast downgrade downhearted downplay downpour downright downsize downstairs
downstate downtime downtrodden downturn downwind downy dowry doze drab drabbest draconian dragonfly
dramatise drank drape drapery draught draughtsman draughtsmen draughty drawback drawbridge drawl dread
dreadlocks dreamt dreamy dreary dredge dregs drench dressmaker dressy dribble driftwood drip drivel
driveway drizzle droll drool droop dropout dross drown drowse drowsiness drowsy drudge drudgery druggist
drugstore drumstick drunkard duckling duct duds duff dugout dully dumbbell dumbfound dumpling dumpster
dumpy dunce dune dung dunk dunno dupe duplex duplicity durability duress dusk dusky dustbin dustmen
dustpan dusty dutiful duvet dwell dwelt dwindle dyke dynamism dynamite dysentery dysfunction earache
eardrum earlobe earmark earmuff earphone earplug earshot earsplitting earthiness earthshaking earthworm
earthy earwax easel easterly easygoing eatery eave eavesdrop ebbed ebbing ebbs ebullience ebullient
eccentricity ecologist ecstasy ecstatic ecumenical eczema edgy edict edifice edify eels eerie eerily
effectual effeminate effervescence effervescent effigy effusive egalitarian egghead eggplant eggshell
egocentric egotism egotist egotistical egregious eigenvalue eightieth ejaculate eject ejection eked ekes
eking elaboration elapse elastic elasticity elate elation elbowroom elective electrician electrify
electrocute electrocution electrode electrolysis electronically electrostatic elegance elegy elevate elfin
elicit elitism elitist ellipse ellipsis elliptic elongate elope eloquence eloquent elucidate elude elusive
elves emaciate emanate emancipate emancipation embalm embankment embargo embark embarrass embattled embed
embellish embezzle embitter emblazon embodiment embody emboss embroider embroidery embroil embryo
embryonic emcee emergent emigrant emigrate eminence emirate emissary emit emotive empathy emphases
emphasise emphatic emphatically emphysema emporium empower emptiness emulate emulation emulsion enact
enamel enamour encapsulate encase enchant enchilada encircle enclave enclose encode encroach encrypted
encumber encumbrance endanger endear endeavour endive endow endure endways enema energetically enfranchise
engender engrave engross engulf enigma enigmatic enlighten enlist enliven enmity enormity enquire enrage
enrich enrol ensconce enshrine enslave ensue entail entangle entertain enthral enthuse enthusiastically
entice entitle entomologist entomology entourage entrails entrant entrap entreat entreaty entrench
entrepreneurial entrust entryway entwine enumerate enumeration enunciate enunciation envelop enviable
envious environs envisage envision envy epaulette ephemeral epicentre epidermis epigram epilepsy epileptic
epilogue episodic epistle epitaph epitome epitomise epsilon equanimity equate equatorial equilateral
equine equinox equip equitable equivalence equivocal eradicate eradication erase erasure erection ergo
ergonomic erode erotically errand errant erratic erratically erstwhile erudite erudition erupt escalate
escalation escapade escapism escapist eschew esoteric especial espouse espresso esteem estimable estrange
etch eternity ether ethereal ethic ethos etiquette etymological eulogy eunuch euphemism euphemistic
euphemistically euphoria euphoric eureka euthanasia evacuee evangelism evangelist evangelistic evaporate
evaporation evasive evenhanded eventuality everlasting evermore everyplace evict eviction evillest
evocative evoke ewes exacerbate exaggerate exaggeration exalt exasperate exasperation excavate excise
excision excite exclaim exclamation excommunicate excommunication excrement excrete excruciating excursion
exemplify exert exertion exhale exhaustion exhilarate exhilaration exhort exhume existent existential
exonerate exoneration exorbitant exorcism exorcist expanse expansive expatriate expectancy expectant
expediency expedient expedite expel expend expletive explicable explode exploratory exponent exponential
expound expropriate expropriation exquisite extemporaneous exterminate extermination extinguish extol
extort extortion extortionate extracurricular extradite extradition extraneous extrapolate extrapolation
extraterrestrial extravagance extravagant extremism extremist extremity extricate extrovert exuberance
exuberant exude exult exultant eyeball eyebrow eyeglass eyelash eyelid eyeliner eyesight eyesore
eyewitness fable fabricate facet facetious facile facsimile factorial fads faecal faeces fagged fagging
faggot fags fairground fallacious fallacy fallible fallout falsehood falsetto falsification falsify
falsity falter famish fanatic fanciful fanfare fantastically faraway farce farcical farmyard farsighted
fart farthest fascinate fascination fashionably fasten fastidious fatalistic fatality fatherhood
fatherland fathom fatten fattest fatuous faucet favourably favouritism fawn faze fearsome feathery
federate feeble feedbag feign feint feisty feline felon felony femininity fend ferment ferocious ferocity
ferret fertilise fervent fervour festive festivity festoon fetal fetch feted fetid feting fetter fetus
feverish fezzes fiasco fiat fibbed fibber fibbing fibreglass fibrous fibs fiche fickle fiddly fidelity
fidget fidgety fieldwork fiend fiendish fiery fiesta fiftieth figurative figurehead filament filch filet
filibuster filigree fillet filmy filth filthy finagle finality financier finesse fingernail fingerprint
fingertip finicky firebrand firecracker firefighter firefly fireman firemen fireproof fireside firewood
firework firs firsthand fishbowl fishnet fishtail fishy fission fissure fittest fizz fizzle fizzy fjord
flab flabbergast flabby flaccid flagpole flagrant flagstone flail flair flak flake flaky flamboyance
flamboyant flamenco flamingo flammable flannel flap flapjack flare flashlight flashy flask flatten
flattery flattest flatulence flaunt flautist flavour flaw flea fleck fledged fledgling fleecy fleshy
flexibly flextime flick flighty flimsiness flimsy flinch fling flippant flippest flirt flirtatious flit
flock flog floodgate floodlight floodlit floozy flop flophouse florid floss flounce flounder flourish
flout flowerbed flowerpot flowery flub fluctuate fluctuation flue fluency fluff fluffy fluidity fluke
flung flunk flunky fluorescent fluoride flurry fluster flutter flyover flyswatter foal foamy fodder foes
fogbound fogey foggy foghorn foible foist folksy follicle folly foment fondle foodstuff foolhardy foolish
foolproof footbridge foothill foothold footlights footlocker footloose footpath footsie footstep footstool
footwork forage foray forbade forbear forbearance forbid forbore forborne forceps forcible forearm
forebode foreclose foreclosure forefather forefinger forego foregone forehand foreleg foremen foreplay
foresaw foresee foreseen foreshadow foresight foreskin forestall foretaste foretell forethought foretold
forewarn forewent forfeit forgave forgery forgiven forgo forgone forklift forlorn formaldehyde formality
formative formidably formulae formulate fornicate fornication forsake forsaken forsook forswear forswore
forsworn forte forthright forthwith fortieth fortify fortitude fortnight fortuitous fortunate forwent
foundling fount fowl foxhole foxtrot foxy foyer fracas fractal fractious fragility fragmentary fragrant
frail frailty franc frankfurter frantic frantically frat fraternal fraternise fraught fray freckle freebie
freehand freeload freethinker freethinking freewheel frenetic frenzy freshen freshmen fret friar
friendliness frieze fright frighten frigid frigidity frill frilly frisk frisky fritter frivolity frivolous
frizz frizzy frock frolic frolicked frolicking frond frontage frostbit frostbite frostbitten frosty froth
frothy frown froze frugal frugality fruitcake fruition fruity frumpy frustrate fudge fugitive fulcrum
fulfil fume fumigate fumigation fungal fungicide funnel funnest furl furlong furlough furnish furore
furrow furry furthest furtive fuss fussy futile futility futuristic fuzz gabbed gabbing gabs gaffe gagged
gagging gaggle gags gaiety gait galactic gall gallant gallbladder galley gallivant gallon gallop gallows
galore galosh galvanise gambit gamble gamut gander gangland gangling gangplank gangrene gangway gape garb
garble gardenia gargantuan gargle gargoyle garish garnet garnish garret garrulous garter gaseous gash
gasket gasp gassy gastric gastronomic gasworks gatecrasher gauche gaudy gaunt gauntlet gauze gavel gawk
gawky gaze gazebo gazelle gearshift geed geeing geeky gees geese geezer geisha gelatin geld genealogist
generality generically generosity genial genie genii genital genitalia gent genteel gentile gentility
gentrification genuflect geographer geologic geometrically geranium gerbil geriatric germ germicide
germinate germination gerrymander gerund gestation gesticulate getaway getup geyser ghastly ghostwriter
ghoul ghoulish gibber gibberish giblet giddiness giddy gigabyte gigantic giggle gild gilt gimme gimmick
gimmicky gingerbread gingham ginned ginning gins giraffe girder girdle girlhood girlish girth gist
giveaway gizmo gizzard gladden gladdest glade gladiator glamorise glamorous glamour gland glandular glare
glassware glassy glaze gleam glean glee glib glibbest glide glimmer glimpse glint glisten glitch glitter
glitz glitzy gloat glob globetrotter globular globule gloom gloominess gloomy glorification glorify gloss
glossy glove glowworm glue glum glummest glut glutton gluttony glycerine gnarl gnarly gnash gnat gnaw goad
goalie goalpost goatee gobbed gobbing gobble gobbledegook goblet goblin gobs godchild godchildren goddamn
godfather godforsaken godlike godparent godsend gofer goggle goldfish goldsmith golly gondola gonorrhoea
goodnight goodwill goody gooey goof goofy gooier gooiest goon gopher gorilla gory gosh gosling gossamer
gouge goulash gourd gout governess gown gracious graffito graft grainy gramophone grandchild granddad
grandeur grandiose grandpa grandstand granola granular granulate granule grapefruit grapevine graphite
grapple grasshopper grassy grate gratification gratify gratuitous gratuity graven gravestone gravitate
gravitation gravy graze grease greasy greed greediness greedy greenback greenery greenhorn greenish greet
gregarious gremlin greyhound greyish griddle gridiron gridlock grievance grieve grievous grille grim
grimace grime grimmest grimy grin grind grindstone gringo gripe grisly gristle grit gritty grizzled
grizzly groan grocer groggy groin groovy grope grotesque grotto grouch grouchy groundhog groundswell
groundwork groupie grouse grovel growl groyne grub grubby grudge gruel gruesome gruff grumble grumpy
grunge grungy grunt guacamole guarantor guaranty guardrail guesstimate guesswork guff guffaw guidebook
guile guillotine gulch gull gullet gullibility gullible gully gulp gumbo gumdrop gummy gumption gunboat
gunk gunman gunmen gunnysack gunpoint gunpowder gunrunner gunrunning gunshot guppy gurgle gush gushy gust
gusto gusty gutsy guttural guzzle gybe gynaecological gynaecologist gynaecology gypped gypping gyps gyrate
gyration gyroscope haberdashery habitual hackney hacksaw haddock haemoglobin haemophilia haemophiliac
haemorrhage haemorrhoid haggard haggle hags hailstone hairbrush haircut hairdo hairdresser hairline
hairnet hairpiece hairsplitting hairstyle hairstylist halfhearted halibut hallelujah hallmark hallow
hallucinate hallucination hallucinogenic hallway halon halve hamburger hammock hamper hamster hamstring
hamstrung handbag handcuff handgun handicraft handiwork handkerchief handlebar handout handpick handrail
handshake handstand handwriting handwritten handyman handymen hangout hangover hanker hanky haphazard
hapless harangue harass hardback hardball harden hardheaded hardhearted hardliner harebrained harelip
harem hark harlot harmonious harness harpoon harpsichord harrow hashish hassle haste hasten hasty
hatchback hatchet haughtiness haughty haunch haunt havoc haystack haywire haze hazelnut hazy headache
headband headfirst headgear headhunter headland headlight headlong headmistress headphone headquarter
headrest headroom headstone headstrong headway headwind heady heap hearsay hearse heartache heartbeat
heartbreak heartbroken heartburn hearten heartfelt hearth heartland heartthrob heartwarming hearty heathen
heave heaviness heckle hectic hedgehog hedonism hedonist hedonistic hefty heifer heighten heinous heirloom
heliport helium hellish hemline hemlock hemmed hemming hemp hems henceforth henchman henchmen hens
herbivore herbivorous hereabouts hereafter heredity heresy heretic herewith hermaphrodite hermetic hermit
hernia heroically heron herpes hertz hesitancy hesitant hesitate hesitation heterogeneous heterosexual
heterosexuality heuristic hewed hewing hews hexadecimal hexagon heyday hibernate hibernation hiccup hick
hickory hideaway hideous hideout hierarchical hieroglyphic highbrow hijack hike hilarious hilarity
hillbilly hilltop hilt hindquarter hindrance hindsight hinge hinterland hippest hippo hippopotamus hippy
histogram histrionic hitch hitchhike hither hitherto hive hoard hoarse hobbit hobble hobbyhorse hobgoblin
hobnob hobo hock hodgepodge hoeing hogged hogging hogs hokey hokier hokiest holdover holdup holiness
holistic hologram holster homecoming homemade homemaker homeopathic homeopathy homeowner homeroom homesick
homespun homeward homey homicidal homier homiest homogeneity homogeneous homogenise homonym homophobic
honcho hone honeycomb honeymoon honeysuckle honk honourably hoodlum hoodwink hoof hooligan hoop hooray
hoot hooves hopscotch horde hornet horoscope horrendous horribly horrid horrific horrify horseman
horseplay horsepower horseradish horseshoe horticultural horticulture hosiery hospice hospitable hostess
hotbed hotcake hothead hotshot hound hourglass houseboat housebound housebreak housebroke housebroken
househusband housekeeper housekeeping housewarming housewife housework hove hovel howdy howl hubbub hubcap
huddle hued hues huff huffy hugged hugging hugs hullabaloo humane humankind humbly humbug humdrum humidify
humiliate humiliation humility hummed humming hummingbird humorist hump hums hunch hunchback hundredth
hunk hurdle hurl hurrah hurry hurtle hush husk huskiness husky hustle hutch hydrant hydroplane hyena
hygienic hygienically hype hyperactive hyperactivity hyperbole hypersensitive hypertension hyperventilate
hyphenate hypnosis hypnotic hypnotise hypnotism hypnotist hypochondria hypochondriac hypocrisy hypocrite
hypocritical hypodermic hypotenuse hypothermia hypotheses hypothesise hysterectomy hysteria hysteric
`;
