/** Signs that add up to a worry about a child, or to an allegation about somebody who works with children. */
import type { Sign } from './danger-signs.ts';

/** Seldom innocent: almost enough alone. */
const telling = `flinches flinched flinching cowers love-bite love-bites hickey hickeys bite-mark bruise bruises bruised bruising welts black-eye fat-lip handprint
  finger-marks fingermarks cigarette-burn cigarette-burns look-after-baby looking-after-baby look-after-siblings no-one-wakes nobody-wakes noone-wakes gets-himself-up gets-herself-up puts-himself-to-bed puts-herself-to-bed extreme-views extremist-views playing-doctors not-seen-by-anyone not-been-seen-by hasnt-been-seen nobody-has-seen no-one-has-seen noone-has-seen not-seen-him
  not-seen-her long-sleeves made-him-do-stuff made-her-do-stuff do-stuff do-things-to made-to-do does-things-to scared-of-dad scared-of-mum scared-of-stepdad scared-of-him frightened-of
  terrified-of afraid-of wets-herself soiling soils-himself sexualised sexualized inappropriate-touching touching-himself sent-to-bed-without bed-with-no-tea no-tea dog-mess dog-poo
  faeces cat-mess no-sheets no-bedding no-bed bare-mattress mattress-on-floor infested squalid no-hot-water no-heating no-electric no-food empty-fridge empty-cupboards bare-cupboards hungry starving
  scavenging out-of-bins stealing-food eats-out-of-bin domestic-abuse domestic-violence dv neglect neglected groomed grooming exploited controlling coercive hits slaps smacks
  belted smacked slapped hit-him hit-her hit-me locks-him locks-her locked-him locked-her locked-in thrown-out kicked-out sofa-surfing sleeping-rough
  self-harm self-harms self-harming cut-herself cuts-herself cutting-herself cut-himself cuts-himself cutting-himself scars hurting-herself hurting-himself suicidal overdose
  makes-herself-sick making-herself-sick forced-marriage fgm radicalised extremist nazi swastika swastikas incel incels jihadi pulling-girls-skirts groping upskirting upskirt
  nudes sexting explicit county-lines drug-dealing dealing carrying-drugs gang gangs older-boyfriend boyfriend-is-19 boyfriend-is-20 boyfriend-is-21 boyfriend-is-22 boyfriend-is-18
  boyfriend-is-23 boyfriend-is-24 boyfriend-is-25 boyfriend-is-30 twice-her-age punched punches kicks-him burn burns drunk-again smelling-of-alcohol smelt-of-alcohol smells-of-drink
  smelling-of-weed smells-of-weed smells-of-cannabis reeks-of-weed witchcraft possessed evil-spirits beaten whipped starved underweight malnourished emaciated injuries injury strangled hit-with
  disclosed disclosure not-mattering wish-he-wasnt-born wish-she-wasnt-born better-off-without`;
const marks = `mark marks scratch scratches scratched limping limp bump lump sore swelling swollen graze grazes cut cuts plaster bandage
  sling cast fracture scald trampoline fell-off-bike walked-into-door clumsy third-this fourth-time third-time another-injury bald-patch pinch nosebleeds stomach-aches headaches`;
const mood = `cant-sleep not-sleeping feels-anxious feeling-anxious sad-all exhausted withdrawn withdrawing jumpy on-edge clingy tearful low-mood low dark invisible worthless numb sad not-herself not-himself not-like-her not-like-him chatterbox isolating
  isolates isolated stopped-eating not-eating barely-eats mood moods behaviour-changed change-in-behaviour changed-behaviour quiet gone-quiet very-quiet silent shut-down shuts-down
  used-to-be outbursts angry aggressive nightmares bedwetting wetting crying cries upset distressed hopeless rocks-himself rocking looking-at-floor looks-at-floor startled freezes hypervigilant
  wary guarded scared frightened afraid terrified nervous anxious-around goes-pale death-drawings drawings drawing diary poem poems essay self-esteem hates-himself hates-herself fat
  skipping-lunch skips-lunch weight lost-weight losing-weight thin thinner skinny baggy`;
