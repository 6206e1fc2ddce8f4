/** Rarer English words, s to z, by their stems: unknown to most messages, and still no name. */
export const rareSToZ = `
sabbatical saboteur sabre saccharin sacrament sacrificial sacrilege sacrilegious sacrosanct sadden saddest
sadistic sadistically safekeeping sagebrush sagged sagging sags sailboard sailboat saki salami salesclerk
salesmen salespeople salesperson saleswoman saleswomen salient saliva salivate sallow salmonella
salmonellae salsa saltwater salty salute salve sanatorium sanctify sanctimonious sanctity sandbag
sandblast sandcastle sandman sandmen sandpaper sandstorm sane sanitarium sanitary sanity sanserif sapling
sarcasm sarcastic sarcastically sardine sardonic sari sash sass sassy satanic satanism satchel satiny
satirise satirist saturate saturation saucepan saucy sauerkraut sauna saunter sausage savagery saviour
savour savoury savvy sawdust scab scad scaffold scalar scald scallop scalp scalpel scaly scamper
scandalous scant scanty scapegoat scarcity scarecrow scarf scarves scathing scatter scatterbrain scavenge
scent sceptic sceptre schizophrenia schizophrenic schlep schlock schmaltz schmaltzy schmooze schmuck
scholastic schoolboy schoolchild schoolchildren schoolgirl schoolteacher scintillate scissor scoff scold
scoot scorch scoreboard scorecard scorn scorpion scotch scoundrel scour scourge scowl scrabble scraggly
scram scramble scrapbook scrape scrappy scratchy scrawl scrawny screech screwball screwdriver screwy
scribble scribe scrimp scriptwriter scrooge scrounge scruff scruffy scruple scrupulous scuff scuffle scum
scurrilous scurry scuttle scythe seafaring seam seamen seamstress seaport sear searchlight seashell
seashore seasick seaweed secede secession seclude seclusion secondhand secretarial secrete secretion
secretive secs sedate sedation sedative sedentary sedimentary seduce seduction seductive seedling seedy
seep seepage seesaw seethe segregate selfish sellout selves semantically semblance semen senatorial senile
senility seniority sensibility sensibly sensual sensuality sensuous sentience sentient sentimentality
sentry separable sepulchre sequential sequin sequoia serenade serene serenity serrated serviceman
servicemen servicewoman servicewomen serviette servile servitude setback settable seventieth sever
severance sewed sewer sewn sews shabby shack shackle shadowy shady shaggy shakedown shaken shakeup shaky
sham shamble shampoo shamrock shanty shantytown sharpen shatter shave shaven shawl sheaf sheath sheathe
sheave sheen sheepish shellfish shelve shenanigan sherbet shifty shimmer shingle shinny shipload shipshape
shipwreck shirk shirtsleeve shitty shiver shoal shod shoddy shoelace shoestring shone shoo shook
shopkeeper shoplift shortchange shortcoming shorten shortfall shorthand shortlist shortsighted shortwave
shove shovel showbiz showdown showman showmen showpiece showroom showy shrank shrapnel shred shrew shrewd
shriek shrill shrimp shrink shrinkage shrivel shroud shrubbery shrug shrunk shrunken shuck shudder shuffle
shun shunt shush shutdown shuteye shyster sicken sickle sideburns sidekick sideline sidelong sideshow
sidestep sidetrack sidewalk sideways sidle siesta sieve sift sigh sightread sightseeing sightseer
signatory signify silhouette silken silky sill silliness silo silt silversmith silverware silvery simile
simmer simper simplex simplification simplistic simulate sincerity sine sinew sinewy singe singsong
singularity sinus siphon siren sirloin sissy sisterhood situate sixpence sixtieth sizzle skateboard skein
sketchy skew skid skilful skillet skim skimp skimpy skinflint skinhead skinny skintight skirmish skit
skittish skulk skullcap skunk skydive skylight skyrocket skyscraper slack slacken slag slake slander slant
slap slapdash slapstick slash slat slather slaughterhouse slavish slay sleazy sled sledgehammer sleek
sleepwalk sleepy sleepyhead sleet sleigh slept sleuth slew slice slick slid slime slimmest slimy sling
slingshot slink slippery slipshod slit slither sliver slob slog slop sloppy slosh sloth slouch slovenly
slowdown slowpoke sludge slug sluggish sluice slum slumber slump slung slunk slur slurp slush slushy slyer
slyest slyly slyness smack smallish smallpox smattering smear smelly smelt smidgen smirk smite smithereens
smitten smock smog smoggy smokestack smoky smooch smote smother smoulder smudge smug smuggest smuggle smut
smutty snack snafu snag snappy snare snarl snatch snazzy sneak sneaky sneer sneeze snicker snide sniff
sniffle snip snipe snippet snit snitch snob snobbery snobbish snobby snooker snoop snooty snooze snore
snorkel snort snot snotty snowball snowbound snowdrift snowfall snowflake snowman snowmen snowmobile
snowplough snowplowed snowplowing snowstorm snowy snub snuff snug snuggest snuggle soak soapy soar sobbed
sobbing sober sobriety sobs sociable socialite socioeconomic sociopath sodded sodden sodding sodomy sods
soften softhearted softy soggy sojourn solace solemn solemnity solicit solicitous solidify solidity
soliloquy solitaire solitude soluble solvent sombre someplace somersault someway sonnet sonorous soot
soothe sooty sophisticate sophistication sophistry sophomoric soporific sopped sopping sops sorbet
sorcerer sorceress sorcery sordid sore sorority sorta soundproof sourdough southeasterly southeastward
southerly southpaw southwesterly southwestward souvenir sowed sowing sown sows soybean spacey spacial
spacier spaciest spacious spade spaghetti spangle spaniel spar sparkle sparrow spasm spasmodic spastic
spat spate spatula spawn spay spearhead spearmint speciality specious speck speckle spectacle spectra
spectre speculate sped speedboat speedometer spellbind spellbound spendthrift spew sphinx spicy spiel
spiffy spigot spilt spinach spindly spinster spit spitefullest spittle splash splashy splat splay spleen
splendid splendour splice splint splurge spoil spoilsport spoilt spokesmen spokespeople spokeswoman
spokeswomen sponge spongy spontaneity spoof spook spooky spool spoon sporadically spore sporran sportscast
sportsmen sportswear sporty spotty spout sprain sprang sprawl spree sprig springboard springtime springy
sprinkle sprout spruce sprung spry spud spunk spunky spurn spurt sputter squabble squalid squall squalor
squander squat squattest squawk squeak squeaky squeal squeamish squeeze squelch squid squint squire squirm
squirrel stab stabilise stag stagecoach stagnant stagnate stagnation staid stain stair stairway stakeout
stalemate stalk stalwart stamina stammer stampede stanch standby standoff standout standstill stank stanza
starboard starch starchy stardom stare starfish starlight starry startle starve stash statesmanlike
statesmen statistic statistician staunch stave steadfast steak stealth stealthy steamboat steamroll steamy
steeple steer stench stencil stenographer stenography stepbrother stepchild stepchildren stepdaughter
stepladder stepsister stepson stereotype stereotypical sterile sterilise sterility steroid stethoscope
stew stewardess stickler stiffen stifle stigma stigmata stigmatise stillbirth stillborn stilt stimulant
stinginess stingy stink stipend stipulate stipulation stir stirrup stitch stockade stockbroker stockholder
stockpile stocky stockyard stodgy stoic stolid stomachache stomp stonewall stool stoop stopgap stoplight
stopover stoppage stopwatch storehouse storekeeper storeroom stork stormy storyteller stove stow stowaway
straddle straggle straighten straitjacket strangle stranglehold strangulation stratagem strategically
stratify stratosphere stratum strawberry streaky streamline streetcar streetlight strenuous strew strewn
stridden stride strident strife stringent stringy striptease striven strode stroll strove strum strung
strut stubble stubborn stubby studious stuffy stumble stump stun stung stunk stupefy stupendous stupidity
stupor sturdiness sturdy stutter stymie suave subjugate subjunctive subliminal submersion subpoena
subservience subservient subsidy subsistence substantiate subterfuge subterranean subtlety subtly suburbia
subversive subvert succinct succour succulent succumb suckle suction suds suede sufficiency suffocate
suffocation sugary suggestible suggestive suicidal suitability suitably suitcase sulk sulky sullen sulphur
sultry summertime summery summon sumptuous sunbathe sunblock sunburn sundae sundial sundown sundry
sunflower sunken sunlit sunscreen suntan sunup supercomputer superfluous superhighway superhuman
superimpose superlative superpower superscript supersede supersonic superstition superstitious
superstructure supervise supervisory supplant supple supposition surcharge surefire surfboard surly
surmise surmount surpass surreal surrealistic surreptitious surrogate suspend suspense sustenance swab
swagger swam swampy swank swarm swarthy swat swatch swathe sway sweat sweatpants sweatshirt sweatshop
sweaty sweepstake sweeten sweetheart sweetie swell swelter swerve swig swill swimsuit swindle swine swipe
swirl swish switchboard swivel swollen swoon swoop swordfish swore swum swung sycamore sycophant syllabus
symbolically sympathetically symptom symptomatic synapse synchronise synchronous synopses syntactic
syntactically syntheses synthesise synthetically syphilis syringe syrup tabby tabernacle tablecloth
tablespoon taboo tabulate tabulation tacit taciturn tack tackiness tacky taco tact tadpole tads taffy
tailgate taillight tailpipe tailspin taint takeout talc talisman talkative tallow talon tambourine tame
tamper tampon tangent tangential tangerine tangible tangle tangy tankard tannest tantalise tantamount
tantrum tapestry tapeworm tarantula tardiness tardy tarmac tarmacked tarmacking tarnish tarot tarp
tarpaulin tarry tart tartan tartar tassel tasty tatter tattle tattletale tatty taunt taut tautology tawdry
tawny taxicab taxidermy taxpayer teacup teak teakettle teamster teamwork teapot teardrop teargas tease
teaspoon teat technicality technologist tedium teem teeter teethe teetotal telecommute telegram telepathic
telepathy telescopic telethon teletype televise telltale temperament temperance tempestuous tempt
tenacious tenacity tenancy tenderhearted tendon tendril tenement tenet tentacle tenuous tepee tepid
tequila termini termite terrier terrific terrify terse testicle testimonial testis testy tetanus tether
thatch thaw theoretic theoretician thereabout thereon thereupon thermodynamics thermometer thermonuclear
thermostat thesauri thicken thicket thieve thigh thimble thingamajig thinnest thirst thirsty thirtieth
thistle thorn thorny thoroughbred thoroughfare thousandth thrash threadbare thresh thrice thrift thrifty
thrill throaty throb throng throttle throughput throwaway throwback thud thug thumbtack thump thunderbolt
thunderous thunderstorm thunderstruck thwart thyme thyroid tiara tickle ticklish tics tidy tiebreaker tiff
tighten tightfisted tightrope tightwad tilde tilt timekeeper timescale timezone timid timidity tinder
tinderbox tinfoil ting tinge tingle tinker tinkle tinny tinsel tint tipsy tiptoe tirade tiresome titbit
titillate tizzy toad toadstool toast toasty tobacconist toboggan toddle toehold toenail toffee tofu toga
toggle togs toil toiletry tolerable tolerably tolerant tollbooth tollgate tomahawk tomboy tombstone tomcat
tome tomfoolery tonic tonnage tonne tonsil tonsillitis toot toothache toothbrush toothpaste toothpick
topaz topographer topple tore torment torrent torrential torrid torso tort tortilla tortoise tortuous
totalitarian totality tote totem tots totted totter totting toucan touchstone touchy toughen toupee
tourniquet tousle tout towel townhouse townspeople toxicology toxin trafficked tragically trailblazer
trainee traitorous tramp trample trampoline tranquil tranquillise tranquillity transact transatlantic
transcend transcendence transcendental transcontinental transcribe transfusion transgress transgression
transient transistor transitive transitory transliteration translucence translucent transpire transpose
transvestite trapdoor trapeze trapezoid trashcan trashy traumatic traumatise travesty trawl treacherous
treachery treacle tread treadmill treble treetop trellis tremble tremor trenchant trendy trepidation
trespass trestle tribulation triceps trickery trickle trickster tricycle trident trifle trigonometry trike
trill trimester trimmest trinket tripe triplet triplicate tripos trite triumphant triviality trod trodden
trolley tromp tropic trot troubadour troublemaker troubleshoot troubleshot troublesome trough trounce
trouser trowel truant truckload truculent trudge truffle truism truncate truncation trundle trusty tryout
tuba tubby tuck tuft tugboat tulip tumble tummy tumour tumult tumultuous tundra tunic turban turbulence
turd tureen turgid turnaround turncoat turnip turnstile turntable turpentine turquoise turtleneck tush
tusk tussle tuxedo tuxes twang tweak twee tweet tweezers twerp twiddle twig twine twinge twirl twit twitch
tycoon tyke typecast typeface typescript typeset typewrite typewritten typewrote typhoid typhus typify
typist typographic tyrannical tyranny tyrant tyre ubiquitous ubiquity udder ugliness ulcer ulterior
ultimatum ultrasonic ultrasound ultraviolet umpteen umpteenth unaccountably unanimity unavoidably
unbearably unbelievably unchristian unconscionable uncontrollably uncouth undeniable undeniably underage
underbrush underclass underclassman underclassmen undercurrent undercut underdog underestimate underflow
underfoot undergarment undergrad undergrowth underhanded underlain underlay underlie underline
undernourished underpaid underpants underpass underpay underprivileged underrate underscore undershirt
understaffed understandably understate understudy undertone undertow underweight underwrite underwritten
underwrote uneasiness unforgettable unicorn unicycle uniformity unify unilateral unisex unison unkempt
unmistakably unquestionably unruliness unruly unscathed unsportsmanlike unstoppable unwieldy upbeat
upbringing upchuck upend upfront upheaval uphill uphold upholster upholstery upkeep uplift uppercase
upperclassman upperclassmen uppermost uppity uproar uproot upscale upshot upside upstage upstanding
upstart upstate upsurge upswing uptake uptight uptown upturn urbane urchin urgency urinate urns usher
usurp utensil uteri uterus utilise utilitarian utmost utopia utterance vacate vaccinate vacillate vacuous
vagabond vagary vaginae vaginal vagrant valedictorian valet valiant validate valise valour vane vanish
vanquish vaporise vapour variability varnish vase vasectomy veal vegan veggie vehement vehicular velour
velvety vend vendetta veneer venerable venerate veneration vengeful venison venomous ventilate ventricle
ventriloquism ventriloquist veracity veranda verbiage verbose verbosity veritable vermin versatility
vertebra vertebrae vertebrate vertigo verve vest vestibule vestige veterinarian vets vetted vetting
vexation vexed vexes vexing viability vial vibe vibrate vicarious videocassette videotape vigil vigilance
vigilant vigilante vigour vile vilify villainous villainy vindicate vindication vindictive vinegar viper
virginity virile virility virtuoso virtuous virulent visage viscosity viscous vise visibly visionary
vitality vitriolic vivacious vivacity vivisection vocation vociferous vodka volatile volatility volition
volley voluminous voluptuous vomit voodoo voracious voracity vortex vouch vowed vowing vulgar vulgarity
vulture vying wacky wadded wadding waddle wads wafer waffle waft wagged wagging wags waif wail waistband
waistline waitress waive waken walkout wallop wallow walrus wand wane wannabe wannest wanton warble
wardrobe warhead warlike warlock warlord warmonger warmth warp warpath wart wary washbasin washcloth
washout washroom wastage wastebasket wasteland watchdog watchmaker watchman watchmen watchword waterbed
watercolour waterlogged watermark watermelon watertight waterworks watery waveform wavy waxiness waxy
waylaid waylay wayside wayward weaken weakling wean weaponry weariness wearisome weary weave wedge wedlock
weedy weeknight weep weightlifter weightlifting weighty weirdo weld welt wept werewolf werewolves westerly
wetback wettest whack wham wharves whatchamacallit wheedle wheelbarrow wheeze whence whereupon wherewithal
whet whew whiff whim whimper whimsical whine whinny whiplash whirl whirlpool whirlwind whirr whisk whisky
whisper whiten whitewash whizz whoa whodunit wholehearted wholesome whoop whoosh whopper wick widen wield
wiener wigged wigging wiggle wigs wigwam wildcat wildfire wile wilful willowy willpower wilt wily wimp
wimpy wince winch windbreaker windfall windmill windowpane windowsill windpipe windscreen windshield
windsurf windswept windy wineglass wingspan wingtip wink wino winsome wintertime wintry wipe wiretap wiry
wisecrack wishbone wisp wispy witchcraft withheld withhold withstood witticism witty wive wizened wobble
wobbly woebegone woes woke woken woks womanhood womankind womb wombat wonderland wondrous woodchuck
woodpecker woodsman woodsmen woodwind woodwork wooed woof wooing woollen woos woozy wordy workaholic
workbench workbook workfare workload workman workmanlike workmen worksheet wormhole worrisome worsen wove
wrangle wrath wreak wreath wreathe wrench wrest wrestle wretch wriggle wring wrinkle wristwatch writ
writhe wrongdoer wrongdoing wrought wrung wryer wryest wryly xenophobia xenophobic xylophone yakked
yakking yaks yams yank yapped yapping yaps yardstick yarmulke yawn yearling yearn yell yelp yest yeti yews
yippee yodel yogurt yoke yokel yolk yonder youngster yourselves yowl yuck yucky yummy yuppie zany zapped
zapping zaps zeal zealous zebra zenith zest zeta zigzag zillion zincked zincking zits zodiac zoological
zoologist zucchini
weir weirs
`;
