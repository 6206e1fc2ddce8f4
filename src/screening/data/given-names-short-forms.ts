/** What people are called day to day, and given names that longer lists leave out. */

export const shortGivenNames = `
pete andy debs deb gaz baz daz kez shaz tommo robbo deano benny willy ozzy dottie roby ron vinny micky oli haz hazza
alby ezio teo thaddeus nath judah izaac adah islay betsy lexy yas zayn harith aaminah ameena safiyya kiaan aanya sanvi
bisi ope rumbi rutendo makanaka hiwot filmon mulugeta dejen zuzia darek ewa illia kyrylo dasha razvan giorgi matas
dovydas rokas ugne kamile arturas deividas mantas paulius krists arturs matilde noa eylul eymen cem ebru ashkan babak
behnam dariush kourosh navid siavash soroush yashar najibullah rahimullah esmatullah asadullah zabihullah jawid naser
noorullah rahmat bao duc mingze weijie ziyu eun yoon sota aoi kahlo kairo dex huey jaxxon judd kris kurtis kyan
leland ralphie rhett ricco sebby sid tayte wes piper vienna paddy bess denys shazza gazza bazza dazza daveo stevo jaydo
jono jonno simmo kezza lozza tezza lisey chazza chaz
`;
