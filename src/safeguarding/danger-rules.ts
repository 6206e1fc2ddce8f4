/** What counts as somebody in serious danger now, composed of families of words. */

/**
 * `danger`: grave whoever does it. `danger-unless-staff`: grave, but an allegation where staff are said to do it.
 * `danger-if-now`: a danger with a word for now in the sentence, otherwise a worry.
 */
export type DangerLevel = 'danger' | 'danger-unless-staff' | 'danger-if-now';

const weapons = [
  '@person ~4 @has ~4 @weapon',
  '@person with ~3 @weapon',
  'there is ~4 @weapon',
  '@threat ~7 @weapon',
  '@weapon ~3 in|at|on|to ~3 @here',
  '@weapon ~2 @self',
  '@threat ~7 @tool',
  '@person ~3 holding|waving|swinging|grabbed|with ~2 @tool ~6 @victim|@now|@threat',
  'armed with|and',
];

const threats = [
  '@threat ~6 @kill|hurt|beat|attack|jump|harm|@ending',
  '@person ~3 @threat ~2 @victim',
  'death threats|threat',
  '@they ~3 @intends ~2 @kill ~2 @victim|@adult|everyone|people|@staffOne',
  '@they ~3 @intends ~2 @hurt ~1 me|him|her|them|us|@childOne|mum|someone',
  '@they ~2 @killing ~1 @victim|@staffOne',
  'will|going|gonna|telling|told|tells|to ~2 batter|kill|stab|hurt|beat|shoot|strangle ~1 baby|him|her|me|us|mum|@childOne|mummy',
  '@person ~3 @beKilled ~4 @now',
  '@intends ~2 be|get ~1 @beKilled',
  '@person ~4 @killed ~2 @victim|@body|@self',
  '@victim ~2 been|being|is|was|got|get ~2 @beKilled|@killed',
  '@honour ~6 @victim',
  '@victim ~6 @honour',
  'coming|after ~2 to ~1 kill|get|hurt ~1 me|her|him|us',
  '@person ~3 setting|set ~3 fire|alight',
  '@person ~8 set|setting|light ~2 @self|@victim|house|home|school ~2 on-fire|alight|fire',
  'set|setting @self on-fire|alight',
  '@person ~7 with|holding ~2 hammer|crowbar|petrol|acid|screwdriver',
  '@here|house|flat ~2 on-fire',
  'held|holding ~3 hostage|captive|prisoner',
  'wont|not let|letting ~1 @victim leave|out|go ~3 house|flat|room|car|out|^',
  'in a fight|fighting ~4 @now',
  '@now ~3 fighting',
];

const selfHarm = [
  '@ending',
  '@person ~6 @suicidal',
  '@suicidal ~3 @now|@victim',
  'thinking|talking|talks|threatening ~2 suicide',
  '@person ~5 overdose|overdosed|overdosing',
  'overdose|overdosed ~4 @now',
  '@person ~4 @swallow ~7 @poison',
  '^ ~1 @swallow ~5 @poison',
  '@victim ~4 taken|took|swallowed|necked|downed ~2 10|12|15|16|20|24|25|30|32|40|50|60|70|100|ten|twenty|thirty|handful|dozen|whole|loads|several|lots of|mums|dads|nans|pills|tablets',
  '@person ~3 @cutting ~2 @cutAt',
  'cutting|slitting|cut|slit ~2 @cutAt',
  '@victim ~1 is|am|are ~1 self-harming|selfharming',
  '@selfHarming ~5 @now',
  '@now ~4 @selfHarming',
  'noose|ligature|razor ~4 @victim',
  '@victim ~5 noose|ligature|razor',
  '@victim ~5 on|off|at|from|over|near ~2 @height',
  '@victim ~4 @jump ~3 off|from|in|out|@height|under',
  '@victim ~2 want|wants|going|wanting to harm|hurt ~1 @self',
  'want|wants|going to|ta ~1 die',
  '@person ~6 goodbye ~6 cant|sorry|forever|everyone',
  'wont|not ~1 be ~1 alive ~2 tomorrow|much|tonight',
];

