/** Given names in use among Irish, Scottish, Welsh and Cornish families, lower case and without accents. */
export const celticGivenNames = `
aengus aida ailbhe ailis aine aishling aisling alasdair aled alun alwyn aneira aneurin angharad anwen
aodhan aoibhe aoibheann aoibhinn aoife ardal arianwen arwel arwen awen beca bedwyr bleddyn brannagh
branwen breda brid brigid bronagh bronwen brychan bryn cadan cadell cadfael cadi cadoc cahal cahir cai
caio cairbre caoilfhionn caoimhe caoimhin caolan caradoc carys cathal catrin celyn ceri ceridwen cerys
cian ciaran cillian cledwyn cliona coinneach colm colum conall conchobhar conleth crawford cristin cuan
cynan daffydd dafydd daire daithi dearbhla delyth derbhla deri dervla deryn diarmuid donal donall donncha
dyfan dyfrig eabha eadaoin eifion eilidh eilir eimear einion eira eirian eirlys eithne elan eleri elfed
elis elowen eluned emer emlyn emrys emyr enda endaf enfys eoghan eoin ethna euan eurig evander ewen
feargal fearghal ffion fflur fiachra fiadh finbar finbarr finnuala finola fionn fionnghuala fionnuala
garmon geraint gerwyn glesni glyn goronwy grainne greer gruffudd gruffyd gruffydd guto gwenllian gwenno
gwilym gwion gwyn gwynedd gwyneth gwynfor hari hefin heledd heulwen huw hywel iarla idris iestyn ieuan
ifan ifor ilar innes iolo iwan jac jago keavy keir kenna kenver kerensa kirsteen lachlan laoise leri liadh
lileas lisbeth llew llewellyn llifon llinos llyr loic lorcan loveday lowenna lowri luned mabli mabon
macsen maebh mairead mairi malo mared marged mari meabh mei meilyr meinir meirion menna mererid merryn
meurig mhairi mirain moibeal moina morag morfudd morven morwenna muireann muiris murdo myfanwy naoise
nuala odhran oisin olwen oonagh orlagh osheen ossian owain padraic padraig padraigh paudie peadar pedr
peigi penri pryderi raeesah rhiain rhodri rhonwen rhun rhydian roibeard rosheen ruadhan ruairidh ruaraidh
ruari ruaridh sadhbh saorla scolaig seamus seiriol seonaid seosamh seren shonagh sinead sion sioned sioni
siriol siwan sorcha steffan struan tadhg talan taliesin tamsyn tanwen tavish tecwyn tegwen teifion teilo
teleri tesni tiarnan tirion tomos torquil treasa trystan tudur turlough ultan wyn ynyr
`;
