/** What counts as a worry about a child that is not immediate. */
import type { Families } from '../knowledge/phrase-book.ts';

export const worryWords: Families = {
  wound:
    'burn broken-arm broken-leg broken-wrist fracture fractured injury injuries injured scar scars cuts sores swollen lump sore bump broken-ribs fractures concussion',
  doubt:
    'unexplained suspicious how explain wont-say keeps again story explanation explained suspect non-accidental inconsistent different another every repeated several many multiple worried concerned hides hiding says his-dad',
  mark: `bruise bruises bruised bruising black-eye marks welts cigarette-burns cigarette-burn scratches bite-marks burn-marks
    burns scalds bite-mark burn-mark finger-mark belt-mark hand-marks bruise-like slap-marks ligature-marks pinch-marks whip-marks
    unexplained-mark unexplained-marks red-mark red-marks belt-marks hand-mark handprint finger-marks bald-patch cut-lip split-lip slap-mark
    unexplained-injury fat-lip bloody-nose`,
  harmed: `abused neglected groomed exploited trafficked coerced radicalised mistreated maltreated harmed hurt controlled
    sexually-abused sexually-exploited criminally-exploited emotionally-abused physically-abused assaulted hit beaten
    abusing neglecting grooming exploiting harming hurting bullied-by-dad molested abuses neglects hurts exploits
    used-by blackmailed recruited drawn sucked smacked starved`,
  harm: `abuse neglect exploitation grooming harm significant-harm radicalisation trafficking csa cse cce fgm domestic-abuse
    domestic-violence sexual-abuse emotional-abuse physical-abuse child-abuse forced-marriage county-lines modern-slavery
    breast-ironing honour-based fii fabricated-illness criminal-exploitation`,
  suspect: `worried concerned suspect suspected suspecting suspicion suspicions think believe fear fears worry worries concern
    concerns signs feel reckon scared anxious uneasy hunch thinks alarmed bad-feeling`,
  report:
    'report reporting raise raising log flag share refer pass-on submit make record logging disclose tell',
  safety: `safety welfare wellbeing well-being home-life safe-at-home safety-at-home life-at-home situation-at-home
    home-situation living-conditions home-conditions whats-happening-at-home safe being-looked-after`,
  concernNoun: `safeguarding-concern safeguarding-concerns safeguarding-worry welfare-concern welfare-concerns
    child-protection-concern child-protection-concerns safeguarding-issue safeguarding-disclosure new-concern new-concerns
    new-worry cause-for-concern safeguarding-incident cp-concern cp-concerns cp-issue new-disclosure new-safeguarding`,
  schooling: `attendance absence absences attainment progress grades exams gcse gcses transition school-place exclusion
    excluded behaviour ehcp pep homework schooling education learning ehe home-education home-educated home-educating
    home-schooling timetable punctuality lateness results reading send curriculum lessons funding grant report
    attending fail failing meeting contract stage elpm sewo deadline form approach transport uniform coursework college tuition
    laptop refusing school-refusal refusal place ebsa attend registration anxiety placement-in-school codes code options missing-school catching-up plan attending suspended suspension timescales late lates`,
  hunger: `hungry starving unfed underfed no-food not-fed not-being-fed isnt-fed steals-food stealing-food no-dinner
    not-eaten no-lunch without-food nothing-to-eat not-had-breakfast never-has-lunch no-breakfast hasnt-eaten
    havent-eaten no-electric no-heating no-bed losing-weight scavenging no-money-for-food dont-get-fed asks-for-food
    begging-for-food hoarding-food no-gas malnourished`,
  dirt: `dirty filthy unwashed unkempt smelly smells stinks dishevelled soiled nits head-lice scruffy grubby unclean
    same-clothes no-coat wet-clothes inappropriate-clothing poor-hygiene rotten-teeth flea-bites mouldy squalor matted
    urine same-dirty infested`,
  home: 'home house flat parents mum dad family bedroom',
  crime: `gang gangs county-lines drugs drug dealing dealers dealer trap-house trapping cuckooed cuckooing older-men older-boys
    older-lads older-man weed cannabis crack cocaine runner drug-running knife-carrying vapes plug burner-phone`,
  crimeVerb: `running carrying selling dealing involved hanging recruited exploited owes picked moving holding run groomed
    joined pulled caught linked mixing associating forced made delivering sucked drawn meeting shotting owned`,
  gifts:
    'new-phone new-trainers two-phones second-phone expensive lots-of-cash unexplained-money designer gifts cash burner new-clothes unexplained-gifts',
  nudes: `nudes nude naked-photos naked-pictures naked-pics nude-photos nude-pictures indecent-images indecent-image intimate-images sexual-images
    sexual-photos dick-pics sexting explicit-images explicit-photos sexual-messages explicit-messages topless naked
    inappropriate-pictures inappropriate-photos sexualised-messages rude-pictures rude-pics`,
  contact: `messaging messages messaged texting texted texts talking chatting speaking sending sent asked asking contacting
    contacted met meeting dm dming follows emailing calling gifts snapchatting snapchats sharing shared`,
  selfHarm: `self-harm self-harming self-harms self-harmed selfharm selfharms selfharming suicidal suicidal-thoughts
    suicide-attempt overdose overdosed cutting-herself cutting-himself cuts-herself cuts-himself cut-herself cut-himself
    hurting-herself hurting-himself hurts-herself hurts-himself hurt-herself hurt-himself eating-disorder
    making-herself-sick starving-herself cutting-myself hurt-myself cut-myself hurts-themselves`,
  substance: `drunk drinking drinks alcohol drugs heroin crack cannabis using high alcoholic intoxicated stoned addict smells-of-weed
    smells-of-alcohol smelling-of-weed drink weed`,
  afraid:
    'scared afraid frightened terrified fearful flinches flinched flinching cowers petrified anxious withdrawn tearful doesnt-want dont-want reluctant hates',
  unseen: `not-seen not-been-seen hasnt-been-seen havent-seen havent-been-seen nobody-has-seen no-one-has-seen not-sighted
    unseen nobody-seen cant-see hasnt-seen noone-has-seen never-seen not-laid-eyes no-sight`,
  discloseWord: `disclosed disclosing disclosure disclosures confided opened-up`,
  violentHome: `domestic-abuse domestic-violence violent violence abusive fighting beating hitting hits beats punched arguing screaming
    coercive controlling aggressive strangled`,
};

