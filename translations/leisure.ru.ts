<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>leisure</name>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>All pupils</source>
            <translation>Все учащиеся</translation>
        </message>
        <message>
            <source>Are present</source>
            <translation>Присутствует</translation>
        </message>
        <message>
            <source>Attendance and regime: checks</source>
            <translation>Посещаемость и режим: проверки</translation>
        </message>
        <message>
            <source>Attendance, engagement and regime: checks</source>
            <translation>Посещаемость, занятость и режим: проверки</translation>
        </message>
        <message>
            <source>Came on</source>
            <translation>Дата прихода</translation>
        </message>
        <message>
            <source>Check</source>
            <comment>of order</comment>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Checked again on</source>
            <translation>Дата повторной проверки</translation>
        </message>
        <message>
            <source>Checks</source>
            <comment>part</comment>
            <translation>Проверки</translation>
        </message>
        <message>
            <source>Checks of engagement</source>
            <translation>Проверки занятости</translation>
        </message>
        <message>
            <source>Children</source>
            <comment>column</comment>
            <translation>Детей</translation>
        </message>
        <message>
            <source>Children found</source>
            <comment>column</comment>
            <translation>Выявлено детей</translation>
        </message>
        <message>
            <source>Children of the class</source>
            <translation>Дети класса</translation>
        </message>
        <message>
            <source>Children who were found</source>
            <translation>Выявленные дети</translation>
        </message>
        <message>
            <source>Children; a class without a list gets its list when it is saved</source>
            <translation>Дети; список класса составится при сохранении</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class teacher</source>
            <translation>Классный руководитель</translation>
        </message>
        <message>
            <source>Club</source>
            <comment>entry</comment>
            <translation>Кружок</translation>
        </message>
        <message>
            <source>Clubs</source>
            <comment>column</comment>
            <translation>Кружков</translation>
        </message>
        <message>
            <source>Clubs and sections</source>
            <translation>Кружки и секции</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Direction</source>
            <comment>of a club</comment>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Engagement of pupils out of class</source>
            <translation>Занятость учащихся во внеурочное время</translation>
        </message>
        <message>
            <source>Engagement of pupils today</source>
            <translation>Занятость учащихся на сегодня</translation>
        </message>
        <message>
            <source>Found: absent, late, in a public place at night, engaged nowhere and the like; each child once in a line.</source>
            <translation>Выявлено: отсутствие, опоздание, ночью в общественном месте, нигде не занят и т. п.; каждый ребёнок в строке один раз.</translation>
        </message>
        <message>
            <source>From</source>
            <comment>time of day</comment>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Held</source>
            <comment>column</comment>
            <translation>Проведено</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>How it was found out</source>
            <translation>Как выяснено</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Сколько</translation>
        </message>
        <message>
            <source>How to develop it</source>
            <translation>Как развивать</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>In all</source>
            <comment>column</comment>
            <translation>Всего</translation>
        </message>
        <message>
            <source>In clubs and sections</source>
            <comment>column</comment>
            <translation>В кружках и секциях</translation>
        </message>
        <message>
            <source>In what, where, which days</source>
            <translation>Чем, где, по каким дням</translation>
        </message>
        <message>
            <source>Interests and inclinations</source>
            <translation>Интересы и склонности</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Leader, if not of the school</source>
            <translation>Руководитель, если не из школы</translation>
        </message>
        <message>
            <source>Leader, of the school's staff</source>
            <translation>Руководитель из сотрудников школы</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>Выбыл(а)</translation>
        </message>
        <message>
            <source>Leisure and order</source>
            <translation>Досуг и порядок</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Уроков</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>List of the club</source>
            <translation>Список кружка</translation>
        </message>
        <message>
            <source>List of the club or section</source>
            <translation>Список кружка или секции</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Принятые меры</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Members</source>
            <comment>column</comment>
            <translation>Членов</translation>
        </message>
        <message>
            <source>More are present than should be.</source>
            <translation>Присутствующих больше, чем должно быть.</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a club</comment>
            <translation>Название</translation>
        </message>
        <message>
            <source>Named</source>
            <comment>column</comment>
            <translation>Названо</translation>
        </message>
        <message>
            <source>New check</source>
            <translation>Новая проверка</translation>
        </message>
        <message>
            <source>New club</source>
            <translation>Новый кружок</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>Next check by</source>
            <translation>Следующая проверка до</translation>
        </message>
        <message>
            <source>No check is written down yet: attendance, truancy, regime of work and rest, evening checks.</source>
            <translation>Проверок пока нет: посещаемость, прогулы, режим труда и отдыха, вечерние проверки.</translation>
        </message>
        <message>
            <source>No check of engagement is written down yet. Choose a class and save: its list comes with the clubs filled in.</source>
            <translation>Проверок пока нет. Выберите класс и сохраните: список появится с заполненными кружками.</translation>
        </message>
        <message>
            <source>No club is written down yet. Members of clubs are counted as engaged in the passport and reports.</source>
            <translation>Кружки ещё не записаны. Члены кружков считаются занятыми в паспорте и отчётах.</translation>
        </message>
        <message>
            <source>No interest is written down yet. What children like stands here and on their timelines.</source>
            <translation>Интересы ещё не записаны. Увлечения детей видны здесь и в их истории.</translation>
        </message>
        <message>
            <source>Nobody.</source>
            <translation>Никого.</translation>
        </message>
        <message>
            <source>Not asked: {count}</source>
            <translation>Не опрошено: {count}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Note on the check</source>
            <translation>Справка по проверке</translation>
        </message>
        <message>
            <source>On the last day of the period; a child in two clubs is counted once in all.</source>
            <translation>На последний день периода; ребёнок из двух кружков в итоге считается один раз.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Outside the school</source>
            <translation>Вне школы</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of an event</comment>
            <translation>Место</translation>
        </message>
        <message>
            <source>Present / should be</source>
            <translation>Есть / должно быть</translation>
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
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Result of the check of engagement</source>
            <translation>Результат проверки занятости</translation>
        </message>
        <message>
            <source>Risk group: in no club and no section</source>
            <translation>Группа риска: ни в кружке, ни в секции</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>column</comment>
            <translation>Доля</translation>
        </message>
        <message>
            <source>Should be present</source>
            <translation>Должно быть</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Successes</source>
            <translation>Успехи</translation>
        </message>
        <message>
            <source>The check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>The club</source>
            <translation>Кружок</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Это раньше начала.</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>of day</comment>
            <translation>Время</translation>
        </message>
        <message>
            <source>To</source>
            <comment>time of day</comment>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>To be checked again by</source>
            <translation>Проверить повторно до</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Совместно с</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какой день</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Что именно</translation>
        </message>
        <message>
            <source>What is checked</source>
            <translation>Что проверяется</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>Что предлагается</translation>
        </message>
        <message>
            <source>What the child likes</source>
            <translation>Что нравится ребёнку</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что выявлено</translation>
        </message>
        <message>
            <source>What would help to develop it</source>
            <translation>Что поможет развить</translation>
        </message>
        <message>
            <source>Where engaged</source>
            <translation>Где занят</translation>
        </message>
        <message>
            <source>Where it is known from</source>
            <translation>Откуда известно</translation>
        </message>
        <message>
            <source>Who keeps the list</source>
            <translation>Кто ведёт список</translation>
        </message>
        <message>
            <source>Who leads it and when</source>
            <translation>Кто ведёт и когда</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Работает с</translation>
        </message>
        <message>
            <source>a teacher</source>
            <comment>source</comment>
            <translation>учитель</translation>
        </message>
        <message>
            <source>absent without a reason</source>
            <translation>без причины</translation>
        </message>
        <message>
            <source>all in order</source>
            <translation>всё в порядке</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>посещаемость</translation>
        </message>
        <message>
            <source>attendance of lessons, truancy</source>
            <translation>посещаемость уроков, прогулы</translation>
        </message>
        <message>
            <source>attendance out of class</source>
            <translation>посещаемость внеурочных занятий</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>опоздал(а)</translation>
        </message>
        <message>
            <source>club</source>
            <comment>leisure</comment>
            <translation>кружок</translation>
        </message>
        <message>
            <source>club (at school)</source>
            <translation>кружок (в школе)</translation>
        </message>
        <message>
            <source>club (outside)</source>
            <translation>кружок (вне школы)</translation>
        </message>
        <message>
            <source>computers</source>
            <translation>компьютеры</translation>
        </message>
        <message>
            <source>courses, tutor</source>
            <translation>курсы, репетитор</translation>
        </message>
        <message>
            <source>dance and theatre</source>
            <translation>танцы и театр</translation>
        </message>
        <message>
            <source>diagnostics of interests</source>
            <translation>диагностика интересов</translation>
        </message>
        <message>
            <source>direction not told</source>
            <translation>направление не указано</translation>
        </message>
        <message>
            <source>drawing and handicraft</source>
            <translation>рисование и рукоделие</translation>
        </message>
        <message>
            <source>ensemble, studio</source>
            <translation>ансамбль, студия</translation>
        </message>
        <message>
            <source>evening check</source>
            <translation>вечерняя проверка</translation>
        </message>
        <message>
            <source>evening check of public places</source>
            <translation>вечерняя проверка общественных мест</translation>
        </message>
        <message>
            <source>helping others</source>
            <translation>помощь другим</translation>
        </message>
        <message>
            <source>helps at home</source>
            <translation>помогает дома</translation>
        </message>
        <message>
            <source>history, Manas, folk traditions</source>
            <translation>история, «Манас», народные традиции</translation>
        </message>
        <message>
            <source>hours at the telephone</source>
            <translation>в телефоне</translation>
        </message>
        <message>
            <source>is able, has results</source>
            <translation>способен(на), есть результаты</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>языки</translation>
        </message>
        <message>
            <source>leading and organising</source>
            <translation>организация, лидерство</translation>
        </message>
        <message>
            <source>left the lessons</source>
            <translation>ушёл с уроков</translation>
        </message>
        <message>
            <source>leisure and order: clubs, checks, interests</source>
            <translation>досуг и порядок: кружки, проверки, интересы</translation>
        </message>
        <message>
            <source>likes it, does it steadily</source>
            <translation>увлечён(а), занимается постоянно</translation>
        </message>
        <message>
            <source>load of homework</source>
            <translation>нагрузка домашними заданиями</translation>
        </message>
        <message>
            <source>mathematics and science</source>
            <translation>математика и науки</translation>
        </message>
        <message>
            <source>music and singing</source>
            <translation>музыка и пение</translation>
        </message>
        <message>
            <source>nature and animals</source>
            <translation>природа и животные</translation>
        </message>
        <message>
            <source>nowhere</source>
            <translation>нигде</translation>
        </message>
        <message>
            <source>observation</source>
            <comment>source</comment>
            <translation>наблюдение</translation>
        </message>
        <message>
            <source>of them in the risk group or on a register</source>
            <translation>из них в группе риска или на учёте</translation>
        </message>
        <message>
            <source>of them risk group</source>
            <comment>column</comment>
            <translation>из них группа риска</translation>
        </message>
        <message>
            <source>optional course</source>
            <translation>факультатив</translation>
        </message>
        <message>
            <source>other</source>
            <comment>club</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>other</source>
            <comment>interest</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>other</source>
            <comment>what was found</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>out late at night</source>
            <translation>поздно на улице</translation>
        </message>
        <message>
            <source>out of class</source>
            <translation>внеурочное</translation>
        </message>
        <message>
            <source>pupils' self-government</source>
            <translation>ученическое самоуправление</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>анкетирование</translation>
        </message>
        <message>
            <source>reading and writing</source>
            <translation>чтение и сочинительство</translation>
        </message>
        <message>
            <source>regime</source>
            <translation>режим</translation>
        </message>
        <message>
            <source>regime of work and rest</source>
            <translation>режим труда и отдыха</translation>
        </message>
        <message>
            <source>school mediation</source>
            <translation>школьная медиация</translation>
        </message>
        <message>
            <source>sleeps little, overloaded</source>
            <translation>перегружен(а)</translation>
        </message>
        <message>
            <source>sport</source>
            <translation>спорт</translation>
        </message>
        <message>
            <source>sports section</source>
            <translation>спортивная секция</translation>
        </message>
        <message>
            <source>technique and construction</source>
            <translation>техника и конструирование</translation>
        </message>
        <message>
            <source>the child's own words</source>
            <translation>со слов ребёнка</translation>
        </message>
        <message>
            <source>the parents</source>
            <comment>source</comment>
            <translation>родители</translation>
        </message>
        <message>
            <source>tries it</source>
            <comment>interest</comment>
            <translation>пробует</translation>
        </message>
        <message>
            <source>volunteers</source>
            <translation>волонтёры</translation>
        </message>
        <message>
            <source>work of minors</source>
            <translation>труд несовершеннолетних</translation>
        </message>
        <message>
            <source>works</source>
            <translation>работает</translation>
        </message>
        <message>
            <source>works in lesson time</source>
            <translation>работает во время уроков</translation>
        </message>
        <message>
            <source>{name}: check the engagement again</source>
            <translation>{name}: проверить занятость повторно</translation>
        </message>
        <message>
            <source>{name}: check the order again</source>
            <translation>{name}: проверить порядок повторно</translation>
        </message>
    </context>
</TS>