const missing = [
  '@person ~5 @goneMissing',
  '@goneMissing ~4 @victim|@now',
  '@childOne|he|she|they|him|her|mum|dad ~2 missing ^',
  '@victim is ~2 missing and|now|we|since|help|from|please|for ~2 home|care|placement|we|no|hours|two|3|cant|nobody|its|is|the|last',
  '@person ~3 missing ~3 hours|overnight|@now',
  'cant|cannot|unable find|locate|reach|to ~2 @victim|find|locate|trace ~2 @victim',
  'cant|cannot|not ~2 reach|contact|find|see|get-hold-of ~2 him|her|them|@childOne ~4 @now|missing|run|ran|phone|worried|hours|since|pm',
  '@victim ~10 @notHome',
  'no sign of ~2 @victim',
  'cant|cannot find|locate|trace ~2 him|her|them|@childOne',
  '@unknown ~3 where ~2 @victim ~1 is|are|was|has|gone|went|^',
  '@notHome',
  '@victim ~4 left|walked|run|ran|stormed|climbed|bolted ~3 site|school|house|building|placement|fence|gate|home ~6 @now|@unknown|find|where',
];

const alone = [
  '@victim ~4 @lock ~4 @lockWhere ~8 alone|dark|@victim|own|now|day|night|@now',
  '@victim ~3 is|are|am|been|being ~2 @lock ~2 @lockWhere',
  '@person ~2 @lock ~1 me|him|her|them|us|@childOne ~3 @lockWhere',
  '@childOne|he|she|they|him|her|them ~3 is|are|been|being|left|have|has ~3 @leftAlone',
  '@childOne|he|she|they|him|her|them ~5 @alone ~4 house|home|flat|car|street|park|tonight|now|right-now|night',
  '@i ~3 home-alone|alone-at-home|left-alone',
  '@i ~4 @alone ~8 scared|house|mum|dad',
  '@victim left ~3 alone|unattended',
  '@victim alone|unattended ~4 house|home|flat|car|street|park',
  '@adult ~4 left|leaving|leaves|leave ~3 @victim ~3 @alone',
  '@childOne home-alone',
  '@childOne|he|she ~3 in|at ~2 house|home|flat|car ~2 @alone',
];

const travel = [
  '@childOne|her|him|she|he|me|i|us|them ~5 @goes ~8 @abroad ~8 @abroadHarm',
  '@abroad ~8 make|made|making|force|forced|forcing ~3 marry|marriage|married',
  '@abroadHarm ~10 @abroad ~5 @soon',
  '@abroad ~8 he|she|they|them|her|him ~3 @abroadHarm',
  '@person ~5 @goes ~6 @abroad ~5 against|forced|dont|doesnt|scared|frightened|never',
  '@fgm ~8 @soon',
  '@soon ~10 @fgm',
  'they|family|parents|mum|dad|nan|aunt ~2 cutting|cut|circumcise|circumcising ~2 @victim ~4 @soon',
  '@victim ~5 plane|flight|flown|airport ~6 @now',
  '@person ~7 @abroad ~8 married-off|forced|fgm|cut|marry',
  '@goes ~2 for|to ~1 fgm|be ~2 cut|fgm|circumcised',
  '@victim ~2 is|being|are|going ~2 being|be|taken ~1 taken|flown|out|put|abroad ~4 @abroad|@soon|country|on ~3 @soon',
  '@victim ~3 being|be|getting forced|made ~1 to|into ~2 marry|marriage|married',
  '@relative|family|they ~2 making|make|makes|made|forcing|force|forces ~1 @victim ~2 marry|marriage|married',
  '@person ~5 join|joining|fight|fighting ~3 syria|isis|jihad|caliphate|taliban',
];

