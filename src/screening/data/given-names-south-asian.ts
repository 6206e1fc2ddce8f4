/** Given names in use among South Asian, Tamil, Sinhala and Nepali families, lower case and without accents. */
export const southAsianGivenNames = `
aadam aadil aafreen aahil aaima aaira aalia aaliya aamina aamir aamna aaqil aarav aaria aarif aarish aariz
aarna aarohi aarthi aarush aarya aaryan aasim aasiya aayan aayat aayra aayush aayushma abaan abbas abdal
abdul abdulla abdullah abdulrahman abdur abdurrahman abeeha abeer abhay abhi abhinav abhishek abid abida
abinaya abirami abrar absar adeeba adeel adeena adil adithya aditi aditya adnaan adnan advait advik afaan
afham afia afifa afreen afroza afsana afshan afzal agha ahad ahana ahmad ahmed ahmer ahsan aima aiman
aimen aina aisha aishah aishwarya aiza aizah ajay ajaz ajeet ajit ajmal akash akbar akhil akhtar akilan
akram akshara akshay akshayan akshita alam aleem aleena aleesha aleeza aleezah ali alia alishba alisher
aliya aliyan aliza alizeh almas altaf alveena alya amaan aman amandeep amani amar amarjit amarpreet
amberin ameer ameera ameerah amir amira amit amita amjad ammaar ammar ammara amna amolak amreen amrik
amrit amrita amritpal anam anamika anand ananthi ananya anas anaya anayah aneel aneela aneesa aneesah
angad anika aniket anil anila aniqa anisa anisah anish anisha anjali anju anjum ankit ankita ankur anmol
annam anshul anu anum anup anupam anupama anuradha anurag anusha anushka anvi aparna aqeel aqib aqsa aqsaa
arafat arani aravind areeb areeba areej arfa arhaan arham arib arif arifa arisha ariyan arjan arjun
arjunan armaan arman arooj aroosa arpan arsalan arshad arshdeep arshia arulini arulnathan arun arusa arush
arwa asad asanka aseel asha ashan ashfaq ashika ashir ashish ashmita ashok ashraf ashwin ashwini asif
asifa asim asiya asiyah asma asmaa asra atif atika atiqa atiya atul ayaan ayaaz ayan ayana ayaz ayeesha
ayesha ayisha aymaan ayman aymen ayra ayub ayush ayyan ayyub azaan azam azan azeem azhar aziz aziza azlan
azma azra baasit babar badar bakhtawar balakrishnan baljeet baljinder baljit balraj balvinder balwinder
bano baqir basharat bashir basit basma batool bavan bavani bavithra bazla benazir bhavesh bhavik bhavika
bhavin bhavna bhavya bibek bibi bikash bikram bilaal bilal bilquis bina binita binod bipin birinder bishal
bishnu bisma bismah bisman burhan bushra chaman chamara chaminda chandni chandran chandrika charan
charanjit chathura chathurika chetan chirag chitra daanish daanyaal daanyal daljit danushan danyal darshan
darshana darshika dawa dawood dawud daya deepa deepak deepali deepika deepti devan devansh devi devika
dhanya dharam dharmendra dharmesh dhriti dhruv dhruvi dilani dilhan dilini dilip dilnawaz dilraj dilshad
dilshan dimple dinesh dinithi dinuja dinushan dipa dipak dipali dipendra dipesh dipika disha divya diya
dolma dua duaa dulani eesa eesha ehaan ehsan ekam ekamjot ekta elham emaan emad eman erum esa esha eshaal
eshal eshan eshita etasham faaiz faatimah fahad fahd faheem fahim fahmida faiqa fairooz faisal faiza
faizaan faizah faizan fakhra falak falaq fara farah faraz fareed fareeda farha farhad farhan farhana
farheen farid farida fariha farooq farrah farukh faruq farwa faryal farzana fatema fathima fatiha fatima
fatimah fatma fawad fawzia fazal fazila ferdous feroz firdaus firdous firoz fiza fizza gagan gajan gajani
ganeshan ganga gaurav gauri gayan gayathri gayatri geeta geetika ghazala ghulam gihan gita gobika gobind
gopal gopi gowri gul gulnaz gulshan gulzar gunjan gurbaksh gurbir gurdeep gurdip gurinder gurjeet gurjit
gurjot gurkirat gurleen gurmeet gurmukh gurneet gurnoor gurpreet gursharan gursimran gurveer gurvinder
gyan haadi haadiya haaniya haaris haaruun habib habiba habibah habibur hadi hadia hadiqa hadiya hadiyah
hafeez hafiz hafiza hafsa hafsah haidar haider hajra hajrah hakeem haleema haleemah halima halimah hamaad
hamad hameed hamid hamida hamnah hamza hamzah hania hanif haniya haniyah hannan hansa hareem hareen haresh
hariharan harini haris harish harit hariz harjeet harjinder harjit harjot harkirat harleen harman
harmanpreet harmeet harneet haroon harpal harpreet harsha harshil harshini harshita harshiv harshvir hasan
haseeb haseena hashim hashini hashir hasib hasina hasna hasnain hassan hassnain hemang hemant hemlata
hetal hiba hibah hidayah hina hira hiral hiren hiruni hiten hitesh hooria hooriya huda humaira humayra
humayun humza humzah hurain husain husna husnain hussain hussein huzaifa huzaifah ibraheem ibrahim ibtisam
idrees iffat iftikhar ihsan ijaz ikhlas ikra ikram ilham ilyaas ilyas imaan imad imama iman imesha imraan
imran imtiaz inaaya inaayah inam inaya inayah inayat inderjit inderpal indika indran iqbal iqra iqrah
irfaan irfan irtaza irum isha ishaan ishaaq ishan ishaq ishika ishita ishmael ishrat ishtiaq ismaeel
ismail isra israr isuru izaan izaz izhaan izhar izma iznah izza jaan jabeen jabir jagdeep jagdish jagjit
jagraj jahan jahanara jahangir jaheda jahid jaideep jaimin jaivan jalal jamil jamila jamilah janaka
jananee janani janarthan janhvi janith jannah jannat janushan japji japneet jasbir jasdeep jashan
jashandeep jaskaran jaskiran jaskirat jasleen jasmeen jasmeet jaspal jaspreet jasveer jasvinder jaswant
jaswinder jathushan jatin javaid javed javeria jawad jawaria jaya jayan jayant jayesh jayna jayshree jeet
jeetendra jegan jeyan jeyanthi jhanvi jibran jigar jignasa jignesh jinal jiya joban jobanpreet joginder
junaid junayd juned juwairiyah juwayriyah jyoti kabilan kabishan kaif kainat kajal kajan kalpana kalpesh
kalsoom kamal kamala kamaldeep kamaljit kamla kamraan kamran kanchana kanwal kanwar kanza karam karamjit
karan karanveer karim karima karishma karthik karthika kartik kashaf kashif kashish kashvi kasun kaushal
kaushik kaveri kavin kavinaya kavindi kavindu kavish kavishan kavita kavitha kavya kayal keerthana keerthi
kehkashan keshav ketan keval keyur khadeeja khadeejah khadija khadijah khaleda khaleel khalid khalida
khalil khalilah khansa khawla khizar khizer khurram khushboo khushi kinza kiran kirandeep kiranjit kirat
kirpal kirtan kirthana kirti kirushan kishan kishanth kishor kishore kobika kogul komal komalpreet krish
krisha krishan krishanth krishna krishnakumar krishnan krupa kul kulbir kuldeep kuldip kuljit kulsoom
kulsum kulvinder kulwant kulwinder kumar kumari kunal kushal laaibah lahiru laiba laibah lakhvir laksha
lakshan lakshana lakshmi lalita lata latif latifa lavan lavanya lavanyan laxmi leena lekha lhamo lubaba
lubabah lubna luqmaan luqman luxan luxmi luxshan maariyah maaz madeeha madhav madhu madhuri madhusha
madiha maha mahad mahdi mahdiya maheen maheer mahek mahendra mahesh maheshwari mahi mahid mahika mahima
mahin mahira mahirah mahjabeen mahmood mahmud mahmuda mahnoor mahreen mahum mahveen maimoona maimuna maira
mairah majid majida malaika malaikah malik malika malith malkit mamun manahil manan manav mandeep mandip
maneesha maneet manel mangal maninder manish manisha maniya manjinder manjit manjot manju manjula manmeet
manmohan manoj manpreet manraj mansi mansoor mansur manveer manvi manvir maqsood mariyah mariyam maruf
marwa marwah maryam maryum masood masooma masud masuda masuma mathan mathumitha mathura mathuran mawiya
mayank maysa maysoon mayuran mayuri mazhar meena meenakshi meenu meera meerab meeta meetu megha meghan
meghna meha mehak mehar mehboob mehdi meher mehmet mehmood mehnaz mehreen mehrin mehrunisa mehul mehvish
mehwish memoona memoonah menaka methmi meyyappan mihir mikaeel mikail mikhail minahil minal minesh mingma
minhaz minsa miraal miraj miral miran misbah mishaal mishaim mishal mishel mishika mishti mital mitali
mitesh mithran mithuna mithusha mizan mizanur moazzam moeen mohamad mohamed mohammad mohammed mohammod
mohan mohid mohini mohit mohsen mohsin moin momin momina mominah monika monir monira mosammat mouli mousa
mubarak mubashir mubeen mudassar mudassir mueed mugunthan muhamad muhammad muhammed muhid mujahid mujeeb
mukesh mukhtar mumtaz muneeb muneer munir munira muntaha muqadas murad murtaza murugan musa musaab musab
musfirah mushtaq muskaan muskan mustafa mustaqim mutahir muzaffar muzammil naail nabeeha nabeel nabeela
nabil nabila nabin nadeem nadeema nadeen nadeesha nadira nadra nafeesa nafisa nagulan naheed nahid nahida
naima naimah naina nainika naira najam najib najiba najma najwa nalaka namra nandini nanthini naqash naqi
naresh nargis narinder narmatha narmin nasar naseem nasima nasir nasira nasreen nasrin nasser nauman
nausheen navdeep naveed naveen navin navjot navleen navneet navpreet navraj navya nawaal nawaz nayab nayan
nayana nayla nayyar nazaakat nazia nazim nazir nazira nazish nazma nazmin nazmul nazneen neelam neelima
neena neeraj neeru neesha neeta neha nehal nehmat nelofar neshat nethmi neya nida nidhi nihal nihar nikesh
niket nikhil nikhita nila nilam nilan nilani nilesh nilmini nilufa nilufar nilushan nimal nimali nimesha
nimra nimrah nimrat nipuni niraj niral niranjala niranjan nirav nirmal nirmala nirojan niroshan nirthika
nirvair nisa nisar nisha nishaan nishad nishant nishanthan nishanthi nishi nishita nita niteen nitesh
nithusan nithya nitin nivedita nivi niyah nizam noman noor noorah noorain noorjahan norbu nosheen noshin
nouman nousheen nudrat nuha nuhaa numan nur nura nurjahan nurul nusaibah nusaybah nusrat nuwan nuzhat
obaid omair omar omer omkar osama oshadi osman ovais oviya owais parag paramjit parampreet paramveer
parbati parisa parminder parmjit parmveer parth partha parul parvaiz parveen parveez parvez parvin pasan
pasang pasindu pathum pavan pavandeep pavithra pawan pawandeep payal pemba phurba pinky piranavan pirathap
piriya piumi piyush pooja poonam prabath prabhdeep prabhjot prabhleen prabin prabjot pradeep pradeepan
pradip pragash prakash pramila pramod pranav pranavi pranay praneel praneet pranita prasanna prashanth
pratap pratham pratik pratiksha pratima praveen praveena pravin pravinthan prayan preet preethi preeti
preeya prem premal pritam pritesh priti pritpal priyadharshini priyal priyam priyan priyanka priyansh
priyanshi priyantha priyanthi puja punam puneet punita purnima purvi pushpa qaasim qadir qais qamar qasim
qudsia qurat rabail rabeea rabia rabiah rabin rabindra radha radhe radhika rafay rafeeq rafia rafiq
rafiqul rafsan raghav raheel raheela raheem raheema rahela rahil rahila rahim rahima rahma rahmah rahman
rahul raihan raina raiyan raj raja rajab rajan rajbir rajdeep rajeev rajeevan rajesh rajeshwari rajinder
rajiv rajkumar rajkumaran rajni rajpal rajpreet raju rajveer rajvinder rajvir rajwinder rakesh rakhi rakib
ramanan ramandeep ramanpreet rameen ramesh ramisa ramisha ramiz rammya ramneet ramsha ramya ramzan rana
ranbir randeep randhir rani rania ranjan ranjana ranjani ranjeet ranjit ranjith ranjna ranveer ranvir
rashad rashda rashed rasheed rasheeda rashid rashida rashmi rasul ratan rathees rathika ratnam ravi ravina
ravinder ravindra ravjot ravneet rayaan rayan rayhan rayyan razaq razia reeha reema reena reesha rehaan
rehana rehman rekha renu renuka reshma reyansh reza riaan riaz rida ridah ridhi ridwan rifat rihab rijja
rimsha rina rinku rishaan rishabh rishav rishi rishika ritesh rithik rithvik ritika ritu riya riyaan riyad
riyan riyana riyaz rizvi rizwan rizwana rohaan rohail rohan roheel rohin rohini rohit rojina roma romaisa
romana romesh ronak ronit roshan roshani roshni rozina rubab rubaiyat rubel rubin rubina rudra ruhaan ruhi
rukaiya rukaya rukayyah rukhsana rukhsar rukiya ruksana rumaisa ruman rumana rumaysa rumaysah runa rupa
rupal rupinder ruqaiya ruqaiyah ruqaya ruqayyah rushil rutvik ruwan ruweyda saad saadia saadiq saadiya
saahil saaima saalihah saanvi saarah saba sabah sabeeha sabeen sabiha sabir sabira sabreena sachin sachini
sadaf sadaqat sadeem sadia sadiq sadiya saeed saeeda safa safaa safah safdar safeer saffa saffiya saffiyah
safia safina safiya safiyah safwan safwana sagar sahana sahar saheem sahibjot sahil sahir sahira sahithya
sahiti sahra saib saif saiful saifur saima saiqa saira sairah sajad sajal sajan sajeev sajeevan sajid
sajida sajjad sakeena sakib sakina sakinah salahuddin saleem saleema saleh saleha salihah salim salima
salmaan salman salwa sameea sameeha sameen sameena sameer sameera sami samia samina samir samira samirah
samiya samiyah samjhana samrah samreen sana sanaa sanam sanaya sandeep sandesh sandhya sandip sandun
sanduni sangeeta sangeetha sangita sania saniya saniyah sanjana sanjay sanjayan sanjeev sanjeevan sanjida
sanjit sanjiv sanjna sanju sanjula sanjuthan sanober santhosh santokh santosh sanujan sanya saqib saqlain
sarabjit saranya saraswati sardar sarfraz sarika sarina sarita sarmad saroj sartaj saru sarujan sarvesh
sarwar sasikala satbir sathana sathya satinder satish satnam satpal satvik satvinder satwinder saurabh
saurav savita savitri sawera sayed sayeda sayeeda sayma sayra seema seerat sehaj sehar seher sehr sehrish
sejal selvan selvi senthil senthuran senuri sewmini seyam shaan shaban shabana shabaz shabbir shabir
shabnam shaeema shafaq shafeeq shafiq shafiqa shagufta shahab shahana shahbaz shaheda shaheen shahid
shahida shahina shahira shahmir shahnawaz shahnaz shahrukh shahzad shahzaib shahzeb shaila shailesh shaima
shaista shajan shajeel shakeel shakeela shakil shakila shakir shalini shamaila shamas shambhavi shameem
shamim shamima shamin shammi shamsa shamsher shamsul shanaka shangavi shankar shanthi shanti shanza
shanzay sharan sharandeep sharanjit shareef sharif sharifa sharmeen sharmila sharmilan sharmin sharujan
sharukh shashi shathurya shaukat shaveta shazad shazia shazmeen shazmin sheela sheetal shehan shehla
shehnaz shehroz shehzad shekhar shemina shenaz sherbano sheryar sheza shibani shikha shila shilpa shilpi
shirin shirina shiv shivam shivan shivani shivansh shivraj shiza shoaib shobha shobhana shofi shraddha
shreeya shrey shreya shreyansh shreyas shri shruthi shruti shuaib shubham shubhi shuja shumaila shumaisa
shumi shweta shyam shyama siddharth siddhi siddiq siddiqa siddra sidra sidrah sikander simarjit simarpreet
simi simra simrah simran simranjeet simranjit simranpreet simrat simrit sinthu sinthuja sitara sithara
sithmi sivakumar sivan siya siyamala smita smriti sneha sneka soha sohaib sohail sohan sohana sohum sonal
sonali sonam soniya sonu soraya soumya sowmya sreya sri subashini subhan subhana subhash subira
subramaniam sucheta sudha sudhir sufian sufiyan sufyan sugan suganya suha suhaib suhail suhana suhani
suhayb sujan sujata sujeetha sujeevan sujitha sukh sukhbir sukhdeep sukhdev sukhjeet sukhjinder sukhjit
sukhman sukhmani sukhpreet sukhraj sukhveer sukhvinder sukhwinder sulaimaan sulaiman sulayman suleiman
suleman sultan sultana sumaiya sumaiyah suman sumathi sumaya sumayya sumayyah sumbal sumera sumeya sumit
sumita sumra sunaina sundeep sundus suneel sunil sunila sunita sunny supun suraiya suraj surayya suren
surenthiran suresh surinder surjit surraya surya suryansh sushant sushil sushila sushma sushmita suthakar
suthan suzan swaran swati syed syeda syra taaha tabassum taha taher tahera tahir tahira tahiya tahmeena
tahmid tahmina tahreem tahsin taiba taibah taimoor taimur taiyab taiyabah talat talha talhah tamanna
tamilini tamkeen tanaz tanim tanjila tanjina tanmay tanu tanveer tanvi tanvir tanzeel tanzeela tanzila
tanzim taqi taran tarandeep taranjit tarannum taranpreet tarek tareq tariq tarique tarun tasfia tashfeen
tashi taskeen tasleem taslim taslima tasmia tasmin tasneem tasnia tasnim taufiq tauqeer tauseef tawheed
tayba taybah tayyab tayyaba tayyabah tehmina tehreem tehseen tejal tejas tejinder tejpal tejveer tenzin
thahmina thaksha thanuja thanusan thanushan tharani tharanika tharindu tharsan tharshan tharshana
tharshika tharshini tharuna tharushi theepan theepika thenmozhi thilak thilina thilini thiru thisara
thivya thushan thushanthi thushara thuvaraka toheed tooba toqeer touqeer tubah tulsi tushar ubaid ubaida
ubayd udai udara uday ujala umaima umaimah umair umaira umaiza umama umamah umar umara umarah umer umesh
umm ummayyah umme unaisah unaysah upul urooj uroosa urwa urwah usaid usama usamah usha usmaan usman
uthayan uthman uzaif uzair uzma vaani vaibhav vaishali vaishnavi vaithegi vaneeza vani vanita vansh
varinder varsha varshini varun varunan varuni vasant vasanthi vasu vasuki ved veena veer veeraj veerpal
venkat venuja vidhi vidushan vidya vignesh vihaan vijay vijaya vijayakumar vikas vikash vikesh vikram
vikrant vimal vinay vineet vineeta vinesh vinita vinod vinoja vinoth vinothan vipan vipin vipul viraaj
viraj viren virender virinder vishal vishan vishnu vishwa vithusan vithushan vivaan vivek wafa wafaa wahab
waheed waheeda wahid wahida wajahat wajeeha wajid wajiha wakeel waleed wali walid waqar waqas waqqas warda
wardah waris warisha waseem wasif wasim wasiq wasiya yahya yalini yamini yaqoob yaqub yarushan yaseen yash
yashica yashika yashvi yasin yasir yasira yasiru yasmeen yasmina yathavi yathreb yathushan yenuli yogesh
yogita younas younis yousaf yousef youssef yousuf yugan yumna yumnah yunus yusra yusrah yusuf yuvaan yuvan
yuvani yuvraj zaakir zaara zaeem zafar zafira zafran zahara zaheen zaheer zaheera zahid zahida zahir
zahira zahoor zahraa zahrah zaib zaiba zaid zaigham zaighum zaim zaima zaina zainab zainabb zainah zaineb
zaira zaka zakaria zakariya zakariyah zakariyya zakia zakir zakira zakiya zakiyah zamaan zaman zamir
zamzam zanab zareen zareena zarin zarina zarish zarmeen zarqa zaryab zaviyar zayaan zayan zayb zayba zayd
zaynab zaynah zeba zeenat zeeshaan zeeshan zehan zehra zeinab zenab zerish zia ziad ziaul zikra zimal
zishan ziva ziyaad ziyad ziyan zoha zohaib zohra zohran zonaira zoraiz zorawar zoya zubaida zubair zubaira
zubayr zubia zulaikha zuleikha zulekha zulfiqar zunaira zunairah zunera
`;