const unkempt = `privately-fostered private-foster overcrowded overcrowding sleep-deprived always-tired temporary-accommodation temporary-accomodation black-teeth teeth-are-black rotten no-trousers mattress mattresses one-bed share-a-bed shares-a-bed sharing-bed boiler broken-boiler no-curtains private-fostering living-with-family-friend living-with-friend staying-with-friend sofa no-forwarding-address no-address moved-away whereabouts weight-loss lost-lot-of-weight lot-of-weight dirty filthy tip unwashed unkempt smelly smells stinks stink smell dishevelled nits lice scruffy grubby mould mouldy damp cold-house cramped clutter
  cluttered rubbish hoarding hoarder rats mice cockroaches flies bedbugs fleas glasses-broken broken-glasses not-registered-with no-gp dentist teeth decay tooth
  shoes holes too-small same-clothes same-jumper no-coat no-socks no-pyjamas no-underwear nappy nappies rash soiled soaked knackered exhausted falls-asleep falling-asleep asleep
  shattered sleepy no-breakfast no-lunch asks-for-food seconds-at-lunch wolfs-down gobbles food-bank appointments appointment cancelled not-brought was-not-brought did-not-attend missed-appointments
  missed-immunisations medication-not inhaler-not unsupervised on-own-till home-alone alone-till left-alone looking-after-siblings looks-after-siblings caring-for caring-for-mum
  cares-for cooks-for looks-after putting-siblings raising-siblings up-at-5 up-all-night out-till late-at-night roaming out-late`;
const household = `coping not-coping drinking drinks wine vodka cans beer bottles weed cannabis spice drugs needles using heroin crack hungover drunk mental-health depressed postnatal sectioned paranoid
  chaotic erratic incoherent shouting shout shouts shouted screams screaming arguing argues rows rowing punched-wall smashed hole-in-door hole-in-wall new-partner new-boyfriend mums-boyfriend mummys-friends mums-friends
  different-men men-coming strangers visitors lodger lodgers uncle-not friends-round come-round comes-round parties evicted eviction bailiffs released-from injunction speaks-for-her
  speaks-for-him answers-every answers-all answered-for answers-for-her answers-for-him wont-let-her wont-let-him doesnt-let-her isnt-allowed not-allowed tracks-her-phone checks-her-phone monitors-her punished punishment
  naughty-step naughty cold-shower cold-bath kneel stands-in-corner stand-outside made-to scapegoat treated-differently hates-home hates-him calls-him calls-her names useless stupid unwanted`;
const secrecy = `secret secrets secretive wont-say wouldnt-say wont-talk changed-her-story changes-story keeps-changing inconsistent doesnt-add-up dont-add-up didnt-add-up doesnt-match different-reason
  different-reasons different-story every-time excuse excuses evasive vague cagey hides hiding hid covers covering covered cover-up wont-change-for-pe wont-roll-up wont-take-off hood-up
  hoodie not-let-me-see wouldnt-let-me wont-let-us-in wont-let-us-see by-email-only email-only doorstep-only curtains-shut curtains-closed behind-door never-in cancels-visits says-its-fine she-says-fine
  he-says-fine says-its-nothing begged-me asked-me-not dont-tell made-me-promise promise not-to-tell heatwave plausible explained-by can-find-nothing finds-nothing-wrong find-nothing-wrong nothing-wrong-with-her nothing-wrong-with-him
  explanation unexplained how-it-happened how-she-got how-he-got`;
