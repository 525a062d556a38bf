<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>meetings</name>
        <message>
            <source>APPROVED</source>
            <comment>block</comment>
            <translation>УТВЕРЖДАЮ</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>О чём</translation>
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
            <source>Acquainted with the order:</source>
            <translation>С приказом ознакомлен(а):</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка дня</translation>
        </message>
        <message>
            <source>Agenda and decisions</source>
            <translation>Повестка и решения</translation>
        </message>
        <message>
            <source>Approved by the director on</source>
            <translation>Утверждено директором</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>По состоянию на {day}</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Basis: {basis}</source>
            <translation>Основание: {basis}</translation>
        </message>
        <message>
            <source>By the meeting</source>
            <translation>По заседанию</translation>
        </message>
        <message>
            <source>By the order</source>
            <translation>По приказу</translation>
        </message>
        <message>
            <source>CONSIDERED by the pedagogical council, minutes No. {number}, {day}</source>
            <translation>РАССМОТРЕНО: протокол педагогического совета № {number}, {day}</translation>
        </message>
        <message>
            <source>Carrying out</source>
            <translation>Исполнение</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Charged with carrying it out: {who}.</source>
            <translation>Исполнение возложить на: {who}.</translation>
        </message>
        <message>
            <source>Checked on</source>
            <comment>act</comment>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation>Сотрудник</translation>
        </message>
        <message>
            <source>Composition of the service</source>
            <translation>Состав службы</translation>
        </message>
        <message>
            <source>Composition of the service today</source>
            <translation>Состав службы на сегодня</translation>
        </message>
        <message>
            <source>Composition of the socio-psychological-pedagogical service</source>
            <translation>Состав социально-психолого-педагогической службы</translation>
        </message>
        <message>
            <source>Considered by the pedagogical council on</source>
            <translation>Рассмотрено педсоветом</translation>
        </message>
        <message>
            <source>DECIDED:</source>
            <translation>РЕШИЛИ:</translation>
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
            <source>Deadline: {day}.</source>
            <translation>Срок: {day}.</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Решили</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decisions of meetings</source>
            <translation>Решения заседаний</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Обязанности</translation>
        </message>
        <message>
            <source>EXTRACT from the minutes No. {number}</source>
            <translation>ВЫПИСКА ИЗ ПРОТОКОЛА № {number}</translation>
        </message>
        <message>
            <source>Extract from the minutes</source>
            <translation>Выписка из протокола</translation>
        </message>
        <message>
            <source>From when to when</source>
            <translation>С какого по какое время</translation>
        </message>
        <message>
            <source>HEARD:</source>
            <translation>СЛУШАЛИ:</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Слушали</translation>
        </message>
        <message>
            <source>How he or she took part</source>
            <translation>Как участвовал(а)</translation>
        </message>
        <message>
            <source>How it was approved</source>
            <translation>Как утверждено</translation>
        </message>
        <message>
            <source>How many were present</source>
            <translation>Сколько присутствовало</translation>
        </message>
        <message>
            <source>I ORDER:</source>
            <translation>ПРИКАЗЫВАЮ:</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Legal base</source>
            <translation>Нормативная база</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>MINUTES No. {number}</source>
            <translation>ПРОТОКОЛ № {number}</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Заседание</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Meetings, orders, legal base</source>
            <translation>Заседания, приказы, акты</translation>
        </message>
        <message>
            <source>Minutes</source>
            <comment>of a meeting</comment>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Name, if not in the register</source>
            <translation>ФИО, если нет в картотеке</translation>
        </message>
        <message>
            <source>New act</source>
            <translation>Новый акт</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>Новое решение</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Новое заседание</translation>
        </message>
        <message>
            <source>New member</source>
            <translation>Новый член</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>Новый приказ</translation>
        </message>
        <message>
            <source>New participation</source>
            <translation>Новое участие</translation>
        </message>
        <message>
            <source>No act is written down yet.</source>
            <translation>Актов пока не записано.</translation>
        </message>
        <message>
            <source>No decision is written down yet. They come from the agenda of a meeting.</source>
            <translation>Решений пока нет. Они берутся из повестки заседания.</translation>
        </message>
        <message>
            <source>No meeting is written down yet. Councils and meetings with the director stand here.</source>
            <translation>Заседаний пока не записано. Здесь стоят педсоветы и совещания при директоре.</translation>
        </message>
        <message>
            <source>No order is written down yet.</source>
            <translation>Приказов пока не записано.</translation>
        </message>
        <message>
            <source>Nobody is written down yet. Who works in the service, from when to when, stands here.</source>
            <translation>Пока никто не записан. Здесь стоит, кто и с какого времени работает в службе.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing is written down yet. Commissions and methodical associations of others stand here.</source>
            <translation>Пока ничего не записано. Здесь стоит участие в комиссиях и методических объединениях.</translation>
        </message>
        <message>
            <source>ORDER No. {number}</source>
            <translation>ПРИКАЗ № {number}</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>of the director</comment>
            <translation>Приказ</translation>
        </message>
        <message>
            <source>Order No.</source>
            <translation>Приказ №</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Приказы</translation>
        </message>
        <message>
            <source>Our part</source>
            <translation>Наше участие</translation>
        </message>
        <message>
            <source>Participation in commissions</source>
            <translation>Участие в комиссиях</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of an event</comment>
            <translation>Место</translation>
        </message>
        <message>
            <source>Protocol No.</source>
            <translation>Протокол №</translation>
        </message>
        <message>
            <source>Question of the agenda</source>
            <translation>Вопрос повестки</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Responsible: {who}. Deadline: {day}.</source>
            <translation>Ответственный: {who}. Срок: {day}.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Role in the service</source>
            <translation>Роль в службе</translation>
        </message>
        <message>
            <source>Say who it is: a colleague of the register, or a name.</source>
            <translation>Укажите, кто это: сотрудник из списка или имя.</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Подписал(а)</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Докладчик</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Text</source>
            <comment>of an act</comment>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Text</source>
            <comment>of an order</comment>
            <translation>Текст</translation>
        </message>
        <message>
            <source>The act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>The act on paper</source>
            <translation>Акт на бумаге</translation>
        </message>
        <message>
            <source>The extract is true: {name}, {day}</source>
            <translation>Выписка верна: {name}, {day}</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Заседание</translation>
        </message>
        <message>
            <source>The order</source>
            <translation>Приказ</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>The text is not kept in the program; see the attached file.</source>
            <translation>Текст в программе не хранится; смотрите приложенный файл.</translation>
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
            <source>Title in Kyrgyz</source>
            <translation>Название на кыргызском</translation>
        </message>
        <message>
            <source>Title in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Topic of the talk or opinion</source>
            <translation>Тема выступления или заключения</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какой день</translation>
        </message>
        <message>
            <source>What is ordered, point by point</source>
            <translation>Что приказано (по пунктам)</translation>
        </message>
        <message>
            <source>What it was, who held it</source>
            <translation>Что это было, кто проводил</translation>
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
            <source>Who is charged with it</source>
            <translation>На кого возложено исполнение</translation>
        </message>
        <message>
            <source>Who took part for the service</source>
            <translation>Кто участвовал от службы</translation>
        </message>
        <message>
            <source>Who was absent, why</source>
            <translation>Кто отсутствовал, почему</translation>
        </message>
        <message>
            <source>Who was present</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Кто присутствовал</translation>
        </message>
        <message>
            <source>Who watches over it</source>
            <translation>Кто контролирует</translation>
        </message>
        <message>
            <source>about pupils</source>
            <translation>об учащихся</translation>
        </message>
        <message>
            <source>approval of plans and papers</source>
            <translation>утверждение планов и документов</translation>
        </message>
        <message>
            <source>by order No. {number} of the director</source>
            <translation>приказом директора № {number}</translation>
        </message>
        <message>
            <source>charter of the school</source>
            <translation>устав школы</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>классный руководитель</translation>
        </message>
        <message>
            <source>commission</source>
            <comment>meeting</comment>
            <translation>комиссия</translation>
        </message>
        <message>
            <source>commissions and councils</source>
            <translation>комиссии и советы</translation>
        </message>
        <message>
            <source>composition, appointment</source>
            <translation>состав, назначение</translation>
        </message>
        <message>
            <source>consilium</source>
            <translation>консилиум</translation>
        </message>
        <message>
            <source>council for prevention</source>
            <translation>совет профилактики</translation>
        </message>
        <message>
            <source>creation and work of the service</source>
            <translation>создание и работа службы</translation>
        </message>
        <message>
            <source>decree of the government</source>
            <translation>постановление правительства</translation>
        </message>
        <message>
            <source>events and raids</source>
            <translation>мероприятия и рейды</translation>
        </message>
        <message>
            <source>gave a talk</source>
            <translation>выступил(а)</translation>
        </message>
        <message>
            <source>gave an opinion</source>
            <translation>дал(а) заключение</translation>
        </message>
        <message>
            <source>head of the service</source>
            <translation>руководитель службы</translation>
        </message>
        <message>
            <source>in force</source>
            <comment>act</comment>
            <translation>действует</translation>
        </message>
        <message>
            <source>in force as changed</source>
            <translation>действует с изменениями</translation>
        </message>
        <message>
            <source>international act</source>
            <translation>международный акт</translation>
        </message>
        <message>
            <source>job description, instruction</source>
            <translation>должностная инструкция</translation>
        </message>
        <message>
            <source>law, code</source>
            <translation>закон, кодекс</translation>
        </message>
        <message>
            <source>listened</source>
            <translation>слушатель</translation>
        </message>
        <message>
            <source>meeting of the service</source>
            <translation>заседание службы</translation>
        </message>
        <message>
            <source>meeting with the director</source>
            <translation>совещание при директоре</translation>
        </message>
        <message>
            <source>member</source>
            <comment>of a commission</comment>
            <translation>член</translation>
        </message>
        <message>
            <source>methodical association</source>
            <translation>методическое объединение</translation>
        </message>
        <message>
            <source>minutes and orders: copies, the originals are on paper</source>
            <translation>протоколы и приказы: копии, оригиналы на бумаге</translation>
        </message>
        <message>
            <source>no longer in force</source>
            <translation>утратил силу</translation>
        </message>
        <message>
            <source>nurse or doctor</source>
            <translation>медсестра или врач</translation>
        </message>
        <message>
            <source>oblast or municipal document</source>
            <translation>областной или муниципальный документ</translation>
        </message>
        <message>
            <source>order of a ministry</source>
            <translation>приказ министерства</translation>
        </message>
        <message>
            <source>order of the school</source>
            <comment>legal act</comment>
            <translation>приказ по школе</translation>
        </message>
        <message>
            <source>other</source>
            <comment>meeting</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>other</source>
            <comment>order</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>other</source>
            <comment>role</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>parents' committee</source>
            <translation>родительский комитет</translation>
        </message>
        <message>
            <source>pedagogical council</source>
            <translation>педагогический совет</translation>
        </message>
        <message>
            <source>pedagogue-psychologist</source>
            <translation>педагог-психолог</translation>
        </message>
        <message>
            <source>regulation of the service</source>
            <translation>положение о службе</translation>
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
            <source>to be checked</source>
            <comment>act</comment>
            <translation>нужно проверить</translation>
        </message>
        <message>
            <source>{name}: decision to be carried out</source>
            <translation>{name}: исполнить решение</translation>
        </message>
        <message>
            <source>{name}: order to be carried out</source>
            <translation>{name}: исполнить приказ</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
