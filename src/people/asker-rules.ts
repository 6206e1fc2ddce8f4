/** What parents, carers and children write of themselves, as families of words and patterns over them. */
import type { Families } from '../knowledge/phrase-book.ts';

/** Those whom the assistant does not serve; anybody else is taken for a professional. */
export type Asker = 'child' | 'parent-or-carer';

/**
 * `sure`: only that person would write so. `likely`: a professional may write so of their work ("my kids on
 * caseload"), so words of work in the message outweigh it.
 */
export interface AskerRule {
  readonly asker: Asker;
  readonly weight: 'sure' | 'likely';
  readonly pattern: string;
}

export const askerWords: Families = {
  ownChild:
    'son daughter stepson stepdaughter grandson granddaughter step-son step-daughter sons daughters eldest youngest twins twin foster-son',
  ownChildren: `child children kid kids boy girl boys girls childs grandchild grandchildren foster-child foster-children
    lad lass stepchild nephew niece baby newborn little-one teenager toddler babies`,
  carerOf: `mum dad parent nan grandad carer guardian foster-carer foster-parent stepmum stepdad foster-mum foster-dad grandparent
    grandparents parents kinship-carer aunt uncle special-guardian adoptive-parent adoptive-mum adopter birth-mum
    adoptive-dad legal-guardian auntie aunty`,
  quotable: `mum dad parent parents carer nan grandad stepmum stepdad guardian foster-carer family he she they pupil student child
    boy girl someone caller woman lady man kid`,
  speech: `says said saying asks asked asking wrote writes emailed told tells rang claims claiming insists reckons replied
    texted messaged phoned called states stated argues responded quote quotes disclosed complained`,
  age: `5 6 7 8 9 10 11 12 13 14 15 16 17 thirteen fourteen fifteen sixteen seventeen eleven twelve ten nine eight`,
  notAge: `minutes minute mins days day hours hour weeks week miles cases case percent pages months month late children pupils kids
    young-people schools students sessions of into down behind years-in year-in years-into years-as years-at years-of years-on percent stone`,
  schoolYear: '1 2 3 4 5 6 7 8 9 10 11 12 13 seven eight nine ten eleven twelve thirteen',
  childNoun:
    'kid child teenager teen schoolkid minor pupil schoolgirl schoolboy looked-after-child foster-kid young-carer student',
  trade: `social teacher nurse worker placement psychologist support governor officer lead midwife youth trainee on-placement
    liaison welfare advisor adviser protection services virtual engagement rep representative family`,
  harms: `hits hit beats hurts slaps shouts locks punches kicks makes wont doesnt never says said keeps told is has was does lets cant gets hates threatens
    died left touches took takes drinks thinks wants grounded kicked calls screams forgets works`,
  teacherOfMine: `teacher teachers tutor head-of-year form-tutor maths-teacher english-teacher pe-teacher foster-carer foster-mum foster-dad
    key-worker foster-parents science-teacher stepdad stepmum`,
  work: `caseload caseloads cohort my-setting our-school my-school-has social-work dsl designated senco sendco sewo elpm cin cp pep peps child-protection-plan
    cp-plan my-pupils my-students our-pupils case-load my-team our-team colleague colleagues virtual-school vsh supervision my-manager lead-professional
    multi-agency safeguarding-lead allocated my-case my-cases my-families we-work in-my-class tutor-group form-group my-class my-form my-tutor-group my-year my-borough my-patch
    my-pupil my-student my-sheet my-list s19 s42 cafcass the-carers our-foster-carers in-our-school at-my-school on-roll eha ehm taf tac mash lac-review`,
  profession: `social-worker teacher ta dsl headteacher head deputy senco sendco sewo advisor adviser professional designated-teacher education-welfare-officer
    youth-worker family-support-worker nurse governor parent-governor keyworker support-worker psychologist safeguarding-lead ewo manager
    virtual-school-head advisory-teacher iro solicitor foster-panel school-governor pastoral-lead school-nurse support-officer trainer caseworker
    attendance-officer supervising-social-worker police-officer liaison-officer parent-support-adviser parent-support-advisor head-of-year tutor`,
};

