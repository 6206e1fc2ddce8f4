/** How people hand a judgement over: "would you", "you decide", "court or contract?", "is he ready", "how bad is it". */
import type { DecisionRule } from './case-decision-rules.ts';
import type { Families } from './phrase-book.ts';

export const judgementWords: Families = {
  step: `prosecute fine refer escalate exclude pex suspend remove close step-up step-down step-it-up go-to-court go-legal take-to-court take-it-to-court go-for-it deregister accommodate summons
    report move-up issue authorise proceed intervene section charge convict sanction expel wait back-off give-up push-on carry-on step-in pull-out ring-mash`,
  tellOne:
    'tell inform ring phone call contact warn confront trust believe share-with visit text email involve invite-in challenge ask ignore support push chase',
  one: `this-girl this-boy this-dad this-mum this-lad this-lass this-kid this-family this-parent this-child this-pupil this-case this-student this-carer these-parents this-one that-family that-mum that-lad
    him her his them mum dad the-mum the-dad the-family my-family my-case these-kids this-young-person this-baby the-kids the-children the-baby these-children this-lot the-lad the-girl the-boy
    this-absence this-holiday this-referral these-two this-learner this-situation this-home those-kids nan mums dads this-teenager this-sibling this-placement this-household this-couple`,
  who: `he she they mum dad this-family this-mum this-dad this-parent this-child this-pupil this-boy this-girl this-lad this-kid this-case this-student these-parents that-family these-kids the-kids the-baby
    this-one the-children the-lad the-girl the-boy the-mum the-dad the-family this-young-person this-carer these-two kids the-parents`,
  option: `stage-1 stage-2 stage-3 stage-one stage-two stage-three 1 2 3 fine warning contract court order eso prosecution prosecute pru mainstream special-school special pex managed-move cin cp s17 s47 section-17
    section-47 refer leave close open escalate wait no not nothing penalty-notice notice exclusion suspension remove stay stay-put move-on go home care foster nan mum dad yes neglect poverty truancy school-refusal ebsa
    adhd autism trauma anxiety lying ill skiving home-ed school college hold keep-open step-down step-up ap alternative-provision full-time part-time elpm surgery section move on-roll parenting-order education-supervision-order`,
  illness: `adhd autism autistic asd dyslexic dyslexia depressed depression anxiety anxious trauma traumatised attachment-disorder odd ptsd fasd pda ocd on-spectrum on-the-spectrum neurodivergent neurodiverse learning-difficulty learning-disability
    learning-difficulties bipolar psychotic mental-illness ill sick poorly dyspraxic dyspraxia tourettes an-eating-disorder anorexic skiving swinging-the-lead lazy naughty ebsa truanting faking bunking`,
  fateAsked: `cope manage pass engage improve win lose attend comply recover settle fail succeed reoffend turn-up come-back go-back prison jail be-fined get-fined get-taken be-removed be-excluded be-ok be-okay be-alright change listen drop-out come-round`,
  fate: '@fateAsked sign pay',
};