const worries = [
  '@adult ~3 watches|watching|watched|films|filmed|filming|photographs ~3 @victim ~4 shower|bath|undress|changing|sleep|dressed|toilet|naked',
  '@victim ~2 sends|sent|sending|shared|sharing|posts ~4 pictures|photos|pics|videos|images ~6 men|man|boys|online|stranger|strangers|older',
  'lock|locks|locked|padlock|padlocks ~3 fridge|food|cupboards|kitchen',
  '@relative|@adult ~1 does|did|doing|done ~3 things|stuff|something ~2 to ~1 @victim',
  '@victim ~3 made|forced|makes to ~1 sleep|stay|eat|stand|kneel|work|live|clean|sit|drink|watch|sell|carry',
  '@suspect ~9 at ~1 home|house',
  'i|we am|feel|are ~2 uneasy|unsettled|troubled',
  'said|wrote|drew|did|says ~4 that|which ~2 worried|concerned|alarmed|upset|shocked|frightened|scared|disturbed',
  '@childOne|he|she ~4 drew|wrote|said|drawn|written|posted ~3 worrying|concerning|alarming|disturbing|upsetting|dark',
  'struggling|struggles|struggle|cant ~5 food|feed|heating|rent|electric|eat|bills',
  'need|cin|cp|protection plan ~4 drifting|drift|drifted|stalled',
  'collected|picked|dropped ~3 by ~2 different|various|unfamiliar adults|people|men|adult|person|man',
  'not|isnt|never|failing|fails ~2 take|taking|bring|bringing ~4 to ~3 appointment|appointments|dentist|gp|clinic|camhs|optician|hospital',
  '@relative ~1 answers|speaks|replies|talks ~2 every|all|for|over ~3 question|questions|her|him|@childOne',
  'bad feeling|vibe about ~8 home|@relative|@childOne',
  'hurts|hurting|harms|harming|cuts|starves|starving|burns|bites|scratches herself|himself|themselves|myself|themself',
  '@victim ~6 @mark',
  '^ ~2 @mark ^',
  '@relative ~1 @hitting ~3 ok|okay|normal|alright|fine|right|wrong|bad',
  '@mark ~4 @body|@victim|@childOne',
  '@person ~6 @wound ~8 @doubt',
  '@doubt ~4 @wound',
  '@wound ~3 baby|infant|newborn',
  '@person ~3 is|are|am|was|being|been|be|get|gets|getting|got ~3 @harmed',
  '@adult|he|she ~2 @harmed ~2 @victim',
  '@victim ~3 @harmed by',
  '@suspect ~10 @harm|@harmed ~6 @victim|@home',
  '@suspect ~8 @victim ~6 @harm|@harmed',
  '@suspect ~3 @harm',
  '@victim ~4 at risk of ~2 @harm|@fgm|being|harm|gangs|gang',
  '@victim ~5 suffering|experiencing|experienced|suffered|facing|victim|subjected|witness|witnessing|witnessed|sees|seeing|hears ~4 @harm|@violentHome',
  '@harm|@violentHome|@substance ~4 at|in ~3 home|house|household',
  '@harm ~6 him|her|he|she|them|this',
  'she|he|this|my|her|his ~6 @harm',
  '@relative ~6 @violentHome ~3 @childOne|him|her|me|mum|home|nan',
  '@relative ~1 is|been|gets|getting|turned|turns|was ~1 violent',
  '@victim ~6 @hunger',
  '@victim ~6 @dirt',
  '@hunger ~3 @home|@victim',
  '@home ~4 @dirt',
  '@dirt ~3 @dirt|wee|urine|poo',
  'smells|smell|stinks|reeks of ~1 wee|urine|weed|alcohol|smoke|poo',
  'never|no|not|isnt|without|little ~2 food|electricity|heating|electric|gas ~3 in|at|off|house|home|there',
  '@hunger ~1 in the|their|her|his ~1 @home|fridge|cupboards',
  'dirty|filthy|hungry and dirty|filthy|hungry|smelly|tired',
  '@person ~5 @crimeVerb ~6 @crime',
  '@person ~4 in a gang',
  '@suspect ~8 @crime',
  '@crime ~6 @victim',
  '@victim ~6 @gifts',
  '@stranger|@adult ~6 @contact ~6 @victim ~8 @online|@nudes|pictures|photos|pics',
  '@victim ~5 @contact ~4 @stranger ~5 @online',
  '@victim ~6 @nudes',
  '@victim ~5 older|adult boyfriend|man|men|girlfriend|friends|lad|boys|guys|male|males',
  '@victim ~5 talking|chatting|messaging|texting|meeting|speaking|seeing|dating ~4 year-old|older|adult|stranger|strangers|paedophile',
  '@victim ~5 money|cash|gifts|presents|phone|trainers ~3 for|from ~6 dropping|packages|delivering|holding|man|men|boyfriend|sex|stranger|older',
  '@adult ~4 buys|buying|gives|giving|bought ~2 him|her|them|@childOne ~3 gifts|things|vapes|alcohol|money|clothes|presents|phone|drugs|trainers',
  'blackmailed|blackmailing|sextortion|stalked|catfished',
  '@victim ~5 sexual|sexualised ~3 behaviour|language|drawings|play|knowledge',
  '@victim ~4 sexual|sexualised',
  '@nudes ~5 @victim',
  '@stranger ~4 @online ~6 @contact|@nudes',
  '@victim ~6 @fgm',
  '@suspect ~8 @fgm',
  '@victim ~5 extremist|radicalised|extremism|far-right|isis',
  'extremist|far-right ~5 @victim',
  '@harm suspected|alleged',
  '@person ~6 @selfHarm',
  '@selfHarm ~3 him|her|this|my|she|he',
  '@relative ~4 is|are|was|always|been|often|keeps|a|heavily|smells|comes|came|turned-up|has|takes ~4 @substance',
  '@person ~3 @afraid ~3 of|to|when ~4 @home|@relative|him|her|go-home',
  '@childOne|he|she|they|him|her|them ~5 @alone',
  '@unseen ~8 worried|concerned|weeks|days|months|months|since',
  'worried|concerned ~10 @unseen',
  'laid|set|clapped eyes on ~4 @victim|@childOne|family',
  '@victim ~6 sent away|abroad ~4 married|marry|marriage',
  '@victim ~3 is next ^',
  '^ ~3 i|we|am|staff|school ~4 worry|fear|concerned|worried|alarmed ~3 @victim ~3 next|safe|hurt|danger|harm',
  '@victim ~8 and|so i|we ~2 concerned|worried|alarmed',
  '@concernNoun',
  '@report ~3 concern|worry|abuse|neglect|safeguarding|disclosure ~4 @victim',
  '@report ~2 a|an|new ~2 worry|concern',
  'have|got ~2 worry|worries|concern|concerns ~1 about|for|regarding ~3 family|baby|@childOne|him|her',
  '@suspect ~2 about|for ~6 @safety',
  '@suspect ~4 @victim ~3 @safety|unsafe',
  'doesnt-want|dont-want|wont|refuses|refusing|hates|not-want|never-wants ~3 home ~2 because|bc|cos|coz|cause|due ~4 @relative|boyfriend|boyfriends|partner|stepdad|stepmum|uncle|brother',
  'worried|concerned|worry|anxious|scared|concern|concerns|worries ~1 about|for|regarding ~5 @victim',
  '@victim ~4 @notSafe',
  '@person ~3 @discloseWord ~8 @home|@harm|@relative|@victim|something|that|to',
  '@discloseWord ~3 from|by ~4 @victim',
  'made|making|make|received|had a|an ~1 disclosure',
  '@victim ~4 sleeping|sleeps|sofa ~2 rough|floor|streets|car|surfing',
  '@victim ~4 dont|doesnt feel ~1 safe|safe-at-home',
  'something ~2 wrong|bad|happening ~3 at home',
  '@report ~2 worry|concern|concerns ~2 about|for|re ~2 child|girl|boy|pupil|baby|kid|family|toddler ~6 i|told|saw|has|just|today|seen|met|@now',
  'who|how ~4 tell|told|report|ring ~3 girl|boy|child|lad|pupil|kid ~3 has|just|told|said|says ~6 touches|touched|hits|hit|hurts|hurt|hurting|home',
  '@relative ~4 @hits|@hitting ~3 @victim|@body',
  '@victim ~6 @lock ~4 @lockWhere',
];

export const worryRules = worries.map((pattern) => ({ level: 'worry' as const, pattern }));
