/** What parents, carers and children write of themselves, as families of words and patterns over them. */
import type { Families } from '../knowledge/phrase-book.ts';
import { childLikely, childSurely } from './child-rules.ts';
import { parentLikely, parentSurely } from './parent-rules.ts';

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
    lad lass wean weans bairn bairns lassie laddie little-ones tot teen lads stepchild nephew niece baby newborn little-one teenager toddler babies`,
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
  work: `the-iro caseload caseloads cohort my-setting our-school my-school-has social-work dsl designated senco sendco sewo elpm cin cp pep peps child-protection-plan
    cp-plan my-pupils my-students our-pupils case-load my-team our-team colleague colleagues virtual-school vsh supervision my-manager lead-professional
    multi-agency safeguarding-lead allocated my-case my-cases my-families we-work in-my-class tutor-group form-group my-class my-form my-tutor-group my-year my-borough my-patch
    my-pupil my-student my-sheet my-list s19 s42 cafcass the-carers our-foster-carers in-our-school at-my-school on-roll the-vs our-vs your-vs vs-offer vs-offers vs-does vs-do eha ehm taf tac mash lac-review`,
  profession: `social-worker teacher ta dsl headteacher head deputy senco sendco sewo advisor adviser professional designated-teacher education-welfare-officer
    youth-worker family-support-worker nurse governor parent-governor keyworker support-worker psychologist safeguarding-lead ewo manager
    virtual-school-head advisory-teacher iro solicitor foster-panel school-governor pastoral-lead school-nurse support-officer trainer caseworker
    attendance-officer supervising-social-worker police-officer liaison-officer parent-support-adviser parent-support-advisor head-of-year tutor`,
};

export const askerRules: readonly AskerRule[] = [
  ...parentSurely.map((pattern) => ({ asker: 'parent-or-carer', weight: 'sure', pattern }) as const),
  ...parentLikely.map((pattern) => ({ asker: 'parent-or-carer', weight: 'likely', pattern }) as const),
  ...childSurely.map((pattern) => ({ asker: 'child', weight: 'sure', pattern }) as const),
  ...childLikely.map((pattern) => ({ asker: 'child', weight: 'likely', pattern }) as const),
];
