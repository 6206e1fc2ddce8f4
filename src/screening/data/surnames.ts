/** Family names common in England today, lower case and without accents or apostrophes. */
export const surnames = `
rose rivers bloom forde mercer mackie fenwick appleby sharples entwistle ramsbottom hargreaves ormerod duckworth fairclough brightwell pearson
abdi abdullahi abubakar achampong ackroyd adams addo adebayo adekunle adeleke adeniyi adeyemi adeyinka
adjei afari afolabi agarwal aggarwal agyei agyemang ahmad ahmadi ahmadzai ahmed ajayi akande akhtar
akinola akintola akpan akram akter akther alabi alam alamin aldridge alexander ali alimi allam allen
alvarez amadi amoah amoako amponsah anderson andreou andrews ansah anwar anyanwu appiah appleby arnold
arora arshad asamoah asante ashcroft ashworth asif aslam atkins atkinson atta attwood aubrey austin awan
ayodele azam aziz babatunde bah baines bains bajwa bakare baker balogun bamford banda banerjee bangura
banks barber barclay barker barlow barnes barnett barr barrett barrientos barrow barry barton bashir
bassey bateman bates batra batt baxter bayliss beale beattie beaumont beckett bedford beech begum bell
bellamy bello bennett benson bentley berry best bevan bhatt bhattacharya bhatti bhogal bilal birch
birchall bird bishop black blackburn blackwell blake bland boadu boahen boakye boateng bolton bond booth
bowen bowler bowman boyce boyd boyle bradbury bradley bradshaw brady braithwaite brathwaite bray brennan
brewer bridges briggs bright broadbent broadhurst brobbey brookes brooks brown browne bruce bryan bryant
buchanan buckley bull bullock burgess burke burnett burns burrows burton bush butcher butler butt byrne
cain cairns caldwell callaghan cameron campbell cannon carey carlisle carmichael carpenter carr carroll
carson carter cartwright carvalho casey cassidy castillo chadwick chahal chamberlain chambers chan
chandler chang chapman charlton chatterjee chaudhary chaudhry chaudhury chauhan cheema chen cheng cheung
chopra choudhry choudhury chowdhury christie chukwu chukwuemeka chung church clark clarke clayton clements
clifford coates cohen coker cole coleman coles collier collins collinson connolly connor conteh conway
cook cooke cooper corbett cortez costa coulson coulter cox craig crane crawford crompton crook cross
crossley crowther cruz cullen cummings cunliffe cunningham curran curry curtis dahir dale dalton daly
daniel daniels dankwah danso daramola darby darko darwish dasilva davey davidson davies davis davison
dawson day deacon dean deane delaney dempsey dennis denton desai devlin dhaliwal dhami dhanda dhesi
dhillon dhir diallo dias diaz dickens dickinson dickson dixon dlamini dobson docherty dodd doherty dolan
donnelly donovan doran dougherty douglas dowling downes downing doyle drew driscoll drury dube duffy
duggan duncan dunn dunne durrant dutta dyer dziedzic earl eastwood eaton edmonds edoh edwards effiong egan
ekwueme elliott ellis ellison elmi emmanuel english esposito essien evans everett eze ezeh fagan
fairbrother fairclough farah faraji farooq farrell farrow fashola faulkner fearon fenton ferguson
fernandes fernandez ferreira field fielding finch findlay finlay finnegan finney fisher fitzgerald
fitzpatrick fleming fletcher flood flores flynn fofanah foley fonseca forbes ford forster forsyth foster
fowler fox francis franklin franks fraser freeman french frimpong frost fry fuller gabriel gallacher
gallagher gandhi garcia gardiner gardner garner garrett gashi gaskell gauntlett gebremariam george
georgiou ghani ghosh ghuman gibbons gibbs gibson gilbert giles gill gillespie gilmore glover goddard
godfrey godwin gold goldberg golding gomes gomez gonsalves gonzalez goode goodman goodwin gordon gough
gould gowda grady graham grainger grant gray green greene greenwood greer gregory grewal grey griffin
griffith griffiths grimes grimshaw grove grover guerra guest gunn gupta gurung guthrie guzman gyamfi gyasi
habib hadley haider haines haji hale haley hall halliday hamid hamilton hammond hampson hampton hancock
hanif hanley hanna hanson haque harding hardman hardy hargreaves harper harrington harris harrison hart
hartley harvey hashemi hashi hassan hastings hawkins hay hayes haynes hayward haywood healey healy heath
hegarty henderson henry hepburn herbert hernandez herring hersi hewitt heywood hickey hicks higgins
higginson higgs hill hilton hinchliffe hirsi hirst hobbs hobson hodge hodges hodgson hodson hoffman hogan
holden holder holdsworth holland holloway holmes holt hooper hope hopkins hopkinson hoque hornby horne
horton horvath hossain houghton howard howarth howe howell howells howes hoxha huang hubbard hudson
huffman hughes hull humphrey humphreys humphries hunt hunter hurley hurst hussain hussein hutchings
hutchinson hutchison hyde ibe ibrahim idowu ifeanyi igbinedion igwe ilyas imafidon imran ingham ingram
innes iqbal ironside irvine irving irwin isaac islam ismail issa iyer izuchukwu jabbar jackson jacobs
jafari jain jalloh jama jamal james jamieson janjua javed jeffery jeffries jenkins jennings jensen jha
jiang jimenez johal johansson john johns johnson johnston johnstone jones jordan joseph joshi joyce juma
kabba kabir kakar kallon kamal kamara kaminska kaminski kang kapoor kareem kargbo karim karimi kaur
kavanagh kay keane kearney keating keeling keen kelleher keller kellett kelly kemp kendall kendrick
kennedy kenny kent kenyon keogh kerr kershaw khalid khalil khan khanna khanom khatoon khatun khokhar kidd
kiernan kilgour kim king kingston kipling kirby kirk kirkham kirkpatrick kirwan knight knott knowles knox
konadu kone koroma kovac kovacs kowalczyk kowalska kowalski krasniqi krishnan kufuor kuku kumar kumari
kuti kwarteng kyei lacey lal lally lam lamb lambert lamptey lancaster lane lang langley larkin lau law
lawal lawrence lawrie lawson lawton leach leadbetter leahy lee leech leigh lennon leonard leslie lester
levy lewandowska lewandowski lewis lim lin lindsay lister little littlewood liu livingstone lloyd locke
lockwood logan long lopes lopez lord lowe lowry lucas luke lunn luo lynch lyons maalim macauley macdonald
macfarlane mackay mackenzie mackie maclean macleod macpherson madaki madden maddox magan magee magrath
mahad maher mahmood mahmoud mahoney maina mair malhotra malik malone maloney mann manning mansell mansoor
mansour marques marriott marsden marsh marshall marston martin martinez martins masih mason massey masters
matharu mather mathers mathew mathews mathieson matthews maxwell mayer mazur mbeki mcallister mcauley
mcbride mccabe mccall mccann mccarthy mccartney mcclelland mcclure mcconnell mccormack mccormick mccoy
mccullough mcdermott mcdonagh mcdonald mcdonnell mcdougall mcdowell mcewan mcfadden mcfarlane mcgee
mcginley mcgowan mcgrath mcgregor mcguinness mcguire mchugh mcintosh mcintyre mckay mckee mckenna mckenzie
mckeown mckinnon mclaren mclaughlin mclean mcleod mcloughlin mcmahon mcmanus mcmillan mcnally mcnamara
mcneil mcneill mcnulty mcpherson mcqueen mcshane mcsweeney meadows mehmeti mehmood mehra mehta mellor
mendes mendy mensah mercer meredith metcalfe meyer miah mian michael middleton miles millar miller
milligan mills milne milner minhas mir mirza mishra mistry mitchell moffat mohamed mohammed mohamud molina
moll moloney monaghan montgomery moody moon moore morales moran moreira moreno morgan morley morris
morrison morrissey morrow mortimer morton moses moss moyo mubarak mueller mugabe muir mukasa mukherjee
mullen muller mulligan munro murphy murray musa mustafa mutasa mwangi myers mykhailenko nagra nagy naidoo
nair nandi naqvi nash naylor nazari nazir ncube ndiaye ndlovu neal neale negus nelson neville newell
newman newton nguyen niazi nicholas nicholls nicholson nicol nielsen nightingale nisar nixon njie njoroge
nkosi nkrumah nnadi noble nolan noor noorzai norman norris north norton novak nowak nsiah nunes nunez nunn
nuttall nwachukwu nwankwo nwokolo nwosu nyarko oakes oakley oates obasi obeng obi obiora oconnor odeyemi
odonnell odriscoll odukoya odwyer ofori ofosu ogbonna ogden ogunbanjo ogunleye ogunyemi ohara ojo okafor
okeefe okeke okeowo okocha okoh okoli okolie okon okonkwo okorie okoro okoye okpara okwu okyere oladipo
olaniyan olawale oldham oleary oliveira oliver olivier olmos olofin olsen olusanya omar omotosho oneill
onuoha onyango opoku oppong oreilly orourke osagie osborn osborne osei oseni oshodi osman osullivan otieno
otoole owen owens owolabi owusu oyelaran oyinlola ozturk packer padilla page paige painter palmer pandey
papadopoulos parekh park parker parkes parkin parkinson parmar parr parry parsons partington partridge
patel paterson patil patterson pattison paul pavlov payne peacock pearce pearson peck pemberton penn
pennington pereira perera perez perkins perrin perry peters peterson petrov petrova pham phelan phillips
philpott pickering pickles pierce pillai pinto piotrowski pitt platt plummer pollard pollock poole popa
pope popescu popov porter potter potts pourali powell power pratt preston price priestley prince pritchard
proctor pugh purcell purewal purvis qadir qazi quansah quartey quinn qureshi radcliffe rae rafiq rahimi
rahman rai raja rajan rajput ramirez ramos ramsay ramsden ramsey rana randall randhawa rankin raphael
rashid ratcliffe rauf rawat rawlings ray raymond raza read reddy redfern redmond reed rees reeve reeves
regan rehal rehman reid reilly reis renshaw rexhepi reyes reynolds rhodes riaz ribeiro rice richards
richardson richmond rider ridley rigby riley rivera rizvi roach robb roberts robertson robins robinson
robson roche rodgers rodrigues rodriguez rogers roman romero rosario ross rossi rostami rowe rowland
rowlands rowley roy royle ruiz rushton russell rutherford ryan ryder sabir sackey sadiq sadler saeed saha
sahota saini salah salako saleem saleh salim sall salmon sambou samuel samuels sanchez sanders sanderson
sandhar sandhu sangha santos sarkar sarpong sarwar saunders savage sawyer scally schmidt schneider
schofield scott seaton sekhon selby sellers senior serrano sesay seward sexton seymour shabbir shafiq shah
shaheen shahid shahzad shaikh shannon sharif sharma sharp sharpe sharples shaw shea sheehan shehu sheikh
shelton shepherd sheppard sheridan sherwood shevchenko shields shinwari shittu shonibare short shukla
siddiqi siddique siddiqui sidhu silva simmonds simmons simms simpson sims sinclair singh singleton sinha
skelton skinner slater sloan small smart smith smyth snow solanki solomon somerville sood sousa southall
sowah sowande spears speight spence spencer stafford stanley stanton steele stephens stephenson sterling
stevens stevenson steward stewart stirling stokes stone storey strickland strong stuart stubbs styles
suleiman suleman sullivan sultana summers sumner sutherland sutton swain swann sweeney swift sykes symonds
szabo szymanska szymanski tagoe taheri tahir talbot tamang tan tandoh tang tanner tariq tate taylor
teixeira tembo tennant terry tesfaye tetteh thakur thapa thapar theodorou thomas thompson thomson thorne
thornton thorpe thurston timms tinsley todd tomlinson tompkins tooley torres touray tovey townsend tran
travers travis traynor trent tucker tully turay turnbull turner tuttle tweedie twumasi tyler tyson ubah
uche uddin udoh ugochukwu ullah umar umeh underwood unsworth upton usman uwais uzoma vance vandijk varga
vargas varley varma vasquez vaughan vaughn vaz verma vernon vickers villa vincent wachira wade wadhwa
wagner wainwright waite wake walker wall wallace waller wallis walsh walter walters walton wang wanjiru
waqar ward warner warren warsame waseem washington waterhouse waters watkins watkinson watson watt watts
weaver webb webber webster weir welch weldon wells welsh west weston whalley wheatley wheeler whelan
whitaker white whitehead whitehouse whiteley whitfield whiting whitmore whittaker whittle whitworth
wickham wiggins wilcox wilde wilding wilkes wilkins wilkinson wilks williams williamson willis wilmot
wilson winter winterbottom winters wiredu wisniewska wisniewski wojcik wolfe wong wood woodcock woodhouse
woodruff woods woodward woolley worrall worthington wren wright wu wyatt wynne xhaka xu yadav yamamoto
yang yates yeates yeboah yildiz yilmaz ying york yorke young yousaf yousefi yousif youssef yousuf yu yusuf
zafar zahid zaman zamani zang zhang zhao zheng zhou zielinska zielinski zubair zulu
`;
