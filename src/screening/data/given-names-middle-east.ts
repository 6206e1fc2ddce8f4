/** Given names in use among Arab, Somali, Kurdish, Turkish, Afghan and Iranian families, lower case and without accents. */
export const middleEasternGivenNames = `
abdalla abdallah abdelaziz abdelkader abdelrahman abdi abdia abdiaziz abdifatah abdifatar abdihakim
abdijabar abdikadir abdikani abdikarim abdimalik abdinasir abdinur abdiqani abdirahim abdirahman
abdirashid abdirizak abdisalam abdishakur abdiwahab abdiwali abdiya abdolreza abdoul abdoulaye abdulahi
abdulaziz abdulbasit abdulfatah abdulhakim abdulhamid abdulkadir abdulkareem abdulkarim abdullahi
abdulmajid abdulmalik abdulqadir abdulrahim abdulsalam abdulwahab abdurrahim abla abshir adan adem aden
afrah ahlam ahmadi ahmadreza ahmadullah ahmednur ahmet aicha aishatu alaa alara alawiya alhaji alhassan
alican alireza almaz alp alparslan amaal amal amanuel amena amin amina aminah aminata amine amineh
aminullah ammal amoon amr amran amro anab anoud anwar aram arash arda areen arezoo arin armin arsen arzu
asal asli aslihan asmin asya atakan atefeh awa awad awale awel awil ayanle ayanna ayat aybars ayca ayda
aydan aydarus aydin ayfer aygul ayham aylin ayni aynur ayoob ayoub ayse aysegul aysel aysenur aysha aysheh
aysun azad azadeh azar azat azhaar azin azita azizullah azza baasim bader badr bahar bahareh bahja bahman
bahram baki balqis bana baraa baran baris barwako barwaqo barzan basak basel basem bashar bashiir basim
basima basira batoul batuhan baver bayan bayanullah behnaz behrouz behzad belal beren berfin berfu beritan
berivan berk berkan berkay berke berrin betul beyza bijan bilan bilge bilqis bircan birgul bishaaro bishar
bishr botan boushra bugra bulent burak burcu busra cabdi canab canan caner cansu cawo cemal cemil cemile
ceren ceyda ceylan cigdem cihan cinar cisman daahir dahabo dahir dalal dalia dalya damla dania daniyal
daoud dara darin dauda dawit deeqa deeqo defne degan delal delaram deniz deqa derin derya devran dhahabo
dhiya dhuha diaa dicle didem dila dilan dilara dilek dilsat diyar dlshad doaa doga dogan dogukan donya
dounia dunya duru ebrahim ebtisam ecem ecrin eda efe efsa ege egemen ehab ekhlas ekin ekrem ela elaf elahe
elaheh elanur elcin elif elifnur elmi elnaz emadeddin emine emir emirhan emrah emre enas enes engin ensar
eray ercan erdem erdogan eren erhan erkan erol ersin ertugrul esen esila esin esma esmanur esmat esra
esraa evin eyad eyup ezel ezgi fadi fadia fadil fadila fadime faduma fadumo fahmi fahmo faiz farahnaz
faramarz faranak farangis fardin fardowsa fardowso fareeha fariba fariborz farideh farnaz farshad farshid
farsin farzad farzaneh fathi fathia fathiya fatih fatin fatiya fatmata fatou fatouma fatoumata fatuma
fatumo fawaz fawzi fawziya fawziyah faysal fayza fehmi ferah ferda fereshteh ferhad ferhat feride feyza
figen fikret filiz filsan fouad fouzia fozia foziya fuad furat furkan gamze ghada ghadeer ghadir ghaith
ghassan ghazal ghazi ghena ghina gizem gokce gokhan goktug gonca gonul gulay gulben gulcan gulden guled
guleed gulen gulistan gulsen gulsum gulten gunay gunes guven haajara habeeb habon habsa hacer hadeel hadil
hagar hager hajar hakan hakim hala halah haleem halgurd halide halil halimo haluk hamda hamdi hamdia
hamdiya hamed hamidullah hamoud hamse hana hanaa hanaan hanad hanan hande hanen hani hanin hareth harun
hasret hassna hatem hatice hatim havin havva hawa hawaa hawo hawra haya hayaan hayam hayat haytham hazal
hazan hazar hazem hedayat hejar helia helin hend hevin hewan heybe hibaaq hibaq hibo hicham hikmat hilal
hinda hisham hiwa hoda hodan hodman homa hooman horia hosam hosna hossain hossam hossein houda housam
houssam hudhayfah hulya huma humam hurrem huseyin husniye hussam ibtihal idil idilo idman ifra ifrah ihab
ikraan ikran ilaf ilayda ilhaam ilhan ilkay ilker ilknur ilwad imane imen imtithal inas inci intisar ipek
iqraan irem irmak ishaak ishak islam ismaciil ismael ismahan ismet issa issra istahil istarlin iyad
izdihar izel jaad jaber jabril jafar jalil jama jamaal jamaludin janan jasim jasir jawaher jawan jehan
jenan jihan jilan jinan joud joudi joumana joury juhi jumana jwan kaan kadar kadija kadir kadra kadro
kaltuma kaltun kameel kamil kamilah kamilia kani karar kareem kareema karin karwan kasra katayoun kauthar
kaveh kawa kawsar kawthar kayra kazem kemal kerem kerim keyvan khadar khadir khadiya khadra khadro khaled
khalif khalifa khatera khawlah khayr khayre kheira khidir khoder khosrow kianoush kifah kinan kivanc koray
kosar kowsar kubilay kubra kulmiye ladan lamar lamia lamis latifah layaan layal layan layth leen leman
levent leyan liban liiban lilas lina loay lojain loubna loujain lujain lul luwam maan mahamed mahamud
maher mahir mahmoud mahmut mahnaz mahsa mahtab maisam maisara maison majdi majed makka malak malaka malek
mamdouh manar maral maram marjan marwaan marwan marzia masal masoud massoud mawlid may mayada mays maysam
maysoun mazen mehran mehrdad melak melek meliha melike melis melisa meltem meral merhawi meriem mert merve
meryam meryem mesut metehan metin mevlut mewael mihriban milad minoo mirac miray mirwais mitra mjeed moaaz
moad moamen moayad mohanad mohannad mojtaba moktar momen morad morteza mostafa motaz mouad mouna mounir
moussa muaad muad muaz mubarik muhammet muhanad muhannad muhsin muhubo muhyadin mukaddes mukhtaar muktar
mulham mulki muna munaf munasar muniir muqtar murat mursal mushin musse mustaf muumin muzaffer nabhan nada
nadheer nadifa nadir nafiso nagat nageeb nagham nahla nahom naif najah najat najeeb naji najla najmo namir
narges nargiz nariman nasra nasri nasro nasrudin nasrullah nastaran nasteeho nasteha nasteho nawal nawras
nawzad nazan nazanin nazdar nazli nazlican neda nefes negar negin nehir nergis nermin neslihan nesreen
nesrin nevin nidal niddal niga nihad nihan niima nilay nilgun niloofar nima nimco nimo nisanur nisreen
noora norhan nouf nour noura nouran noushin nozhat nuradin nurah nuray nurcan nurdin nureddin nurettin
nurgul nurhan nuri nursal nursel nurten obada obaidullah oguz oguzhan okan oktay ola olcay olfat omaima
omid omran onur orcun orhan oula oussama ozan ozcan ozge ozgur ozlem parham pari paria parinaz parsa
parvaneh parwana parwin payam payman pegah pejman pelin pelinsu peshawa peyman pinar pouria pouya poyraz
qaali qadan qali qasid qassim qays quman raad raafat rabab rabee rafah rafif raghad rahaf rahel rahmo
rakan rama ramah ramazan rami ramin ramla ramlo ramy ramzi randa raneem ranim raouf rasha rashin rasoul
ravan rawa rawad rawan rawda rawdha rawia rayane razan reber rebin recep redouane redwan reem reham rema
renas retaj reyhan reyhana reyyan rezan riad ridha riham rima rinad riwan roaa robel robina rodi rodin
roham rojan rojda rojin ronahi ronya ronza roula roya rozh rozhin ruba ruken rukia rumeysa ruqia ruun
ruweida ruya ruzgar saaid sabaa sabri sabrin sabrine sabriye sadegh sadik saeid safi safiye safiyo sagal
sahal sahro saida saidah saido saina sakariye salaad salado salah salam salat salih saliha saman samaneh
samar samara samatar sameh samer samiira samsam sanad sanaz sardasht sareh saria sarkawt sarwat sattar
sawsan sayid sayyid sedat seddik sedef selam selcuk selim selin selman sema semih semiha semira semra sena
sepideh serap serdar serhat serkan serpil setareh sevda sevgi sevil sevim sevinc seyma seynab sezen sezer
shaadia shacban shaden shadi shadia shadya shahad shahed shahin shahla shaho shahram shahrzad shakiba
shamis shamso shankaron shareefa sharmake shawqi shaymaa shereen sherin sherko sherwan shilan shiler shima
shireen shirwac shirwan shno shoresh shoukri shugri shukri shukriya shvan siamak sibel sihaam siham sila
simge sinan sinem sirad sirwan siwar sohaila sohrab solmaz somayeh soner songul soran soulaimane soumaya
sozan suaad suad suado subeer sucaad sude sueda sufyaan suhaila suhaima suhaylah suheyla suhur sukru
sulafa suleyman sumeyo sumeyye suna suraya taban taghreed tahani tahereh tahmineh taim taj tala talal
taleen taman tamer taner tawakal tawfiiq tawfik tawfiq tayeb tayfun tayim taylan tewodros thamer thana
thara thuraya tolga toprak touran tuana tugba tugce tulay tulin tuna tuncay tuncer turan turgut turki
ubaax ubah udbi ufuk ugaas ugbad ugur umalkheyr umay umit ummi umran umulkheir umut ushan utku uways vedat
veli volkan wadha wael wahib wanas warsame warsan wasan wazhma wehib wiam widad wijdan wisam wissam xaawo
xabiiba xafsa xaliimo xamda xasan xawo xidig xirsi xuseen yaasiin yaasmiin yad yagiz yagmur yahye yaman
yamen yara yaren yasameen yasamin yasar yasemin yaser yavuz yazan yazdan yeliz yesim yigit yilmaz yohana
yonas yonis yosef yosra youcef younes youseph yousra yucel yusur yuusuf zabiullah zafer zahi zahran
zakariye zaki zalmay zana zanyar zayneb zeina zeineb zeki zekiye zeliha zerda zeyad zeynab zeyneb zeynep
zhala zhina zhyar zilan zinah zineb zohre zohreh zoubida zubeyde zuhair zuhal zuhayr zuhur zulal zumra
`;