const contacts = `pressured party-in nude-pic nude-pics pics-of pic-went weed stinking-of stinks-of stoned mums-new-fella new-fella heavy-handed round-scar circular lines-on lines-up something-done had-something-done long-trip long-summer-trip gambia somalia not-being-here felt-like-not wants-to-go-home never-wants-to-go doesnt-want-to-go-home pulls-her-hair pulls-hair smelt-of-drink smelled-of-drink normal-for-dads normal-for older-boys older-lads older-girls older-men older-man older-guy older-friend older-friends older-kids older-brothers-mates men cars different-cars car taxi taxis two-mobiles two-phones
  second-phone new-phone burner expensive designer trainers gucci cash money money-missing money-go-missing jewellery gifts vapes nails lash boyfriend girlfriend met-online online discord snapchat roblox forum forums telegram tate
  immigrants muslims jews conspiracy manifesto guns hanging-about hanging-around hanging-round picked-up dropped-off trains train-tickets hotel hotels missing-overnight stays-out
  going-missing engaged getting-engaged married marriage cousin-in overseas abroad long-holiday extended-holiday special-party ceremony aunty auntie honour sponsor pays-for
  giving-stuff sweets knife debt owes follows pester comments skirts touching rude-words porn pregnant pregnancy-test morning-after condoms sti uti pics photos`;
const unease = `uneasy worried worry concerned concern concerns noticed notice noticing mentioned mentions mentioning keeps keep-saying again lately recently suddenly since-half-term since-christmas since-summer always
  every-day every-monday mondays few-weeks half-term odd strange weird off niggling niggle gut something-off not-right doesnt-feel-right doesnt-sit-right doesnt-seem-right not-sure-if-its-anything might-be-nothing
  probably-nothing could-be-nothing may-be-nothing feeling hunch instinct on-my-mind picked-up-on pattern reckon suspect think-something seems seem looks appears told-me
  told-us said-something said-few-things says-he says-she told-friend told-ta confided opened-up wonder younger-brother younger-sister sibling her-friend friend-says`;

/** As often innocent as not: one of these says nothing without another sign. */
const slight = new Set(
  `taxi taxis car cars men shoes teeth asleep names made-to visitors cancelled appointments appointment dentist trains train-tickets discord snapchat
  comments skirts married marriage engaged abroad overseas gambia somalia quiet plaster cast sling fracture trampoline weight fat essay diary poem poems
  explanation promise drawing drawings angry sad nervous tired knackered online boyfriend girlfriend trainers cash money expensive knife jews muslims
  immigrants conspiracy picked-up dropped-off roaming parties friends-round lodger caring-for looks-after cares-for mood moods behaviour-changed outbursts coping
  not-coping mental-health depressed evicted eviction bailiffs temporary-accommodation temporary-accomodation overcrowded overcrowding moved-away sofa damp mould mouldy headaches cried crying cries
  upset aggressive shouting shouts shouted shout not-allowed naughty punished falls-asleep falling-asleep up-all-night scared frightened afraid terrified limp cut cuts bump
  doorstep-only every-time pregnant different-reason honour follows owes debt aunty auntie new-partner new-boyfriend`.split(
    /\s+/,
  ),
);

/** A family in two: words that tell by themselves in an ordinary message, and slight ones. */
const inTwo = (family: string): readonly Sign[] => {
  const words = family.split(/\s+/);
  return [
    { weight: 1.1, words: words.filter((word) => !slight.has(word)).join(' ') },
    { weight: 0.9, words: words.filter((word) => slight.has(word)).join(' ') },
  ];
};

export const worrySigns: readonly Sign[] = [
  { weight: 2.5, words: telling },
  ...[marks, mood, unkempt, household, secrecy, contacts].flatMap(inTwo),
];
export const worryLightSigns: readonly Sign[] = [{ weight: 0.9, words: unease }];