/** Nobody foresees every deed: somebody, an alarming word, and a word for now are enough. */
const alarms = [
  'will|going-to|gonna|threatening|threatened ~2 burn|blow ~4 down|up',
  'will|going-to|gonna ~1 jump ^|off|from|in|out|now',
  '@relative ~3 @drunk ~3 phone|now|door',
  'scared|afraid|terrified|frightened|thinks ~5 be|get ~1 @beKilled',
  'will|going-to|gonna|to ~2 take ~2 them|pills|tablets|overdose|@poison',
  '@swallow|taking|takes ~2 all|lots|loads|whole|many ~4 medication|meds|medicine|inhaler',
  'left|leaving|gone ~4 year|yr old ~4 year|alone|on|by|with',
  '@childOne|he|she ~3 been missing for|since|all|from ~1 home|care|placement|@now|overnight|two|2|3|three|4|24|48|hours|days|last|yesterday|friday|saturday|sunday|monday',
  '@relative ~6 @drunk ~6 baby|newborn|toddler|infant|charge',
  '@victim ~3 thrown|threw|throws|throwing|flung @self',
  'been ~1 @hitting ~3 @victim ~8 @now',
  '@person ~3 is|are|am ~4 @alarming',
  '@relative ~1 smashing|kicking|breaking|trashing ~2 everything|up|place|door|house|flat|windows',
  'bye|goodbye ~2 forever',
  '@relative ~4 refusing|insisting|demanding|wants|trying ~10 @drunk',
  '@relative|he|she ~10 @drunk ~4 wants|insisting|demanding|trying|refusing',
  'hanging|climbing|leaning|dangling|climbed|sitting|standing ~6 window|roof|balcony|bridge|ledge|scaffolding|tower|flats',
  'standing|walked|walking|ran|lying|running|sat ~2 in|into|on ~3 traffic|road|motorway|river|sea|canal|lake|tracks|rails',
  '@childOne|he|she ~4 in|into the|a river|canal|lake|sea|quarry',
  '@victim ~8 hasnt|havent|not|never been found|located|traced',
  '@intends ~1 hurt|harm|cut|injure ~1 @self',
  'forced|dragged|pulled|bundled|pushed|forcing|dragging ~2 into|in ~2 car|van|taxi',
  'holding|held|pinning|pinned|got ~1 @victim ~1 down|pinned|captive|cornered',
  '@person ~3 hiding ~5 from|bathroom|cupboard|toilet|room|wardrobe|under|bed|garden',
  'cant|wont|not stop cutting|bleeding|shaking',
  'blood ~2 everywhere|all-over|pouring|gushing',
  'take|taking|took|taken ~2 @victim ~3 gatwick|heathrow|stansted|airport|ferry|dover',
  '@weapon|bat|bats|bars|machetes|chains ~4 outside|waiting|looking|coming',
  'waiting|outside|looking|coming ~5 with ~2 @weapon|bat|bats|bars|chains|@tool',
  'dog|dogs ~2 attacking|attacked|mauled|biting ~3 @victim',
  'banging|bangs ~1 his|her|their|my head',
  'shoot|shooting|blow|blowing|bomb|burn up|down the|this|our|a ~1 school|house|place|building',
  'into|in ~2 car|van|taxi with ~3 man|men|stranger|someone|strangers|lads|guy',
  'found|seen ~3 wandering|walking|crying ~4 road|street|alone|streets|motorway|dark|town',
  '@childOne|he|she ~4 wandering ~4 road|street|streets|alone|motorway|town',
  '@childOne|he|she ~4 didnt|not|hasnt|never|failed ~1 return|returned ~1 from|home|tonight|placement|last-night',
  '@childOne|he|she|i ~4 drunk|drank|downed|drinking|necked ~5 vodka|whisky|gin|spirits|rum|whiskey',
  'pillow|bag|hand|hands|rope|belt|cord ~2 over|round|around ~3 face|mouth|throat|neck|head|nose',
  'note|letter|message|text|messages ~2 saying|says|that ~4 goodbye|sorry',
  '@person ~8 has|got|have ~2 @weapon',
  'take|taking|took ~2 her|him|them|me|us ~3 airport',
  '@person ~10 @alarm ~8 @now',
  '@now ~8 @person ~8 @alarm',
  '@now ~4 @alarm ~6 @victim',
  '@stranger|gang|lads|they|someone ~4 waiting|outside|following|chasing|stalking ~10 scared|hurt|attack|drugs|take|get|jump|@victim',
  'found ~3 @victim ~8 @cutting|cuts|blood|noose|pills|hanging|unconscious|tablets',
];