const sure: readonly string[] = [
  'would|wld you ~1 @step|take|move|put|keep|call|say|rate|score|code|believe|choose|pick|send|let|give|go|leave|authorise|approve|recommend|suggest|advise|do|allow|agree|trust ~6 @one|it|this|that|these|court|neglect|stage|^|open|if|her|suitable|thats',
  'what|wot would|wld you|u ~1 do|say|suggest|advise|recommend|decide|choose|call|code|give ~2 ^|in|with|about|if|here|for|next|him|her|@one',
  'what|whats ~2 you|your|u|is ~2 reckon|gut|gut-feeling|verdict|decision|hunch|instinct ~2 ^|on|about|here|say|feeling',
  '^ ~1 your|ur call|decision|choice|verdict|opinion ~1 ^|please|then',
  'what|wot do|d you|ya|u ~1 think|reckon|make|advise|suggest ~2 ^|of|i|we|about|about-this|is ~4 ^|@one|@who|should|this|matter|wrong|do|best',
  'do|did|dont|would|can you ~1 think|reckon|believe|buy|agree|trust|feel ~2 @one|@who|its|it|this|that|it-is|i|we',
  'do|dont|wouldnt|would you|u ~1 think|agree|reckon|say ^',
  '@who|he|she ~3 @illness ~2 or ~1 no|not|what|isnt ~1 ^',
  'would|should|is|are|could|will|might|do|does ~8 right|better|best|suitable|appropriate|safer|wrong|good|worse|fair|helpful ~1 for|to|on ~1 @one ~3 ^|to|or|if|now|then|than|at|with',
  'would|will it|that ~1 be|help ~2 better|best|worse|right|wrong|fair|kinder|safer ~2 for|if|to ~1 @one|he|she|they',
  '^ ~2 recommend|suggest|choose|pick|propose|name ~5 for ~1 @one',
  'advise|tell|say|confirm ~1 me|us ~1 whether|if ~1 to|i|we|its|should ~3 @step|take|court|right|leave|keep|let|send',
  'what|how youd|you-would|u-would|you-d|you-d-do ~1 do|say|suggest|advise|handle|decide',
  'which|what ~2 order|sentence|fine|outcome|punishment|decision|verdict ~1 would|will|might|should ~1 the court|judge|magistrates|panel|head|governors ~3 @one|in-this',
  'who do you|u ~1 believe|trust|think|side',
  'who is ~2 lying|to-blame|at-fault|telling ~3 ^|mum|dad|here|school|truth|him|her',
  'whose|who fault|is-to-blame|to-blame|blame ~3 ^|this|it|that|him|her|mum|she|he|here|isnt',
  'is ~2 it|this|that ~2 mums|dads|schools|parents|my|our|his|her|their ~2 fault|blame|problem|doing',
  'is|are mum|dad|the-school|school|parents|the-parents to-blame|at-fault|responsible|the-problem|in-the-wrong',
  'you|u ~1 tell me ~1 ^|then|please|what-to-do',
  'you|u ~1 decide|choose|pick|judge|call ~1 ^|for|please|it|one|then|which',
  '^ ~3 decide|choose|pick|judge ~2 for|one|between|it ~1 me|us|for|^|them|special|these',
  'can|could|will|would you|u ~2 decide|choose|judge|pick|rule|determine|make-the-decision|make-the-call|make-a-decision|make-this-decision|assess-this|analyse|diagnose',
  '^ ~3 make ~1 the|a|this|my decision|call|choice|judgement ~2 for|^|please|on',
  'just|please|so|and|pls ~1 tell|give ~1 me|us|a ~3 yes|straight-answer|verdict|decision ~3 no|^',
  'yes or no ~2 ^|court|fine|refer|exclude|escalate|@one|do|should|is|to',
  'is that|this|it ~1 a ~1 yes|no ~1 ^|to|then|or|for',
  'your|ur ~2 verdict|decision|call|gut|opinion|view|judgement|diagnosis|recommendation|assessment|feeling|gut-feeling ~2 ^|on|about|of|please|is|for|here|feeling ~4 ^|@one|this|lying|what|case|it|is',
  '^ verdict|decision|diagnosis|opinion|thoughts ~1 ^|please|on|pls',
  'tell|say|advise|know|help|see|work-out|decide|confirm ~2 if|whether ~1 its|it-is|it|this|that|thats|he|she|they|mum|dad ~3 neglect|abuse|adhd|autism|safe|suitable|enough|lying|fit|threshold|risk|serious|true|real|bad|court|at-risk',
  '^ ~2 analyse|analyze|diagnose|assess|judge|appraise ~1 @one',
  'have-a-look|look|read|analyse|analyze|consider|assess|judge|evaluate ~2 @one|this|these|it|my-case|notes|the-case ~4 and|tell|for|then|please|^ ~1 tell|say|decide|me|give|^|let',
  'which|what ~1 school|stage|placement|order|plan|category|level|home|provision|setting|option|college|carer|decision|outcome|route ~1 should|is|would|will|are|does|shall|could|do ~1 @who|you|u ~3 go|on|be|at|in|attend|place|placed|give|put|move|send|have|get|live|choose|use|pick|need|suit ~2 ^|to|on|for|@one|next|with|or|at|him|this|since|1|2|3',
  'which|what ~1 code|contact|need ~1 should|is|would|will|are|shall|could ~1 @who|you|u ~3 go|on|be|at|in|attend|place|placed|give|put|move|send|have|get|live|choose|use|pick|need|suit ~2 ^|to|on|for|@one|next|with|or|at|him|this|since|1|2|3',
  'which|what ~1 school|stage|placement|code|order|plan|category|level|provision|setting|option|route ~1 should|do|shall|would|could i|we|you ~2 put|give|choose|use|move|send|pick|place|try|go ~2 @one|for-him|for-her',
  'where|who should|would|could|shall|will @who ~1 live|go|stay|be|attend|learn|placed ~2 ^|with|with-mum|or|now|educated|to|placed|next',
  'how ~1 bad|serious|worried|risky|concerned|severe|urgent|dangerous|harmful|grave|bad-is|likely ~2 is|should|are|am|was ~1 this|it|he|she|i|we|that|they|mum|@who|the-risk|things ~4 ^|@one|about|that|to|one|case|is|@fate|who',
  'on a scale ~2 of|from|1|one ~8 how|bad|serious|risky|safe|is',
  'score|rate|mark ~4 out of ten|10|5|five|100',
  'chances|odds|likelihood|chance|hope|hopes|prospects ~2 of|that|for|with|in ~2 @one|@who|me|us',
  'what|any|whats|our|my|his|her ~2 chances|odds|chance|hope|prospects ~3 ^|court|winning|getting|him|her|he|she|they|with ~3 ^|@one|back|order',
  'how many|much|long hours|days|weeks|time|contact|support should|can|could|would @who ~2 do|have|be|get|go|attend|cope|manage|on|stay',
  'what|wots ~1 condition|disorder|diagnosis|problem|matter|illness|syndrome|need ~3 has|is|does|with|might|could|up ~2 @who|@one|this|it|wrong',
  'what ~3 matter|wrong|up ~1 with ~2 @one|this|kid|lad|girl|boy',
  'sounds|looks|seems|feels ~2 like ~2 @illness|neglect|abuse|grooming|trauma|exploitation ~4 ^|agree|right|yes|doesnt|you|or|what|dont|isnt',
  '@illness ~3 doesnt|isnt|dont|wouldnt|do|would|right|yes ~1 it|you|he|she ~1 ^|think|agree|say',
  'what|wot ~1 to-do|should-i-do|do-i-do|shall-i-do|should-we-do|do-we-do ~1 with|about ~2 @one|lad|girl|boy|family|kid|mum|dad|case|parent',
  'tell|advise me|us ~1 what to|i|we ~2 do|should|say ~3 with|about|do|to|for ~3 @one|family|lad|girl|mum|case',
  '@one ~10 do|should|shall i|we ~1 @step|go|take|call|leave ~4 ^|or|him|her|them|now|it',
];

