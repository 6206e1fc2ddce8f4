/** What counts as an allegation against somebody who works with children. */
import type { Families } from '../knowledge/phrase-book.ts';

/** Words for what a worker must not do to, or with, a child. */
export const allegationWords: Families = {
  wrong: `@hits @hitting grab push kick slap punch kiss shove drag assault restrain touch grabs grabbed grabbing pushed pushing shoved shoving kissed kissing kisses restrained restraining manhandled
    manhandling hugged touching touched groped molested abused abusing harmed harming hurt hurting slapped
    smacked bullied bullying bullies humiliated humiliating swore swearing screamed screaming strangled assaulted
    mistreated mistreating threatened threatening raped groomed grooming seduced locked twisted yanked pulled
    filming filmed dragging dragged squeezed poked pinched spat rough-handled man-handled neglecting flirting flirts
    force-feeding force-feed force-fed forced propositioned kneed tripped choked belittles belittling belittled threw throttled`,
  contacting: `messaging messaged messages texting texted texts dm dming dmed snapchatting snapchats emailing sexting
    whatsapping whatsapped snapchatted dating kissing befriended friended
    sending-messages sending-photos swapping-numbers gave-lifts giving-lifts giving-gifts buying-gifts
    sleeping-with sleeping flirting sleeps-with slept-with`,
  contactingLight: '@contacting meeting meets met adding added following follows emailing friending emails',
  misconduct: `inappropriate inappropriately inappropriate-relationship relationship sexual sexually drunk under-the-influence
    indecent-images affair rough roughly misconduct unsafe-around over-familiar too-familiar improper improperly crossed-the-line
    crosses-the-line crossing-the-line arrested touchy-feely touchy unprofessional unprofessionally drunk-on-duty creepy grooming smelling-of-alcohol
    smelt-of-alcohol smelled-of-alcohol smells-of-alcohol on-drugs child-porn indecent abusive aggressive racist rough
    heavy-handed excessive-force excessive violent favourites private-messages secret-messages personal-number behaved-badly suspicious neglectful`,
  child: `pupil student child boy girl kid children pupils students kids him her them young-person young-people year-7 year-8 year-9 year-10
    year-11 teenager toddler baby me us he she son daughter sixth-former care-leaver residents young-resident year-old teen learner someone girls boys teenagers
    foster-child resident one-of-the-kids`,
  accuse: `allegation allegations accused accusation accusations complaint complained alleged alleging alleges accusing accuses
    allegtion alegation allegaton alligation allegtions`,
};

