/** How people ask for a letter, a notice, a statement or a record of one case to be written for them. */
import type { DecisionRule } from './case-decision-rules.ts';
import type { Families } from './phrase-book.ts';

/** After these it is the rule, the form or the procedure that is asked for. */
export const draftingStops =
  'who how when which why what where whether told says said guidance template templates example examples policy rules steps guide checklist difference deadline';

export const draftingWords: Families = {
  produce: `draft write compose prepare produce generate create type word reword rewrite redo redraft finish complete edit fill-in fill-out fill draw-up knock-up knock put-together put
    write-up type-up make do build craft pen scribble dash-off whip-up cobble write-out drafting writing wording finalise amend tweak improve proofread polish translate turn
    sort get give-me provide me-out sort-out sort-me-out send-me rustle-up`,
  surelyProduce: `draft write compose word reword rewrite redraft generate draw-up knock-up write-up type-up put-together knock-me-up type-me-up drafting writing finish fill-in fill-out complete
    wording`,
  paper: `letter letters email emails e-mail mail text-message text message reply response notice notices warning statement summons bundle report chronology contract agreement referral application
    paperwork case-note case-notes note order sao eso plo mg11 file plan pep minutes summary statements reports assessment lettr leter chronologies record complaint-response form section-9
    acpc threat demand ultimatum wording submission skeleton-argument affidavit invitation position-statement decision-letter penalty-notice nti noac s437 prosecution`,
  legalPaper: `letter letters email emails reply warning notice statement summons bundle chronology contract report penalty-notice notice-to-improve parenting-order parenting-contract court-bundle paperwork fine
    final-warning attendance-order attendance-contract application referral-form case-summary order prosecution sao s437 witness-statement proceedings court-proceedings prosecution-file court-report`,
  ofCase: `this-girl this-boy this-dad this-mum this-lad this-lass this-kid this-family this-parent this-child this-pupil this-case this-student this-carer these-parents this-one this-visit that-family
    that-mum him her his them mum dad mums dads the-mum the-dad the-family the-parents the-father the-mother my-family my-case my-pupil a-mum a-dad mother father this-father this-mother the-fathers the-mothers
    this-mums this-dads this-childs this-familys my-mum this-young-person these-kids parents parent the-carers the-carer carers family-x my-client me us solicitor the-solicitor their nan`,
  me: 'me us i we',
  my: 'my our this that these the a an his her their some one',
  official:
    'court legal judge magistrate magistrates legal-team solicitor elpm surgery panel prosecution lawyer police lado mash',
  sternly: `official scary threatening stern tough tougher strong stronger formal firm firmer legal nasty serious strongly-worded strict harsh polite sensitive final`,
  tell: 'saying telling threatening warning stating explaining informing asking demanding re regarding about that for from',
};