const wrong = `pinching yanking yanks supplied supplying cannabis vapes barred far-right posting-racist racist-posts own-home own-house her-home his-home door-shut door-closed 1-1 one-to-one 1-to-1 rubbing-shoulders rubs-shoulders rubbed-shoulders icky taking-money took-money stealing-from stole-from
  left-in-car left-alone-in locking-food withholding-food fat-shaming calling-him-fat calling-her-fat covering-up covered-up cover-up pinned whistleblow whistleblower intimate photos nipple slapping shaking shook bit biting hit hits hitting slap slapped slaps slapping punch punched punches kick kicked kicks grab grabbed grabs grabbing grabbed-by shove shoved shoves push pushed drag dragged drags yanked
  pinched pinches poked prodded spat squeezed twisted restrained restraint pinned manhandled threw-at throws-at thrown-at dead-arm trod-on stamped-on trip tripped caned cane stick ruler smacked smacks smack
  clipped rough roughly heavy-handed locked-in locked-him locked-her hurt hurts injured bruise bruised red-mark assault assaulted abused abusing abuse neglect groomed grooming touched touching touches groped
  kissed kissing kiss hugged-too hugs-too hugged-pupil hug-too stroked stroking massaged tickling tickles lap knee leg bum breast topless naked nude nudes bikini underwear shirtless explicit indecent
  sexual sexually sexualised inappropriate inappropriately sleeping-with slept-with relationship-with dating affair-with holding-hands hand-in-hand pub-with hotel-with flirting flirty flirts flirted
  lewd leering leers perving stares-at looks-down-tops upskirt made-comment made-comments made-remarks made-jokes comment-about-body comments-about-body body-comments babe darling sexy gorgeous pet-name pet-names secret secrets not-to-tell dont-tell
  our-secret special-friend favourite favourites private-messages private-message dm dms dming messaging-pupils messaging-her messaging-him messaging-girls messaged-pupil texting-pupils texting-her texting-him texted-her texted-him
  snapchatting snap snapchat whatsapp instagram personal-number own-phone personal-phone added-on sent-photo sent-photos sent-picture sent-selfie photo-of-himself photo-of-herself pictures-of-pupils photographing
  filming-pupils filming-girls liking-pupils likes-their-photos gifts gift presents sweets bought-her bought-him bought-phone buying gave-lift giving-lifts lift-home lifts alone-in-car alone-with in-his-car in-her-car
  took-home taken-home to-his-house to-her-house to-his-flat stayed-over overnight-at sleepover comes-in-when comes-into walks-in-on walked-in-on watches-her watches-him watching-them changing when-shes-changing shower drunk-at
  smelled-of-alcohol smelt-of-alcohol smells-of-alcohol smelling-of-alcohol under-influence hungover drugs-at swore swearing screamed screaming-at shouted shouts humiliated humiliating humiliates
  belittled belittles mocks mocked mocking threatened threatens threatening racist slur bullies bullying bullied called-him called-her calls-girls calls-boys calls-them
  own-children cp-plan-for-own arrested charged cautioned dbs sex-offender sex-offenders offenders-register on-register convicted police-investigation low-level low-level-concern accused accusation
  allegation allegations alleged alleges alleging accuses complaint-about misconduct unprofessional over-familiar overfamiliar boundaries crossed-line crossed-a-line crossing-line unsuitable creepy
  gave-alcohol gave-vape vape-with vaping-with alcohol-with drinking-with cannabis-with smoking-with deliberately on-purpose banter withheld-food sent-to-bed locked-fridge`;
const accused = `accused allegation allegations alleged alleges alleging accuses statements denies denied complained complaint reported claims disclosed disclosure told-me told-us seen saw witnessed found-out left-mark
  mark marks crying upset deliberately girls-body body secret texting messaging phone online night lado whistleblow whistleblowing heard says he-said she-said`;
const young = `pupil pupils student students child children kid kids girl girls boy boys him her them teen teens teenager year-7 year-8 year-9 year-10 year-11 y3 y4 y5 y6 sixth-former sixth-formers
  resident young-person someone my-son daughter son lad lass baby toddler residents reception-child us me year`;
const atWork = `on-duty on-shift in-lesson in-class in-centre in-home at-work in-corridor in-playground`;

export const allegationSigns: readonly Sign[] = [{ weight: 2, words: wrong }];
export const allegationLightSigns: readonly Sign[] = [
  { weight: 1, words: accused },
  { weight: 1, words: young },
  { weight: 1, words: atWork },
];