const parentSurely: readonly string[] = [
  'my|our ~2 @ownChild',
  'i am|being ~1 his|her|their ~1 @carerOf',
  'i am a|the|an ~3 @carerOf',
  'were|we-are his|her|their|the parents|carers|grandparents|mum|guardians',
  'i|we have|got ~2 a|two|three|one|2 ~2 @ownChild',
  'put|took|taken|take|taking|remove|removed|removing|fining|fine my @ownChildren',
  'fine|prosecute|prosecuted|fined|take me|us ~4 if|for|because|over|to|when ~1 my|our|him|her|he|she|the',
  'my two|three|four ^|kids|children|boys|girls',
  '^ son|daughter|sons|daughters|stepson',
  'my @ownChildren ~10 i|me dont|cant|do understand|know|see why|what|how',
  'our ~1 son|daughter',
  'i|we gave birth',
  'were|we-are at-our|my wits end',
  'hubby|missus',
  'my|our @ownChildren ~6 social services|worker ~4 involved|came|taken|want|keep',
  'me @ownChild|kids|lad|boy|girl|children',
  'i am ~1 mum|dad|nan|parent|carer to|of',
  'told|invited|asked|tells|me ~1 me his|her|their mum|dad|nan|parents ^|that|to|about|he|she|they|it|not|i|nothing|off',
  'i|we have|had|got|received ~2 letter|email|call|visit ~3 my|our @ownChildren',
  'take|took|taking|taken|keep|keeping ~1 him|her|them|kids off|from me|us',
  'i|we cant|cannot|dont ~1 afford',
  'i ~3 smacked|hit|slapped ~1 him|her|my',
  'services|police|school|council|worker|them ~3 on me|us ~6 bruise|kids|my|him|her|children|son|daughter',
  'services|council|police ~3 on me|us ~6 done|wrong|lied|lying|why|nothing|they|^',
  'written|wrote|write|said|says|saying|kept|held ~2 about|on ~1 my|our family|kids',
  'my ~2 mine|ex ~6 the|our|my kids|children|child|boy|girl',
];

const parentLikely: readonly string[] = [
  'my|our own|eldest|youngest|little|autistic|disabled|teenage|foster|adopted ~1 @ownChildren',
  'my @ownChildren',
  'my ~1 year old|olds',
  'my year-old',
  'my 4|5|6|7|8|9|10|11|12|13|14|15|16|17 year|yo old|^|wont|is|has|refuses',
  'we are ~1 his|her|the|foster|their ~1 @carerOf|carers',
  'as|speaking|being ~1 a|an|his|her|the ~3 @carerOf',
  '^ @carerOf|mum|dad here',
  'mum|dad|mother of ~1 two|three|four|2|3|4|one|a here|and|^|boy|girl|with',
  'i|we foster ~2 a|two|him|her|children|boy|girl|teenagers',
  'i|we ~2 home educate|school|schooling|educating my|our|him|her|them|^',
  'our @ownChildren|little-one wont|has|is|are|refuses|school|schools|at|wants|cant',
  'will|can|could|do i|we ~1 get|be|have|go ~3 fined|fine|fines|prosecuted|court|prison|jail|taken ~6 my|our|him|her|them|two|kids',
  'social services|worker|workers ~4 my|our house|home|door|family',
  'my|the husband|partner|ex|wife|hubby ~3 hits|hit|hitting|beats|hurts|attacked|threatens|controls ~1 me|us',
  'take|took|taking|taken|remove|removing ~2 my|our kids|children|baby|babies|child|son|daughter',
  'i|we ~2 wits end',
  'nobody|noone|one ~2 helping|helps|listens|listening ~1 me|us ~4 our|my|son|daughter|kids',
  'i ~2 gave birth|breastfeeding|pregnant ~6 social|baby|kids',
  'our|my eldest|youngest|middle|lad|lass|boy|girl',
  'i|we dont|do want|agree ~4 my|our @ownChildren',
  'our|my ~1 @ownChildren ~3 school|teacher|head|senco|attendance',
  'i|we ~1 had|got|received|have|gotten ~2 letter|fine|notice|summons|text ~8 pay|afford|fine|me|my|court|quid|pounds',
  'mine is|has|wont|refuses|are|hates|got|was|doesnt',
  'home schooling|educating|school|educate|schooled|educated ~2 our|my|mine',
  'council|school|la|they want|wants|asking|sent ~4 me|us',
  'my ex wont|is|has|keeps|never|says|wants|took',
];

const childSurely: readonly string[] = [
  'i am ~1 @age ^|and|years|yrs|but|my|i|yo|year|so|can|do|female|male',
  'i am ~1 @age',
  'my mum|dad|mums|dads|nan|carer ~1 will|is|going ~2 kill me',
  'who is my social worker|iro|advisor|advisory|teacher|carer',
  'sir|miss ~1 touched|hit|shouted|grabbed|said|told|kept|keeps ~2 me|my',
  'pics|photos|pictures|nudes|videos|vids of me',
  'in|into my room|bed ~2 at night|^|and|when|again',
];

