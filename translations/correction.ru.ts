<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>correction</name>
        <message>
            <source>Add a member</source>
            <translation>Добавить участника</translation>
        </message>
        <message>
            <source>After the work</source>
            <translation>После работы</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>До и после</translation>
        </message>
        <message>
            <source>Before the work</source>
            <translation>До работы</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>By the request</source>
            <translation>По запросу</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Был</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>count</comment>
            <translation>Был</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>of a member</comment>
            <translation>Динамика</translation>
        </message>
        <message>
            <source>Change of those it was written down of</source>
            <translation>Динамика тех, у кого она записана</translation>
        </message>
        <message>
            <source>Choose at least one pupil.</source>
            <translation>Выберите хотя бы одного учащегося.</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Конфиденциально: служебный документ.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Correction and development work</source>
            <translation>Коррекционно-развивающая работа</translation>
        </message>
        <message>
            <source>Correction groups</source>
            <translation>Коррекционные группы</translation>
        </message>
        <message>
            <source>Correction programme</source>
            <translation>Коррекционная программа</translation>
        </message>
        <message>
            <source>Correction work</source>
            <translation>Коррекционная работа</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Days and hours</source>
            <translation>Дни и часы</translation>
        </message>
        <message>
            <source>Ends by the plan</source>
            <translation>Окончание по плану</translation>
        </message>
        <message>
            <source>Examination after</source>
            <translation>Обследование после</translation>
        </message>
        <message>
            <source>Examination before</source>
            <translation>Обследование до</translation>
        </message>
        <message>
            <source>From</source>
            <comment>member</comment>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Чем закончилось</translation>
        </message>
        <message>
            <source>In all</source>
            <comment>column</comment>
            <translation>Всего</translation>
        </message>
        <message>
            <source>In groups</source>
            <comment>column</comment>
            <translation>В группах</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Individual correction</source>
            <translation>Индивидуальная коррекция</translation>
        </message>
        <message>
            <source>Individual work is with one pupil; for several choose a group.</source>
            <translation>Индивидуальная работа – с одним учащимся; для нескольких выберите группу.</translation>
        </message>
        <message>
            <source>Journal of correction and development work</source>
            <translation>Журнал коррекционно-развивающей работы</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Выбыл(а)</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a correction group</comment>
            <translation>Название</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>New individual programme</source>
            <translation>Новая индивидуальная программа</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Новое занятие</translation>
        </message>
        <message>
            <source>No correction group yet. A programme, its members, sessions and their result stand here.</source>
            <translation>Коррекционных групп пока нет. Здесь стоят программа, участники, занятия и их результат.</translation>
        </message>
        <message>
            <source>No individual correction yet. A programme for one pupil and its result stand here.</source>
            <translation>Индивидуальной коррекции пока нет. Здесь стоит программа для одного учащегося и её результат.</translation>
        </message>
        <message>
            <source>No session was held yet. Write the first one down.</source>
            <translation>Занятий ещё не было. Запишите первое.</translation>
        </message>
        <message>
            <source>Nobody takes part yet.</source>
            <translation>Пока никто не участвует.</translation>
        </message>
        <message>
            <source>Observations, dynamics</source>
            <translation>Наблюдения, динамика</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>Programme (title, author)</source>
            <translation>Программа (название, автор)</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Программы</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>signature</comment>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>column</comment>
            <translation>Учащихся</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>row</comment>
            <translation>Учащиеся</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Занятие</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>correction</comment>
            <translation>Занятия</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>planned</comment>
            <translation>Занятий</translation>
        </message>
        <message>
            <source>Sessions by the programme</source>
            <translation>Занятий по программе</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>Проведено занятий</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>column</comment>
            <translation>Доля</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Single pupils</source>
            <comment>column</comment>
            <translation>Индивидуально</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социально-психолого-педагогическая служба</translation>
        </message>
        <message>
            <source>State after</source>
            <translation>Состояние после</translation>
        </message>
        <message>
            <source>State before</source>
            <translation>Состояние до</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>The programme</source>
            <translation>Программа</translation>
        </message>
        <message>
            <source>The session</source>
            <translation>Занятие</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Это раньше начала.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>What was achieved</source>
            <translation>Что достигнуто</translation>
        </message>
        <message>
            <source>Where</source>
            <comment>sessions</comment>
            <translation>Место</translation>
        </message>
        <message>
            <source>Who else takes part</source>
            <translation>Кто ещё участвует</translation>
        </message>
        <message>
            <source>Who takes part</source>
            <translation>Кто участвует</translation>
        </message>
        <message>
            <source>With what difficulty</source>
            <translation>С каким затруднением</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>a</source>
            <comment>did not come, one or two letters</comment>
            <translation>н</translation>
        </message>
        <message>
            <source>another specialist</source>
            <translation>другой специалист</translation>
        </message>
        <message>
            <source>c</source>
            <comment>came, one letter</comment>
            <translation>б</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>классный руководитель</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>programme</comment>
            <translation>закрыта</translation>
        </message>
        <message>
            <source>closed on {day}</source>
            <translation>закрыта {day}</translation>
        </message>
        <message>
            <source>correction programmes and their sessions</source>
            <translation>коррекционные программы и занятия</translation>
        </message>
        <message>
            <source>deterioration</source>
            <comment>outcome</comment>
            <translation>Ухудшение</translation>
        </message>
        <message>
            <source>doctor or nurse</source>
            <translation>врач или медсестра</translation>
        </message>
        <message>
            <source>group</source>
            <comment>correction</comment>
            <translation>группа</translation>
        </message>
        <message>
            <source>improvement</source>
            <comment>outcome</comment>
            <translation>Улучшение</translation>
        </message>
        <message>
            <source>no change</source>
            <comment>outcome</comment>
            <translation>Без изменений</translation>
        </message>
        <message>
            <source>not told yet</source>
            <comment>outcome</comment>
            <translation>пока не записано</translation>
        </message>
        <message>
            <source>of them begun in the period</source>
            <translation>из них начато в периоде</translation>
        </message>
        <message>
            <source>of them closed in the period</source>
            <translation>из них закрыто в периоде</translation>
        </message>
        <message>
            <source>one pupil</source>
            <comment>correction</comment>
            <translation>один учащийся</translation>
        </message>
        <message>
            <source>running</source>
            <comment>programme</comment>
            <translation>идёт</translation>
        </message>
        <message>
            <source>since {day}</source>
            <comment>programme</comment>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>social pedagogue</source>
            <translation>социальный педагог</translation>
        </message>
        <message>
            <source>speech therapist</source>
            <translation>логопед</translation>
        </message>
        <message>
            <source>{came} – came, {away} – did not come, × – was not in the group then, empty – not noted</source>
            <translation>{came} – был, {away} – не был, × – тогда не входил в группу, пусто – не отмечено</translation>
        </message>
        <message>
            <source>{held} of {planned}</source>
            <translation>{held} из {planned}</translation>
        </message>
        <message numerus="yes">
            <source>{n} by the programme</source>
            <translation>
                <numerusform>по программе {n}</numerusform>
                <numerusform>по программе {n}</numerusform>
                <numerusform>по программе {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sessions held</source>
            <translation>
                <numerusform>проведено {n} занятие</numerusform>
                <numerusform>проведено {n} занятия</numerusform>
                <numerusform>проведено {n} занятий</numerusform>
            </translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
