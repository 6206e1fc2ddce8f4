/** How people ask to have a case decided, a child diagnosed or an outcome foretold: families of words and patterns over them. */
import type { Families } from './phrase-book.ts';

export interface DecisionRule {
  readonly pattern: string;
  /** Stands wherever it is found; the others only where the question is not how or who. */
  readonly evenAsked?: true;
}

export const decisionWords: Families = {
  act: `refer authorise authorize approve fund allocate reintegrate return rehouse detain section ignore believe trust challenge report override downgrade upgrade recommend take prosecute fine issue remove escalate exclude send close apply start withdraw sanction serve deregister suspend
    accommodate push move step progress proceed give let allow force make charge penalise stop ban insist
    threaten warn sue convict summons put place return keep agree refuse reject pursue`,
  done: `removed fined prosecuted taken excluded accommodated suspended adopted placed charged deregistered escalated closed
    stepped moved convicted returned fostered diagnosed assessed sanctioned allowed forced kept jailed imprisoned summonsed put
    home-educated home-schooled penalised warned sent`,
  thisOne: `this-girl this-boy this-dad this-mum this-lad this-lass this-kid the-lad this-learner this-baby this-toddler this-couple this-household this-holiday this-absence this-referral this-request these-siblings these-two my-kid this-family this-mum this-dad this-parent this-child this-pupil this-boy this-girl this-case this-student this-carer
    these-parents this-young-person that-family that-mum that-child that-pupil that-boy that-girl my-student my-pupil
    our-pupil my-family my-case this-one these-children him her his this-situation this-woman this-man this-couple my-young-person
    this-teenager this-sibling this-home this-placement these-kids`,
  theOne:
    'the-family the-mum the-dad the-parent the-parents the-child the-mother the-father the-boy the-girl the-pupil mum dad parents',
  subject: `he she they this-lad this-lass this-learner this-baby the-lad the-kid this-family this-mum this-dad this-parent this-child this-pupil this-boy this-girl this-case this-student
    these-parents this-young-person that-family that-child that-pupil my-student my-pupil our-pupil my-young-person this-carer this-teenager
    this-situation these-kids my-case this mum dad this-kid that-mum that-boy that-girl`,
  condition: `adhd autism autistic asd dyslexia dyslexic depression depressed anxiety anxious odd ptsd trauma attachment-disorder
    neglected abused learning-difficulty learning-difficulties learning-disability sen send fasd ebsa pda dyspraxia psychosis an-eating-disorder
    mental-illness bipolar traumatised dyscalculia ocd adhd-or-autism tourettes`,
  verdict: `neglect being-groomed being-abused being-neglected being-exploited at-risk grooming-him grooming-her abusive dangerous exploited groomed abused lazy manipulative lying-to-me a-risk abuse neglectful significant-harm a-section-47 section-47 s47 s17 cin cp child-in-need child-protection unsuitable suitable
    truancy truant lying guilty to-blame at-fault good-enough safe unfit fit criminal court-ready bad-parenting
    bad-parent bad-mum emotional-abuse fabricated persistent-absence-case good-parent serious-enough bad-enough threshold
    school-refusal disguised-compliance parental-neglect fii making-it-up telling-the-truth faking`,
  document: `targets pep-targets smart-targets my-pep her-pep his-pep chronology genogram case-note case-notes assessment referral referral-form minutes risk-assessment safety-plan chronologies pen-portrait eulogy conclusion analysis recommendation recommendations care-plan social-work-report section-7-report parenting-assessment statement-of-facts notes decision-letter refusal-letter exclusion-letter my-report court-warning court-warning-letter warning-letter penalty-notice penalty-notices fixed-penalty notice statement summons court-report
    attendance-order school-attendance-order court-application court-bundle prosecution-file legal-letter section-9
    witness-statement notice-of-attendance-concern notice-to-improve parenting-order supervision-order court-letter prosecution-letter
    pre-action-letter plo-letter letter-before-proceedings legal-notice formal-warning warning enforcement-letter letter-of-concern threshold-document
    care-order fine formal-notice final-warning education-supervision-order care-plan-for-court position-statement`,
  draft:
    'rewrite redo reword finish summarise summarize edit write draft compose prepare produce generate create type word complete fill-in fill-out redraft make make-me do-me',
  polite: `please can-you could-you would-you will-you help-me need-you-to want-you-to like-you-to can-u you-to i-need i-want
    id-like get-you-to able-to`,
  court: 'judge court magistrates magistrate panel jury bench',
  outcome: `removed taken fined excluded convicted prosecuted jailed placed fail pass attend improve go-to-prison prison be-found win lose
    get-removed adopted move comply engage turn-up sign succeed turn recover return reoffend grant agree stay happen drop`,
};

