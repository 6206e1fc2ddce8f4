/** Signs of harm as people tell of them in everyday words: each family is made of a few words crossed with others. */
import type { Sign } from './danger-signs.ts';

/** "no food", "never food", "without food": every first word before every last. */
const cross = (first: string, last: string): string =>
  first
    .split(/\s+/)
    .flatMap((one) => last.split(/\s+/).map((other) => `${one}-${other}`))
    .join(' ');

const self = 'himself herself themselves themself';
const child = 'him her them me us';
const kin = `dad mum daddy mummy stepdad stepmum nan grandad uncle brother mums-boyfriend boyfriend parents carer`;

const grave: readonly string[] = [
  `${cross('hurts hurting harming cutting scratching burning biting starving choking punching hitting hates hating hated slapping', self)}
  ${cross('being hates hate not-want-to wishes-not-to', 'alive be-alive being-alive')} not-be-missed would-miss-her would-miss-him nobody-would-miss noone-would-miss in-grave in-coffin
  not-want-to-be-here not-wanting-to-be-here doesnt-want-to-be-here`,
  `${cross(kin, 'hits hurts hit smacks slaps kicks punches batters belts beats knocks whacks throws')}
  ${cross('hits hurts beats slaps smacks kicks punches knocks batters knocking battering slapping whacks belts clouts wallops', child)} gets-belt slipper belt-off knocking-about knocks-about
  hits-mummy hits-mum hurts-mum hurts-mummy hitting-mum marks-on-arms given-hiding good-hiding gets-hit gets-hurt gets-smacked gets-slapped gets-battered raised-hand`,
  `${cross('pulling pulls pulled tearing', 'hair-out her-hair his-hair')} bald-patches black-eyes bruised-eye cuts-up-arm cuts-on-arms up-her-arm up-his-arm
  flinched flinches flinching ducks cowers cowered cowering long-sleeves`,
  `${cross('wet wets wetting soiled soils soiling messed messes pooed dirtied peed', self)} comes-soaked nappies-at yesterdays-nappy still-in-nappies soaking-nappy`,
  `blow-job sex-act sexual-stuff sexual-things sexual-words about-sex sexual-language same-bed shares-bed into-her-bedroom into-his-bedroom into-her-room into-his-room in-bath-with with-dolls
  humping dry-humping groaning kissing-with-tongues porn-on watching-porn`,
];
const home: readonly string[] = [
  `${cross('no never without lacks hardly-any barely-any not-enough', 'food breakfast lunch tea dinner meals meal bed beds carpet carpets curtains sheets duvet heating electric gas water coat socks tights shoes toothbrush nappies toilet')}
  ${cross('get gets getting isnt not never', 'fed')} leftovers off-plates scraps crumbs wolfs wolfing ravenous famished stuffs-food stuffing-food hides-food hoards-food steals-food stealing-food
  thru-bins through-bins in-bins rummaging packet-of-crisps crisps-every only-crisps eaten-properly eaten-proper hasnt-eaten havent-eaten proper-meal always-hungry asks-for-food asking-for-food extra-food cupboards-are-bare theres-never-owt never-owt-in nowt-in fridge-is-empty empty-fridge`,
  `${cross('filthy dirty smelly soiled stinking grubby mouldy damp unsafe disgusting minging mingin rotten', 'flat house home kitchen bedroom room clothes nappy mattress bedding uniform clothing hair carpet toilet')}
  all-mould covered-in-mould mould-all full-of-mould broken-glass dog-muck dog-mess rats cockroaches home-conditions house-conditions poor-hygiene hygiene-poor poor-presentation flip-flops vest-top odd-shoes clothes-smell
  electrics-been-off electric-off gas-off been-cut-off not-fit-for not-fit-to minging mingin claes mucky`,
  `till-midnight past-midnight after-dark all-hours walks-himself walks-herself walk-themselves walking-himself walking-herself fend-for fends-for in-charge-of-baby left-in-charge own-at-night wandering-estate wandering-streets in-pyjamas
  gets-siblings getting-siblings siblings-up siblings-dressed does-everything cooking-tea cooks-tea makes-tea-for does-all-cooking raising-them mother-to parenting-his parenting-her looks-after-baby looking-after-baby up-with-baby gets-himself gets-herself
  on-knees brings-up nobody-home no-one-home out-on-streets out-all-night`,
  `can-in-hand took-to-bed taken-to-bed in-bed-all-day still-in-bed what-day-it slurring slurred passed-out needles off-heads off-face out-of-it out-of-her-head off-head
  smell-of-cannabis smell-of-weed smell-of-drink smell-of-alcohol stank-of stinks-of stinking-of reeked reeks stoned been-drinking drinking-again drunk-at drunk-when drunk-again using-again relapsed bottles-everywhere walked-out-on very-low not-coping cant-cope
  running-away-and-leaving`,
  `moved-into-bedroom friend-of-family no-one-knows-who nobody-knows-who left-with-neighbour being-left-with split-lip new-stepdad stepdad-moved stepdad-has-moved boyfriend-moved boyfriend-has-moved fella-has-moved partner-moved since-stepdad since-mums-partner since-dad-came threw-out thrown-out chucked-out kicked-out turfed-out sleeping-on
  on-sofas mates-garage in-garage in-tent in-shed mates-floor sleeping-in-car bench been-inside inside-for`,
];
const child2: readonly string[] = [
  `hates-fridays hates-weekends dreads-weekends dreads-going cries-at-home-time cries-when cried-when goes-white went-white went-pale goes-quiet clammed-up stay-at-school stay-with-me stay-for-weekend live-with-you dont-make-me
  chatty doesnt-speak doesnt-talk wont-speak stopped-speaking stopped-talking behaviour-has-changed behaviour-changed-since changed-since personality-change changed-overnight changed-completely different-child different-kid shadow-of in-bits in-pieces beside-himself beside-herself bad-boy bad-girl
  in-bin deserves-it deserve-it death-wish picture-of-herself picture-of-himself nightmares wont-get-changed keeps-coat-on lost-loads looks-grey so-thin very-thin painfully-thin skin-and-bone losing-weight lost-weight black-rings
  making-sick made-sick making-herself making-himself tired-all all-the-time-tired hides-under self-harm self-harms bullied-something`,
  `${cross('said says claims blames blaming apparently supposedly reckons', 'cat dog kettle brambles door stairs fell football trampoline iron fence clumsy hamster rough-play tripped slipped oven')}
  story-keeps story-changes keeps-changing changes-her-story changes-his-story changed-story-twice wont-say-how wont-say-where not-say-where not-want-say didnt-add-up doesnt-ring-true didnt-seem-right looks-like-hand like-hand`,
  `no-idea-where nobody-knows-where wont-say-where wont-say-who gone-round going-round shared-round gone-viral sent-picture sent-pictures sent-pic sent-pics asking-her-for-pics asking-for-pics online-friend best-friend-online man-online men-online bloke-online older-fella older-man older-lad older-lads
  ${cross('new', 'iphone trainers jewellery')} wad-of-cash loads-of-cash cash-on-him cash-on-her comes-back-with running-drugs selling-vapes selling-weed selling-drugs different-men different-cars dealing-for working-for missing-nights missing-two `,
  `hitler nazis white-power white-supremacist kill-all great-replacement fight-abroad fighting-abroad infidels kuffar hates-women hates-jews hates-muslims right-idea deserve-to-die hang-them incel violent-videos beheading gore school-shooters school-shooting`,
  `wishes-never-had wish-never-had never-wanted-him never-wanted-her hate-sight cant-stand-girl cant-stand-boy cant-stand-him cant-stand-her calls-thick calls-liar calls-useless eats-separately fed-separately treated-like sleep-on-landing sleep-on-floor sleeps-on-floor sleep-in-bath sleep-in-hall makes-him-sleep makes-her-sleep made-to-stand made-to-sit made-to-sleep made-to-eat stand-in-garden
  stand-outside feels-cold picks-on-him sort-out-when-he-gets sorts-him-out screams-at screamed-at shouts-at gets-no-tea no-tea-if locked-in-room not-allowed-friends not-let-out not-let-her doesnt-let-her wont-let-her`,
  `something-isnt-right something-not-right isnt-right-at something-wrong-at something-off put-finger-on gut-says my-gut bad-feeling bothered-me bothering-me worried-sick sick-with-worry cant-stop-thinking losing-sleep cant-ignore alarm-bells red-flags red-flag sits-wrong creeps something-shes-said something-hes-said
  something-she-said something-he-said something-about-home let-slip told-me-something thinking-about-little safeguarding-concern really-worried so-worried very-worried really-concerned seriously-concerned worried-for`,
  `never-seen-him never-seen-her actually-seen asleep-upstairs always-asleep through-letterbox nobody-has-checked no-one-has-checked not-checked-out set-eyes clapped-eyes laid-eyes talks-through wont-open-door wont-let-us-in
  making-her-ill making-him-ill making-them-ill cant-find-owt cant-find-anything cant-find-nothing insists-hes insists-he-is insists-shes insists-she-is keeps-going-to-hospital devils demons evil-in possessed-by pastor-says exorcism juju curse cursed witch party-for-her-back-home `,
];

