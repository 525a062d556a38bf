<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>diary</name>
        <message>
            <source>0 bad</source>
            <translation>0 начар</translation>
        </message>
        <message>
            <source>1 worrying</source>
            <translation>1 кооптуу</translation>
        </message>
        <message>
            <source>2 good</source>
            <translation>2 жакшы</translation>
        </message>
        <message>
            <source>6 months</source>
            <translation>6 ай</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Дареги</translation>
        </message>
        <message>
            <source>Attention to the child</source>
            <translation>Балага көңүл буруу</translation>
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
            <source>Basis (category, decision)</source>
            <translation>Негизи (категория, чечим)</translation>
        </message>
        <message>
            <source>Book of diaries</source>
            <translation>Байкоо күндөлүктөрүнүн китеби</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>of a family</comment>
            <translation>Өзгөрүү</translation>
        </message>
        <message>
            <source>Change its purpose or rhythm in the list.</source>
            <translation>Максатын же жыштыгын тизмеден өзгөртүңүз.</translation>
        </message>
        <message>
            <source>Children, classes</source>
            <translation>Балдары, класстары</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Класстар</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Купуя: кызматтык документ.</translation>
        </message>
        <message>
            <source>Contact with the school</source>
            <translation>Мектеп менен байланышы</translation>
        </message>
        <message>
            <source>Correction {day} ({reason}): {text}</source>
            <translation>Түзөтүү, {day} ({reason}): {text}</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Date, time</source>
            <translation>Күнү, убактысы</translation>
        </message>
        <message>
            <source>Day of the next visit, if it is set</source>
            <translation>Кийинки баруу күнү, белгиленсе</translation>
        </message>
        <message>
            <source>Decision (protocol No., date)</source>
            <translation>Чечим (протокол №, күнү)</translation>
        </message>
        <message>
            <source>Decision on taking off (protocol No., date)</source>
            <translation>Чыгаруу чечими (протокол №, күнү)</translation>
        </message>
        <message>
            <source>Diary No. {number}</source>
            <translation>Күндөлүк № {number}</translation>
        </message>
        <message>
            <source>Diary of observation of a family No. {number}</source>
            <translation>Үй-бүлөгө байкоо жүргүзүү күндөлүгү № {number}</translation>
        </message>
        <message>
            <source>Diary of observation of families at risk</source>
            <translation>Тобокелдик тобундагы үй-бүлөлөргө байкоо жүргүзүү күндөлүгү</translation>
        </message>
        <message>
            <source>Diary of observation: {contact}</source>
            <translation>Байкоо күндөлүгү: {contact}</translation>
        </message>
        <message>
            <source>Diary: {contact}, {score} of 20</source>
            <translation>Күндөлүк: {contact}, 20дан {score}</translation>
        </message>
        <message>
            <source>Entry of the diary</source>
            <translation>Күндөлүктөгү жазуу</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Food</source>
            <comment>indicator</comment>
            <translation>Тамак-ашы</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Баруу жыштыгы</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Көрсөткүчтөр</translation>
        </message>
        <message>
            <source>Its diary is in the list; write the entry there.</source>
            <translation>Анын күндөлүгү тизмеде бар; жазууну ошол жерге жазыңыз.</translation>
        </message>
        <message>
            <source>Kind of contact</source>
            <translation>Байланыш түрү</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Акыркы баруу</translation>
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
            <source>Look, neatness</source>
            <translation>Сырткы көрүнүшү, тазалыгы</translation>
        </message>
        <message>
            <source>Measures taken, advice</source>
            <translation>Көрүлгөн чара, берилген кеңеш</translation>
        </message>
        <message>
            <source>Mood of the child</source>
            <translation>Баланын маанайы</translation>
        </message>
        <message>
            <source>My assessment</source>
            <translation>Менин баам</translation>
        </message>
        <message>
            <source>My assessment: {text}</source>
            <translation>Менин баам: {text}</translation>
        </message>
        <message>
            <source>Neither a fact nor an indicator is written.</source>
            <translation>Факт да, көрсөткүч да жазылган эмес.</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Кийинки күнү</translation>
        </message>
        <message>
            <source>Next contact and its purpose</source>
            <translation>Кийинки күнү жана максаты</translation>
        </message>
        <message>
            <source>Next contact of the diary</source>
            <translation>Күндөлүк боюнча кийинки байланыш</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Кийинки баруу күнү</translation>
        </message>
        <message>
            <source>No family was under observation in this school year.</source>
            <translation>Бул окуу жылында байкоодо үй-бүлө болгон эмес.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another day.</source>
            <translation>Эч нерсе өзгөргөн жок. Башка күндү тандаңыз.</translation>
        </message>
        <message>
            <source>Number of the diary</source>
            <translation>Күндөлүктүн номери</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Байкоо</translation>
        </message>
        <message>
            <source>Parents' work, income</source>
            <translation>Ата-эненин жумушу, кирешеси</translation>
        </message>
        <message>
            <source>Patronage ended</source>
            <translation>Патронаж бүттү</translation>
        </message>
        <message>
            <source>Patronage ended on</source>
            <translation>Патронаж бүткөн күнү</translation>
        </message>
        <message>
            <source>Patronage list</source>
            <translation>Патронаж тизмеси</translation>
        </message>
        <message>
            <source>Patronage list, as of {day}</source>
            <translation>Патронаж тизмеси, {day} карата</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Purpose of the next contact</source>
            <translation>Кийинкисинин максаты</translation>
        </message>
        <message>
            <source>Purpose of the visits</source>
            <translation>Баруунун максаты</translation>
        </message>
        <message>
            <source>Put it under observation again; that begins a new diary.</source>
            <translation>Аны кайра байкоого алыңыз; жаңы күндөлүк башталат.</translation>
        </message>
        <message>
            <source>Put on</source>
            <comment>day</comment>
            <translation>Алынган күнү</translation>
        </message>
        <message>
            <source>Put under observation</source>
            <translation>Байкоого алынды</translation>
        </message>
        <message>
            <source>Put under patronage</source>
            <translation>Патронажга алынды</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Reason</source>
            <comment>of observation</comment>
            <translation>Себеби</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Relations in the family</source>
            <translation>Үй-бүлөдөгү мамиле</translation>
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
            <source>Risk</source>
            <translation>Деңгээли</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППК · {year}-окуу жылы</translation>
        </message>
        <message>
            <source>Say the day, the kind of contact and what was observed, and sign again.</source>
            <translation>Күнүн, байланыш түрүн жана эмне байкалганын жазып, кайра кол коюңуз.</translation>
        </message>
        <message>
            <source>School attendance</source>
            <translation>Мектепке келиши</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Балл</translation>
        </message>
        <message>
            <source>Score (10·Σ / observed), 0–20</source>
            <translation>Жыйынтык балл (10·Σ / байкалганы), 0–20</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>entry</comment>
            <translation>Кол коюлду</translation>
        </message>
        <message>
            <source>Sobriety of the parents</source>
            <translation>Ата-эненин соо жүрүшү</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социалдык педагог</translation>
        </message>
        <message>
            <source>State of the dwelling</source>
            <translation>Турак жайдын абалы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Абалы</translation>
        </message>
        <message>
            <source>Taken off observation</source>
            <translation>Байкоодон чыгарылды</translation>
        </message>
        <message>
            <source>Taken off on</source>
            <translation>Байкоодон чыгарылган күнү</translation>
        </message>
        <message>
            <source>Taken off, why, decision</source>
            <translation>Чыгарылган күнү, себеби, чечим</translation>
        </message>
        <message>
            <source>Taken off: {said}</source>
            <translation>Байкоодон чыгарылды: {said}</translation>
        </message>
        <message>
            <source>The child's words</source>
            <translation>Баланын сөздөрү</translation>
        </message>
        <message>
            <source>The child's words: {text}</source>
            <translation>Баланын сөздөрү: {text}</translation>
        </message>
        <message>
            <source>The day is not written.</source>
            <translation>Күнү жазылган эмес.</translation>
        </message>
        <message>
            <source>The day lies before the family was put under observation.</source>
            <translation>Бул күнү үй-бүлө али байкоодо эмес болчу.</translation>
        </message>
        <message>
            <source>The day lies before the patronage began or in the future.</source>
            <translation>Бул күн патронаж башталганга чейин же келечекте.</translation>
        </message>
        <message>
            <source>The day lies in the future.</source>
            <translation>Бул күн али келе элек.</translation>
        </message>
        <message>
            <source>The day of taking off lies before the diary's last entry or its beginning, or in the future.</source>
            <translation>Байкоодон чыгаруу күнү акыркы жазуудан же байкоонун башталышынан мурун, же али келе элек.</translation>
        </message>
        <message>
            <source>The entry cannot be signed yet.</source>
            <translation>Жазууга азырынча кол коюуга болбойт.</translation>
        </message>
        <message>
            <source>The family is no longer under observation.</source>
            <translation>Үй-бүлө эми байкоодо эмес.</translation>
        </message>
        <message>
            <source>The kind of contact is not chosen.</source>
            <translation>Байланыш түрү тандалган эмес.</translation>
        </message>
        <message>
            <source>This diary is no longer in the register.</source>
            <translation>Бул күндөлүк эми тизмеде жок.</translation>
        </message>
        <message>
            <source>This family is already under observation.</source>
            <translation>Бул үй-бүлө байкоодо турат.</translation>
        </message>
        <message>
            <source>This family is already under patronage.</source>
            <translation>Бул үй-бүлө патронажда турат.</translation>
        </message>
        <message>
            <source>This patronage is no longer in the list.</source>
            <translation>Бул патронаж эми тизмеде жок.</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>of day</comment>
            <translation>Убактысы</translation>
        </message>
        <message>
            <source>Under observation (diary)</source>
            <translation>Байкоодо турат (күндөлүк)</translation>
        </message>
        <message>
            <source>Under observation since {day} · reason: {reason} · {frequency} · risk: {level} · responsible: {name}</source>
            <translation>Көзөмөлдө: {day} күнүнөн · себеби: {reason} · {frequency} · тобокелдик: {level} · жооптуу: {name}</translation>
        </message>
        <message>
            <source>Under patronage (list)</source>
            <translation>Патронажда (тизме)</translation>
        </message>
        <message>
            <source>Under patronage since</source>
            <translation>Патронажга алынган күнү</translation>
        </message>
        <message>
            <source>Visited on</source>
            <translation>Барылган күнү</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Тагыраагы</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Эмне түзөтүлөт же кошулат</translation>
        </message>
        <message>
            <source>What was observed (facts)</source>
            <translation>Эмне байкалды (фактылар)</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Качан</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>Ким жазды</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Эмне үчүн бүттү</translation>
        </message>
        <message>
            <source>Why it is taken off</source>
            <translation>Чыгаруунун себеби</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Ким менен</translation>
        </message>
        <message>
            <source>Write an entry</source>
            <translation>Жазуу киргизүү</translation>
        </message>
        <message>
            <source>Write the visit down</source>
            <translation>Барууну жазуу</translation>
        </message>
        <message>
            <source>better</source>
            <comment>family</comment>
            <translation>жакшырды</translation>
        </message>
        <message>
            <source>bringing help</source>
            <comment>patronage</comment>
            <translation>жардам жеткирүү</translation>
        </message>
        <message>
            <source>bringing help (food, clothes)</source>
            <comment>patronage</comment>
            <translation>жардам жеткирүү (тамак, кийим)</translation>
        </message>
        <message>
            <source>care of the child</source>
            <comment>patronage</comment>
            <translation>балага болгон кароо</translation>
        </message>
        <message>
            <source>child with a guardian</source>
            <comment>patronage</comment>
            <translation>камкорчудагы бала</translation>
        </message>
        <message>
            <source>child with a guardian or with relatives</source>
            <comment>patronage</comment>
            <translation>камкорчудагы же туугандардагы бала</translation>
        </message>
        <message>
            <source>children: {names}</source>
            <translation>балдары: {names}</translation>
        </message>
        <message>
            <source>diary of observation, patronage</source>
            <translation>байкоо күндөлүгү, патронаж</translation>
        </message>
        <message>
            <source>ended</source>
            <comment>patronage</comment>
            <translation>бүткөн</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>{day} бүттү</translation>
        </message>
        <message>
            <source>health of the child</source>
            <comment>patronage</comment>
            <translation>баланын ден соолугу</translation>
        </message>
        <message>
            <source>high</source>
            <comment>risk</comment>
            <translation>Жогору</translation>
        </message>
        <message>
            <source>home visit</source>
            <comment>contact</comment>
            <translation>үйгө баруу</translation>
        </message>
        <message>
            <source>how the child learns at home</source>
            <comment>patronage</comment>
            <translation>баланын үйдө окушу</translation>
        </message>
        <message>
            <source>learning at home</source>
            <comment>patronage</comment>
            <translation>үйдө окушу</translation>
        </message>
        <message>
            <source>linked</source>
            <comment>plan line</comment>
            <translation>байланган</translation>
        </message>
        <message>
            <source>living conditions</source>
            <comment>patronage</comment>
            <translation>турмуш шарты</translation>
        </message>
        <message>
            <source>low</source>
            <comment>risk</comment>
            <translation>Төмөн</translation>
        </message>
        <message>
            <source>messenger</source>
            <comment>contact</comment>
            <translation>мессенджер</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>risk</comment>
            <translation>Орто</translation>
        </message>
        <message>
            <source>never visited</source>
            <comment>families</comment>
            <translation>барыла элек</translation>
        </message>
        <message>
            <source>no change</source>
            <comment>family</comment>
            <translation>өзгөрүүсүз</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>байкалган жок</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <comment>family</comment>
            <translation>салыштырууга маалымат жок</translation>
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
            <source>other</source>
            <comment>patronage</comment>
            <translation>башка</translation>
        </message>
        <message>
            <source>overdue</source>
            <comment>families</comment>
            <translation>мөөнөтү өткөндөр</translation>
        </message>
        <message>
            <source>phone: {phone}</source>
            <translation>тел.: {phone}</translation>
        </message>
        <message>
            <source>risk: {level}</source>
            <translation>тобокелдик: {level}</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>байкоодон чыгарылган</translation>
        </message>
        <message>
            <source>taken off {day}</source>
            <translation>{day} чыгарылды</translation>
        </message>
        <message>
            <source>talk at school</source>
            <comment>contact</comment>
            <translation>мектептеги баарлашуу</translation>
        </message>
        <message>
            <source>telephone</source>
            <comment>contact</comment>
            <translation>телефон</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>бул жума</translation>
        </message>
        <message>
            <source>through an organisation</source>
            <comment>contact</comment>
            <translation>уюм аркылуу</translation>
        </message>
        <message>
            <source>through neighbours</source>
            <comment>contact</comment>
            <translation>коңшулар аркылуу</translation>
        </message>
        <message>
            <source>through the class teacher</source>
            <comment>contact</comment>
            <translation>класс жетекчи аркылуу</translation>
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
            <source>under observation</source>
            <translation>байкоодо</translation>
        </message>
        <message>
            <source>under patronage</source>
            <translation>патронажда</translation>
        </message>
        <message>
            <source>watched since {day}</source>
            <translation>{day} күнүнөн байкоодо</translation>
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
            <source>{family}: observation</source>
            <translation>{family}: байкоо</translation>
        </message>
        <message>
            <source>{family}: patronage visit</source>
            <translation>{family}: патронаждык баруу</translation>
        </message>
        <message numerus="yes">
            <source>{n} families were under observation in this school year.</source>
            <translation>
                <numerusform>Бул окуу жылында {n} үй-бүлө байкоодо болду.</numerusform>
                <numerusform>Бул окуу жылында {n} үй-бүлө байкоодо болду.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} indicators observed, {gaps} not observed · before {score}</source>
            <translation>
                <numerusform>{n} көрсөткүч байкалды, {gaps} байкалган жок · мурда {score}</numerusform>
                <numerusform>{n} көрсөткүч байкалды, {gaps} байкалган жок · мурда {score}</numerusform>
            </translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
