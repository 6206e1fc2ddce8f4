/** Authorities, towns, boroughs, countries and languages: never a child's name by themselves. */
export const places = `
england scotland wales ireland britain uk kingdom london greater europe africa asia america cornwall cornish
barking dagenham barnet bexley brent bromley camden croydon ealing enfield greenwich hackney hammersmith fulham
chelsea haringey harrow havering hillingdon hounslow islington kensington kingston thames lambeth lewisham merton newham
redbridge richmond southwark sutton tower hamlets waltham wandsworth westminster peckham bermondsey dulwich
walworth rotherhithe brixton tottenham stratford walthamstow woolwich deptford camberwell kennington vauxhall
clapham streatham tooting mitcham wimbledon hendon edgware wembley harlesden willesden acton southall hayes
uxbridge romford ilford leyton finsbury archway highgate hampstead stepney poplar shoreditch hoxton catford sydenham
eltham bexleyheath sidcup orpington beckenham penge norwood edmonton finchley hornsey stockwell battersea putney
salford manchester bolton bury oldham rochdale stockport tameside trafford wigan eccles swinton worsley irlam
altrincham ashton hyde leigh middleton heywood walkden pendleton knowsley liverpool halton warrington wirral
sefton helens birkenhead bootle southport widnes runcorn cheshire chester crewe macclesfield lancashire preston
blackburn darwen blackpool burnley lancaster chorley accrington cumbria cumberland westmorland furness carlisle
barrow kendal barnsley doncaster rotherham sheffield bradford calderdale kirklees leeds wakefield halifax
huddersfield keighley dewsbury york yorkshire harrogate scarborough hull riding humber grimsby lincolnshire
lincoln scunthorpe boston durham darlington hartlepool middlesbrough redcar cleveland stockton tees gateshead
newcastle tyne tyneside sunderland northumberland tyneside northumbria teesside nottingham nottinghamshire derby
derbyshire leicester leicestershire rutland northampton northamptonshire corby kettering mansfield chesterfield
birmingham coventry dudley sandwell solihull walsall wolverhampton warwickshire warwick rugby nuneaton
staffordshire stafford stoke trent burton tamworth shropshire telford wrekin shrewsbury worcestershire worcester
redditch herefordshire hereford bedford bedfordshire luton cambridgeshire cambridge peterborough essex colchester
chelmsford basildon harlow southend thurrock hertfordshire hertford stevenage watford norfolk norwich yarmouth
lynn thetford suffolk ipswich lowestoft bracknell berkshire slough windsor maidenhead wokingham
buckinghamshire aylesbury milton keynes hampshire southampton portsmouth winchester basingstoke wight kent
maidstone canterbury medway gillingham dover ashford folkestone thanet margate oxfordshire oxford banbury surrey
guildford woking epsom sussex brighton hove hastings eastbourne crawley worthing chichester somerset bristol
gloucestershire gloucester cheltenham swindon wiltshire salisbury dorset bournemouth poole christchurch weymouth
devon exeter plymouth torbay torquay truro taunton scilly isle isles avon severn mersey merseyside midlands anglia
cardiff swansea newport gwent dyfed powys belfast derry glasgow edinburgh aberdeen aberdeenshire dundee fife
inverness highland highlands holyrood dublin jersey guernsey manx france germany spain italy poland romania
portugal lithuania latvia bulgaria hungary slovakia slovenia czechia ukraine russia turkey albania kosovo greece
cyprus syria iraq iran kurdistan afghanistan pakistan india bangladesh bengal sylhet kashmir punjab gujarat lanka
nepal china hong kong vietnam philippines malaysia japan korea somalia somaliland ethiopia eritrea sudan nigeria
ghana gambia senegal sierra leone guinea congo uganda kenya tanzania zimbabwe zambia malawi cameroon algeria
morocco tunisia libya egypt yemen israel palestine gaza lebanon jamaica barbados trinidad grenada
caribbean brazil colombia ecuador bolivia venezuela mexico chile peru argentina canada australia zealand georgia
chad mali niger angola vienna paris moscow kyiv milan rome madrid lisbon athens amsterdam brussels
english welsh scottish irish british european african asian american french german spanish italian polish romanian
portuguese lithuanian latvian bulgarian hungarian slovak slovakian czech ukrainian russian turkish kurdish albanian
greek arabic farsi dari pashto urdu punjabi bengali sylheti hindi gujarati tamil sinhala nepali chinese mandarin
cantonese vietnamese filipino tagalog japanese korean somali tigrinya amharic oromo yoruba igbo twi hausa swahili
lingala krio shona ndebele latin makaton bsl muslim islam islamic hindu sikh jewish jew judaism buddhist
catholic anglican methodist quaker pentecostal jehovah ramadan eid diwali easter christmas hanukkah yom kippur
rees kirkby huyton prescot hinckley loughborough melton rushcliffe gedling broxtowe erewash bolsover
pendle hyndburn rossendale ribble fylde wyre eden allerdale copeland selby ryedale craven hambleton rushmoor fareham
gosport havant eastleigh horsham arun adur wealden lewes rother tandridge mole elmbridge spelthorne runnymede
dartford gravesham swale tunbridge tonbridge sevenoaks braintree uttlesford tendring rochford maldon brentwood
radstock keynsham peasedown saltford broadland breckland fenland huntingdon wisbech ely kesteven lindsey boston skegness gainsborough
`;