const allegations = [
  'indecent|nude|naked|explicit|child-abuse images|photos|pictures|pics|videos ~6 @staffOne|staff-members|staffs|work-laptop|school-laptop',
  '@staffOne ~3 contact|contacts ~2 with ~2 @child ~3 after|outside|private|online|hours|late|social',
  'concern|concerns|worry|worries ~5 @staffOne ~6 @child ~5 after|alone|private|contact|close|late|hours|touch|touching|messages|messaging',
  '@staffOne ~2 pinching|pinched|nipping|poking|twisting|swore|swearing|squeezed|yanking|biting|shaking|rough ~4 @child|babies|toddlers|baby|daughter|son|arm|children',
  '@staffOne ~4 forces|forcing|makes|making|forced ~2 @child ~4 eat|stand|kneel|sit|drink|watch|strip|touch|fight|run|clean|wear',
  '@staffOne ~4 forces|forcing|forced ~2 @child',
  '@staffOne ~4 calls|called|calling ~1 him|her|them|@child ~1 a|an|names|stupid|thick|fat|idiot|ugly',
  '@staffOne ~3 gave|gives|giving|swapped|asked-for|asks-for|got|has ~3 @child ~3 number|mobile|snapchat|snap|instagram|insta|address|socials|whatsapp',
  '@staffOne ~4 got|has|have|given|received|had ~2 caution|conviction|convictions|criminal-record|charge ~2 for|of|^',
  '@staffOne ~4 see|meet|get|be|take|keep ~2 @child ~3 own|alone|private|privately|behind',
  'overheard|saw|seen|witnessed|caught|watched|heard ~2 @staffOne ~3 @wrong|shouting|swearing|screaming|hitting|threatening|kissing|touching|dragging ~4 @child',
  'report|complain|whistleblow|whistleblowing ~1 a|my|about|our|against|on ~2 @staffOne ~1 ^|for|who|hurting|hit|hitting|touching|@wrong',
  'need|want|have to ~1 report|whistleblow ~2 is|about|a|my|our|the ~2 @staffOne',
  'need|want|have to ~1 whistleblow',
  '@staffOne|staff|driver ~4 @wrong|shook|held|put ~5 @child ~3 down|cupboard|room|floor|wall|hard',
  '@staffOne|staff ~2 held|holding|pinned|sat|knelt ~3 @child ~3 down|face',
  '@staffOne ~4 is|been|being|was ~2 handsy|pervy|sleazy|creepy|inappropriate',
  'speak|talk|refer|report|contact|ring to ~1 lado ~2 about|re|regarding|with',
  '@staffOne ~3 @wrong ~4 kid|kids|lad|girl|boy|@child',
  '@staffOne ~2 been|is|was accused|suspended-over|arrested|charged',
  '@staffOne ~3 @wrong ~4 @child|@body|pupils|face|arm',
  '@staffOne ~2 has|have|had|is|was|keeps|been|just|being|may|might ~3 @contacting ~4 @child',
  '@staffOne ~1 dating|kissing|seducing|sexting ~3 @child',
  '@staffOne ~4 @contactingLight ~3 @child ~8 @online|@online|privately|late|personal|private|social|night|flirty|flirting|media',
  '@staffOne ~3 @contacting ~3 @child ^',
  '@staffOne ~5 behaved|behaving|acted|acting|behaves|acts|touched|touching|been|being|was|is|has|seems|are|were|having|had|in ~5 @misconduct',
  '@staffOne ~6 @misconduct ~5 @child',
  '@staffOne ~6 @nudes|indecent-images',
  '@child ~3 @wrong|@hits ~1 by ~4 @staffOne',
  '@child ~4 being|been|was|were|got ~2 @wrong|@contacting|@harmed|@hitPast by ~4 @staffOne',
  '@wrong|@harmed|@hitPast by ~3 @staffOne',
  '@accuse ~3 against|about|of|that|by|concerning|regarding|re|agaisnt|aginst ~4 @staffOne',
  '@staffOne ~4 @accuse ~3 of ~6 @wrong|@contacting|@misconduct|@harm|@child',
  '@accuse ~3 @staffOne ~3 of|hit|hitting|touching|grabbing|hurting|abusing',
  '@person ~3 @accuse ~3 @staffOne',
  'worried|concerned|worry|concerns|concern ~1 about ~3 @staffOne|colleagues|teachers|heads|carers ~2 behaviour|conduct|contact|relationship',
  '@staffOne ~4 smelt-of-alcohol|smelled-of-alcohol|smells-of-alcohol|drunk|on-drugs|smelling-of-alcohol|under-the-influence',
  'worried|concerned|concerns|concern|complaint ~1 about ~2 @staffOne ~5 conduct|behaviour|behaving|alone|@child|@misconduct|@wrong',
  '@staffOne ~4 alone|behind-closed-doors|office ~4 with ~2 @child',
  '@staffOne ~4 @hits|@hitting|slap|hit|hurt|grab|smack ~3 @child',
  'allegation|allegations|complaint ~4 against ~4 @staffOne',
  '@staffOne ~4 @touch ~4 @child|@private',
  '@staffOne ~4 sex ~1 with',
  '@staffOne ~6 sent|sends|sending ~3 snapchats|selfies|videos|memes|photos|pictures|messages|gifts|nudes|texts|pics|snaps ~2 to ~2 @child',
  '@staffOne ~3 handled|handles|handling|treats|treated ~4 rough|roughly|badly|cruelly',
  '@staffOne ~8 put|laid|lays|had|puts ~3 hand|hands ~1 on ~3 @child',
  '@staffOne ~3 took|takes|taking|invited|inviting ~4 @child ~4 own|his|her|their ~2 house|home|flat|car|room',
  '@staffOne ~3 asked|asking|asks ~4 @child ~4 photos|pictures|pics|nudes|number|date|snapchat|secret|meet',
  '@staffOne ~10 broke|injured|hurt|bruised|fractured|twisted ~2 @victim ~2 @body',
  '@staffOne ~3 having|has|had|have ~2 sex|affair|relationship ~4 @child',
  '@staffOne ~5 naked|pornography|porn|nude|explicit|sexualised',
  '@staffOne ~3 sexual ~3 comments|remarks|jokes|messages|conduct|images',
  '@staffOne ~4 calls|called|calling ~2 @child ~2 names|stupid|thick|worthless',
  '@staffOne ~4 gives|giving|gave|buying|buys|bought ~3 @child ~3 gifts|alcohol|vapes|drugs|presents|lift|lifts|cigarettes',
  '@staffOne who|that ~10 accused|arrested|alleged|charged|convicted|suspended',
  '@staffOne who|that ~3 @wrong ~4 @child ~8 him|her|them',
  '@staffOne ~1 own children|child|kids|daughter|son ~8 plan|removed|care|cp|cin|police|social|safeguarding',
  '@child ~3 scared|afraid|frightened|terrified of ~3 @staffOne',
];

export const allegationRules = allegations.map((pattern) => ({ level: 'allegation' as const, pattern }));