const unlessAsked: readonly string[] = [
  'should|shall|do|must|shoud|ought i|we ~1 @step ~1 ^|or|now|again|yet|then|@one|this|it|anyway|here',
  'should|shall|do|must|can|could|need|needs|have i|we ~2 to|@step|go|take|move|keep|put|step|give|leave|send|pull|return|refer|escalate|push ~1 @one|it|this ~4 ^|to|up|at|on|down|into|back|or|another|court|stage|out|away|home|in|for|now|yet|legal|now',
  'should|shall|do|must|can|could i|we ~1 move|step|take|put|push|send|leave|keep|get ~1 him|her|them|it|this|@one ~4 ^|to|up|at|on|down|into|back|or',
  'do i|we ~1 need|have to ~1 @step|take|refer|move|tell ~1 @one|them|this',
  'so|now|then|just do|should|shall i|we ~2 ^|go|@step',
  'should|shall i|we ~1 let|allow|make|stop ~2 him|her|them|mum|dad|@one ~2 home|go|see|leave|take|have|educate|stay|move|do',
  'is|are ~1 his|her|their ~2 home-education|home-ed|education|work|placement ~3 suitable|enough|ok|good|okay|sufficient|right',
  'should|shall|must i|we ~1 @tellOne ~2 mum|dad|him|her|them|his|@one ~4 ^|that|about|or|to|if|she|he|dad|mum|the|because',
  'should|shall i|we ~1 be|feel ~2 worried|concerned|scared|doing|going|fining|harsher|tougher',
  'should @who|the-head|head|he|she|the-school|school ~3 exclude|suspend|pex|expel ~2 @one|him|her|this|^|or',
  'should @who|the-head|head|he|she|the-school|school ~3 fine|remove|refer|prosecute|let|keep|home-educate ~2 @one|him|her',
  'should|shall|must|ought|shoud|can|could the-kids|the-children|kids|the-baby|these-kids|these-children|they|he|she|this-child ~1 be|go|return|live|stay|see|have|move|get|sleep|come ~3 ^|home|back|to|with|into|taken|in|removed|at|on|from|or|out',
  'can|could|will|would|might|is|are @who ~1 going|able|likely|to|really|ever ~1 to|@fate ~2 @fate|^|with|in|full|mainstream|back',
  'will|would|might @who ~1 @fate|ever|really|actually|get|go|ever-get ~3 ^|with|to|in|full|mainstream|her|his|this|or|at|prison|jail|days|up|engage|taken|court|an|a-plan',
  // "Can she sign the contract" asks who may.
  'can|could @who ~1 @fateAsked|ever|really|actually|get|go|ever-get ~3 ^|with|to|in|full|mainstream|her|his|this|or|at|prison|jail|days|up|engage|taken|court|an|a-plan',
  'will|would we|i ~1 win|lose|succeed|pass|get-an-order|get-the-order ~2 ^|with|in|her|his|this|or|at|court|on|against',
  'will|would|can|could|do we|i ~1 win|lose|succeed|have-a-case|have-enough|stand-a-chance|get-away|get-an-order|get-a-conviction ~4 ^|in|with|court|this|on|for|against',
  'have|has|do|is ~1 we|i|my|our|the|there ~2 enough|sufficient|strong|good ~2 evidence|case|proof|grounds|enough ~3 ^|for|against|to|on|in ~3 ^|@one|court|case|this|mum|dad|prosecute',
  'is|are my|our|the evidence|case ~1 good|strong|enough|sound',
  'is|are|isnt|was @who ~2 doing-enough|trying|bothering|bothered|cooperating|pulling-the-wool|a-danger|a-risk|a-good|good-enough|abusive|controlling|difficult|being-difficult|being-honest|being-unreasonable|unreasonable|putting-it-on|hiding|playing|swinging ~4 ^|to|or|for|me|us|something|with|enough|kids|hard',
  'is|are|isnt|arent|was @who ~2 ready|safe|fit|able|ill|lying|genuine|entitled-or-not|capable|manipulating|playing|coping|beyond|well-enough|old-enough|better-off|damaged|vulnerable|dangerous|disabled|gifted|really|too ~2 ^|to|for|or|at|with|at-home|me|us|full|back|enough|home|now|ill|sick',
  'is|are|does|has|did|could|might|has-got ~2 @who|it|this|that ~3 @illness',
  'is|are|was it|this|that ~1 neglect|abuse|neglectful|a-lie|grooming|exploitation|truancy|fii|cruel|serious|bad|suitable|wise|sensible ~2 ^|if|or|on|to|that|for|here|enough|her|him',
  'is|are|was it|this|that ~1 safe|fair|right|enough|good-enough|ok ~1 to|for|on ~2 @one|this|send|let|leave|fine|prosecute|keep|take|child',
  'is|are this|that|it|@who|this-one|this-case ~2 section-17|section-47|s17|s47|cin|cp|child-protection|child-in-need|neglect|an-elpm|for-court|for-elpm|for-the-elpm|for-surgery|one-for-mash|mash|a-referral|a-surgery|a-court|elpm ~1 ^|or|case|one|referral|now|yet',
  'does|do|would|is|has this|this-one|this-case|it|that-one ~1 need|warrant|merit|count|meet|reach|hit|qualify|require|constitute|amount ~2 to|threshold|as|a|an|the|escalating|referring|closing|for ~2 go|neglect|referral|surgery|threshold|mash|elpm|court|s47|abuse|harm',
  'does|do|would this|this-one|this-case ~1 go|need-to-go|belong|have-to-go ~2 to ~1 surgery|mash|elpm|court|panel|legal',
  'does|do|would|will|did @who ~1 deserve|need|warrant|get|qualify|require|merit|want ~1 a|an|to|another|some|more|for ~2 ehcp|fine|chance|plan|social|social-worker|diagnosis|assessment|therapy|medication|camhs|one|prosecuting|referral|laptop|placement|order|be|stay|still|punishing|punishment ~3 ^|given|or|on|be|too|now|yet|worker|taken|removed',
  'does|do|is|are @who ~1 still ~1 need|be|meet|on ~4 plan|cin|cp|cp-plan|threshold|open|support|care',
  'is|are ~2 it|there ~2 worth|time|fair|right|ok|safe|any-point|wise|reasonable|too-soon|too-early|too-late|ok-to|okay|point|best|better ~1 to|in|for|fining|prosecuting|going|escalating|taking|closing|pushing|sending|referring|excluding|moving|keeping ~6 @one|court|now|again|^|case|one|family|him',
  'is ~2 the|a|an|his|her|this|one ~4 right|best|enough|suitable|appropriate|good|wrong ~2 for|as|to|reason|education ~3 @one|being|in|for-her|this|him|her',
  'am|are|was|were|did|have|is i|we|my ~2 doing|right|wrong|harsh|soft|overreacting|paranoid|justified|too-harsh|too-soft|mad|being|do|done|made|reading ~3 ^|to|on|with|right|right-thing|wrong|too|this|thing|the ~4 ^|@one|with|escalate|on|thing|here|call|send|not|about',
  'can|could i|we ~1 close|step-down|end|drop|sign-off|step ~1 this|@one|it|down ~2 ^|now|yet|one|case|or|case',
  '^ ~2 ready|time|safe|ok|okay to ~1 close|escalate|prosecute|refer|step|return|go|send ~2 ^|him|her|@who|@one|home|he|back|down|up|or',
  'do|should|shall|would|can|must i|we ~4 or ~3 not|leave|wait|no|give|keep|just|managed|contract|prosecute|hold|close|stay ~3 ^|it|him|her|them|him-another|another|one|chance|at|move|for',
  'refer|escalate|prosecute|fine|exclude|close|court|remove|contract|order|step-up|pex ~1 or ~1 not|no|leave|wait|hold|contract|court|fine|warning|managed|keep|no-order|order|stay|refer|close ~2 ^|this|it|order|move|for|open|at',
  '^ @option or ~1 @option ^',
  '^ ~1 @option or ~1 @option ~1 for|with ~2 @one|lad|girl|boy|family|mum|dad|kid',
  '^ ~1 stay|put|go|move|refer|fine|close|prosecute|leave|keep|wait ~2 or ~3 ^',
  '@who ~6 do|does|would|should|is|are ~1 i|we|that|he|she|it ~1 refer|neglect|adhd|autism|autistic|buy-it|count|qualify|normal|on-the-spectrum|at-risk|safe ~3 ^|or|him|her|one',
];

export const judgementRules: readonly DecisionRule[] = [
  ...sure.map((pattern) => ({ pattern, evenAsked: true }) as const),
  ...unlessAsked.map((pattern) => ({ pattern })),
];