/** Enough in an ordinary message. */
export const everydayWorries: readonly Sign[] = [
  ...grave.map((words) => ({ weight: 3, words })),
  ...[...home, ...child2].map((words) => ({ weight: 1.1, words })),
];

const wrongs: readonly string[] = [
  `${cross('hurt hit hits hitting touched touches touching kissed kisses kissing grabbed grabs slapped slaps pinched pinches kicked kicks pushed pushes shoved shoves yanked yanks dragged drags hurting abusing abused groomed grooming beats beat battered smacks smacked', 'child kid girl boy lad pupil student kids children pupils girls boys lads him her them baby toddler wean bairn')}
  clouted clout clouts skelped skelps walloped wallops wallop lamped leathered thumped cuffed clipped lugged nipped nips tapped-him tapped-her twisted-arm headlock sat-on knelt-on held-down face-down pinned-down taped tied-to padded-room shut-in locked-in
  chucked threw-at flung hot-water battered batters beats-them force-feeding force-fed shook-a shook-baby bit-child bit-a too-rough manhandled`,
  `got-her-pregnant girl-pregnant pupil-pregnant student-pregnant exposed-himself flashed-at snogged snogging snog fancies fancy fancied sharing-tent shared-tent love-letter love-letters loves-her loves-him in-love-with stroke-hair strokes-hair stroking-hair stroked-hair rubs-back rubs-her rubs-his sits-on-lap on-his-lap on-her-lap special-relationship
  phone-numbers kids-number pupils-number girls-number rings-him rings-her number-in-phone messages-student messages-his messages-her messages-pupils messages-him messages-girls at-midnight love-hearts stay-behind locks-door locked-door door-locked blinds-down
  paedo paedophile perv pervy pervert nonce handsy gropey letch lech sleazy creepy sex-life dirty-jokes sexual-jokes sexual-joke showed-himself showed-herself down-their-tops up-skirt up-her-skirt up-their-skirts in-cupboard in-the-cupboard stockroom
  pictures-on-computer photos-on-phone indecent images-on images-of bikini-pics posting-pics posting-photos posting-pictures filming-kids filming-pupils taking-photos particular-girl particular-boy too-close too-friendly overly-friendly over-friendly special-treatment
  to-pub to-the-pub back-to-hers back-to-his kid-home child-home home-to-hers home-to-his to-his-flat girlfriend-is-a-pupil dating-a`,
  `giving-lads-cigs cigs ciggies spliffs spliff weed vodka booze lager alcohol-to vapes-to bought-them bought-her-vodka bought-him gave-him-weed gave-her-weed gave-them lets-lads let-lads for-money sweets-to sweets-for hugs-for
  wheelchair-away as-punishment left-on-bus left-child-on left-kids left-children left-them-on left-him-on left-her-on drunk-in stinks-of-drink smells-of-drink smells-of-booze on-drugs high-at took-drugs racist-names called-kid called-child called-a-child called-pupil called-a-pupil monkey   rumours rumour gossip kids-are-saying girls-are-saying kids-call-him girls-say several-girls kids-have-noticed behaving-badly behaves-badly bad-behaviour-towards weird-around strange-around weird-with odd-with how-he-is-with how-she-is-with way-he-is-with way-she-is-with uncomfortable-with something-off-about
  own-kids-removed kids-removed own-kids-on on-offenders-register sex-offender sex-offenders come-forward came-forward police-in-touch police-have-been been-charged been-accused is-accused whistleblow whistleblowing covering-up hushed-up swept-under`,
];

/** About somebody who works with children, each is an allegation. */
export const everydayWrongs: readonly Sign[] = wrongs.map((words) => ({ weight: 2, words }));
