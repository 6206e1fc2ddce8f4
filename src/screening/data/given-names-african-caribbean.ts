/** Given names in use among African and Caribbean families, lower case and without accents. */
export const africanAndCaribbeanGivenNames = `
abayomi abba abdoulie abeba abebe abebi abeiku abel abena abeni abeo abi abia abike abimbola abiodun
abiola abiona abisola abosede acheampong achieng achol adaeze adaku adama adannaya adaobi adaora addae ade
adebanjo adebayo adebisi adebola adebowale adebukola adedamola adedapo adedayo adedeji adedolapo adedotun
adefolake adegbola adegoke adejoke adekemi adekunle adeleke adelola ademide ademola adenike adeniran
adeniyi adeola adeolu adepeju aderinsola aderonke adesewa adeshina adeshola adesola adesuwa adetokunbo
adetola adetoun adetutu adewale adewunmi adeyemi adeyinka adia adigun adisa adjei adjoa adjoba adom adongo
adunni adut adwoa adzo afam afi afolabi afolake afolarin afra afua agyei ahmadou aisosa aissata aissatou
ajani ajayi ajibola ajoke ajuma akachi akande akanni akeelah akeem akeisha akin akinade akinbode akinkunmi
akinlabi akinola akintunde akinwale akinyi akoma akon akosua akpan akua akuba akudo akuol akwasi akweley
akwia alabi aladi alake alero alieu alimatu alou alpha ama amadi amadika amadou amaechi amahle amaka
amarachi amarachukwu ambe ameyaw amie aminu amma amoke amondi anaiyah anan anayo anesu angwenyi aniebiet
aniekan aniekeme aniyah anjola anjolaoluwa annan antoine antwan antwi anulika anuoluwapo anwuli anyango
aondo arike arinola arinze arit aruna asabe asanda asantewaa asari ashanique ashanti ashenafi asmara
asmeret aster atalanta atieno atinuke atobra atsu atswei audu auma awelu awotwi awudu awura aya ayanda
ayebale ayebatari ayen ayim ayinde ayo ayobami ayodeji ayodele ayokunle ayomide ayomikun ayomiposi ayoola
ayotunde ayuba azaria azeez azubuike baaba baako babacar babafemi babajide babatope babatunde babs badu
bakary bako balikis bamidele bandele banji baraka barakat barirah bashiru bassey bayo bayode bekele
berhane berhanu berko beyene bimbola bimpe biniam binta bintou biodun birhan birtukan blessing boakye
boateng boipelo bola bolaji bolanle bolatito bolu boluwatife boma bongani bosede boubacar britannia
bryshere buchi bukky bukola bunmi busayo busisiwe bwalya cassian cedella chanda chanice chantae chantay
chebet cheikh chenai chenayi cheta chevon chevonne chiagozie chiamaka chibueze chibuike chibuikem chibuzo
chibuzor chidera chidi chidiebere chidiebube chidiogo chidozie chidubem chiedozie chiedu chiemeka chiemela
chiemerie chigozie chijioke chika chikamso chikaodi chikaodili chike chikere chikezie chikodi chikwado
chima chimamanda chimaobi chimaraoke chimdi chimezie chinasa chinaza chinazaekpere chinedu chinenye chinua
chinwe chinwendu chinyelu chinyere chioma chipiliro chipo chisanga chisom chisomo chitalu chituru chizaram
chizitere chizoba chizobam chuka chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chukwunonso coumba
daberechi dabiku dacia dada daequan dagim daijon dajon dakarai damilare damilola damola dandre dangelo
danjuma danladi dante dapo daquan darasimi darelle darnel davonte dawda dayo dayshawn daytona deandre
deante debo dejaun deji dejon dela delali delano delroy demarcus demari demario demba demetrius demilade
denge denroy deron desean deshane deshaun deshawn deshon desta destinee devante devaughn devonte
diamonique diandra dieudonne dikachi dikeledi djeneba djibril dmarco dola dolapo donkor dontae donte dotun
doyin doyinsola dshawn dube dujuan durodola dushane dwight dzifa earlene ebele ebenezer ebere eberechi ebi
ebiere ebo eboni ebube ebuka ebunoluwa edem edidiong edosa efia efosa efua egbe ehimen ejike ejiro ekaete
ekene ekow ekpo ekua ekundayo elechi elewa elikem elikplim emefa emeka emem emmanuella eniola enitan
enobong enoch enyinnaya enyonam ephraim ermias errol eseosa eshe esi esinam esosa etim etinosa everton
ewurabena ewuraesi eyerusalem eyitayo eyram ezenwa ezichi ezinne fadekemi fafa falilat fana fanta farai
fatai fatimatu fela femi fiifi fikayo fikile fitzroy fiyinfoluwa fola folake folarin folasade folashade
folu foluke folusho foluso foyinsola francisca freweini fumnanya funke funmi funmilayo funmilola funsho
gabra gaddiel gbemi gbemisola gbenga gebre ghaliat gifty gisele glenroy godfred godswill godwin habtom
haddy hadiza haileab hailu haja hauwa hellen henok hermela hirut honor huldah hyacinth ibidun ibironke
ibukun ibukunoluwa ichabod idara iden idongesit idowu idrissa iesha ifeanyi ifeanyichukwu ifechi ifechukwu
ifedayo ifeoluwa ifeoma ifueko ifunanya iheoma ijeoma ikechi ikechukwu ikemefuna ikenga ikenna ikeoluwa
ikponmwosa imabong imade imani imo imoleayo inem inemesit iniobong inioluwa inyang ireayo ireoluwa ireti
isaias isatou ishola isiah isioma isoken israel itohan itoro itunu itunuoluwa ivie iyabo iyabode iyanu
iyanuoluwa iyare iyinoluwa iyiola izuchukwu jaafar jabari jabu jabulani jadesola jahdon jaheim jahiem
jahkai jahmai jahmal jahmari jahmel jahmelia jahmiah jahnai jahnoy jahson jahvon jahzara jahziah jainaba
jaiyeola jaleesa jalloh jamar jamarion jamelle janae janay janaya japheth jaquan jarell javan javaughn
javon jayanna jaydan jaylah jazlyn jelani jelili jelisa jemimah jendayi jerell jermain jevaughn jevon jide
jideofor jimoh jodian jojo jola jolaade jomo jovan jovanni jumoke juwon kabelo kabiru kadeem kadeisha
kadian kadiatou kadiatu kadisha kahlil kaleisha kalkidan kamara kamari kamau kambiri kamoru kamya kanayo
kanyinsola karabo karamo kariuki karlon kashawn kasim kavaughn kaydian kayin kaylon kayode keanna keba
kefilwe kehinde keisha keji kelechi kelisha kemar kemarley kemi kemisola kemoy kenechi kenechukwu kenisha
kenroy kenyatta keon keren keron kerron kesandu keshaun keshawn kessie keturah kevaughn kevon keyon
keyshia khalani khaliah khari kiarah kidane kidist kikelomo kimani kimoya kirkland kiros kitoko kitso
kiyah klenam kobby kobina kodjo kodwo kofi kojo koku kokumo kola kolade kolapo kolawole konan korede
korkor korto kossi kuda kudakwashe kudirat kudzai kudzanai kujo kukua kunle kuol kuukuwa kwabena kwabs
kwadjo kwadwo kwaku kwame kwamena kwasi kweku kwesi kwesiba kwodwo kyei kyeron kymani kymarley kyrell
kyshaun lakeisha lamarr lami lamin lamine lanre laquan larenz laron lashawn lashay latasha latavia lati
latonya latrell lavaughn lavern lavonne lawrencia leandra lekan leke lerato lesedi leshae leshawn letitia
levar levell limpho lindani lindiwe lloydon lolade lolu lomofe lorenz lorrell lukman lulama lungile lwazi
lynval maame madinatu madou mahlet makafui makai makanjuola makayla makeda makena makinde malakai malaki
malikai mamadi mamadou mame mamello mamuye mandisa mandla mansa maomao marang marcellus mariama mariatu
mariella markel markell markus marlaya marques marquis marquise masego masozi massah mawuena mawuli mawusi
mawutor mayowa mbali mekai mekdes mekhai mekhi mekonnen melat mensah meron micaiah mikal mikell mikias
miremba mmesoma mobolaji mobolanle modou modupe mofe mofiyinfoluwa moji mojisola mololuwa momodou monday
monet monifa moradeke morayo moremi morenike morolake mosope mosunmola motunrayo moyinoluwa moyo moyosore
moyosoreoluwa mpho msia mthunzi munachi munachiso munashe muthoni muyiwa mwai mwangi mwansa mwende
mziwandile naa naana nabulungi nadre nakai nakato naki nakia naledi nalubega namakula namwandu nanfuka
nanyamka naquan naryah nashaun natalya nathania nathi natnael ndidi ndidiamaka ndileka ndubuisi nduka
neema nehemiah nene neo neveah ngozi ngozichukwu nhlanhla nikai nimi niniola niquan njeri njideka njoki
njoroge nkechi nkechinyere nkem nkemdilim nkiru nkiruka nkosana nkosi nnamdi nnanna nnedi nneka nnenna
nnennaya nobuhle nokuthula nomalanga nomsa nomvula nonso nosa nothando ntombi nwabueze nwamaka nwando nyah
nyakim nyambura nyameba nyankomah nyarai nyasha nyasia nyeleti nykai nyokabi obafemi obehi obi obiageli
obianuju obichukwu obidi obim obinna obioma odafe odell oderinde odion odunayo odunola ofure ogechi
ogechukwu oghenekaro oghenero oghenetega ogo ogochi ogochukwu ogonna ojonugwa oke okechukwu okezie okon
okoro olabisi olabode oladapo oladele oladimeji oladipo oladotun oladunni olajide olajumoke olakunle
olamide olamilekan olamiposi olanike olanrewaju olaoluwa olapeju olasubomi olatunbosun olatunde olatunji
olawale olawunmi olayemi olayinka olorunfemi oloruntoba olu oluchi oluchukwu olufemi olufunke olufunmi
olufunmilayo olufunmilola olukayode olukemi olukorede olumide olumuyiwa oluremi olurotimi olusegun oluseun
olusola olutayo olutobi oluwabukunmi oluwabusola oluwadamilare oluwadamilola oluwadara oluwadarasimi
oluwafemi oluwafikayomi oluwafunmilayo oluwakemi oluwakorede oluwalosheyi oluwanifemi oluwapelumi
oluwaremilekun oluwasegun oluwasemilore oluwaseun oluwaseyi oluwaseyifunmi oluwashina oluwasola
oluwatamilore oluwatimilehin oluwatise oluwatobi oluwatobiloba oluwatomi oluwatomisin oluwatosin
oluwatoyin oluwole olwethu omarion omobola omobolaji omobolanle omodele omojola omolade omolara omolola
omorinsola omoruyi omosede omosefe omotara omotayo omotola omotolani omotunde omowumi omowunmi onaolapo
onome onose onuoha onyedikachi onyeka onyekachi onyekachukwu onyema onyemaechi onyinye onyinyechi opal
opeoluwa opeyemi orane oreofe oreoluwa oreva ori orisa osaama osagie osahon osakpolor osakwe osaretin
osaro osarobo osarumen osas osasere osayuki osaze osazuwa osei oseluwe oshae oshane oshea osinachi osita
osose othieno otieno otobong oumar oumou ousainou ousmane owusua oyin oyindamola oyinkansola oyinlola
oyiza ozioma ozohu panashe panyin peju pelumi pemisire pernell phumzile praisegod preye puleng quaid quan
quaniesha quaniqua quanisha quincey raekwon raheim rajae rajaun ranique raquan rasaq rashaad rashaan
rashae rashaun rashawn rasheedah rasheedat rayshaun rayvon remilekun renae reneilwe renell renelle rickell
rofhiwa rofiyat roimata romaine romario romaro romell romello ronaldo roneil roneisha ronke roshae roshane
roshaun rotimi royston ruach rufaro rukayat rukevwe ruramai ruvarashe ruvimbo sade sadio sadjo saidu
saikou sainabou sakhile salamatu salematu salewa salieu samaria samiah samrawit sanai sanele sanique
santana sare savion sebastiao segun seidu sekani sekinat sekou sele selorm semaj senait senam senami
senayit seni seraiah seun seyi seyram shaday shaidon shakeem shakeil shakira shakur shamar shamari shameka
shamika shamiya shanae shanai shandell shaniah shanika shaniqua shanique shanisha shantae shantel
shantelle shaquan shaquanna shaquiel shaquille sharika sharise sharmaine sharnae shavon shavonne shawna
shawntae shayanne shaydon shayo sheku sheldene shelique shemar shemari shenaya shenelle shenice shereece
sherelle sherika shernae sherrell shevon shewit shian shkai shola sholape shumba shyanne shyheim sibongile
sibusiso sidi sihle sikelela simba simbarashe simisola sinai sinazo siphesihle sipho siyabonga sizwe soma
somto somtochukwu sope sopuruchi soribah subomi sulaimon suliat sunday tafadzwa tahj taija taijah taijon
taiquan taiwo tajay takara takeisha takiyah takudzwa talaya taleisha taliesha taliyah tamaya tambu tameka
tamia tamika tamilore tamiya tamuno tamunoemi tanaka tanatswa tanique taniyah tapiwa taremu tari tariro
tatenda tavia tavon tavonte tawanda tayo tayvon tega teianna tejiri tejumola telisha temi temidayo
temilola temiloluwa temitayo temitope temwa tendai tendayi tendekai teni teniola tenisha tenneh terell
terelle terrel terrell tesfalem tesfay tesfaye tevin tewelde thabo thandeka thandi thandiwe thando thato
themba thembeka thembi thulani thuli tianah tichaona tife tijuan timehin timi timilehin timileyin tinashe
tinotenda tinuke tionne tiquan tirzah titi titilayo titilola titilope tiwa tiwalade tiwatope tobe
tobechukwu tobenna tobiloba tochi tochukwu tokoni tokozile tokunbo tola tolani tolu tolulope toluwalase
toluwalope toluwani toluwanimi tomi tomilola tomisin tope topsy toritseju tosan tosin toyin toyosi
tramaine tremaine tremayne treshawn trevaughn trevon trevonte treyvaughn treyvon tsega tsehay tsepo tshepo
tsitsi tumelo tumi tunde tunji tyanna tykai tylan tymel tynisha tyquan tyrail tyreece tyreek tyreik tyrek
tyreke tyrel tyren tyrik tyriq tyrique tyrrell tyshaun tyshawn ubong uche uchechi uchechukwu uchendu
uchenna udechi udeme udoka uduak ufuoma ugo ugochi ugochukwu ugonna ujunwa ukamaka uloaku uloma unathi
unoma urenna uwa uwaila uyai uyiosa uzo uzoamaka uzochi uzodinma uzoma vashti vaughn vuyisile vuyo wairimu
waithera wale wambua wambui wangari wangui wanjala wanjiku wanjiru wekesa wemimo williams wole wongel
wunmi wuraola xaria xola xolani yaa yaaba yakubu yannick yaw yaya yejide yemi yemisi yetunde yewande yinka
yodit yohannes yolanda yolande yordanos yorm zadie zainabu zaire zandile zanele zaniah zanique zariah
zawadi zaylen zekai zelalem zenani zenzele zerihun zhanae zhane zikai zodidi zodwa zukiswa zuwena zyaire
`;
