<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>practice</name>
        <message>
            <source>A code of your own is enough: П-7.</source>
            <translation>Достаточно вашего кода: П-7.</translation>
        </message>
        <message>
            <source>After the deadline</source>
            <comment>column</comment>
            <translation>С просрочкой</translation>
        </message>
        <message>
            <source>Again</source>
            <comment>column</comment>
            <translation>Повторно</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>column</comment>
            <translation>С ответом</translation>
        </message>
        <message>
            <source>Attended for observation</source>
            <translation>Посещено для наблюдения</translation>
        </message>
        <message>
            <source>Boys</source>
            <comment>column</comment>
            <translation>Мальчики</translation>
        </message>
        <message>
            <source>By the request</source>
            <translation>По запросу</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Category of client</source>
            <translation>Категория обратившегося</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Заключение</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Консультации</translation>
        </message>
        <message>
            <source>Consultations; girls and boys are pupils named by card, each once. Where first or again is not told, in all.</source>
            <translation>Консультации; девочки и мальчики – учащиеся с карточкой, каждый один раз. Где не указано, впервые или повторно, – только в общем числе.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Correction sessions</source>
            <translation>Коррекционные занятия</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Education</source>
            <comment>part of a report</comment>
            <translation>Просвещение</translation>
        </message>
        <message>
            <source>Education and prevention</source>
            <translation>Просвещение и профилактика</translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Обследования</translation>
        </message>
        <message>
            <source>Expert and organising work</source>
            <translation>Экспертная и организационная работа</translation>
        </message>
        <message>
            <source>Expert work</source>
            <translation>Экспертная работа</translation>
        </message>
        <message>
            <source>First</source>
            <comment>column</comment>
            <translation>Впервые</translation>
        </message>
        <message>
            <source>For others</source>
            <comment>column</comment>
            <translation>Для других</translation>
        </message>
        <message>
            <source>For parents</source>
            <comment>column</comment>
            <translation>Для родителей</translation>
        </message>
        <message>
            <source>For pupils</source>
            <comment>column</comment>
            <translation>Для учащихся</translation>
        </message>
        <message>
            <source>For teachers</source>
            <comment>column</comment>
            <translation>Для педагогов</translation>
        </message>
        <message>
            <source>For the first time</source>
            <translation>Первично</translation>
        </message>
        <message>
            <source>For whom</source>
            <comment>audience</comment>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Form of work</source>
            <translation>Форма работы</translation>
        </message>
        <message>
            <source>From what age</source>
            <translation>С какого возраста</translation>
        </message>
        <message>
            <source>From whom, to whom</source>
            <translation>От кого, кому</translation>
        </message>
        <message>
            <source>Girls</source>
            <comment>column</comment>
            <translation>Девочки</translation>
        </message>
        <message>
            <source>Grades</source>
            <comment>column</comment>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Grades {low}–{high}</source>
            <translation>{low}–{high} классы</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>column</comment>
            <translation>Группов.</translation>
        </message>
        <message>
            <source>Group work of the psychologist</source>
            <translation>Групповая работа</translation>
        </message>
        <message>
            <source>Hours</source>
            <comment>column</comment>
            <translation>Часов</translation>
        </message>
        <message>
            <source>Hours are summed where the time was written down.</source>
            <translation>Часы суммируются там, где время записано.</translation>
        </message>
        <message>
            <source>How it is done</source>
            <translation>Как проводится</translation>
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
            <source>Individual</source>
            <comment>column</comment>
            <translation>Индивид.</translation>
        </message>
        <message>
            <source>Informal group</source>
            <translation>Неформальная группа</translation>
        </message>
        <message>
            <source>Informal group: {name}</source>
            <translation>Неформальная группа: {name}</translation>
        </message>
        <message>
            <source>Informal groups</source>
            <translation>Неформальные группы</translation>
        </message>
        <message>
            <source>Its influence on the pupils</source>
            <translation>Влияние на учащихся</translation>
        </message>
        <message>
            <source>Journal of observed lessons</source>
            <translation>Журнал наблюдений на уроках</translation>
        </message>
        <message>
            <source>Journal of organising and methodical work</source>
            <translation>Журнал организационно-методической работы</translation>
        </message>
        <message>
            <source>Journal of requests to the psychologist</source>
            <translation>Журнал регистрации запросов к психологу</translation>
        </message>
        <message>
            <source>Journal of the psychologist's group work</source>
            <translation>Журнал групповых форм работы психолога</translation>
        </message>
        <message>
            <source>Journal of the psychologist's individual consultations</source>
            <translation>Журнал индивидуальных консультаций психолога</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Вид работы</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Известна с</translation>
        </message>
        <message>
            <source>Letters and referrals of the psychologist</source>
            <translation>Письма и направления психолога</translation>
        </message>
        <message>
            <source>Level of risk</source>
            <translation>Уровень риска</translation>
        </message>
        <message>
            <source>Library of methods</source>
            <translation>Библиотека методов</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Methodical and other work</source>
            <translation>Методическая и другая работа</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>Name or code, where no card is chosen</source>
            <translation>ФИО или код, если карточка не выбрана</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>Новая консультация</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>New group work</source>
            <translation>Новая групповая работа</translation>
        </message>
        <message>
            <source>New informal group</source>
            <translation>Новая неформальная группа</translation>
        </message>
        <message>
            <source>New method</source>
            <translation>Новый метод</translation>
        </message>
        <message>
            <source>New observation</source>
            <translation>Новое наблюдение</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Новый запрос</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Следующая встреча</translation>
        </message>
        <message>
            <source>No consultation is written down yet. Talks with a pupil, a parent or a teacher stand here.</source>
            <translation>Консультаций пока нет. Здесь стоят консультации учащихся, родителей и педагогов.</translation>
        </message>
        <message>
            <source>No group work is written down yet. Lectures, trainings, meetings and other work with groups stand here.</source>
            <translation>Групповой работы пока нет. Здесь стоят лекции, тренинги, собрания и другая работа с группами.</translation>
        </message>
        <message>
            <source>No informal group is known. A group whose influence reaches pupils of the school is studied here.</source>
            <translation>Неформальных групп не известно. Здесь изучается группа, чьё влияние доходит до учащихся школы.</translation>
        </message>
        <message>
            <source>No lesson was observed yet. What the psychologist saw at lessons and events stands here.</source>
            <translation>Наблюдений на уроках пока нет. Здесь стоит то, что психолог увидел на уроках и мероприятиях.</translation>
        </message>
        <message>
            <source>No longer active since</source>
            <translation>Не действует с</translation>
        </message>
        <message>
            <source>No request is written down yet. Whoever asks the psychologist for help is written down here, with a day.</source>
            <translation>Запросов пока нет. Все, кто просит психолога о помощи, записываются здесь вместе со сроком.</translation>
        </message>
        <message>
            <source>Nothing is written down yet. Preparation, documents, councils, self-education stand here with their time.</source>
            <translation>Записей пока нет. Здесь стоят подготовка, документация, советы и самообразование с затраченным временем.</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>column</comment>
            <translation>Число</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of people</comment>
            <translation>Число</translation>
        </message>
        <message>
            <source>Observed lesson</source>
            <translation>Посещённый урок</translation>
        </message>
        <message>
            <source>Observed lessons</source>
            <translation>Наблюдение на уроке</translation>
        </message>
        <message>
            <source>Observed pupil</source>
            <translation>Наблюдаемый учащийся</translation>
        </message>
        <message>
            <source>Observed: {what}</source>
            <translation>Наблюдение: {what}</translation>
        </message>
        <message>
            <source>One consultation may have several reasons.</source>
            <translation>У одной консультации может быть несколько причин.</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Other pupils who were observed</source>
            <translation>Другие наблюдаемые учащиеся</translation>
        </message>
        <message>
            <source>Parents</source>
            <comment>column</comment>
            <translation>Родители</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Place in the group</source>
            <translation>Место в группе</translation>
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
            <comment>contingent</comment>
            <translation>Контингент</translation>
        </message>
        <message>
            <source>Pupils named</source>
            <comment>column</comment>
            <translation>Названо учащихся</translation>
        </message>
        <message>
            <source>Pupils of the school</source>
            <translation>Контингент школы</translation>
        </message>
        <message>
            <source>Pupils of the school who belong to it</source>
            <translation>Учащиеся школы, входящие в группу</translation>
        </message>
        <message>
            <source>Pupils under a code or of another grade</source>
            <translation>Учащиеся под кодом или из других классов</translation>
        </message>
        <message>
            <source>Pupils who took part, by name</source>
            <translation>Участвовавшие учащиеся поимённо</translation>
        </message>
        <message>
            <source>Pupils, grades {low}–{high}</source>
            <translation>Учащиеся, {low}–{high} классы</translation>
        </message>
        <message>
            <source>Reason of the contact</source>
            <translation>Причина обращения</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Reasons of consultations</source>
            <translation>Причины обращений</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Register of informal groups</source>
            <translation>Регистр неформальных групп</translation>
        </message>
        <message>
            <source>Request to the psychologist {number}</source>
            <translation>Запрос к психологу {number}</translation>
        </message>
        <message>
            <source>Requests</source>
            <comment>part of a report</comment>
            <translation>Запросы</translation>
        </message>
        <message>
            <source>Requests and referrals</source>
            <translation>Запросы и направления</translation>
        </message>
        <message>
            <source>Requests in all</source>
            <translation>Всего запросов</translation>
        </message>
        <message>
            <source>Requests that came, by who asked</source>
            <translation>Поступившие запросы, по заявителям</translation>
        </message>
        <message>
            <source>Requests to the psychologist</source>
            <translation>Запросы к психологу</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Right to use it</source>
            <translation>Право использования</translation>
        </message>
        <message>
            <source>Say with whom: a pupil, a family, an adult, or a name or code.</source>
            <translation>Укажите, с кем: учащийся, семья, взрослый либо имя или код.</translation>
        </message>
        <message>
            <source>Sent out in all</source>
            <translation>Всего отправлено</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Source (author, book, year)</source>
            <translation>Источник (автор, книга, год)</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Сильные стороны</translation>
        </message>
        <message>
            <source>Subject, topic</source>
            <translation>Предмет, тема</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Учитель</translation>
        </message>
        <message>
            <source>Teachers</source>
            <comment>column</comment>
            <translation>Педагоги</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>The lesson</source>
            <translation>Урок</translation>
        </message>
        <message>
            <source>The library is empty. Exercises, programmes and scenarios with their source and right of use stand here.</source>
            <translation>Библиотека пуста. Здесь стоят упражнения, программы и сценарии с источником и правом использования.</translation>
        </message>
        <message>
            <source>The method</source>
            <translation>Приём или методика</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>The work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>This is less than the age it begins with.</source>
            <translation>Это меньше начального возраста.</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Это раньше начала.</translation>
        </message>
        <message>
            <source>This lies before the request came.</source>
            <translation>Это раньше поступления запроса.</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Times</source>
            <comment>column</comment>
            <translation>Раз</translation>
        </message>
        <message>
            <source>Title</source>
            <comment>of a method</comment>
            <translation>Название</translation>
        </message>
        <message>
            <source>To what age</source>
            <translation>До какого возраста</translation>
        </message>
        <message>
            <source>Took part</source>
            <comment>column</comment>
            <translation>Участников</translation>
        </message>
        <message>
            <source>Took part: the sum of what was written down; unknown where nobody counted.</source>
            <translation>Участвовало: сумма записанного; неизвестно, где не считали.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>What binds it together</source>
            <translation>Что объединяет группу</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Содержание запроса</translation>
        </message>
        <message>
            <source>What is known of it</source>
            <translation>Что о ней известно</translation>
        </message>
        <message>
            <source>What it is for and how it is done</source>
            <translation>Назначение и проведение</translation>
        </message>
        <message>
            <source>What it stands for</source>
            <translation>Чему посвящено</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>О чём шла речь</translation>
        </message>
        <message>
            <source>What the group is called</source>
            <translation>Как называется группа</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Что решено</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>What was observed</source>
            <translation>Что наблюдалось</translation>
        </message>
        <message>
            <source>What was seen</source>
            <translation>Что наблюдалось в поведении</translation>
        </message>
        <message>
            <source>When and with whom</source>
            <translation>Когда и с кем</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Откуда взято</translation>
        </message>
        <message>
            <source>Where it meets</source>
            <translation>Где собирается</translation>
        </message>
        <message>
            <source>Where the material is kept</source>
            <translation>Где хранится материал</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Кто обратился</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Кто обратился</translation>
        </message>
        <message>
            <source>Whom it was discussed with</source>
            <translation>С кем обсуждено</translation>
        </message>
        <message>
            <source>With what difficulty it helps</source>
            <translation>При каких трудностях помогает</translation>
        </message>
        <message>
            <source>With whom (group, audience)</source>
            <translation>С кем (группа, аудитория)</translation>
        </message>
        <message>
            <source>Without a time</source>
            <comment>column</comment>
            <translation>Без времени</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <comment>column</comment>
            <translation>Без ответа</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Работа</translation>
        </message>
        <message>
            <source>Write where to, or why.</source>
            <translation>Напишите, куда или почему.</translation>
        </message>
        <message>
            <source>administration</source>
            <comment>clients</comment>
            <translation>администрация</translation>
        </message>
        <message>
            <source>administration of the school</source>
            <translation>администрация школы</translation>
        </message>
        <message>
            <source>advice in a typical situation</source>
            <translation>совет в типичной ситуации</translation>
        </message>
        <message>
            <source>book, article</source>
            <translation>книга, статья</translation>
        </message>
        <message>
            <source>break between lessons</source>
            <comment>observed</comment>
            <translation>перемена</translation>
        </message>
        <message>
            <source>class hour</source>
            <translation>классный час</translation>
        </message>
        <message>
            <source>commission</source>
            <comment>meeting</comment>
            <translation>комиссия</translation>
        </message>
        <message>
            <source>consilium</source>
            <translation>консилиум</translation>
        </message>
        <message>
            <source>documents and reports</source>
            <translation>документация и отчёты</translation>
        </message>
        <message>
            <source>event</source>
            <comment>form of work</comment>
            <translation>мероприятие</translation>
        </message>
        <message>
            <source>exercise, game</source>
            <translation>упражнение, игра</translation>
        </message>
        <message>
            <source>extended-day group</source>
            <comment>observed</comment>
            <translation>группа продлённого дня</translation>
        </message>
        <message>
            <source>group consultation</source>
            <translation>групповая консультация</translation>
        </message>
        <message>
            <source>individual consultation</source>
            <translation>индивидуальная консультация</translation>
        </message>
        <message>
            <source>information stand</source>
            <translation>информационный стенд</translation>
        </message>
        <message>
            <source>it is not told who</source>
            <translation>не указано, кто</translation>
        </message>
        <message>
            <source>leaflet, memo</source>
            <translation>листовка, памятка</translation>
        </message>
        <message>
            <source>lecture</source>
            <translation>лекция</translation>
        </message>
        <message>
            <source>lesson</source>
            <comment>observed</comment>
            <translation>урок</translation>
        </message>
        <message>
            <source>making of materials</source>
            <translation>изготовление материалов</translation>
        </message>
        <message>
            <source>meeting with the administration</source>
            <translation>совещание с администрацией</translation>
        </message>
        <message>
            <source>memo for pupils, parents, teachers</source>
            <translation>памятка для учащихся, родителей, педагогов</translation>
        </message>
        <message>
            <source>methodical association</source>
            <translation>методическое объединение</translation>
        </message>
        <message>
            <source>methodical work of the psychologist</source>
            <translation>методическая работа психолога</translation>
        </message>
        <message>
            <source>of them redirected to others</source>
            <translation>из них перенаправлено другим</translation>
        </message>
        <message>
            <source>organising and methodical work</source>
            <translation>организационно-методическая работа</translation>
        </message>
        <message>
            <source>other</source>
            <comment>kind of work</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>others</source>
            <comment>clients</comment>
            <translation>другие</translation>
        </message>
        <message>
            <source>out-of-class event</source>
            <comment>observed</comment>
            <translation>внеклассное мероприятие</translation>
        </message>
        <message>
            <source>parent or representative</source>
            <translation>родитель или законный представитель</translation>
        </message>
        <message>
            <source>parents</source>
            <comment>audience</comment>
            <translation>родители</translation>
        </message>
        <message>
            <source>parents</source>
            <comment>clients</comment>
            <translation>родители</translation>
        </message>
        <message>
            <source>parents' meeting</source>
            <translation>родительское собрание</translation>
        </message>
        <message>
            <source>pedagogical council</source>
            <translation>педагогический совет</translation>
        </message>
        <message>
            <source>plan of a talk or lecture</source>
            <translation>план беседы или лекции</translation>
        </message>
        <message>
            <source>preparation of sessions and examinations</source>
            <translation>подготовка занятий и обследований</translation>
        </message>
        <message>
            <source>preventive talk</source>
            <translation>профилактическая беседа</translation>
        </message>
        <message>
            <source>processing of results</source>
            <translation>обработка результатов</translation>
        </message>
        <message>
            <source>programme of sessions</source>
            <translation>программа занятий</translation>
        </message>
        <message>
            <source>pupil</source>
            <comment>client</comment>
            <translation>учащийся</translation>
        </message>
        <message>
            <source>pupils</source>
            <comment>audience</comment>
            <translation>учащиеся</translation>
        </message>
        <message>
            <source>questionnaire</source>
            <translation>анкетирование</translation>
        </message>
        <message>
            <source>requests, consultations and observed lessons of the psychologist</source>
            <translation>обращения к психологу, консультации, посещённые уроки</translation>
        </message>
        <message>
            <source>review of literature</source>
            <translation>обзор литературы</translation>
        </message>
        <message>
            <source>scenario of a training</source>
            <translation>сценарий тренинга</translation>
        </message>
        <message>
            <source>self-education, courses</source>
            <translation>самообразование, курсы</translation>
        </message>
        <message>
            <source>seminar</source>
            <translation>семинар</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>другое лицо</translation>
        </message>
        <message>
            <source>supervision, advice of a colleague</source>
            <translation>супервизия, совет коллеги</translation>
        </message>
        <message>
            <source>talk with a group</source>
            <translation>беседа с группой</translation>
        </message>
        <message>
            <source>teacher</source>
            <comment>client</comment>
            <translation>педагог</translation>
        </message>
        <message>
            <source>teachers</source>
            <comment>audience</comment>
            <translation>педагоги</translation>
        </message>
        <message>
            <source>teachers</source>
            <comment>clients</comment>
            <translation>педагоги</translation>
        </message>
        <message>
            <source>the reason is not told</source>
            <translation>причина не указана</translation>
        </message>
        <message>
            <source>to somebody who is not in the directory</source>
            <translation>адресату вне справочника</translation>
        </message>
        <message>
            <source>training</source>
            <translation>тренинг</translation>
        </message>
        <message>
            <source>{name}: answer the request</source>
            <translation>{name}: ответить на запрос</translation>
        </message>
        <message>
            <source>{name}: next meeting</source>
            <translation>{name}: следующая встреча</translation>
        </message>
    </context>
</TS>