const body = [
  '@person ~5 @medical',
  '@childOne|he|she|him|her|i ~9 unresponsive',
  '@person ~9 unconscious|not-breathing|collapsed',
  '@childOne|him|her|me|baby|toddler ~4 taken|took|grabbed|pulled|dragged ~6 stranger|man|men|gang',
  '@medical ~4 @here|@now|@heavily',
  'emergency|urgent ~4 @medical',
  '@relative|@adult|he|she ~8 @drunk ~12 @collect',
  '@relative|he|she ~6 coming|way|here|outside|arrived|turned-up|collecting|driving|drive|pick|turned ~12 @drunk',
  '@relative|@adult ~6 @drunk ~3 @now ~10 @victim',
  '@person ~6 @snatch',
  '@snatch ~4 @victim',
  'trying|tried|going|threatening to ~1 take|grab|remove ~2 from ~2 school|playground|nursery|gate|me|us|@relative',
  '@victim ~4 @scared ~4 @goHome ~6 @now|because|tonight|he|she|dad|mum|stepdad',
  '@person ~4 @inDanger',
  '@inDanger ~3 @now|@victim|please|help',
  '@victim ~4 @notSafe ~6 @now|tonight',
  '@victim ~4 @meets ~6 @stranger ~8 @online ~8 @soon',
  '@victim ~4 @meets ~6 @stranger ~8 @soon ~8 @online',
  '@soon ~8 @meets ~5 @stranger ~8 @online',
  'picked|picking-up|collected|driven|took ~6 men|man|stranger|gang|dealers ~6 @now',
  'i|we|staff ~3 call|calling|called|ring|rung|phone|phoned|dial 999|ambulance|112',
  'call|phone|ring ~1 999|ambulance ~2 now|please|quick|^',
  'help me please|he|she|im|i|hes|someone',
  'shaken|shook|shaking|dropped|smothered ~2 baby|infant|newborn',
  '@goneMissing ~8 gang|dealer|boyfriend|men|man',
];

const violenceNow = [
  'hear|hearing|see|seeing|watching|witnessing ~4 @victim ~1 being ~1 @hitPast|@killed',
  '@victim ~2 is|are|am being|getting ~2 @hitPast ~6 @now',
  '@hitting ~2 @victim ~4 @now',
  'kicking|smashing|breaking|banging ~3 door|house|window|place|up ~6 @now|@victim|scared',
];

const unlessStaff = [
  '@victim ~2 is|are|am being|getting ~2 @hitPast',
  '@adult|he|she|they ~2 is|are|am|keeps ~2 @hitting ~2 @victim|@body|mum',
  '@relative ~1 @hitting ~2 @victim',
  '@victim ~6 @sexualDone',
  '@sexual ~8 @victim|@now|@relative|@body',
  '@victim ~8 @sexual',
  '@person ~3 @touch ~3 @victim|my|her|his ~4 @private',
  '@touch ~1 my|her|his ~3 @private',
  '@person ~3 @touch ~2 me|her|him|them ~8 @now|^',
  'made|makes|making|forced|forcing ~1 me|her|him|them ~4 touch|sex|sexual|sexually|undress|naked|him|his',
];

const ifNow = [
  '@adult|he|she|they ~4 @hits ~3 @victim|@body',
  '@victim ~4 @hitPast ~2 by|in|with|on|around',
  '@victim ~2 was|been|got|is|being|gets ~2 @hitPast',
  '@hits ~2 by ~3 @relative|@adult',
];

const levels: Readonly<Record<DangerLevel, readonly string[]>> = {
  danger: [
    ...weapons,
    ...threats,
    ...selfHarm,
    ...missing,
    ...alone,
    ...travel,
    ...alarms,
    ...body,
    ...violenceNow,
  ],
  'danger-unless-staff': unlessStaff,
  'danger-if-now': ifNow,
};

export const dangerRules = Object.entries(levels).flatMap(([level, patterns]) =>
  patterns.map((pattern) => ({ level: level as DangerLevel, pattern })),
);
