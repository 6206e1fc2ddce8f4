/** Recognises a parent or carer asking about their own child, and a child asking, from the words of a message. */
import { createPhraseBook, holds, wordsOf } from '../knowledge/phrase-book.ts';
import type { Families, Found } from '../knowledge/phrase-book.ts';
import { readWords, sentenceEnd } from '../knowledge/read-words.ts';

/** Those whom the assistant does not serve; anybody else is taken for a professional. */
export type Asker = 'child' | 'parent-or-carer';

/**
 * `sure`: only that person would write so. `likely`: a professional may write so of their work ("my kids on
 * caseload"), so words of work in the message outweigh it.
 */
interface Rule {
  readonly asker: Asker;
  readonly weight: 'sure' | 'likely';
  readonly pattern: string;
}

const families: Families = {
  ownChild:
    'son daughter stepson stepdaughter grandson granddaughter step-son step-daughter sons daughters eldest youngest twins twin foster-son',
  ownChildren: `child children kid kids boy girl boys girls childs grandchild grandchildren foster-child foster-children
    lad lass stepchild nephew niece little-one teenager toddler babies`,
  carerOf: `mum dad parent nan grandad carer guardian foster-carer foster-parent stepmum stepdad foster-mum foster-dad grandparent
    grandparents parents kinship-carer aunt uncle special-guardian adoptive-parent adoptive-mum adopter birth-mum
    adoptive-dad legal-guardian auntie aunty`,
  quotable: `mum dad parent parents carer nan grandad stepmum stepdad guardian foster-carer family he she they pupil student child
    boy girl someone caller woman lady man kid`,
  speech: `says said saying asks asked asking wrote writes emailed told tells rang claims claiming insists reckons replied
    texted messaged phoned called states stated argues responded quote quotes disclosed complained`,
  age: `5 6 7 8 9 10 11 12 13 14 15 16 17 thirteen fourteen fifteen sixteen seventeen eleven twelve ten nine eight`,
  notAge: `minutes minute mins days day hours hour weeks week miles cases case percent pages months month late children pupils kids
    young-people schools students sessions of into down behind`,
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
    in-our-school at-my-school on-roll eha ehm taf tac mash lac-review`,
  profession: `social-worker teacher ta dsl headteacher head deputy senco sendco sewo advisor adviser professional designated-teacher education-welfare-officer
    youth-worker family-support-worker nurse governor parent-governor keyworker support-worker psychologist safeguarding-lead ewo manager
    virtual-school-head advisory-teacher iro solicitor foster-panel school-governor pastoral-lead school-nurse support-officer trainer caseworker
    attendance-officer supervising-social-worker police-officer liaison-officer parent-support-adviser parent-support-advisor head-of-year tutor`,
};

const rules: readonly Rule[] = [
  { asker: 'parent-or-carer', weight: 'sure', pattern: 'my|our ~2 @ownChild' },
  {
    asker: 'parent-or-carer',
    weight: 'likely',
    pattern: 'my|our own|eldest|youngest|little|autistic|disabled|teenage|foster|adopted ~1 @ownChildren',
  },
  { asker: 'parent-or-carer', weight: 'likely', pattern: 'my @ownChildren' },
  { asker: 'parent-or-carer', weight: 'likely', pattern: 'my ~1 year old|olds' },
  { asker: 'parent-or-carer', weight: 'likely', pattern: 'my year-old' },
  {
    asker: 'parent-or-carer',
    weight: 'likely',
    pattern: 'my 4|5|6|7|8|9|10|11|12|13|14|15|16|17 year|yo old|^|wont|is|has|refuses',
  },
  { asker: 'parent-or-carer', weight: 'sure', pattern: 'i am|being ~1 his|her|their ~1 @carerOf' },
  { asker: 'parent-or-carer', weight: 'sure', pattern: 'i am a|the|an ~3 @carerOf' },
  {
    asker: 'parent-or-carer',
    weight: 'likely',
    pattern: 'we are ~1 his|her|the|foster|their ~1 @carerOf|carers',
  },
  {
    asker: 'parent-or-carer',
    weight: 'sure',
    pattern: 'were|we-are his|her|their|the parents|carers|grandparents|mum|guardians',
  },
  { asker: 'parent-or-carer', weight: 'sure', pattern: 'i|we have|got ~2 a|two|three|one|2 ~2 @ownChild' },
  {
    asker: 'parent-or-carer',
    weight: 'sure',
    pattern: 'put|took|taken|take|taking|remove|removed|removing|fining|fine my @ownChildren',
  },
  {
    asker: 'parent-or-carer',
    weight: 'likely',
    pattern: 'as|speaking|being ~1 a|an|his|her|the ~3 @carerOf',
  },
  { asker: 'parent-or-carer', weight: 'likely', pattern: '^ @carerOf|mum|dad here' },
  {
    asker: 'parent-or-carer',
    weight: 'likely',
    pattern: 'mum|dad|mother of ~1 two|three|four|2|3|4|one|a here|and|^|boy|girl|with',
  },
  {
    asker: 'parent-or-carer',
    weight: 'likely',
    pattern: 'i|we foster ~2 a|two|him|her|children|boy|girl|teenagers',
  },
  {
    asker: 'parent-or-carer',
    weight: 'likely',
    pattern: 'i|we ~2 home educate|school|schooling|educating my|our|him|her|them|^',
  },
  {
    asker: 'parent-or-carer',
    weight: 'likely',
    pattern: 'our @ownChildren|little-one wont|has|is|are|refuses|school|schools|at|wants|cant',
  },
  {
    asker: 'parent-or-carer',
    weight: 'sure',
    pattern:
      'fine|prosecute|prosecuted|fined|take me|us ~4 if|for|because|over|to|when ~1 my|our|him|her|he|she|the',
  },
  {
    asker: 'child',
    weight: 'sure',
    pattern: 'i am ~1 @age ^|and|years|yrs|but|my|i|yo|year|so|can|do|female|male',
  },
  { asker: 'child', weight: 'likely', pattern: 'i am ~1 only|just|nearly|almost ~1 @age' },
  { asker: 'child', weight: 'likely', pattern: 'i am ~1 in ~1 year @schoolYear' },
  { asker: 'child', weight: 'likely', pattern: 'i am ~1 a ~1 @childNoun' },
  { asker: 'child', weight: 'likely', pattern: 'i am a|an year @schoolYear @childNoun' },
  { asker: 'child', weight: 'likely', pattern: 'i am ~1 in ~1 foster|care' },
  {
    asker: 'child',
    weight: 'likely',
    pattern: 'i live ~3 foster|foster-carers|care|carers|childrens|mum|dad|nan|parents',
  },
  {
    asker: 'child',
    weight: 'likely',
    pattern:
      'my ~1 mum|dad|stepdad|stepmum|nan|grandad|mums|dads|parents|foster-carer|foster-mum|foster-dad|uncle|brother ~3 @harms|hitting|hurting ~4 me|my|i|school',
  },
  {
    asker: 'child',
    weight: 'likely',
    pattern:
      'my ~1 mum|dad|stepdad|stepmum|mums|dads|parents|uncle ~3 hits|beats|hitting|hurts|hurting|touches|shouts',
  },
  { asker: 'child', weight: 'likely', pattern: 'my ~1 @teacherOfMine ~5 me|i|my|shouts|hates|hit' },
  {
    asker: 'child',
    weight: 'likely',
    pattern: 'i ~2 hate|dont|scared|dread|want ~3 school|lessons ~3 anymore|because|^|cos|bullied',
  },
  { asker: 'child', weight: 'likely', pattern: 'do|must i ~1 have|need to go to school|college' },
  { asker: 'child', weight: 'likely', pattern: 'i|am ~3 getting|being|get|got|was bullied' },
  {
    asker: 'child',
    weight: 'likely',
    pattern: 'my homework|gcses|headteacher|form-tutor|mates|best-friend|school-friends|classmates',
  },
  { asker: 'child', weight: 'likely', pattern: 'at my school ~4 bully|bullies|hate|hates|hit|me' },
  { asker: 'child', weight: 'likely', pattern: 'tell|telling|told my mum|dad|parents|carer|foster-carer' },
  {
    asker: 'child',
    weight: 'likely',
    pattern: 'i|me skip|bunk|bunked|skipped|bunking|truant|skipping ~2 school|lessons|off|class',
  },
  { asker: 'child', weight: 'likely', pattern: 'will|can my mum|dad|parents|carer|nan ~2 get|be|go|find' },
  {
    asker: 'child',
    weight: 'likely',
    pattern: 'my social worker ~4 let|lets|listen|see|visit|wont|never ~3 me|my',
  },
];

const find = createPhraseBook(families, rules, 'not never isnt arent without about');
const work = wordsOf(families, '@work');
const quotable = wordsOf(families, '@quotable');
const speech = wordsOf(families, '@speech');
const asProfessional = createPhraseBook(
  families,
  [
    { pattern: 'i am|work|working ~1 a|an|the|his|her|as ~3 @profession' },
    { pattern: 'as|for a|an|the ~3 @profession' },
    { pattern: 'i am|work ~2 dsl|senco|sewo' },
    { pattern: '^ dsl|social-worker|teacher|sewo|senco here' },
    { pattern: 'i support|teach|supervise|advise|mentor|train|manage|line' },
    { pattern: 'my ~1 @profession role|job|work' },
    { pattern: 'i am a|an ~1 student|trainee @trade' },
  ],
  'not never',
);
const ofWork = createPhraseBook(
  families,
  [
    { pattern: 'one of my|our @ownChildren' },
    {
      pattern:
        'my child|looked|children|boys protection|in|after|and ~1 need|case|cases|girls|children|child',
    },
    {
      pattern:
        'my @ownChildren on|in ~2 caseload|cp|cin|cohort|plan|plans|roll|class|group|setting|team|list|year',
    },
    { pattern: 'parent|foster|carer|family governor|governors|panel|liaison|role|forum|link|support' },
  ],
  'not',
);

/** "Mum says my son…": a professional passing on what another said. */
function isQuoted(words: readonly string[], { from }: Found<Rule>): boolean {
  for (let at = from - 1; at > 0 && at > from - 12; at -= 1) {
    if (holds(speech, words, at, at + 1) && holds(quotable, words, at - 5, at) && words[at - 2] !== 'my')
      return true;
  }
  return false;
}

function isAge(words: readonly string[], found: Found<Rule>): boolean {
  return found.rule.asker !== 'child' || !holds(notAge, words, found.to - 1, found.to + 2);
}
const notAge = wordsOf(families, '@notAge');

/** The person who seems to be asking, where that is a child or a parent or carer; a child's words come first. */
export function recogniseAsker(message: string): Asker | undefined {
  const words = [sentenceEnd, ...readWords(message), sentenceEnd];
  const heard = find(words).filter((found) => !isQuoted(words, found) && isAge(words, found));
  if (heard.length === 0) return undefined;
  if (asProfessional(words).length > 0) return undefined;
  const atWork = ofWork(words).length > 0 || holds(work, words);
  const kept = heard.filter(({ rule }) => rule.weight === 'sure' || !atWork);
  if (kept.some(({ rule }) => rule.asker === 'child')) return 'child';
  return kept.length > 0 ? 'parent-or-carer' : undefined;
}
