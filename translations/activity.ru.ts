<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>activity</name>
        <message>
            <source>A child is in danger</source>
            <translation>Ребёнок в опасности</translation>
        </message>
        <message>
            <source>About how many people</source>
            <translation>Примерная численность</translation>
        </message>
        <message>
            <source>About which family</source>
            <translation>О какой семье</translation>
        </message>
        <message>
            <source>About which pupil</source>
            <translation>О каком учащемся</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>Принял(а)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Administration</source>
            <comment>participants</comment>
            <translation>Администрация</translation>
        </message>
        <message>
            <source>Adult</source>
            <translation>Взрослый</translation>
        </message>
        <message>
            <source>After the deadline</source>
            <comment>column</comment>
            <translation>С просрочкой</translation>
        </message>
        <message>
            <source>Again and again</source>
            <translation>Систематически</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>Все записи</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Answer and result</source>
            <translation>Ответ и результат</translation>
        </message>
        <message>
            <source>Answer expected by</source>
            <translation>Ответ ожидается до</translation>
        </message>
        <message>
            <source>Answer, or why not</source>
            <translation>Ответ или почему нет</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>column</comment>
            <translation>С ответом</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Дата ответа</translation>
        </message>
        <message>
            <source>Answered or closed</source>
            <comment>column</comment>
            <translation>С ответом или закрыто</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>По состоянию на {day}</translation>
        </message>
        <message>
            <source>As who</source>
            <translation>В качестве кого</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Сразу</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Basis (request, law, consent)</source>
            <translation>Основание (запрос, закон, согласие)</translation>
        </message>
        <message>
            <source>Boys</source>
            <comment>column</comment>
            <translation>Мальчики</translation>
        </message>
        <message>
            <source>By direction of prevention</source>
            <translation>По направлению профилактики</translation>
        </message>
        <message>
            <source>By form of work</source>
            <translation>По форме работы</translation>
        </message>
        <message>
            <source>By the journal of absences; lessons are summed where they were written down.</source>
            <translation>По журналу пропусков; уроки суммируются там, где они записаны.</translation>
        </message>
        <message>
            <source>By the notification</source>
            <translation>По оповещению</translation>
        </message>
        <message>
            <source>By the request</source>
            <translation>По запросу</translation>
        </message>
        <message>
            <source>By what the events stood for</source>
            <translation>По тому, чему посвящено</translation>
        </message>
        <message>
            <source>Came back on</source>
            <translation>Вернулся</translation>
        </message>
        <message>
            <source>Card of a family</source>
            <translation>Карта семьи</translation>
        </message>
        <message>
            <source>Card of an adolescent</source>
            <translation>Карта подростка</translation>
        </message>
        <message>
            <source>Cases</source>
            <comment>column</comment>
            <translation>Случаев</translation>
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
            <source>Child or family</source>
            <translation>Ребёнок или семья</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class, age</source>
            <translation>Класс, возраст</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Конфиденциально: служебный документ.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Consent to the work of the service</source>
            <translation>Согласие на работу службы</translation>
        </message>
        <message>
            <source>Consent, or why without it</source>
            <translation>Согласие или почему без него</translation>
        </message>
        <message>
            <source>Consent, withdrawn on {day}</source>
            <translation>Согласие, отозвано {day}</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Consultations and talks</source>
            <translation>Консультации и беседы</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Контактное лицо</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Danger: {situation}</source>
            <translation>Опасность: {situation}</translation>
        </message>
        <message>
            <source>Dangers that were reported</source>
            <translation>Сообщения об опасности</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date, time (minutes)</source>
            <translation>Дата, время (мин.)</translation>
        </message>
        <message>
            <source>Date: {line}</source>
            <translation>Дата: {line}</translation>
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
            <source>Defence of children's rights</source>
            <translation>Защита прав детей</translation>
        </message>
        <message>
            <source>Defence of rights</source>
            <translation>Защита прав</translation>
        </message>
        <message>
            <source>Direction of prevention</source>
            <translation>Направление профилактики</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Done, answered</source>
            <comment>column</comment>
            <translation>Выполнено, получен ответ</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Enclosed papers</source>
            <translation>Приложенные документы</translation>
        </message>
        <message>
            <source>Enclosed: list of participants, photographs, presentation (underline what there is).</source>
            <translation>Прилагается: список участников, фотографии, презентация (нужное подчеркнуть).</translation>
        </message>
        <message>
            <source>Entries</source>
            <comment>column</comment>
            <translation>Записей</translation>
        </message>
        <message>
            <source>Essence</source>
            <translation>Суть</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>First / again</source>
            <translation>Первично / повторно</translation>
        </message>
        <message>
            <source>For the first time</source>
            <translation>Первично</translation>
        </message>
        <message>
            <source>Form</source>
            <comment>of a consent</comment>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Form of work</source>
            <translation>Форма работы</translation>
        </message>
        <message>
            <source>Form or direction</source>
            <translation>Форма или направление</translation>
        </message>
        <message>
            <source>From</source>
            <comment>absence</comment>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>From outside</source>
            <comment>participants</comment>
            <translation>Внешние организации</translation>
        </message>
        <message>
            <source>Girls</source>
            <comment>column</comment>
            <translation>Девочки</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Group of participants</source>
            <translation>Группа участников</translation>
        </message>
        <message>
            <source>Group work and events</source>
            <translation>Групповые мероприятия</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>Переданные сведения</translation>
        </message>
        <message>
            <source>Handed over: {document}</source>
            <translation>Передано: {document}</translation>
        </message>
        <message>
            <source>Held</source>
            <comment>column</comment>
            <translation>Проведено</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Скрыто</translation>
        </message>
        <message>
            <source>Hidden ones</source>
            <translation>Скрытые</translation>
        </message>
        <message>
            <source>How</source>
            <comment>of telling</comment>
            <translation>Как</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Чем закончилось</translation>
        </message>
        <message>
            <source>How long it holds</source>
            <translation>Сколько действует</translation>
        </message>
        <message>
            <source>How many took part</source>
            <translation>Сколько участвовало</translation>
        </message>
        <message>
            <source>How to reach it</source>
            <translation>Как связаться</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Согласен (согласна)</translation>
        </message>
        <message>
            <source>I can see what is written about the child and ask for corrections; nobody outside is told without a legal basis.</source>
            <translation>Я могу ознакомиться с записанными сведениями о ребёнке и требовать исправлений; без законного основания посторонним они не сообщаются.</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>Не согласен (не согласна)</translation>
        </message>
        <message>
            <source>I know that I can take this consent back in writing at any time, wholly or in part.</source>
            <translation>Мне известно, что я могу в любое время письменно отозвать это согласие полностью или частично.</translation>
        </message>
        <message>
            <source>I, {name}</source>
            <translation>Я, {name}</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Its influence on the pupils</source>
            <translation>Влияние на учащихся</translation>
        </message>
        <message>
            <source>Journal of group work and events</source>
            <translation>Журнал групповых форм и мероприятий</translation>
        </message>
        <message>
            <source>Journal of individual consultations and talks</source>
            <translation>Журнал индивидуальных консультаций и бесед</translation>
        </message>
        <message>
            <source>Journal of missed lessons</source>
            <translation>Журнал учёта пропусков занятий</translation>
        </message>
        <message>
            <source>Journal of offences</source>
            <translation>Журнал правонарушений</translation>
        </message>
        <message>
            <source>Journal of requests</source>
            <translation>Журнал регистрации запросов</translation>
        </message>
        <message>
            <source>Keep this sheet apart from the journal, under lock.</source>
            <translation>Храните этот лист отдельно от журнала, под замком.</translation>
        </message>
        <message>
            <source>Key to the codes of a journal</source>
            <translation>Ключ к кодам журнала</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Известна с</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Уроков</translation>
        </message>
        <message>
            <source>Lessons</source>
            <comment>column</comment>
            <translation>Уроков</translation>
        </message>
        <message>
            <source>Letters and requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Letters to outside bodies and requests</source>
            <translation>Обращения во внешние органы и запросы</translation>
        </message>
        <message>
            <source>Level of risk</source>
            <translation>Уровень риска</translation>
        </message>
        <message>
            <source>Line</source>
            <comment>of a check-list</comment>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Log</source>
            <comment>of a notification</comment>
            <translation>Ход оповещения</translation>
        </message>
        <message>
            <source>Mark who was told, or write why it was not needed; then close it.</source>
            <translation>Отметьте, кто оповещён, или напишите, почему это не потребовалось; затем закройте.</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Принятые меры</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Минуты</translation>
        </message>
        <message>
            <source>Missed lessons</source>
            <translation>Пропуски занятий</translation>
        </message>
        <message>
            <source>Missed lessons, until {until}</source>
            <translation>Пропуски занятий, до {until}</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of an organisation</comment>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Название на кыргызском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Name of who asked</source>
            <translation>ФИО обратившегося</translation>
        </message>
        <message>
            <source>Name of who received it</source>
            <translation>ФИО получившего</translation>
        </message>
        <message>
            <source>Name, if not in the register</source>
            <translation>ФИО, если нет в картотеке</translation>
        </message>
        <message>
            <source>Name, post</source>
            <translation>ФИО, должность</translation>
        </message>
        <message>
            <source>New consent</source>
            <translation>Новое согласие</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>Новое мероприятие</translation>
        </message>
        <message>
            <source>New hand-over</source>
            <translation>Новая передача сведений</translation>
        </message>
        <message>
            <source>New offence</source>
            <translation>Новое правонарушение</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Новая организация</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Новый запрос</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Новая беседа</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Следующая встреча</translation>
        </message>
        <message>
            <source>No consent is written down yet. Consents of parents and of pupils from 14 stand here.</source>
            <translation>Согласий пока нет. Здесь стоят согласия родителей и учащихся с 14 лет.</translation>
        </message>
        <message>
            <source>No consent to this is registered.</source>
            <translation>Согласие на это не зарегистрировано.</translation>
        </message>
        <message>
            <source>No danger is written down. When there is one, its check-list opens here at once.</source>
            <translation>Опасностей не записано. Когда она есть, список оповещения открывается здесь сразу.</translation>
        </message>
        <message>
            <source>No event is written down yet. Lectures, class hours, meetings and other group work stand here.</source>
            <translation>Мероприятий пока нет. Здесь стоят лекции, классные часы, собрания и другие групповые формы.</translation>
        </message>
        <message>
            <source>No longer active since</source>
            <translation>Не действует с</translation>
        </message>
        <message>
            <source>No missed lessons are written down.</source>
            <translation>Пропусков не записано.</translation>
        </message>
        <message>
            <source>No offence is written down.</source>
            <translation>Правонарушений не записано.</translation>
        </message>
        <message>
            <source>No request is written down yet. Whoever asks the service for help is written down here, with a deadline.</source>
            <translation>Запросов пока нет. Кто обращается в службу за помощью, записывается сюда, со сроком.</translation>
        </message>
        <message>
            <source>No talk is written down yet. Consultations and preventive talks with one person or family stand here.</source>
            <translation>Бесед пока нет. Здесь стоят консультации и профилактические беседы с одним человеком или семьёй.</translation>
        </message>
        <message>
            <source>Not everybody on the check-list has been told yet.</source>
            <translation>Ещё не все из списка оповещены.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <comment>column</comment>
            <translation>Ещё нет</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing was handed over yet. Whatever leaves the school is written down here, with its basis.</source>
            <translation>Пока ничего не передано. Всё, что уходит из школы, записывается сюда с основанием.</translation>
        </message>
        <message>
            <source>Nothing was saved. Register the consent, or write why it is done without one.</source>
            <translation>Ничего не сохранено. Зарегистрируйте согласие или напишите, почему это делается без него.</translation>
        </message>
        <message>
            <source>Noticed on</source>
            <translation>Замечено</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Оповещение</translation>
        </message>
        <message>
            <source>Notification of danger No. {number}</source>
            <translation>Оповещение об опасности № {number}</translation>
        </message>
        <message>
            <source>Notifications of danger</source>
            <translation>Оповещения об опасности</translation>
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
            <source>Number of the answer</source>
            <translation>Номер ответа</translation>
        </message>
        <message>
            <source>Number or code of the print</source>
            <translation>Номер или код распечатки</translation>
        </message>
        <message>
            <source>Offence: {kind}</source>
            <translation>Правонарушение: {kind}</translation>
        </message>
        <message>
            <source>Offences</source>
            <translation>Правонарушения</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open the check-list</source>
            <translation>Открыть список</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>Out of school altogether</source>
            <translation>Вне обучения</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Own text of the letter, in place of the template's</source>
            <translation>Свой текст письма (вместо шаблона)</translation>
        </message>
        <message>
            <source>Parent (legal representative)</source>
            <comment>signature</comment>
            <translation>Родитель (законный представитель)</translation>
        </message>
        <message>
            <source>Parents</source>
            <comment>notice</comment>
            <translation>Родители</translation>
        </message>
        <message>
            <source>Parents</source>
            <comment>participants</comment>
            <translation>Родители</translation>
        </message>
        <message>
            <source>Parents were told on</source>
            <translation>Родителям сообщено</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Participants</source>
            <comment>part</comment>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Participants (class, group)</source>
            <translation>Участники (класс, группа)</translation>
        </message>
        <message>
            <source>Participants of events by groups</source>
            <translation>Участники мероприятий по группам</translation>
        </message>
        <message>
            <source>Period: {since} – {until}</source>
            <translation>Период: {since} – {until}</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of an event</comment>
            <translation>Место</translation>
        </message>
        <message>
            <source>Preventive work</source>
            <translation>Профилактическая работа</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupil</source>
            <comment>signature</comment>
            <translation>Учащийся</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>column</comment>
            <translation>Учащихся</translation>
        </message>
        <message>
            <source>Pupils</source>
            <comment>participants</comment>
            <translation>Учащиеся</translation>
        </message>
        <message>
            <source>Pupils and others</source>
            <comment>participants</comment>
            <translation>Учащиеся и другие</translation>
        </message>
        <message>
            <source>Pupils named</source>
            <comment>column</comment>
            <translation>Названо учащихся</translation>
        </message>
        <message>
            <source>Pupils who took part, by name</source>
            <translation>Участвовавшие учащиеся поимённо</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Reason</source>
            <comment>absences</comment>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Reason of the contact</source>
            <translation>Причина обращения</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Register</source>
            <comment>book of entries</comment>
            <translation>Реестр</translation>
        </message>
        <message>
            <source>Register of consents</source>
            <translation>Реестр согласий</translation>
        </message>
        <message>
            <source>Register of hand-overs</source>
            <translation>Реестр переданных сведений</translation>
        </message>
        <message>
            <source>Register of notifications of danger</source>
            <translation>Реестр оповещений об опасности</translation>
        </message>
        <message>
            <source>Report on the event</source>
            <translation>Отчёт о мероприятии</translation>
        </message>
        <message>
            <source>Request {number}</source>
            <translation>Запрос {number}</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Запросы</translation>
        </message>
        <message>
            <source>Requests in all</source>
            <translation>Всего запросов</translation>
        </message>
        <message>
            <source>Requests that came</source>
            <translation>Поступившие запросы</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Result and answer</source>
            <translation>Результат и ответ</translation>
        </message>
        <message>
            <source>Result, day of the answer</source>
            <translation>Результат, дата ответа</translation>
        </message>
        <message>
            <source>Result, next meeting</source>
            <translation>Результат, следующая встреча</translation>
        </message>
        <message>
            <source>Rights and interests of the child</source>
            <translation>Права и интересы ребёнка</translation>
        </message>
        <message>
            <source>Say who is in danger: a pupil or a family.</source>
            <translation>Укажите, кто в опасности: учащийся или семья.</translation>
        </message>
        <message>
            <source>Say whom the consent is about: a pupil or a family.</source>
            <translation>Укажите, о ком согласие: об учащемся или о семье.</translation>
        </message>
        <message>
            <source>Say with whom: a pupil, a family, an adult or in words.</source>
            <translation>Укажите, с кем: учащийся, семья, взрослый или словами.</translation>
        </message>
        <message>
            <source>School days</source>
            <translation>Учебных дней</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>Sent out</source>
            <translation>Исходящие обращения</translation>
        </message>
        <message>
            <source>Sent out in all</source>
            <translation>Всего отправлено</translation>
        </message>
        <message>
            <source>Short name in Kyrgyz</source>
            <translation>Краткое название на кыргызском</translation>
        </message>
        <message>
            <source>Short name in Russian</source>
            <translation>Краткое название на русском</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социально-психолого-педагогическая служба</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Staff of the school</source>
            <comment>participants</comment>
            <translation>Сотрудники школы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Subject</source>
            <comment>of a paper</comment>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Sums of what was written down; where a group was not counted, it is not in the sum.</source>
            <translation>Суммы записанного; где группа не считалась, в сумму она не входит.</translation>
        </message>
        <message>
            <source>Teachers</source>
            <comment>participants</comment>
            <translation>Учителя</translation>
        </message>
        <message>
            <source>Template of the letter</source>
            <translation>Шаблон письма</translation>
        </message>
        <message>
            <source>The consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>The consent is valid until {day}.</source>
            <translation>Согласие действует до {day}.</translation>
        </message>
        <message>
            <source>The danger</source>
            <translation>Опасность</translation>
        </message>
        <message>
            <source>The directory is empty.</source>
            <translation>Справочник пуст.</translation>
        </message>
        <message>
            <source>The groups make {sum} in all; leave this empty or correct it.</source>
            <translation>Сумма групп {sum}; оставьте пустым или исправьте.</translation>
        </message>
        <message>
            <source>The offence</source>
            <translation>Правонарушение</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>The parents themselves are the danger</source>
            <translation>Опасность исходит от самих родителей</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>Запрос</translation>
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
            <source>Time</source>
            <comment>of day</comment>
            <translation>Время</translation>
        </message>
        <message>
            <source>To what</source>
            <translation>На что</translation>
        </message>
        <message>
            <source>To whom</source>
            <comment>a paper</comment>
            <translation>Кому</translation>
        </message>
        <message>
            <source>To whom and why</source>
            <translation>Кому и зачем</translation>
        </message>
        <message>
            <source>To whom, from whom</source>
            <translation>Кому, от кого</translation>
        </message>
        <message>
            <source>Told</source>
            <comment>count</comment>
            <translation>Оповещено</translation>
        </message>
        <message>
            <source>Told at</source>
            <translation>Оповещён</translation>
        </message>
        <message>
            <source>Took part</source>
            <comment>column</comment>
            <translation>Участников</translation>
        </message>
        <message>
            <source>Took part: the sum of what was written down for groups. One piece of work may have several directions.</source>
            <translation>Участники: сумма записанного по группам. У одной работы может быть несколько направлений.</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какой день</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>What binds it together</source>
            <translation>Что объединяет группу</translation>
        </message>
        <message>
            <source>What danger</source>
            <translation>Какая опасность</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What holds for a time is counted in every period it holds in; each child is counted once in a line.</source>
            <translation>Запись, действующая какое-то время, учтена в каждом периоде, когда она действует; каждый ребёнок учтён в строке один раз.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Содержание запроса</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Что известно</translation>
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
            <source>What was given</source>
            <translation>Что передано</translation>
        </message>
        <message>
            <source>What was missed</source>
            <translation>Что пропущено</translation>
        </message>
        <message>
            <source>When and with whom</source>
            <translation>Когда и с кем</translation>
        </message>
        <message>
            <source>When, who told</source>
            <translation>Когда, кто сообщил</translation>
        </message>
        <message>
            <source>Where it is known from</source>
            <translation>Откуда известно</translation>
        </message>
        <message>
            <source>Where it meets</source>
            <translation>Где собирается</translation>
        </message>
        <message>
            <source>Where the life or health of the child is in danger, the service acts at once, without waiting for a consent.</source>
            <translation>При угрозе жизни или здоровью ребёнка служба действует сразу, не дожидаясь согласия.</translation>
        </message>
        <message>
            <source>Where to, or why it is refused</source>
            <translation>Куда направлен или почему отказано</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Кто обратился</translation>
        </message>
        <message>
            <source>Who gave it</source>
            <translation>Кто дал</translation>
        </message>
        <message>
            <source>Who gave it out</source>
            <translation>Кто передал</translation>
        </message>
        <message>
            <source>Who is told</source>
            <translation>Кого оповестить</translation>
        </message>
        <message>
            <source>Who keeps the journal</source>
            <translation>Журнал ведёт</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>Кто ведёт</translation>
        </message>
        <message>
            <source>Who led it</source>
            <translation>Кто провёл</translation>
        </message>
        <message>
            <source>Who prepared it</source>
            <translation>Кто подготовил</translation>
        </message>
        <message>
            <source>Who sent</source>
            <translation>Кто направил</translation>
        </message>
        <message>
            <source>Who told</source>
            <translation>Кто оповестил</translation>
        </message>
        <message>
            <source>Who told, paper</source>
            <translation>Кто сообщил, документ</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Кто принял</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Кто участвовал</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Почему нет</translation>
        </message>
        <message>
            <source>Why without a consent</source>
            <translation>Почему без согласия</translation>
        </message>
        <message>
            <source>With whom (group, audience)</source>
            <translation>С кем (группа, аудитория)</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Without a consent</source>
            <translation>Без согласия</translation>
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
            <source>a line was added</source>
            <translation>добавлена строка</translation>
        </message>
        <message>
            <source>a teacher's burnout</source>
            <translation>выгорание педагога</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>request</comment>
            <translation>принят</translation>
        </message>
        <message>
            <source>accompanying the child</source>
            <translation>сопровождающий ребёнка</translation>
        </message>
        <message>
            <source>act with signs of a crime</source>
            <translation>деяние с признаками преступления</translation>
        </message>
        <message>
            <source>addictions</source>
            <translation>зависимости</translation>
        </message>
        <message>
            <source>administration of the school</source>
            <translation>администрация школы</translation>
        </message>
        <message>
            <source>again</source>
            <comment>consultation</comment>
            <translation>повторно</translation>
        </message>
        <message>
            <source>against substance use</source>
            <translation>против употребления ПАВ</translation>
        </message>
        <message>
            <source>alcohol, tobacco, other substances</source>
            <translation>алкоголь, табак, другие вещества</translation>
        </message>
        <message>
            <source>an offence</source>
            <translation>правонарушение</translation>
        </message>
        <message>
            <source>an organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>an outside organisation</source>
            <translation>внешний орган</translation>
        </message>
        <message>
            <source>another specialist</source>
            <translation>другой специалист</translation>
        </message>
        <message>
            <source>answered</source>
            <comment>state</comment>
            <translation>дан ответ</translation>
        </message>
        <message>
            <source>application</source>
            <comment>appeal</comment>
            <translation>заявление</translation>
        </message>
        <message>
            <source>attendance and schooling</source>
            <translation>посещаемость и обучение</translation>
        </message>
        <message>
            <source>behaviour</source>
            <translation>поведение</translation>
        </message>
        <message>
            <source>bringing up children</source>
            <translation>воспитание детей</translation>
        </message>
        <message>
            <source>brought back to school</source>
            <translation>возвращены в школу</translation>
        </message>
        <message>
            <source>bullying</source>
            <translation>буллинг</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>письмом</translation>
        </message>
        <message>
            <source>by message</source>
            <translation>сообщением</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>по телефону</translation>
        </message>
        <message>
            <source>by word of mouth</source>
            <translation>устно</translation>
        </message>
        <message>
            <source>came back</source>
            <translation>вернулся</translation>
        </message>
        <message>
            <source>came by himself or herself</source>
            <translation>обратился сам</translation>
        </message>
        <message>
            <source>check of attendance</source>
            <translation>контроль посещаемости</translation>
        </message>
        <message>
            <source>check of out-of-class engagement</source>
            <translation>контроль внеурочной занятости</translation>
        </message>
        <message>
            <source>check of the daily regime</source>
            <translation>контроль режима дня</translation>
        </message>
        <message>
            <source>child protection</source>
            <translation>защита детей</translation>
        </message>
        <message>
            <source>child without documents</source>
            <translation>ребёнок без документов</translation>
        </message>
        <message>
            <source>choice of a profession</source>
            <translation>выбор профессии</translation>
        </message>
        <message>
            <source>class hour</source>
            <translation>классный час</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>классный руководитель</translation>
        </message>
        <message>
            <source>class {name}</source>
            <translation>класс {name}</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>notice</comment>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>conflict with a teacher</source>
            <translation>конфликт с учителем</translation>
        </message>
        <message>
            <source>conflict with classmates</source>
            <translation>конфликт со сверстниками</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>согласие</translation>
        </message>
        <message>
            <source>consents</source>
            <translation>согласия</translation>
        </message>
        <message>
            <source>contact with an organisation</source>
            <translation>взаимодействие с организацией</translation>
        </message>
        <message>
            <source>council, commission or meeting</source>
            <translation>совет, комиссия или заседание</translation>
        </message>
        <message>
            <source>court</source>
            <comment>client</comment>
            <translation>суд</translation>
        </message>
        <message>
            <source>court and prosecutor</source>
            <translation>суд и прокуратура</translation>
        </message>
        <message>
            <source>crisis help and trust line</source>
            <translation>кризисная помощь и телефон доверия</translation>
        </message>
        <message>
            <source>cultural heritage</source>
            <translation>культурное наследие</translation>
        </message>
        <message>
            <source>damage to property</source>
            <translation>порча имущества</translation>
        </message>
        <message>
            <source>difficulties in communication</source>
            <translation>трудности в общении</translation>
        </message>
        <message>
            <source>difficulties in learning</source>
            <translation>трудности в учёбе</translation>
        </message>
        <message>
            <source>divorce of the parents</source>
            <translation>развод родителей</translation>
        </message>
        <message>
            <source>does not attend, is out of school</source>
            <translation>не посещает школу, вне обучения</translation>
        </message>
        <message>
            <source>does not want to study</source>
            <translation>не хочет учиться</translation>
        </message>
        <message>
            <source>domestic violence</source>
            <translation>домашнее насилие</translation>
        </message>
        <message>
            <source>done</source>
            <comment>state</comment>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>education</source>
            <comment>organisation</comment>
            <translation>образование</translation>
        </message>
        <message>
            <source>emotional state (anxiety, fear, low mood)</source>
            <translation>эмоциональное состояние (тревога, страх, подавленность)</translation>
        </message>
        <message>
            <source>event</source>
            <comment>form of work</comment>
            <translation>мероприятие</translation>
        </message>
        <message>
            <source>expired</source>
            <comment>consent</comment>
            <translation>истекло</translation>
        </message>
        <message>
            <source>extortion</source>
            <translation>вымогательство</translation>
        </message>
        <message>
            <source>family and school together</source>
            <translation>семья и школа вместе</translation>
        </message>
        <message>
            <source>family circumstances</source>
            <comment>absence</comment>
            <translation>семейные обстоятельства</translation>
        </message>
        <message>
            <source>fight, beating</source>
            <translation>драка, побои</translation>
        </message>
        <message>
            <source>first</source>
            <comment>consultation</comment>
            <translation>первично</translation>
        </message>
        <message>
            <source>folk traditions</source>
            <translation>народные традиции</translation>
        </message>
        <message>
            <source>getting used to school</source>
            <translation>адаптация к школе</translation>
        </message>
        <message>
            <source>give the socio-psychological-pedagogical service of the school my consent to the following:</source>
            <translation>даю социально-психолого-педагогической службе школы согласие на следующее:</translation>
        </message>
        <message>
            <source>granted</source>
            <comment>appeal</comment>
            <translation>удовлетворено</translation>
        </message>
        <message>
            <source>granted in part</source>
            <translation>удовлетворено частично</translation>
        </message>
        <message>
            <source>group consultation</source>
            <translation>групповая консультация</translation>
        </message>
        <message>
            <source>guardian or trustee</source>
            <translation>опекун или попечитель</translation>
        </message>
        <message>
            <source>health</source>
            <translation>здравоохранение</translation>
        </message>
        <message>
            <source>healthy way of life</source>
            <translation>здоровый образ жизни</translation>
        </message>
        <message>
            <source>help to the pupil or the family</source>
            <translation>помощь учащемуся или семье</translation>
        </message>
        <message>
            <source>high</source>
            <comment>danger of a group</comment>
            <translation>высокий</translation>
        </message>
        <message>
            <source>holds now</source>
            <comment>state</comment>
            <translation>действует</translation>
        </message>
        <message>
            <source>illness</source>
            <comment>absence</comment>
            <translation>болезнь</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>лично</translation>
        </message>
        <message>
            <source>in person</source>
            <comment>short</comment>
            <translation>лично</translation>
        </message>
        <message>
            <source>in work</source>
            <comment>state</comment>
            <translation>в работе</translation>
        </message>
        <message>
            <source>individual consultation</source>
            <translation>индивидуальная консультация</translation>
        </message>
        <message>
            <source>individual work with the child</source>
            <translation>на индивидуальную работу с ребёнком</translation>
        </message>
        <message>
            <source>information stand</source>
            <translation>информационный стенд</translation>
        </message>
        <message>
            <source>journals: work done, requests, offences, missed lessons</source>
            <translation>журналы: проведённая работа, обращения, правонарушения, пропуски занятий</translation>
        </message>
        <message>
            <source>kind not told</source>
            <translation>вид не указан</translation>
        </message>
        <message>
            <source>lecture</source>
            <translation>лекция</translation>
        </message>
        <message>
            <source>left without guardianship</source>
            <translation>остался без опеки</translation>
        </message>
        <message>
            <source>letter</source>
            <comment>way of telling</comment>
            <translation>письмо</translation>
        </message>
        <message>
            <source>local authority</source>
            <comment>organisation</comment>
            <translation>местная власть</translation>
        </message>
        <message>
            <source>loss, grief</source>
            <translation>утрата, горе</translation>
        </message>
        <message>
            <source>low</source>
            <comment>danger of a group</comment>
            <translation>низкий</translation>
        </message>
        <message>
            <source>medium</source>
            <comment>danger of a group</comment>
            <translation>средний</translation>
        </message>
        <message>
            <source>member of the commission</source>
            <translation>член комиссии</translation>
        </message>
        <message>
            <source>message</source>
            <comment>way of telling</comment>
            <translation>сообщение</translation>
        </message>
        <message>
            <source>methodical support of the service</source>
            <translation>методическая поддержка службы</translation>
        </message>
        <message>
            <source>missing lessons again and again</source>
            <translation>систематически пропускают уроки</translation>
        </message>
        <message>
            <source>neglect, difficult life situation</source>
            <translation>безнадзорность, трудная жизненная ситуация</translation>
        </message>
        <message>
            <source>not come back yet</source>
            <translation>ещё не вернулся</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <comment>request</comment>
            <translation>ещё не решено</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>не потребовалось</translation>
        </message>
        <message>
            <source>observation</source>
            <comment>form of work</comment>
            <translation>наблюдение</translation>
        </message>
        <message>
            <source>offence by a pupil</source>
            <translation>правонарушение учащегося</translation>
        </message>
        <message>
            <source>official letter</source>
            <translation>официальное письмо</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>на бумаге</translation>
        </message>
        <message>
            <source>opened again</source>
            <translation>открыто снова</translation>
        </message>
        <message>
            <source>other</source>
            <comment>absence</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>other</source>
            <comment>offence</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>other</source>
            <comment>organisation</comment>
            <translation>другая</translation>
        </message>
        <message>
            <source>other</source>
            <comment>reason of a contact</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>out of school altogether</source>
            <translation>вне обучения</translation>
        </message>
        <message>
            <source>over</source>
            <comment>state</comment>
            <translation>завершено</translation>
        </message>
        <message>
            <source>overdue</source>
            <comment>state</comment>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>parent (legal representative) of {child}</source>
            <translation>родитель (законный представитель) ребёнка: {child}</translation>
        </message>
        <message>
            <source>parent or representative</source>
            <translation>родитель или законный представитель</translation>
        </message>
        <message>
            <source>parents' meeting</source>
            <translation>родительское собрание</translation>
        </message>
        <message>
            <source>participation in a hearing</source>
            <translation>участие в рассмотрении дела</translation>
        </message>
        <message>
            <source>passing data on to an organisation</source>
            <translation>на передачу сведений организации</translation>
        </message>
        <message>
            <source>people are being told</source>
            <translation>идёт оповещение</translation>
        </message>
        <message>
            <source>petition</source>
            <translation>ходатайство</translation>
        </message>
        <message>
            <source>petty hooliganism</source>
            <translation>мелкое хулиганство</translation>
        </message>
        <message>
            <source>phone</source>
            <comment>way of telling</comment>
            <translation>телефон</translation>
        </message>
        <message>
            <source>photographs and recordings</source>
            <translation>на фото-, видео- и аудиозапись</translation>
        </message>
        <message>
            <source>police and inspection for minors</source>
            <translation>милиция и ИДН</translation>
        </message>
        <message>
            <source>prevention of offences</source>
            <translation>профилактика правонарушений</translation>
        </message>
        <message>
            <source>preventive talk</source>
            <translation>профилактическая беседа</translation>
        </message>
        <message>
            <source>processing of personal data</source>
            <translation>на обработку персональных данных</translation>
        </message>
        <message>
            <source>proposal to the administration</source>
            <translation>служебная записка администрации</translation>
        </message>
        <message>
            <source>protection of the child's rights</source>
            <translation>защита прав ребёнка</translation>
        </message>
        <message>
            <source>protection: letters to organisations, notifications of danger</source>
            <translation>защита: письма в организации, оповещения об опасности</translation>
        </message>
        <message>
            <source>psychological examination</source>
            <translation>на психологическое обследование</translation>
        </message>
        <message>
            <source>pupil</source>
            <comment>client</comment>
            <translation>учащийся</translation>
        </message>
        <message>
            <source>pupil of this school, 14 or older, {child}</source>
            <translation>учащийся этой школы старше 14 лет: {child}</translation>
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
            <source>readiness for school</source>
            <translation>готовность к школе</translation>
        </message>
        <message>
            <source>redirected</source>
            <comment>request</comment>
            <translation>перенаправлен</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>направление</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>appeal</comment>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>request</comment>
            <translation>отказано</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>state</comment>
            <translation>отказано</translation>
        </message>
        <message>
            <source>register of hand-overs, papers for an audience</source>
            <translation>реестр переданных сведений, документы для внешнего читателя</translation>
        </message>
        <message>
            <source>relations in the family</source>
            <translation>отношения в семье</translation>
        </message>
        <message>
            <source>report of a danger (signal)</source>
            <translation>сообщение (сигнал)</translation>
        </message>
        <message>
            <source>representative of the child's interests</source>
            <translation>представитель интересов ребёнка</translation>
        </message>
        <message>
            <source>review of literature</source>
            <translation>обзор литературы</translation>
        </message>
        <message>
            <source>running away from home</source>
            <translation>уход из дома</translation>
        </message>
        <message>
            <source>school mediation</source>
            <translation>школьная медиация</translation>
        </message>
        <message>
            <source>self-esteem, lack of confidence</source>
            <translation>самооценка, неуверенность</translation>
        </message>
        <message>
            <source>self-harm, suicidal thoughts</source>
            <translation>самоповреждение, суицидальные мысли</translation>
        </message>
        <message>
            <source>seminar</source>
            <translation>семинар</translation>
        </message>
        <message>
            <source>show hidden ones</source>
            <translation>показать скрытые</translation>
        </message>
        <message>
            <source>signal</source>
            <translation>сигнал</translation>
        </message>
        <message>
            <source>signs of a crime</source>
            <translation>признаки преступления</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>другое лицо</translation>
        </message>
        <message>
            <source>specialist giving an opinion</source>
            <translation>специалист, дающий заключение</translation>
        </message>
        <message>
            <source>stress before exams</source>
            <translation>экзаменационный стресс</translation>
        </message>
        <message>
            <source>substance use</source>
            <translation>ПАВ</translation>
        </message>
        <message>
            <source>substances</source>
            <translation>ПАВ</translation>
        </message>
        <message>
            <source>suicidal statement or self-harm</source>
            <translation>суицидальное высказывание или самоповреждение</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>отметка снята</translation>
        </message>
        <message>
            <source>taken note of</source>
            <translation>принято к сведению</translation>
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
            <source>the check-list was opened</source>
            <translation>список открыт</translation>
        </message>
        <message>
            <source>the child works</source>
            <translation>ребёнок работает</translation>
        </message>
        <message>
            <source>the family has gone away</source>
            <translation>семья уехала</translation>
        </message>
        <message>
            <source>the help plan</source>
            <translation>на план помощи</translation>
        </message>
        <message>
            <source>the psychologist's work</source>
            <translation>работа психолога</translation>
        </message>
        <message>
            <source>the pupil (14 and older)</source>
            <translation>сам учащийся (с 14 лет)</translation>
        </message>
        <message>
            <source>the reason is not told</source>
            <translation>причина не указана</translation>
        </message>
        <message>
            <source>theft</source>
            <translation>кража</translation>
        </message>
        <message>
            <source>to somebody who is not in the directory</source>
            <translation>адресату вне справочника</translation>
        </message>
        <message>
            <source>told</source>
            <translation>оповещён</translation>
        </message>
        <message>
            <source>traffic offence</source>
            <translation>нарушение ПДД</translation>
        </message>
        <message>
            <source>training</source>
            <translation>тренинг</translation>
        </message>
        <message>
            <source>use of psychoactive substances</source>
            <translation>употребление психоактивных веществ</translation>
        </message>
        <message>
            <source>vagrancy, begging</source>
            <translation>бродяжничество, попрошайничество</translation>
        </message>
        <message>
            <source>valid</source>
            <comment>consent</comment>
            <translation>действует</translation>
        </message>
        <message>
            <source>violence</source>
            <translation>насилие</translation>
        </message>
        <message>
            <source>violence or sexual abuse</source>
            <translation>насилие или сексуальное насилие</translation>
        </message>
        <message>
            <source>visits to the home</source>
            <translation>на посещения на дому</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <comment>consent</comment>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>without a good reason</source>
            <translation>без уважительной причины</translation>
        </message>
        <message>
            <source>witness</source>
            <translation>свидетель</translation>
        </message>
        <message>
            <source>work with documents</source>
            <translation>работа с документами</translation>
        </message>
        <message>
            <source>{done} of {all} told</source>
            <translation>оповещено {done} из {all}</translation>
        </message>
        <message>
            <source>{name}: answer the request</source>
            <translation>{name}: ответить на запрос</translation>
        </message>
        <message>
            <source>{name}: danger, tell everybody</source>
            <translation>{name}: опасность, оповестите всех</translation>
        </message>
        <message>
            <source>{name}: next meeting</source>
            <translation>{name}: следующая встреча</translation>
        </message>
        <message>
            <source>{name}: the consent runs out</source>
            <translation>{name}: истекает согласие</translation>
        </message>
        <message>
            <source>{register} {number}</source>
            <translation>{register} {number}</translation>
        </message>
        <message>
            <source>“____” ______________ 20___</source>
            <comment>date by hand</comment>
            <translation>«____» ______________ 20___ г.</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