const asked: readonly string[] = [
  '^ ~3 @surelyProduce ~5 @legalPaper ~8 @ofCase|@official|^',
  '^ ~2 @surelyProduce ~2 my|our|me|us|this|these ~4 @paper',
  '^ ~2 @surelyProduce a|an|the|some|one|his|her|their ~4 @paper ~2 ^|for|to|on|against|of|please|threatening|saying',
  '^ ~2 write|email|text|message|reply|respond|letter to|back ~3 @ofCase ~1 and|saying|telling|that|to|^|threatening|about|explaining|with|for|please|now|her|him|them',
  '^ ~2 email|text|message ~1 @ofCase ~1 saying|telling|that|threatening|warning|to',
  '^ ~2 generate|draft|compose|write|create ~2 letter|email|text|notice|message|reply|summons|sao|order ~4 @ofCase|re|regarding',
  '^ ~3 @produce ~2 @my ~4 @official ~2 bundle|report|statement|paperwork|letter|file|form|summary|papers|application|proceedings|case',
  '^ ~2 do|make|get|sort|give|build|knock ~1 me|us|him|her|up|together|out|my ~4 @paper ~3 ^|for|to|out|please|written|done|drafted|on|asap|threatening|that|saying|from|scare|so',
  '^ ~2 do|make|prepare|produce|sort|put|complete|fill|get ~4 @legalPaper ~3 for|to|on|against ~2 @ofCase|court',
  '^ ~1 fill|complete|do ~2 @my ~3 referral|form|template|paperwork|application|report|assessment|chronology ~2 for|on|about ~1 @ofCase|court|me',
  '^ ~2 do|make|complete|write ~1 a|the|my|our chronology|genogram|court-report|statement|case-summary ~2 ^|for|of|please',
  '^ ~2 turn|make|convert|change|put ~5 into|sound ~4 @paper|@sternly|statement',
  '^ ~2 write|word|phrase|draft|put|do|make|type|say ~1 it|this|that|something|one|these|them ~2 for|so|like|to|up|as|in|formally|legally|into|@sternly ~3 me|us|@ofCase|a|solicitor|sounds|court|style|@sternly|official|the',
  '^ ~2 write|say|word|something|put ~2 @sternly ~3 to|for ~2 @ofCase',
  '^ ~3 write|draft|word|type|do it|this|that|one|something ~1 for me|us',
  'you ~1 write|draft|word|type ~1 it|this|that|^ ~1 ^|for|please',
  '^ ~2 just ~1 write|draft|do|send|issue ~1 the|a|my ~2 @paper',
  '^ ~1 write|draft|answer ~1 in|as|like ~1 a|the|my ~3 style|solicitor|lawyer|judge|court',
  'pretend|act|imagine|as ~3 solicitor|lawyer|legal|barrister|judge|assistant|secretary|magistrate ~6 write|draft|decide|word|tell',
  '^ ~1 issue|serve|send|submit|file|lodge|post|apply|start ~1 a|the|my|this|court|for|out|an ~3 @legalPaper|@paper|proceedings|elpm|eso ~2 ^|to|for|on|please|now|against|referral ~2 ^|me|@ofCase|please|now|court',
  '^ ~2 @paper ~1 for|to ~1 this|a|mum|dad|his|her|my|him ~3 please|saying|threatening|final|about|from|that|family|mum|dad|^',
  '^ ~2 letter|email|text|message|notice ~1 to|for ~1 parents|parent|the-parents|mum|dad|carers|family ~2 saying|threatening|telling|warning|please|that|final',
  '^ ~1 @paper ~1 please|pls ~1 ^|mum|dad|she|he|they|for',
  'text|wording|words|paragraph|paragraphs|sentence|lines ~2 for|on|about|to ~2 a|an|my|the|this|court ~2 letter|email|text|report|statement|notice|message|childs|warning',
  'give|gimme|write|do|need ~1 me ~2 wording|paragraph|paragraphs|text|words|sentence|draft ~5 @paper|@ofCase|judge|court',
  '^ ~1 quick|rough|first|short draft|letter|email|statement|notice ~3 @paper|for|of|to',
  'can|could|will|would|please|pls|need|want|like|help|just ~1 you|to|me|us|with|someone|u ~2 @surelyProduce ~6 @paper ~2 ^|for|to|threatening|saying|on|against|please|asap|from|about|so|that|and|of|parent',
  'can|could|will|would|please|help|need|want|like ~1 you|to|me|us ~2 @surelyProduce ~3 this|it|something|my|these ~4 ^|for|@paper|so|to|sounds',
  'can|could|will|would you|u ~1 do|make|prepare|complete|fill|put|sort|get ~2 me|us|my|the|a|this|in|together ~4 @legalPaper ~2 ^|for|please|of|to|form|file',
  '^ ~1 i|we ~1 need|want|require|could-do-with ~1 a|an|some|the|this|my ~3 @legalPaper|text|message ~2 to|for|from|^|threatening|saying|drafting|writing|asap|written|doing|that|now ~2 @ofCase|^|court|a|parent',
  '^ need|want|gimme|gotta|after ~1 a|an|some|the ~3 @legalPaper|text|message ~2 to|for|^|threatening|saying|drafting|writing|asap|written|doing|that|now',
  'help|hand|support ~1 me|us|with|need|to ~1 word|wording|draft|drafting|write|writing|put|compose|putting ~6 @paper',
  'write|type up ~1 this|my|the|today|our ~1 visit|case|meeting|contact|notes|surgery|home-visit|review ~3 ^|for|with|please',
  '^ ~2 prepare|write|do|summarise|summarize ~1 the|a|this|my|our case|family|file|child ~2 for|summary ~2 elpm|court|legal|surgery|panel|judge|solicitor|planning',
  '^ template|letter|form|notice ~3 filled|completed|done|written ~2 for|in',
  'need|want ~3 @legalPaper drafting|writing|drafted|written|doing|done|typing|wording',
];

/** Asking for it is enough, whatever stands before. */
export const draftingRules: readonly DecisionRule[] = asked.map((pattern) => ({ pattern }));
