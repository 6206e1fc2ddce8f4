/** The field's abbreviations and small words: two or three letters that are no child's initials. */
export const abbreviations = `
aap abc abi-test acas ace aces acm add adhd afa aht ait al alt amh ao ap apa aqa arp as asap asb asbo asc asd aut
awo awpu b2b ba baa bame bbc bc beh bess bm bme bnb bns brp bsl btec bv ca caf caic cam cafcass cai cas cc cce ce ceo
ceop cfs cic cie cin cl cla clo cm cme cms co cofe cp cpd cpp cpu cpr cps cs csa csc cse csp cswk cv cwd cwsw cy cyp
da dash dbs dcs dfe dht dhsc dm doa dob dol dos dp dr ds dsa dsl dsp dsr dt dv dwp e2e ea eal ebd ebsa ebsna ece ed
edt ee eef eet efa eh eha ehc ehcna ehcp ehcps ehe ehm eia eip eit ela elb elg ell elp elpm els elsa emt eng eo eotas
ep epo eps er es esa esfa esol esw et etc eu ew ewo ewos ews ey eyfs eypp fa faq fap fc fe feh fft fg fgc fgm fii fm
fpn fs fsm fsw ft fte fw fy fyi ga gcp gcse gdpr ge gld gm gp gps gr gro gtg ha haf hbv hc he hlta hm hmctp hmi
hmrc ho hod hoy hr hrs ht hv hy ia ic icb ico icpc ics ict id idva ie if iep ifa ig ilo in ind int io iod iq iro irp
is iso isp ist it itc itp iuc iv jd jcp jp jsa ks ky la lac lacpep lado las lb lbs lc lcs ld lea lft lgb lgbt lgo ll lm
ln loi lp ls lsa lsc lscb lscp lsp lsu lt lta ma mac maf map mapp marac mash mat mats mb mc md mdt me mfl mg mh mhst
ml mld mm mmr mo moj mom mou mp mps ms msg msp mst mt mtm nac nb ncc ncs ne neet neo nfa ng nhs ni nice nl no nor np
nptc nq nqt nr nrm nspcc nt nti nto ntp nvq nw ny oa oba oc ocd odd oe of ofs oh ok on oob oobn op or os ot otb ots
pa pace pan para pat pb pc pd pda pe pei pep peps per pex pfa pfc ph phse pip pj pl plac plo plp plt pm pmld pn pnd po
pp ppg ppp pps pr prep pri pru prus ps psa psed psp pspo pss pt pta pto ptsd pupp pv py qa qc qi qs qt qts ra rag rc
re rec ref reg rhi rhr ri ro rp rse rsd rsl rsh rts rtt sa sab sal salt sam sap sar sas sat sats sb sc scc sccr sccc
sch scp scr sd sdp sdq se sea seb sec sef seg sel semh sen senco send sendco senr sep set sew sewo sewos sf sfe sg sgo
si sib sims sir sis slc sld sls slt sm sma smt so soc sos sp spd spi spoc ss ssp st sta stb std stem su sub sw sws syp
ta taa tac taf tas tat tbc td te tel th tl tm to tom-tool tp tr tt ttfm tu tv uasc ucas uk ul um un unc up upn upr us
usb ut va vc vcs ve vi viu vle vp vru vs vsc vsh vshs vso vt wa wc we wef wfh wg wk wp wr ws wt wtm ya yc ye yf yi yj
yjs yjb yo yoi yos yot yp yr yrs ys ysl yss yt zt ai ar im lo mi mrs mr mx na nor nos rn ru ur vr xr pls plz thx tbh
mum dad son boy kid lad men man we me my be by if hi an as of oh up you him her his she they the and but for not was are has had can may any all our out
how who why yes yet new old one two six ten day due end far few got get let own put run saw say see too use via way
`;
