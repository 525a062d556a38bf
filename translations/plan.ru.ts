<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>plan</name>
        <message>
            <source>A draft is considered at the pedagogical council first, then approved by the director.</source>
            <translation>Проект сначала рассматривает педагогический совет, затем утверждает директор.</translation>
        </message>
        <message>
            <source>A line is done when so many records of work are linked to it as it asks for.</source>
            <translation>Строка считается выполненной, когда с ней связано столько записей о работе, сколько она требует.</translation>
        </message>
        <message>
            <source>APPROVED BY</source>
            <translation>УТВЕРЖДАЮ</translation>
        </message>
        <message>
            <source>Added: {work}</source>
            <translation>Добавлено: {work}</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Annual plan</source>
            <translation>Годовой план</translation>
        </message>
        <message>
            <source>Annual plan is not approved: {whose}</source>
            <translation>Годовой план не утверждён: {whose}</translation>
        </message>
        <message>
            <source>Annual plan of the class teachers</source>
            <translation>Годовой план работы классных руководителей</translation>
        </message>
        <message>
            <source>Annual plan of the deputy director</source>
            <translation>Годовой план работы заместителя директора</translation>
        </message>
        <message>
            <source>Annual plan of the psychologist</source>
            <translation>Годовой план работы педагога-психолога</translation>
        </message>
        <message>
            <source>Annual plan of the social pedagogue</source>
            <translation>Годовой план работы социального педагога</translation>
        </message>
        <message>
            <source>Annual plan of the socio-psychological-pedagogical service</source>
            <translation>Годовой план работы социально-психолого-педагогической службы</translation>
        </message>
        <message>
            <source>Annual plan of the speech therapist</source>
            <translation>Годовой план работы логопеда</translation>
        </message>
        <message>
            <source>Annual plan, {year}</source>
            <translation>Годовой план, {year}</translation>
        </message>
        <message>
            <source>Approved by the director</source>
            <translation>Утверждено директором</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Дата утверждения</translation>
        </message>
        <message>
            <source>Approved: order No. {number}, {day}</source>
            <translation>Утверждён: приказ № {number}, {day}</translation>
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
            <translation>Автор</translation>
        </message>
        <message>
            <source>CONSIDERED</source>
            <translation>РАССМОТРЕНО</translation>
        </message>
        <message>
            <source>Change of an approved plan</source>
            <translation>Изменение утверждённого плана</translation>
        </message>
        <message>
            <source>Changed: {work}</source>
            <translation>Изменено: {work}</translation>
        </message>
        <message>
            <source>Changes of the approved plan</source>
            <translation>Изменения утверждённого плана</translation>
        </message>
        <message>
            <source>Class teachers</source>
            <comment>plan</comment>
            <translation>Классные руководители</translation>
        </message>
        <message>
            <source>Considered at the pedagogical council</source>
            <translation>Рассмотрено на педагогическом совете</translation>
        </message>
        <message>
            <source>Considered on</source>
            <translation>Дата рассмотрения</translation>
        </message>
        <message>
            <source>Considered: protocol No. {number}, {day}</source>
            <translation>Рассмотрен: протокол № {number}, {day}</translation>
        </message>
        <message>
            <source>Content of the work</source>
            <translation>Содержание работы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Day, if it is set</source>
            <translation>День, если назначен</translation>
        </message>
        <message>
            <source>December</source>
            <comment>plan</comment>
            <translation>декабрь</translation>
        </message>
        <message>
            <source>Deputy director</source>
            <comment>plan</comment>
            <translation>Заместитель директора</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Direction (clause 2.2)</source>
            <translation>Направление (п. 2.2)</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Director of the school: {school}</source>
            <translation>Директор школы: {school}</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>column</comment>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Draft, not considered yet</source>
            <translation>Проект, ещё не рассмотрен</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Ожидаемый результат</translation>
        </message>
        <message>
            <source>February</source>
            <comment>plan</comment>
            <translation>февраль</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>For whom (class, group)</source>
            <translation>С кем (класс, группа)</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Form of work</source>
            <translation>Форма работы</translation>
        </message>
        <message>
            <source>Friday</source>
            <comment>plan</comment>
            <translation>Пятница</translation>
        </message>
        <message>
            <source>From</source>
            <comment>an hour</comment>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Fulfilled</source>
            <comment>column</comment>
            <translation>Выполнение</translation>
        </message>
        <message>
            <source>Fulfilment</source>
            <translation>Выполнение</translation>
        </message>
        <message>
            <source>Fulfilment of the plan</source>
            <translation>Выполнение плана</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>How many records of work make it done</source>
            <translation>Сколько записей о работе нужно для выполнения</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
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
            <translation>Кто ведёт учёт</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Составил</translation>
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
            <translation>Понедельник</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Moved from {was} to {now}: {work}</source>
            <translation>Перенесено, {was} → {now}: {work}</translation>
        </message>
        <message>
            <source>Not done</source>
            <comment>column</comment>
            <translation>Не выполнено</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a day of the school year {year}.</source>
            <translation>Ничего не изменено. Выберите день {year} учебного года.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look at both times.</source>
            <translation>Ничего не изменено. Проверьте оба времени.</translation>
        </message>
        <message>
            <source>Nothing was changed. Say why the plan changes.</source>
            <translation>Ничего не изменено. Укажите, почему план меняется.</translation>
        </message>
        <message>
            <source>Nothing was changed. The council considers a plan first, the director approves it after that.</source>
            <translation>Ничего не изменено. Сначала план рассматривает совет, после этого утверждает директор.</translation>
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
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open it in the list of plans.</source>
            <translation>Откройте его в списке планов.</translation>
        </message>
        <message>
            <source>Order of the director №</source>
            <translation>Приказ директора №</translation>
        </message>
        <message>
            <source>Place in the section</source>
            <translation>Место в разделе</translation>
        </message>
        <message>
            <source>Plan</source>
            <comment>record</comment>
            <translation>План</translation>
        </message>
        <message>
            <source>Plan by direction</source>
            <translation>План по направлениям</translation>
        </message>
        <message>
            <source>Plan of one month</source>
            <translation>План на месяц</translation>
        </message>
        <message>
            <source>Plan of work of one month: {month}</source>
            <translation>План работы на месяц: {month}</translation>
        </message>
        <message>
            <source>Plan: {name}</source>
            <translation>План: {name}</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>column</comment>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Protocol of the pedagogical council №</source>
            <translation>Протокол педагогического совета №</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>plan</comment>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Saturday</source>
            <comment>plan</comment>
            <translation>Суббота</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Section of the plan</source>
            <translation>Раздел плана</translation>
        </message>
        <message>
            <source>September</source>
            <comment>plan</comment>
            <translation>сентябрь</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <comment>plan</comment>
            <translation>Социальный педагог</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service, {year}</source>
            <translation>Социально-психолого-педагогическая служба, {year}</translation>
        </message>
        <message>
            <source>Speech therapist</source>
            <comment>plan</comment>
            <translation>Логопед</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Ступень</translation>
        </message>
        <message>
            <source>Taken back: {reason}</source>
            <translation>Возвращено: {reason}</translation>
        </message>
        <message>
            <source>Taken out: {work}</source>
            <translation>Исключено: {work}</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>Term in words, for the paper</source>
            <translation>Срок словами, для печати</translation>
        </message>
        <message>
            <source>The day lies in the future or before the step that came first.</source>
            <translation>День лежит в будущем или раньше шага, который был первым.</translation>
        </message>
        <message>
            <source>The day lies outside the school year of this plan.</source>
            <translation>Этот день не входит в учебный год плана.</translation>
        </message>
        <message>
            <source>The plan by the directions of clause 2.2</source>
            <translation>План по направлениям пункта 2.2</translation>
        </message>
        <message>
            <source>The plan is not at this step.</source>
            <translation>План не на этой ступени.</translation>
        </message>
        <message>
            <source>The whole service</source>
            <comment>plan</comment>
            <translation>Вся служба</translation>
        </message>
        <message>
            <source>The work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>The work would end before it starts.</source>
            <translation>Работа закончилась бы раньше, чем началась.</translation>
        </message>
        <message>
            <source>This plan is approved: it changes by amendments with a reason.</source>
            <translation>Этот план утверждён: он меняется только изменениями с указанием причины.</translation>
        </message>
        <message>
            <source>This plan is there already.</source>
            <translation>Такой план уже есть.</translation>
        </message>
        <message>
            <source>Thursday</source>
            <comment>plan</comment>
            <translation>Четверг</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <comment>plan</comment>
            <translation>Вторник</translation>
        </message>
        <message>
            <source>Until</source>
            <comment>an hour</comment>
            <translation>Конец</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <comment>plan</comment>
            <translation>Среда</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>День недели</translation>
        </message>
        <message>
            <source>Weekly cyclogram</source>
            <translation>Недельная циклограмма</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Что изменено</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>Что делается</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Whose plan</source>
            <translation>Чей план</translation>
        </message>
        <message>
            <source>Worded anew: {was} → {now}</source>
            <translation>Изложено заново: {was} → {now}</translation>
        </message>
        <message>
            <source>annual plans</source>
            <translation>годовые планы</translation>
        </message>
        <message>
            <source>approved</source>
            <comment>plan</comment>
            <translation>утверждён</translation>
        </message>
        <message>
            <source>at the pedagogical council, protocol No. {number}</source>
            <translation>на педагогическом совете, протокол № {number}</translation>
        </message>
        <message>
            <source>by the end of the month</source>
            <translation>до конца месяца</translation>
        </message>
        <message>
            <source>considered</source>
            <comment>plan</comment>
            <translation>рассмотрен</translation>
        </message>
        <message>
            <source>considered, not approved yet</source>
            <translation>рассмотрен, ещё не утверждён</translation>
        </message>
        <message>
            <source>consultation</source>
            <comment>direction</comment>
            <translation>консультативная работа</translation>
        </message>
        <message>
            <source>control of attendance</source>
            <comment>form of work</comment>
            <translation>контроль посещаемости</translation>
        </message>
        <message>
            <source>control of engagement out of class</source>
            <comment>form of work</comment>
            <translation>контроль внеурочной занятости</translation>
        </message>
        <message>
            <source>control of the regime of work and rest</source>
            <comment>form of work</comment>
            <translation>контроль режима труда и отдыха</translation>
        </message>
        <message>
            <source>correction</source>
            <comment>direction</comment>
            <translation>коррекция</translation>
        </message>
        <message>
            <source>correction and development sessions</source>
            <comment>form of work</comment>
            <translation>коррекционно-развивающие занятия</translation>
        </message>
        <message>
            <source>diagnostics</source>
            <comment>direction</comment>
            <translation>диагностика</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>выполнено {day}</translation>
        </message>
        <message numerus="yes">
            <source>done {day}, {n} records</source>
            <translation>
                <numerusform>выполнено {day}, {n} запись</numerusform>
                <numerusform>выполнено {day}, {n} записи</numerusform>
                <numerusform>выполнено {day}, {n} записей</numerusform>
            </translation>
        </message>
        <message>
            <source>done {done} ({percent} %)</source>
            <translation>выполнено {done} ({percent} %)</translation>
        </message>
        <message>
            <source>draft</source>
            <comment>plan</comment>
            <translation>проект</translation>
        </message>
        <message>
            <source>event</source>
            <comment>form of work</comment>
            <translation>мероприятие</translation>
        </message>
        <message>
            <source>every quarter, 5–14 January</source>
            <translation>каждую четверть, 5–14 января</translation>
        </message>
        <message>
            <source>group consultation</source>
            <comment>form of work</comment>
            <translation>групповая консультация</translation>
        </message>
        <message>
            <source>home visit</source>
            <comment>form of work</comment>
            <translation>посещение на дому</translation>
        </message>
        <message>
            <source>individual consultation</source>
            <comment>form of work</comment>
            <translation>индивидуальная консультация</translation>
        </message>
        <message>
            <source>information stand</source>
            <comment>form of work</comment>
            <translation>информационный стенд</translation>
        </message>
        <message>
            <source>lecture</source>
            <comment>form of work</comment>
            <translation>лекция</translation>
        </message>
        <message>
            <source>meeting, council</source>
            <comment>form of work</comment>
            <translation>собрание, совет</translation>
        </message>
        <message>
            <source>not considered by the council yet</source>
            <translation>ещё не рассмотрен педсоветом</translation>
        </message>
        <message>
            <source>observation</source>
            <comment>form of work</comment>
            <translation>наблюдение</translation>
        </message>
        <message>
            <source>order No. {number}, {day}</source>
            <translation>приказ № {number} от {day}</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>overdue, {done} of {all}</source>
            <translation>просрочено, {done} из {all}</translation>
        </message>
        <message>
            <source>prevention of maladaptation</source>
            <translation>дезадаптация</translation>
        </message>
        <message>
            <source>prevention of substance use and offences</source>
            <translation>профилактика употребления ПАВ и правонарушений</translation>
        </message>
        <message>
            <source>psychodiagnostics</source>
            <comment>direction</comment>
            <translation>психологическая диагностика</translation>
        </message>
        <message>
            <source>psychological and pedagogical correction</source>
            <comment>direction</comment>
            <translation>психолого-педагогическая коррекция</translation>
        </message>
        <message>
            <source>psychological and pedagogical prevention of maladaptation</source>
            <translation>психолого-педагогическая профилактика (дезадаптации)</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <comment>form of work</comment>
            <translation>анкетирование</translation>
        </message>
        <message>
            <source>raid</source>
            <comment>form of work</comment>
            <translation>рейд</translation>
        </message>
        <message>
            <source>review of literature</source>
            <comment>form of work</comment>
            <translation>обзор литературы</translation>
        </message>
        <message>
            <source>substances, offences</source>
            <translation>ПАВ, правонарушения</translation>
        </message>
        <message>
            <source>talk</source>
            <comment>form of work</comment>
            <translation>беседа</translation>
        </message>
        <message>
            <source>testing</source>
            <comment>form of work</comment>
            <translation>тестирование</translation>
        </message>
        <message>
            <source>that of the section</source>
            <translation>как у раздела</translation>
        </message>
        <message>
            <source>work with documents</source>
            <comment>form of work</comment>
            <translation>работа с документацией</translation>
        </message>
        <message>
            <source>{done} / {all}, last {day}</source>
            <translation>{done} / {all}, последнее {day}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} из {all}</translation>
        </message>
        <message>
            <source>{done} of {all} · {percent} %</source>
            <translation>{done} из {all} · {percent} %</translation>
        </message>
        <message>
            <source>{month}, now</source>
            <translation>{month}, сейчас</translation>
        </message>
        <message numerus="yes">
            <source>{month}: {n} records of the psychologist, kept by her alone</source>
            <translation>
                <numerusform>{month}: {n} запись психолога, хранится только у него</numerusform>
                <numerusform>{month}: {n} записи психолога, хранятся только у него</numerusform>
                <numerusform>{month}: {n} записей психолога, хранятся только у него</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} overdue</source>
            <translation>
                <numerusform>просрочена {n}</numerusform>
                <numerusform>просрочено {n}</numerusform>
                <numerusform>просрочено {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} plans, {approved} approved</source>
            <translation>
                <numerusform>{n} план, утверждено {approved}</numerusform>
                <numerusform>{n} плана, утверждено {approved}</numerusform>
                <numerusform>{n} планов, утверждено {approved}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} works</source>
            <translation>
                <numerusform>{n} работа</numerusform>
                <numerusform>{n} работы</numerusform>
                <numerusform>{n} работ</numerusform>
            </translation>
        </message>
        <message>
            <source>{plan}, {year}</source>
            <translation>{plan}, {year}</translation>
        </message>
        <message>
            <source>{weekday}, today</source>
            <translation>{weekday}, сегодня</translation>
        </message>
        <message>
            <source>{year} school year</source>
            <translation>{year} учебный год</translation>
        </message>
        <message>
            <source>“____” ______________ 20___</source>
            <comment>date of a plan</comment>
            <translation>«____» ______________ 20___ г.</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
