<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>support</name>
        <message>
            <source>A draft is agreed with the parents first, then approved, then worked on, then closed.</source>
            <translation>Долбоор адегенде ата-эне менен макулдашылат, анан бекитилет, аткарылат жана жабылат.</translation>
        </message>
        <message>
            <source>A goal has no sign by which one sees that it is reached.</source>
            <translation>Максаттын ченегичи (жетишкендик белгиси) жазылган эмес.</translation>
        </message>
        <message>
            <source>A plan counts from its approval to its closing; goals are those of the plans that were closed.</source>
            <translation>План бекитилгенден жабылганга чейин эсептелет; максаттар жабылган пландардыкы.</translation>
        </message>
        <message>
            <source>APPROVED BY</source>
            <translation>БЕКИТЕМИН</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Иш-чара</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Иш-чаралар</translation>
        </message>
        <message>
            <source>Actions done in the period</source>
            <translation>Мезгилде аткарылган иш-чаралар</translation>
        </message>
        <message>
            <source>Actions on the day of the review</source>
            <translation>Кароо күнүндөгү иш-чаралар</translation>
        </message>
        <message>
            <source>Added, {part}: {text}</source>
            <translation>Кошулду, {part}: {text}</translation>
        </message>
        <message>
            <source>Adolescents</source>
            <comment>help plans</comment>
            <translation>Өспүрүмдөр</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Аягында</translation>
        </message>
        <message>
            <source>Agreed with the parents on</source>
            <translation>Ата-эне менен макулдашылган күнү</translation>
        </message>
        <message>
            <source>An action does not say who does it, or by when.</source>
            <translation>Иш-чарада ким жооптуу же качанкыга чейин экени жазылган эмес.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Бекитилди</translation>
        </message>
        <message>
            <source>Approved in the period</source>
            <comment>help plans</comment>
            <translation>Мезгилде бекитилген</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Бекитилген күнү</translation>
        </message>
        <message>
            <source>At the beginning</source>
            <translation>Баштапкы маани</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Түзгөн адам</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негизи</translation>
        </message>
        <message>
            <source>Basis (card No., act No., protocol, request)</source>
            <translation>Негизи (карта №, акт №, протокол, кайрылуу)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Башында</translation>
        </message>
        <message>
            <source>Better is</source>
            <translation>Жакшысы</translation>
        </message>
        <message>
            <source>CONSIDERED</source>
            <translation>КАРАЛДЫ</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Себептери</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>of a measure</comment>
            <translation>Өзгөрүү</translation>
        </message>
        <message>
            <source>Changed, {part}: {text}</source>
            <translation>Өзгөртүлдү, {part}: {text}</translation>
        </message>
        <message>
            <source>Changes after approval</source>
            <translation>Бекитилгенден кийинки өзгөртүүлөр</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Closed in the period</source>
            <comment>help plans</comment>
            <translation>Мезгилде жабылган</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Жабылган күнү</translation>
        </message>
        <message>
            <source>Closed on “____” ______________ 20___, protocol No. ______, reason: ______________________________</source>
            <translation>Жабылган күнү: «____» ______________ 20___, протокол № ______, себеби: ______________________________</translation>
        </message>
        <message>
            <source>Closing of the help plan No. {number}</source>
            <translation>Жардам планын жабуу, план № {number}</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Купуя: кызматтык документ.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Макулдук</translation>
        </message>
        <message>
            <source>Consent of the parents</source>
            <translation>Ата-эненин макулдугу</translation>
        </message>
        <message>
            <source>Consent of the parents (legal representatives)</source>
            <translation>Ата-эненин (мыйзамдуу өкүлдөрдүн) макулдугу</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date: “____” ______________ 20___</source>
            <translation>Күнү: «____» ______________ 20___</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Чечим</translation>
        </message>
        <message>
            <source>Decision (underline): go on · change the plan · close the plan. Next review: “____” __________ 20___</source>
            <translation>Чечим (астын сызыңыз): улантуу · өзгөртүү · жабуу. Кийинки карап чыгуу: «____» ______________ 20___</translation>
        </message>
        <message>
            <source>Description of the problem</source>
            <translation>Көйгөйдүн сыпаттамасы</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Багыты</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Director of the school: {school}</source>
            <translation>Мектептин директору: {school}</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>actions</comment>
            <translation>Аткарылды</translation>
        </message>
        <message>
            <source>Done by the help plan: {action}</source>
            <translation>Жардам планы боюнча аткарылды: {action}</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Аткарылган күнү</translation>
        </message>
        <message>
            <source>Drawn up on</source>
            <translation>Түзүлгөн күнү</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Күтүлгөн маани</translation>
        </message>
        <message>
            <source>Families</source>
            <comment>help plans</comment>
            <translation>Үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Family, children, address</source>
            <translation>Үй-бүлө, балдары, дареги</translation>
        </message>
        <message>
            <source>Fill in and sign a new diagnostic card, or write the final values by hand.</source>
            <translation>Жаңы диагностикалык картаны толтуруп, кол коюңуз же акыркы маанилерди өзүңүз жазыңыз.</translation>
        </message>
        <message>
            <source>For whom</source>
            <comment>action</comment>
            <translation>Ким үчүн</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Максат</translation>
        </message>
        <message>
            <source>Goal No.</source>
            <translation>Максат №</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Максаттар</translation>
        </message>
        <message>
            <source>Goals of the closed plans</source>
            <translation>Жабылган пландардын максаттары</translation>
        </message>
        <message>
            <source>Goals reached: {reached} of {all} ({percent} %), partly: {partly}</source>
            <translation>Жетишилген максаттар: {all} ичинен {reached} ({percent} %), жарым-жартылай: {partly}</translation>
        </message>
        <message>
            <source>Help plan</source>
            <translation>Жардам планы</translation>
        </message>
        <message>
            <source>Help plan No. {number}</source>
            <translation>Жардам планы № {number}</translation>
        </message>
        <message>
            <source>Help plan for the family</source>
            <translation>Үй-бүлөгө жардам планы</translation>
        </message>
        <message>
            <source>Help plan reviewed: {decision}</source>
            <translation>Жардам планы каралды: {decision}</translation>
        </message>
        <message>
            <source>Help plan: {action}</source>
            <translation>Жардам планы: {action}</translation>
        </message>
        <message>
            <source>Help plans</source>
            <comment>report</comment>
            <translation>Жардам пландары</translation>
        </message>
        <message>
            <source>How often</source>
            <comment>action</comment>
            <translation>Жыштыгы</translation>
        </message>
        <message>
            <source>How often it is reviewed</source>
            <translation>Канча убакытта каралат</translation>
        </message>
        <message>
            <source>In work at the beginning</source>
            <comment>help plans</comment>
            <translation>Мезгилдин башында аткарылып жаткан</translation>
        </message>
        <message>
            <source>In work at the end</source>
            <comment>help plans</comment>
            <translation>Мезгилдин аягында аткарылып жаткан</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Individual help plan of a family</source>
            <translation>Үй-бүлөгө жеке жардам планы</translation>
        </message>
        <message>
            <source>Individual help plan of an adolescent</source>
            <translation>Өспүрүмгө жеке жардам планы</translation>
        </message>
        <message>
            <source>Individual help plans</source>
            <translation>Жеке жардам пландары</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Leading specialist</source>
            <translation>Жетекчи адис</translation>
        </message>
        <message>
            <source>Level of risk</source>
            <translation>Тобокелдик деңгээли</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>Mark it done</source>
            <translation>Белгилөө</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Көрсөткүч</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Ченелген күнү</translation>
        </message>
        <message>
            <source>Measures before and after</source>
            <translation>Баштапкы жана акыркы көрсөткүчтөр</translation>
        </message>
        <message>
            <source>Measures on the day of the review</source>
            <translation>Кароо күнүндөгү көрсөткүчтөр</translation>
        </message>
        <message>
            <source>Name: ____________________ kinship: ____________ signature: ____________ date: __________</source>
            <translation>Аты-жөнү: ______________________________ кимиси болот: ________________ колу: ________________ күнү: ____________</translation>
        </message>
        <message>
            <source>Next review</source>
            <comment>help plan</comment>
            <translation>Кийинки карап чыгуу</translation>
        </message>
        <message>
            <source>No card was signed since this plan began.</source>
            <translation>Бул план башталгандан бери картага кол коюлган эмес.</translation>
        </message>
        <message>
            <source>No. of the plan of the child-protection body</source>
            <translation>Балдарды коргоо органынын планынын №</translation>
        </message>
        <message>
            <source>Nothing was changed. Begin a new plan for what is left to do.</source>
            <translation>Эч нерсе өзгөргөн жок. Калган иштер үчүн жаңы план баштаңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another day.</source>
            <translation>Эч нерсе өзгөргөн жок. Башка күндү тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Say why the plan changes.</source>
            <translation>Эч нерсе өзгөргөн жок. План эмне үчүн өзгөрүп жатканын жазыңыз.</translation>
        </message>
        <message>
            <source>Number of the plan</source>
            <translation>Пландын номери</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>Планды ачуу</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ирети</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>actions</comment>
            <translation>Мөөнөтү өттү</translation>
        </message>
        <message>
            <source>Parent (legal representative)</source>
            <translation>Ата-энеси (мыйзамдуу өкүлү)</translation>
        </message>
        <message>
            <source>Plan No. {number}</source>
            <translation>План № {number}</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Далил</translation>
        </message>
        <message>
            <source>Proof (act, protocol №)</source>
            <translation>Далил (акт, протокол №)</translation>
        </message>
        <message>
            <source>Proposals of the parents: ________________________________________________________________</source>
            <translation>Ата-эненин сунуштары: ______________________________________________________________________________</translation>
        </message>
        <message>
            <source>Protocol №</source>
            <translation>Протокол №</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Pupil or family</source>
            <translation>Окуучу же үй-бүлө</translation>
        </message>
        <message>
            <source>Pupil, class, born</source>
            <translation>Окуучу, классы, туулган күнү</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жооптуу</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Result of every goal</source>
            <translation>Ар бир максат боюнча жыйынтык</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Карап чыгуу</translation>
        </message>
        <message>
            <source>Review of a help plan, {day}</source>
            <translation>Жардам планын карап чыгуу, {day}</translation>
        </message>
        <message>
            <source>Review of the help plan No. {number}</source>
            <translation>Жардам планын карап чыгуу, план № {number}</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Карап чыгуулар</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Деңгээли</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППК · {year}-окуу жылы</translation>
        </message>
        <message>
            <source>Sign that it is reached</source>
            <translation>Ченегич (жетишкендик белгиси)</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>entry</comment>
            <translation>Кол коюлду</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Кырдаал</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Адис</translation>
        </message>
        <message>
            <source>Specialists who take part</source>
            <translation>Катышкан адистер</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Баскычы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>State</source>
            <comment>goal</comment>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Strengths and resources</source>
            <translation>Күчтүү жактары, ресурстар</translation>
        </message>
        <message>
            <source>Strengths and resources are not written: a plan rests on them.</source>
            <translation>Күчтүү жактары жана ресурстары жазылган эмес: план ошолорго таянат.</translation>
        </message>
        <message>
            <source>Taken back: {reason}</source>
            <translation>Кайтарылды: {reason}</translation>
        </message>
        <message>
            <source>Taken out, {part}: {text}</source>
            <translation>Алынды, {part}: {text}</translation>
        </message>
        <message>
            <source>Term</source>
            <comment>action</comment>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Term</source>
            <comment>help plan</comment>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Term and basis</source>
            <translation>Мөөнөтү, негизи</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>Мөөнөтүнүн башы</translation>
        </message>
        <message>
            <source>Term until</source>
            <translation>Мөөнөтүнүн аягы</translation>
        </message>
        <message>
            <source>The adolescent (14 and older) has read the plan: ____________ signature: ____________ date: __________</source>
            <translation>Өспүрүм (14 жаштан улуу) план менен таанышты: __________________ колу: ______________ күнү: ____________</translation>
        </message>
        <message>
            <source>The day is not written.</source>
            <translation>Күнү жазылган эмес.</translation>
        </message>
        <message>
            <source>The day lies before the plan begins or in the future.</source>
            <translation>Бул күн план башталганга чейин же келечекте.</translation>
        </message>
        <message>
            <source>The day lies before the plan begins.</source>
            <translation>Бул күн план башталганга чейин.</translation>
        </message>
        <message>
            <source>The day lies in the future.</source>
            <translation>Бул күн али келе элек.</translation>
        </message>
        <message>
            <source>The day of the next review is not written.</source>
            <translation>Кийинки карап чыгуу күнү жазылган эмес.</translation>
        </message>
        <message>
            <source>The decision is not chosen.</source>
            <translation>Чечим тандалган эмес.</translation>
        </message>
        <message>
            <source>The help plan cannot be agreed yet.</source>
            <translation>Жардам планын азырынча макулдашууга болбойт.</translation>
        </message>
        <message>
            <source>The help plan is not at this step.</source>
            <translation>Жардам планы бул кадамда эмес.</translation>
        </message>
        <message>
            <source>The next review must lie after this one.</source>
            <translation>Кийинки карап чыгуу ушундан кийин болушу керек.</translation>
        </message>
        <message>
            <source>The plan was explained to me and I was given the chance to ask and to propose. I agree to the work by this plan and to the visits, talks and contacts with other bodies named in it. I know that I may withdraw my consent in writing at any time.</source>
            <translation>План мага түшүндүрүлдү, суроо берүүгө жана сунуш айтууга мүмкүнчүлүк берилди. Ушул план боюнча иштерге, анда көрсөтүлгөн үйгө барууларга, баарлашууларга жана башка органдар менен байланышууга макулмун. Макулдугумду каалаган убакта жазуу жүзүндө кайтарып ала аларымды билем.</translation>
        </message>
        <message>
            <source>The problem is not described.</source>
            <translation>Көйгөй сыпатталган эмес.</translation>
        </message>
        <message>
            <source>There is no action yet.</source>
            <translation>Азырынча иш-чара жок.</translation>
        </message>
        <message>
            <source>There is no goal yet.</source>
            <translation>Азырынча максат жок.</translation>
        </message>
        <message>
            <source>This help plan is approved: it changes with a reason only.</source>
            <translation>Бул жардам планы бекитилген: ал себеби жазылганда гана өзгөрөт.</translation>
        </message>
        <message>
            <source>This help plan is closed.</source>
            <translation>Бул жардам планы жабылган.</translation>
        </message>
        <message>
            <source>This help plan is no longer in the register.</source>
            <translation>Бул жардам планы эми тизмеде жок.</translation>
        </message>
        <message>
            <source>Together</source>
            <comment>help plans</comment>
            <translation>Бардыгы</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Бирдиги</translation>
        </message>
        <message>
            <source>What came out, in words</source>
            <translation>Жыйынтык, сөз менен</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Эмне өзгөрдү</translation>
        </message>
        <message>
            <source>What is changed in the plan</source>
            <translation>Планга өзгөртүүлөр</translation>
        </message>
        <message>
            <source>Who agreed (name, kinship)</source>
            <translation>Ким макулдук берди (аты-жөнү, кимиси)</translation>
        </message>
        <message>
            <source>Who approved</source>
            <translation>Ким бекитти</translation>
        </message>
        <message>
            <source>Who was present</source>
            <translation>Катышкандар</translation>
        </message>
        <message>
            <source>Whose plan</source>
            <translation>Кимдин планы</translation>
        </message>
        <message>
            <source>Why it is closed</source>
            <translation>Жабуунун себеби</translation>
        </message>
        <message>
            <source>Why without a consent</source>
            <translation>Эмне үчүн макулдуксуз</translation>
        </message>
        <message>
            <source>Write the problem, the strengths, a goal with its sign, and an action with who and when.</source>
            <translation>Көйгөйдү, күчтүү жактарын, максатты белгиси менен, иш-чараны ким жана качан аткарарын жазыңыз.</translation>
        </message>
        <message>
            <source>action</source>
            <comment>row</comment>
            <translation>иш-чара</translation>
        </message>
        <message>
            <source>adolescent</source>
            <comment>help plan</comment>
            <translation>өспүрүм</translation>
        </message>
        <message>
            <source>agreed</source>
            <comment>help plan</comment>
            <translation>макулдашылды</translation>
        </message>
        <message>
            <source>agreed with the parents</source>
            <comment>help plan</comment>
            <translation>ата-эне менен макулдашылды</translation>
        </message>
        <message>
            <source>agreed {day}: {name}</source>
            <translation>макулдашылды {day}: {name}</translation>
        </message>
        <message>
            <source>agreed, not approved yet</source>
            <translation>макулдашылды, бекитиле элек</translation>
        </message>
        <message>
            <source>approved</source>
            <comment>help plan</comment>
            <translation>бекитилди</translation>
        </message>
        <message>
            <source>as needed</source>
            <comment>action</comment>
            <translation>зарылдыкка жараша</translation>
        </message>
        <message>
            <source>at the pedagogical council, protocol No. {number}</source>
            <translation>педагогикалык кеңеште, протокол № {number}</translation>
        </message>
        <message>
            <source>better</source>
            <comment>family</comment>
            <translation>жакшырды</translation>
        </message>
        <message>
            <source>by the help plan</source>
            <translation>жардам планы боюнча</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>action</comment>
            <translation>жокко чыгарылды</translation>
        </message>
        <message>
            <source>change the plan</source>
            <comment>review</comment>
            <translation>өзгөртүү</translation>
        </message>
        <message>
            <source>choice of a profession</source>
            <comment>direction</comment>
            <translation>кесипке багыттоо</translation>
        </message>
        <message>
            <source>close the plan</source>
            <comment>review</comment>
            <translation>жабуу</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>help plan</comment>
            <translation>жабылды</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>help plans</comment>
            <translation>жабылган</translation>
        </message>
        <message>
            <source>consent of {day}</source>
            <translation>{day} алынган макулдук</translation>
        </message>
        <message>
            <source>done</source>
            <comment>action</comment>
            <translation>аткарылды</translation>
        </message>
        <message>
            <source>done {done} of {all}</source>
            <translation>{all} ичинен {done} аткарылды</translation>
        </message>
        <message>
            <source>draft</source>
            <comment>help plan</comment>
            <translation>долбоор</translation>
        </message>
        <message>
            <source>every day</source>
            <comment>action</comment>
            <translation>күн сайын</translation>
        </message>
        <message>
            <source>family</source>
            <comment>help plan</comment>
            <translation>үй-бүлө</translation>
        </message>
        <message>
            <source>free time</source>
            <comment>direction</comment>
            <translation>бош убакыт</translation>
        </message>
        <message>
            <source>from</source>
            <comment>term</comment>
            <translation>башы</translation>
        </message>
        <message>
            <source>go on</source>
            <comment>review</comment>
            <translation>улантуу</translation>
        </message>
        <message>
            <source>goal</source>
            <comment>row</comment>
            <translation>максат</translation>
        </message>
        <message>
            <source>goals set</source>
            <translation>коюлган максаттар</translation>
        </message>
        <message>
            <source>help in learning</source>
            <comment>direction</comment>
            <translation>окууга жардам</translation>
        </message>
        <message>
            <source>high</source>
            <comment>risk</comment>
            <translation>Жогору</translation>
        </message>
        <message>
            <source>in the annual plan</source>
            <translation>жылдык планда</translation>
        </message>
        <message>
            <source>in work</source>
            <comment>goal</comment>
            <translation>аткарылууда</translation>
        </message>
        <message>
            <source>in work</source>
            <comment>help plan</comment>
            <translation>аткарылууда</translation>
        </message>
        <message>
            <source>in work</source>
            <comment>help plans</comment>
            <translation>аткарылып жаткан</translation>
        </message>
        <message>
            <source>individual plans of help</source>
            <translation>жеке жардам пландары</translation>
        </message>
        <message>
            <source>is being done</source>
            <comment>action</comment>
            <translation>аткарылууда</translation>
        </message>
        <message>
            <source>lead: {name}</source>
            <translation>жетекчи адис: {name}</translation>
        </message>
        <message>
            <source>less</source>
            <comment>measure</comment>
            <translation>азайса</translation>
        </message>
        <message>
            <source>low</source>
            <comment>risk</comment>
            <translation>Төмөн</translation>
        </message>
        <message>
            <source>material help</source>
            <comment>direction</comment>
            <translation>материалдык жардам</translation>
        </message>
        <message>
            <source>measure</source>
            <comment>row</comment>
            <translation>көрсөткүч</translation>
        </message>
        <message>
            <source>medical</source>
            <comment>direction</comment>
            <translation>медициналык</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>risk</comment>
            <translation>Орто</translation>
        </message>
        <message>
            <source>more</source>
            <comment>measure</comment>
            <translation>көбөйсө</translation>
        </message>
        <message>
            <source>no change</source>
            <comment>family</comment>
            <translation>өзгөрүүсүз</translation>
        </message>
        <message>
            <source>no number before the approval</source>
            <translation>бекитилгенге чейин номери жок</translation>
        </message>
        <message>
            <source>not agreed with the parents yet</source>
            <translation>ата-эне менен макулдашыла элек</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <comment>help plans</comment>
            <translation>бекитиле элек</translation>
        </message>
        <message>
            <source>not closed</source>
            <comment>help plans</comment>
            <translation>жабыла элек</translation>
        </message>
        <message>
            <source>not done</source>
            <comment>action</comment>
            <translation>аткарылган жок</translation>
        </message>
        <message>
            <source>not reached</source>
            <comment>goal</comment>
            <translation>жетишилген жок</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <comment>family</comment>
            <translation>салыштырууга маалымат жок</translation>
        </message>
        <message>
            <source>once</source>
            <comment>action</comment>
            <translation>бир жолу</translation>
        </message>
        <message>
            <source>once a month</source>
            <translation>айына 1 жолу</translation>
        </message>
        <message>
            <source>once a quarter</source>
            <translation>чейрегине 1 жолу</translation>
        </message>
        <message>
            <source>once a week</source>
            <translation>жумасына 1 жолу</translation>
        </message>
        <message>
            <source>overdue</source>
            <comment>action</comment>
            <translation>мөөнөтү өттү</translation>
        </message>
        <message>
            <source>partly</source>
            <comment>goal</comment>
            <translation>жарым-жарт.</translation>
        </message>
        <message>
            <source>partly done</source>
            <comment>action</comment>
            <translation>жарым-жартылай</translation>
        </message>
        <message>
            <source>partly reached</source>
            <comment>goal</comment>
            <translation>жарым-жартылай жетишилди</translation>
        </message>
        <message>
            <source>partly reached</source>
            <comment>goals</comment>
            <translation>жарым-жартылай жетишилди</translation>
        </message>
        <message>
            <source>pedagogical</source>
            <comment>direction</comment>
            <translation>педагогикалык</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>action</comment>
            <translation>пландалган</translation>
        </message>
        <message>
            <source>psychological</source>
            <comment>direction</comment>
            <translation>психологиялык</translation>
        </message>
        <message>
            <source>put off</source>
            <comment>action</comment>
            <translation>жылдырылды</translation>
        </message>
        <message>
            <source>reached</source>
            <comment>goal</comment>
            <translation>жетишилди</translation>
        </message>
        <message>
            <source>reached</source>
            <comment>goals</comment>
            <translation>жетишилди</translation>
        </message>
        <message>
            <source>review due</source>
            <comment>help plans</comment>
            <translation>карап чыгуу керек</translation>
        </message>
        <message>
            <source>risk: {level}</source>
            <translation>тобокелдик: {level}</translation>
        </message>
        <message>
            <source>share reached</source>
            <comment>goals</comment>
            <translation>жетишилгендердин үлүшү</translation>
        </message>
        <message>
            <source>social and legal</source>
            <comment>direction</comment>
            <translation>социалдык-укуктук</translation>
        </message>
        <message>
            <source>the plan itself</source>
            <translation>пландын өзү</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгүн</translation>
        </message>
        <message>
            <source>twice a month</source>
            <translation>айына 2 жолу</translation>
        </message>
        <message>
            <source>until</source>
            <comment>term</comment>
            <translation>аягы</translation>
        </message>
        <message>
            <source>very high</source>
            <comment>risk</comment>
            <translation>Өтө жогору</translation>
        </message>
        <message>
            <source>with other bodies</source>
            <comment>direction</comment>
            <translation>ведомство аралык</translation>
        </message>
        <message>
            <source>with overdue actions</source>
            <comment>help plans</comment>
            <translation>иши кечиккен</translation>
        </message>
        <message>
            <source>without a consent: {reason}</source>
            <translation>макулдуксуз: {reason}</translation>
        </message>
        <message>
            <source>work with the family</source>
            <comment>direction</comment>
            <translation>үй-бүлө менен иш</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>family</comment>
            <translation>начарлады</translation>
        </message>
        <message>
            <source>{day}, overdue</source>
            <translation>{day}, өттү</translation>
        </message>
        <message>
            <source>{name}: review of the help plan</source>
            <translation>{name}: жардам планын карап чыгуу</translation>
        </message>
        <message>
            <source>{name}: the help plan is not approved</source>
            <translation>{name}: жардам планы бекитиле элек</translation>
        </message>
        <message>
            <source>{name}: the term of the help plan ends</source>
            <translation>{name}: жардам планынын мөөнөтү бүтөт</translation>
        </message>
        <message>
            <source>{name}: {action}</source>
            <translation>{name}: {action}</translation>
        </message>
        <message>
            <source>{name}: {before} → {after} {unit}</source>
            <translation>{name}: {before} → {after} {unit}</translation>
        </message>
        <message numerus="yes">
            <source>{n} overdue</source>
            <translation>
                <numerusform>мөөнөтү өттү {n}</numerusform>
                <numerusform>мөөнөтү өттү {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{plan} No. {number} approved</source>
            <translation>{plan} № {number} бекитилди</translation>
        </message>
        <message>
            <source>{plan} closed</source>
            <translation>{plan} жабылды</translation>
        </message>
        <message>
            <source>{plan}: drawn up</source>
            <translation>{plan}: түзүлдү</translation>
        </message>
        <message>
            <source>{plan}: next review</source>
            <translation>{plan}: кийинки карап чыгуу</translation>
        </message>
        <message>
            <source>{since}–{until}</source>
            <translation>{since}–{until}</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