const childLikely: readonly string[] = [
  'i am ~1 only|just|nearly|almost ~1 @age',
  'i am ~1 in ~1 year @schoolYear',
  'i am ~1 a ~1 @childNoun',
  'i am a|an year @schoolYear @childNoun',
  'i am ~1 in ~1 foster|care',
  'i live ~3 foster|foster-carers|care|carers|childrens|mum|dad|nan|parents',
  'my ~1 mum|dad|stepdad|stepmum|nan|grandad|mums|dads|parents|foster-carer|foster-mum|foster-dad|uncle|brother ~3 @harms|hitting|hurting ~4 me|my|i|school',
  'my ~1 mum|dad|stepdad|stepmum|mums|dads|parents|uncle ~3 hits|beats|hitting|hurts|hurting|touches|shouts',
  'my ~1 @teacherOfMine ~5 me|i|my|shouts|hates|hit',
  'i ~2 hate|dont|scared|dread|want ~3 school|lessons ~3 anymore|because|^|cos|bullied',
  'do|must i ~1 have|need to go to school|college',
  'i|am ~3 getting|being|get|got|was bullied',
  'my homework|gcses|headteacher|form-tutor|mates|best-friend|school-friends|classmates',
  'at my school ~4 bully|bullies|hate|hates|hit|me',
  'tell|telling|told my mum|dad|parents|carer|foster-carer',
  'i|me skip|bunk|bunked|skipped|bunking|truant|skipping ~2 school|lessons|off|class',
  'will|can my mum|dad|parents|carer|nan ~2 get|be|go|find',
  'my social worker ~4 let|lets|listen|see|visit|wont|never ~3 me|my',
  'i am ~2 scared|afraid|terrified|frightened to|of|at ~2 go|going|home|dad|mum|stepdad',
  'i ran|run away|off',
  'i have run away',
  'make|makes|made|making|force|forces me ~1 carry|do|sell|hold|take|send|touch|stay|go|drop|deliver|run',
  'hurt|kill|get my sister|brother|mum|family|nan',
  'i havent|have|not|aint ~2 eaten|ate|food',
  'my ex ~1 sent|posted|shared|said',
  'i|im|am ~2 want|wanna|going|gonna ~1 to ~1 die|kill',
  'just|only ~1 me and my ~2 brother|brothers|sister|sisters|siblings|nan',
  'my boyfriend|girlfriend|bestie ~1 is|hits|keeps|wants|makes|says|sent|he|posted',
  '^ mum and|n dad|stepdad|boyfriend ~2 fighting|arguing|shouting|hitting|drunk',
  'i|am ~3 getting|gonna|going ~2 jumped|beaten|battered|shanked|bullied|hit',
  'one|nobody|noone believes|likes|cares|listens|understands|wants ~2 me',
  'do|must i ~1 have|need to go ~3 mine|school|lessons|college|class|pep',
  'i|im|am ~2 hate|hates ~3 my life|foster|carers|placement|myself',
  'my ~1 foster|placement|carer|carers|social ~8 me|i|my',
  'i dont ~2 feel safe|happy|ok at home|school|placement',
  'i want|wanna ~1 go home|back|live ~4 mum|dad|nan|home',
  'can|could i ~2 live|move|stay|leave|change|drop|get ~3 my|mum|dad|home|own|school|social|placement|care',
  'i ~2 sent|send|shared ~4 pic|pics|photo|nude|nudes|picture ~4 someone|him|online|boy|man|guy|boyfriend|snapchat',
  'what|things he|she|they did|does|do|doing to me',
  'my ~1 friend|mate|bestie ~6 die|kill|secret|promise|cutting|cuts|hurts|pills|suicidal',
  'i ~2 told|tell ~2 my teacher|mum|dad|carer|friend',
  'my ~1 form-tutor|pe-teacher|maths|exams|gcse|mocks',
  'i ~4 home|be ~1 schooled|educated|homeschooled ~4 my mum|dad|nan|parents',
  'my mum|dad|nan|parents|carer ~1 says|said|wont|doesnt|dont|never|makes',
  'i ~5 dont|do ~1 wanna|want ~1 to ~1 be|live ~1 here|alive|anymore',
  'i ~2 cut|cutting|hurt|hurting|starve|burn myself',
  'i ~3 took|taken|swallowed ~3 pills|tablets|overdose|paracetamol',
  'why is my attendance',
  'my attendance is|was|percent',
  'with my nan|mum|dad|grandad|aunty|auntie|sister|brother|uncle',
  'i ~2 look|looking|care|caring after|for ~1 my brothers|sisters|brother|sister|siblings|mum|dad|nan',
  'mum|dad ~1 drinks|drink|drunk ~3 i|me',
  'i hate my school|teacher|teachers|foster|placement|unit|new|life',
  'they|teachers|school isolate|isolated|exclude|excluded|hate|bully me',
  'you|u|will|do ~2 tell ~4 what i say|said|tell|told',
  '^ ~1 bruv|bro|fam|bruh ~2 i|can|do|my|me',
  'i aint ~2 going|goin|doing|coming',
  'will|do|can they|school|teachers|you ~2 tell my mum|dad|parents|carer|nan',
];

export const askerRules: readonly AskerRule[] = [
  ...parentSurely.map((pattern) => ({ asker: 'parent-or-carer', weight: 'sure', pattern }) as const),
  ...parentLikely.map((pattern) => ({ asker: 'parent-or-carer', weight: 'likely', pattern }) as const),
  ...childSurely.map((pattern) => ({ asker: 'child', weight: 'sure', pattern }) as const),
  ...childLikely.map((pattern) => ({ asker: 'child', weight: 'likely', pattern }) as const),
];
