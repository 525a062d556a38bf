<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>plan</name>
        <message>
            <source>A draft is considered at the pedagogical council first, then approved by the director.</source>
            <translation>Долбоор адегенде педагогикалык кеңеште каралат, андан кийин директор бекитет.</translation>
        </message>
        <message>
            <source>A line is done when so many records of work are linked to it as it asks for.</source>
            <translation>Сап ага керектүү сандагы иш жазуулары байланганда аткарылды деп эсептелет.</translation>
        </message>
        <message>
            <source>APPROVED BY</source>
            <translation>БЕКИТЕМИН</translation>
        </message>
        <message>
            <source>Added: {work}</source>
            <translation>Кошулду: {work}</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Максаты</translation>
        </message>
        <message>
            <source>Annual plan</source>
            <translation>Жылдык план</translation>
        </message>
        <message>
            <source>Annual plan is not approved: {whose}</source>
            <translation>Жылдык план бекитиле элек: {whose}</translation>
        </message>
        <message>
            <source>Annual plan of the class teachers</source>
            <translation>Класс жетекчилердин жылдык иш планы</translation>
        </message>
        <message>
            <source>Annual plan of the deputy director</source>
            <translation>Директордун орун басарынын жылдык иш планы</translation>
        </message>
        <message>
            <source>Annual plan of the psychologist</source>
            <translation>Педагог-психологдун жылдык иш планы</translation>
        </message>
        <message>
            <source>Annual plan of the social pedagogue</source>
            <translation>Социалдык педагогдун жылдык иш планы</translation>
        </message>
        <message>
            <source>Annual plan of the socio-psychological-pedagogical service</source>
            <translation>Социалдык-психологиялык-педагогикалык кызматтын жылдык иш планы</translation>
        </message>
        <message>
            <source>Annual plan of the speech therapist</source>
            <translation>Логопеддин жылдык иш планы</translation>
        </message>
        <message>
            <source>Annual plan, {year}</source>
            <translation>Жылдык план, {year}</translation>
        </message>
        <message>
            <source>Approved by the director</source>
            <translation>Директор бекитти</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Бекитилген күнү</translation>
        </message>
        <message>
            <source>Approved: order No. {number}, {day}</source>
            <translation>Бекитилген: буйрук № {number}, {day}</translation>
        </message>
        <message>
            <source>April</source>
            <comment>plan</comment>
            <translation>апрель</translation>
        </message>
        <message>
            <source>August</source>
            <comment>plan</comment>
            <translation>август</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Түзгөн адам</translation>
        </message>
        <message>
            <source>CONSIDERED</source>
            <translation>КАРАЛДЫ</translation>
        </message>
        <message>
            <source>Change of an approved plan</source>
            <translation>Бекитилген планга өзгөртүү</translation>
        </message>
        <message>
            <source>Changed: {work}</source>
            <translation>Өзгөртүлдү: {work}</translation>
        </message>
        <message>
            <source>Changes of the approved plan</source>
            <translation>Бекитилген планга киргизилген өзгөртүүлөр</translation>
        </message>
        <message>
            <source>Class teachers</source>
            <comment>plan</comment>
            <translation>Класс жетекчилер</translation>
        </message>
        <message>
            <source>Considered at the pedagogical council</source>
            <translation>Педагогикалык кеңеште каралды</translation>
        </message>
        <message>
            <source>Considered on</source>
            <translation>Каралган күнү</translation>
        </message>
        <message>
            <source>Considered: protocol No. {number}, {day}</source>
            <translation>Каралды: протокол № {number}, {day}</translation>
        </message>
        <message>
            <source>Content of the work</source>
            <translation>Иштин мазмуну</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Day, if it is set</source>
            <translation>Күнү (белгиленсе)</translation>
        </message>
        <message>
            <source>December</source>
            <comment>plan</comment>
            <translation>декабрь</translation>
        </message>
        <message>
            <source>Deputy director</source>
            <comment>plan</comment>
            <translation>Директордун орун басары</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Багыты</translation>
        </message>
        <message>
            <source>Direction (clause 2.2)</source>
            <translation>Багыты (2.2-пункт)</translation>
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
            <comment>column</comment>
            <translation>Аткарылды</translation>
        </message>
        <message>
            <source>Draft, not considered yet</source>
            <translation>Долбоор, карала элек</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Күтүлгөн натыйжа</translation>
        </message>
        <message>
            <source>February</source>
            <comment>plan</comment>
            <translation>февраль</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кимге</translation>
        </message>
        <message>
            <source>For whom (class, group)</source>
            <translation>Кимге (класс, топ)</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Формасы</translation>
        </message>
        <message>
            <source>Form of work</source>
            <translation>Иштин формасы</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>plan</comment>
            <translation>Жума</translation>
        </message>
        <message>
            <source>From</source>
            <comment>an hour</comment>
            <translation>Башталышы</translation>
        </message>
        <message>
            <source>Fulfilled</source>
            <comment>column</comment>
            <translation>Аткарылышы</translation>
        </message>
        <message>
            <source>Fulfilment</source>
            <translation>Аткарылышы</translation>
        </message>
        <message>
            <source>Fulfilment of the plan</source>
            <translation>Пландын аткарылышы</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сааттар</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Канча</translation>
        </message>
        <message>
            <source>How many records of work make it done</source>
            <translation>Канча жазуу менен аткарылды болот</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>January</source>
            <comment>plan</comment>
            <translation>январь</translation>
        </message>
        <message>
            <source>July</source>
            <comment>plan</comment>
            <translation>июль</translation>
        </message>
        <message>
            <source>June</source>
            <comment>plan</comment>
            <translation>июнь</translation>
        </message>
        <message>
            <source>Kept by</source>
            <translation>Ким эсептейт</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Сап</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Жылдык пландын сабы</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Түзгөн</translation>
        </message>
        <message>
            <source>March</source>
            <comment>plan</comment>
            <translation>март</translation>
        </message>
        <message>
            <source>May</source>
            <comment>plan</comment>
            <translation>май</translation>
        </message>
        <message>
            <source>Monday</source>
            <comment>plan</comment>
            <translation>Дүйшөмбү</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Moved from {was} to {now}: {work}</source>
            <translation>Жылдырылды, {was} → {now}: {work}</translation>
        </message>
        <message>
            <source>Not done</source>
            <comment>column</comment>
            <translation>Аткарылган жок</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a day of the school year {year}.</source>
            <translation>Эч нерсе өзгөргөн жок. {year}-окуу жылынын күнүн тандаңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at both times.</source>
            <translation>Эч нерсе өзгөргөн жок. Эки убакытты тең карап көрүңүз.</translation>
        </message>
        <message>
            <source>Nothing was changed. Say why the plan changes.</source>
            <translation>Эч нерсе өзгөргөн жок. План эмне үчүн өзгөрүп жатканын жазыңыз.</translation>
        </message>
        <message>
            <source>Nothing was changed. The council considers a plan first, the director approves it after that.</source>
            <translation>Эч нерсе өзгөргөн жок. Планды адегенде кеңеш карайт, андан кийин директор бекитет.</translation>
        </message>
        <message>
            <source>November</source>
            <comment>plan</comment>
            <translation>ноябрь</translation>
        </message>
        <message>
            <source>October</source>
            <comment>plan</comment>
            <translation>октябрь</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ачуу</translation>
        </message>
        <message>
            <source>Open it in the list of plans.</source>
            <translation>Аны пландардын тизмесинен ачыңыз.</translation>
        </message>
        <message>
            <source>Order of the director №</source>
            <translation>Директордун буйругу №</translation>
        </message>
        <message>
            <source>Place in the section</source>
            <translation>Бөлүмдөгү орду</translation>
        </message>
        <message>
            <source>Plan</source>
            <comment>record</comment>
            <translation>План</translation>
        </message>
        <message>
            <source>Plan by direction</source>
            <translation>План багыттар боюнча</translation>
        </message>
        <message>
            <source>Plan of one month</source>
            <translation>Бир айдын планы</translation>
        </message>
        <message>
            <source>Plan of work of one month: {month}</source>
            <translation>Айлык иш планы: {month}</translation>
        </message>
        <message>
            <source>Plan: {name}</source>
            <translation>План: {name}</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>column</comment>
            <translation>Пландалган</translation>
        </message>
        <message>
            <source>Protocol of the pedagogical council №</source>
            <translation>Педагогикалык кеңештин протоколу №</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>plan</comment>
            <translation>Педагог-психолог</translation>
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
            <source>Saturday</source>
            <comment>plan</comment>
            <translation>Ишемби</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Окуу жылы</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Бөлүм</translation>
        </message>
        <message>
            <source>Section of the plan</source>
            <translation>Пландын бөлүмү</translation>
        </message>
        <message>
            <source>September</source>
            <comment>plan</comment>
            <translation>сентябрь</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <comment>plan</comment>
            <translation>Социалдык педагог</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service, {year}</source>
            <translation>Социалдык-психологиялык-педагогикалык кызмат, {year}</translation>
        </message>
        <message>
            <source>Speech therapist</source>
            <comment>plan</comment>
            <translation>Логопед</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Баскычы</translation>
        </message>
        <message>
            <source>Taken back: {reason}</source>
            <translation>Кайтарылды: {reason}</translation>
        </message>
        <message>
            <source>Taken out: {work}</source>
            <translation>Алынып салынды: {work}</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Мөөнөтү</translation>
        </message>
        <message>
            <source>Term in words, for the paper</source>
            <translation>Мөөнөтү сөз менен, кагаз үчүн</translation>
        </message>
        <message>
            <source>The day lies in the future or before the step that came first.</source>
            <translation>Күн келечекте же биринчи кадамдан мурун жатат.</translation>
        </message>
        <message>
            <source>The day lies outside the school year of this plan.</source>
            <translation>Бул күн пландын окуу жылына кирбейт.</translation>
        </message>
        <message>
            <source>The plan by the directions of clause 2.2</source>
            <translation>План 2.2-пункттун багыттары боюнча</translation>
        </message>
        <message>
            <source>The plan is not at this step.</source>
            <translation>План бул баскычта эмес.</translation>
        </message>
        <message>
            <source>The whole service</source>
            <comment>plan</comment>
            <translation>Кызматтын баары</translation>
        </message>
        <message>
            <source>The work</source>
            <translation>Иш</translation>
        </message>
        <message>
            <source>The work would end before it starts.</source>
            <translation>Иш башталганга чейин бүтүп калат.</translation>
        </message>
        <message>
            <source>This plan is approved: it changes by amendments with a reason.</source>
            <translation>Бул план бекитилген: ал себеби көрсөтүлгөн өзгөртүү менен гана өзгөрөт.</translation>
        </message>
        <message>
            <source>This plan is there already.</source>
            <translation>Бул план мурунтан бар.</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>plan</comment>
            <translation>Бейшемби</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>plan</comment>
            <translation>Шейшемби</translation>
        </message>
        <message>
            <source>Until</source>
            <comment>an hour</comment>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>plan</comment>
            <translation>Шаршемби</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Жуманын күнү</translation>
        </message>
        <message>
            <source>Weekly cyclogram</source>
            <translation>Жумалык циклограмма</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Эмне өзгөрдү</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Эмне иштелет</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ким</translation>
        </message>
        <message>
            <source>Whose plan</source>
            <translation>Кимдин планы</translation>
        </message>
        <message>
            <source>Worded anew: {was} → {now}</source>
            <translation>Кайра жазылды: {was} → {now}</translation>
        </message>
        <message>
            <source>annual plans</source>
            <translation>жылдык пландар</translation>
        </message>
        <message>
            <source>approved</source>
            <comment>plan</comment>
            <translation>бекитилген</translation>
        </message>
        <message>
            <source>at the pedagogical council, protocol No. {number}</source>
            <translation>педагогикалык кеңеште, протокол № {number}</translation>
        </message>
        <message>
            <source>by the end of the month</source>
            <translation>айдын аягына чейин</translation>
        </message>
        <message>
            <source>considered</source>
            <comment>plan</comment>
            <translation>каралды</translation>
        </message>
        <message>
            <source>considered, not approved yet</source>
            <translation>каралды, бекитиле элек</translation>
        </message>
        <message>
            <source>consultation</source>
            <comment>direction</comment>
            <translation>консультациялык иш</translation>
        </message>
        <message>
            <source>control of attendance</source>
            <comment>form of work</comment>
            <translation>сабакка катышууну көзөмөлдөө</translation>
        </message>
        <message>
            <source>control of engagement out of class</source>
            <comment>form of work</comment>
            <translation>класстан тышкары алектенүүнү көзөмөлдөө</translation>
        </message>
        <message>
            <source>control of the regime of work and rest</source>
            <comment>form of work</comment>
            <translation>эмгек жана эс алуу тартибин көзөмөлдөө</translation>
        </message>
        <message>
            <source>correction</source>
            <comment>direction</comment>
            <translation>коррекциялоо</translation>
        </message>
        <message>
            <source>correction and development sessions</source>
            <comment>form of work</comment>
            <translation>коррекциялык-өнүктүрүүчү сабактар</translation>
        </message>
        <message>
            <source>diagnostics</source>
            <comment>direction</comment>
            <translation>диагностика</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>аткарылды {day}</translation>
        </message>
        <message numerus="yes">
            <source>done {day}, {n} records</source>
            <translation>
                <numerusform>аткарылды {day}, {n} далил</numerusform>
                <numerusform>аткарылды {day}, {n} далил</numerusform>
            </translation>
        </message>
        <message>
            <source>done {done} ({percent} %)</source>
            <translation>аткарылды {done} ({percent} %)</translation>
        </message>
        <message>
            <source>draft</source>
            <comment>plan</comment>
            <translation>долбоор</translation>
        </message>
        <message>
            <source>event</source>
            <comment>form of work</comment>
            <translation>иш-чара</translation>
        </message>
        <message>
            <source>every quarter, 5–14 January</source>
            <translation>чейрек сайын, 5–14-январь</translation>
        </message>
        <message>
            <source>group consultation</source>
            <comment>form of work</comment>
            <translation>топтук консультация</translation>
        </message>
        <message>
            <source>home visit</source>
            <comment>form of work</comment>
            <translation>үйгө баруу</translation>
        </message>
        <message>
            <source>individual consultation</source>
            <comment>form of work</comment>
            <translation>жеке консультация</translation>
        </message>
        <message>
            <source>information stand</source>
            <comment>form of work</comment>
            <translation>маалымат стенди</translation>
        </message>
        <message>
            <source>lecture</source>
            <comment>form of work</comment>
            <translation>лекция</translation>
        </message>
        <message>
            <source>meeting, council</source>
            <comment>form of work</comment>
            <translation>чогулуш, кеңеш</translation>
        </message>
        <message>
            <source>not considered by the council yet</source>
            <translation>педкеңеште карала элек</translation>
        </message>
        <message>
            <source>observation</source>
            <comment>form of work</comment>
            <translation>байкоо</translation>
        </message>
        <message>
            <source>order No. {number}, {day}</source>
            <translation>буйрук № {number}, {day}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мөөнөтү өттү</translation>
        </message>
        <message>
            <source>overdue, {done} of {all}</source>
            <translation>мөөнөтү өттү, {done} / {all}</translation>
        </message>
        <message>
            <source>prevention of maladaptation</source>
            <translation>дезадаптация</translation>
        </message>
        <message>
            <source>prevention of substance use and offences</source>
            <translation>психоактивдүү заттарды колдонууга жана укук бузууларга жол бербөө</translation>
        </message>
        <message>
            <source>psychodiagnostics</source>
            <comment>direction</comment>
            <translation>психологиялык диагностика</translation>
        </message>
        <message>
            <source>psychological and pedagogical correction</source>
            <comment>direction</comment>
            <translation>психологиялык-педагогикалык коррекциялоо</translation>
        </message>
        <message>
            <source>psychological and pedagogical prevention of maladaptation</source>
            <translation>психологиялык-педагогикалык профилактика (дезадаптациянын алдын алуу)</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <comment>form of work</comment>
            <translation>анкета</translation>
        </message>
        <message>
            <source>raid</source>
            <comment>form of work</comment>
            <translation>рейд</translation>
        </message>
        <message>
            <source>review of literature</source>
            <comment>form of work</comment>
            <translation>адабияттарга обзор</translation>
        </message>
        <message>
            <source>substances, offences</source>
            <translation>ПАЗ, укук бузуулар</translation>
        </message>
        <message>
            <source>talk</source>
            <comment>form of work</comment>
            <translation>баарлашуу</translation>
        </message>
        <message>
            <source>testing</source>
            <comment>form of work</comment>
            <translation>тестирлөө</translation>
        </message>
        <message>
            <source>that of the section</source>
            <translation>бөлүмдүкү</translation>
        </message>
        <message>
            <source>work with documents</source>
            <comment>form of work</comment>
            <translation>документация менен иш</translation>
        </message>
        <message>
            <source>{done} / {all}, last {day}</source>
            <translation>{done} / {all}, акыркысы {day}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} / {all}</translation>
        </message>
        <message>
            <source>{done} of {all} · {percent} %</source>
            <translation>{done} / {all} · {percent} %</translation>
        </message>
        <message>
            <source>{month}, now</source>
            <translation>{month}, азыр</translation>
        </message>
        <message numerus="yes">
            <source>{month}: {n} records of the psychologist, kept by her alone</source>
            <translation>
                <numerusform>{month}: психологдун {n} жазуусу, анын өзүндө гана сакталат</numerusform>
                <numerusform>{month}: психологдун {n} жазуусу, анын өзүндө гана сакталат</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} overdue</source>
            <translation>
                <numerusform>мөөнөтү өттү {n}</numerusform>
                <numerusform>мөөнөтү өттү {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} plans, {approved} approved</source>
            <translation>
                <numerusform>{n} план, {approved} бекитилген</numerusform>
                <numerusform>{n} план, {approved} бекитилген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} works</source>
            <translation>
                <numerusform>{n} иш</numerusform>
                <numerusform>{n} иш</numerusform>
            </translation>
        </message>
        <message>
            <source>{plan}, {year}</source>
            <translation>{plan}, {year}</translation>
        </message>
        <message>
            <source>{weekday}, today</source>
            <translation>{weekday}, бүгүн</translation>
        </message>
        <message>
            <source>{year} school year</source>
            <translation>{year}-окуу жылы</translation>
        </message>
        <message>
            <source>“____” ______________ 20___</source>
            <comment>date of a plan</comment>
            <translation>20___-ж. «____» ______________</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