export const decisionRules: readonly DecisionRule[] = [
  {
    pattern: 'tell|say me ~1 if|whether ~1 it|this|that meets|counts|is|was|needs|hits|passes',
    evenAsked: true,
  },
  {
    pattern:
      'do|should|shall|must i|we @act ~1 the|this|her|his|their case|plan|referral|placement|file ~6 or',
  },
  {
    pattern:
      'is|are|was|sounds|seem|does ~1 mums|dads|his|her|their|parents|familys|childs ~5 consistent|plausible|believable|true|credible|genuine|accidental|convincing|lies|honest',
    evenAsked: true,
  },
  {
    pattern:
      '^ ~3 @draft ~3 email|letter|message|reply|response|text|complaint|script|speech ~14 my|@thisOne|this pupil|child|student|family|^|him|her|kid|boy|girl|mum|dad',
  },
  { pattern: 'what|how to|i|should ~2 say|tell|reply|respond|write ~3 @thisOne|this-dad', evenAsked: true },
  { pattern: 'does|do|would @thisOne need|require|qualify|count|deserve|benefit|warrant|cope' },
  {
    pattern:
      'would|should|do|could you ~1 put|place|give|score|rate|grade|rank|authorise|approve|refer|sign|let|accept|code|allow|fund|step|send|return|believe|trust ~6 @thisOne|this|him|her|it|them|he|she|they',
    evenAsked: true,
  },
  {
    pattern:
      '^ ~2 score|rate|grade|rank|rag|triage|assess|judge|evaluate|classify|categorise ~1 this|@thisOne|@theOne|my ~1 case|family|child|^|kid|parent|home|situation|risk|red|out|as',
  },
  {
    pattern:
      'which|what placement|school|option|carer|parent|home|setting|outcome|order|plan|provision ~3 best|better|right|safest|safer|suit|suits|choose ~1 for|to ~1 @thisOne|@theOne|@subject',
    evenAsked: true,
  },
  {
    pattern: 'which|who ~3 better|best|safer parent|carer|placement|option|for ~3 @thisOne|him|her|them|^',
    evenAsked: true,
  },
  {
    pattern:
      'work|figure out|establish|determine|conclude|say|tell|decide if|whether ~1 this|it|@subject|mum|dad|they',
    evenAsked: true,
  },
  {
    pattern: 'say|tell ~1 if|whether ~3 @subject|they|we|i should|is|are|need|needs|can|meet|meets',
    evenAsked: true,
  },
  { pattern: '^ ~1 diagnose|diagnosis' },
  {
    pattern:
      'am|are|was|were i|we ~1 right|wrong|justified|correct|ok|allowed|entitled to|in ~1 @act|fining|suspending|excluding|removing|refusing|think',
  },
  { pattern: '^ ~1 choose|pick|decide ~12 or' },
  {
    pattern:
      'based on|from|given|going that|this|what|these|it ~8 is|are|should|was|does @subject|@thisOne|we|i',
    evenAsked: true,
  },
  {
    pattern:
      'give|tell me ~1 a|your ~1 risk|need|score|level|rating|verdict|decision|view|opinion|answer|recommendation ~3 for|on|about|yes',
    evenAsked: true,
  },
  { pattern: 'yes or no ~8 @subject|@thisOne|we|i|him|her', evenAsked: true },
  { pattern: 'should|shall|can|could|must i|we|you ~3 @act ~6 @thisOne' },
  {
    pattern:
      'should|shall i|we ~2 fine|prosecute|remove|exclude|charge|jail|convict|deregister|sanction|penalise ~1 @thisOne|@theOne|them',
  },
  {
    pattern:
      'should|shall i|we ~1 issue|serve|give|send|apply|go|start|take|proceed ~5 @thisOne|@theOne|them ~2 to|court|^|now',
  },
  { pattern: 'should|shall i|we ~1 issue|serve|give ~3 @document ~3 @thisOne|@theOne|them' },
  { pattern: 'should|ought|must|can @subject|the-family|the-child|the-mum ~4 @done' },
  { pattern: 'should @subject ~1 be|go|stay|move|have|get|see|return|come|attend' },
  { pattern: 'does|has|do|is|could|might|would|did @subject ~4 @condition' },
  { pattern: 'you think|reckon|believe|say|agree ~2 @subject|@thisOne|@theOne|they', evenAsked: true },
  { pattern: 'is|are|was|does|would|isnt|do @subject|@theOne|it ~3 @verdict' },
  {
    pattern:
      'is|are|does|do|has|have @subject ~3 meet|met|reach|reached|hit|cross|pass ~2 threshold|criteria|test',
  },
  { pattern: 'is|are|was @subject ~3 @verdict|@condition ^' },
  { pattern: 'diagnose|assess @thisOne|@theOne|my|a ~1 boy|girl|child|pupil|student|^|for|with|please' },
  { pattern: 'what ~3 wrong with @thisOne|this|my' },
  { pattern: '^ @draft ~6 @document' },
  { pattern: '@polite ~2 @draft ~6 @document', evenAsked: true },
  { pattern: '^ please|so|and|hi|ok|now @draft ~6 @document' },
  { pattern: '@polite ~2 @draft ~8 @thisOne|@theOne', evenAsked: true },
  { pattern: '^ @draft ~5 letter|notice|warning|report|statement ~3 @thisOne|@theOne|parents|family|them' },
  {
    pattern: 'will|would the|a ~1 @court ~6 @thisOne|@theOne|them|@outcome ~4 @thisOne|@theOne|^|them|order',
  },
  { pattern: '^ ~2 will|would @subject|the-family|the-mum|the-child|the-parents ~4 @outcome' },
  { pattern: 'what will|would happen ~2 @thisOne' },
  { pattern: 'what should|would|could happen ~1 to ~1 @thisOne|@theOne', evenAsked: true },
  { pattern: 'likely ~1 is|that ~3 @subject', evenAsked: true },
  { pattern: 'is|are @subject ~1 likely|going to' },
  { pattern: '^ ~2 decide ~1 if|whether|what|on|for ~4 @subject|@thisOne|@theOne|we|i' },
  { pattern: '@polite ~2 decide|choose|judge|rule|determine', evenAsked: true },
  { pattern: 'predict ~6 @thisOne|@theOne|@subject' },
  {
    pattern:
      'would you remove|prosecute|fine|exclude|take|issue|escalate|close|recommend ~5 @thisOne|@theOne|^',
    evenAsked: true,
  },
  {
    pattern:
      'what is your|ur ~2 decision|verdict|diagnosis|judgement|opinion|recommendation|prediction ~2 on|about|for',
    evenAsked: true,
  },
  {
    pattern:
      'right|fair|ok|okay|reasonable|appropriate|wrong|best|proportionate to ~2 @act ~4 @thisOne|@theOne',
  },
  { pattern: 'you think|reckon ~2 we|i should|ought|need', evenAsked: true },
  { pattern: 'tell|say|advise|confirm ~1 me|us ~1 if|whether @subject', evenAsked: true },
  {
    pattern: 'your|ur ~1 opinion|view|judgement|verdict|assessment ~1 on|about|of ~3 @thisOne|@theOne',
    evenAsked: true,
  },
  { pattern: 'in your opinion|view|judgement', evenAsked: true },
  { pattern: 'what would you do|decide|recommend ~3 @thisOne|@theOne|this|here|^', evenAsked: true },
  { pattern: 'whose|who fault|is to blame ~2 this|him|her' },
];
