/** Given names in use among Chinese, Japanese, Korean, Vietnamese and Filipino families, lower case and without accents. */
export const eastAsianGivenNames = `
aiko ailing aizat akiko akira amihan analyn angelito anh anhthu anming arnel arvin asuka ayumi baolin
bayani biao bich bichngoc bingbing bolin bong changming chaoyang chenxi chenyu cherryl chia chiyo chunhua
chunli cuong daiyu dalisay dandan dawei diep dieu divina diwata dongmei duong duyen efren emelita enlai
erlinda feifei fengyi ferdie florante fumiko giang giap ginalyn guanyu guiying guofeng guoliang haein
haiyan hanh haoran haoyu haruka haruki haruto hideki hien hieu hikaru himari hinata hiro hiroki hiroshi
hoai hoan hoang hong hongmei hsin huan huili huiling huimin huiying huong huy huyen hyejin hyun hyunwoo
imelda isagani jennylyn jericho jerico jhoanna jhon jia jiahao jiahui jiali jiaming jian jianguo jianhong
jianhua jiao jiaqi jiawei jiayi jie jieying jiho jimin jing jinghua jingwen jingyi jinhai jinho jinhua
jiro jisoo jiwoo jiyoung joon joselito jovelyn jun junfeng junhao junho junjie junko kaito kaori kazuki
kazuo keiji keiko kenji kenta khai khang khanh khoa khoi khue khuong kien kieu kiko kimiko kiyoko
kristelle kwok kwong kyung leilei leiming liezel ligaya lihua lijuan liling limei linh liqin liwei liying
liza longwei lualhati lulin luong luzviminda mahal mai mako mami maricel maricris mariko marites marivic
masashi masato maybelline mayumi megumi meihua meilin meiling meixiang meiyin michiko midori mieko minato
minghao mingli mingyu minh minho minji minjun minseo minsu misaki miyu mizuki mylene naoki naoko nari
nenita ngan nghi nghia ngoc nguyet nhan nhat nhi nhien nhung nonoy norhayati noriko oanh pacifico peijun
peiling phong phuc phung phuoc phuong qian qiang qianyi qing qingling qiong qiuyue quang quennie quoc
quyen quynh ramil reynaldo rika rin risa rizal rodel rodelio romel rommel ronalyn ruiqi ruolan ruoxi ryo
ryota sachiko sakura satoshi sayaka seojun seoyeon seungmin shan shaohua shaoqi shigeru shinji shiori
shirong shizuka shota shu shui shulin sihan siming siti siyu soojin soomin sora soyeon suk sumin sungmin
suong tadashi taehyung taiyang takashi takumi teresita tetsuya thach thai thanh thao thien thinh thoa thom
thuan thuc thuy thuyen tien tingting toan tomoko toshiro trang trinh truc trung truong tuan tung tuyen
tuyet uyen viet vinh vuong wai wan wei weijun weiling weiming wenhao wenjie wenjing wenyi wilfredo xia
xiang xiao xiaohong xiaoli xiaoling xiaoming xiaoyan xiaoyu xinyi xinyu xiu xiulan xiuying xuan xue
xuefeng xueqin xun yan yanmei yanyan yejin yichen yifan yiming ying yingying yinuo yitong yiwen yiyang
yoko yong yoshi yoshiko youngjae yuchen yuhan yui yujin yuki yukio yuko yulan yumi yuming yun yuna yunfei
yuqi yusuke yuto yutong yuxi yuxuan zexi zhen zheng zhenzhen zhihao zhiming zhong zhu zihan ziheng zimo
ziqi zixin zixuan ziyi ziyue
`;
