<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>care</name>
        <message>
            <source>Act of material help</source>
            <translation>Акт о материальной помощи</translation>
        </message>
        <message>
            <source>Act of material help No. {number}</source>
            <translation>Акт о материальной помощи № {number}</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Aim and result</source>
            <translation>Цель и результат</translation>
        </message>
        <message>
            <source>Answer for the school</source>
            <translation>Ответ для школы</translation>
        </message>
        <message>
            <source>Ate</source>
            <comment>tick</comment>
            <translation>Ел(а)</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Born: {day}</source>
            <translation>Дата рождения: {day}</translation>
        </message>
        <message>
            <source>By class</source>
            <translation>По классам</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>По дням</translation>
        </message>
        <message>
            <source>By source</source>
            <comment>help</comment>
            <translation>По источнику</translation>
        </message>
        <message>
            <source>Came on</source>
            <translation>Дата прихода</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Забота</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Дата проверки</translation>
        </message>
        <message>
            <source>Children</source>
            <comment>column</comment>
            <translation>Детей</translation>
        </message>
        <message>
            <source>Children of the group</source>
            <translation>Дети группы</translation>
        </message>
        <message>
            <source>Children who were there</source>
            <translation>Дети-участники</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class {name}</source>
            <translation>Класс {name}</translation>
        </message>
        <message>
            <source>Compensatory work</source>
            <translation>Выравнивающая работа</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date: {line}</source>
            <translation>Дата: {line}</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Doctor</source>
            <comment>to whom</comment>
            <translation>Врач</translation>
        </message>
        <message>
            <source>Educator</source>
            <translation>Воспитатель</translation>
        </message>
        <message>
            <source>Engagement in the holidays: list of the children</source>
            <translation>Занятость на каникулах: список детей</translation>
        </message>
        <message>
            <source>Extended-day groups</source>
            <translation>Группы продлённого дня</translation>
        </message>
        <message>
            <source>Families</source>
            <comment>column</comment>
            <translation>Семей</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>For the canteen</source>
            <translation>За столовую</translation>
        </message>
        <message>
            <source>From</source>
            <comment>holidays</comment>
            <translation>Начало</translation>
        </message>
        <message>
            <source>From</source>
            <comment>meals</comment>
            <translation>С какого числа</translation>
        </message>
        <message>
            <source>From</source>
            <comment>time of day</comment>
            <translation>Начало</translation>
        </message>
        <message>
            <source>From</source>
            <comment>work</comment>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Group for physical education</source>
            <translation>Группа по физкультуре</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Передал(а)</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Дата передачи</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>Передача</translation>
        </message>
        <message>
            <source>Health group</source>
            <translation>Группа здоровья</translation>
        </message>
        <message>
            <source>Holidays</source>
            <comment>entry</comment>
            <translation>Каникулы</translation>
        </message>
        <message>
            <source>Holidays: camps and playgrounds</source>
            <translation>Каникулы: лагеря и площадки</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>Часов в неделю</translation>
        </message>
        <message>
            <source>Hours held</source>
            <translation>Проведено часов</translation>
        </message>
        <message>
            <source>How many meals</source>
            <translation>Количество порций</translation>
        </message>
        <message>
            <source>How much</source>
            <comment>things</comment>
            <translation>Количество</translation>
        </message>
        <message>
            <source>How the child eats</source>
            <translation>Как питается</translation>
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
            <source>Kind</source>
            <translation>Вид</translation>
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
            <source>List of the children</source>
            <translation>Список детей</translation>
        </message>
        <message>
            <source>List of the extended-day group</source>
            <translation>Список группы продлённого дня</translation>
        </message>
        <message>
            <source>Material help</source>
            <translation>Материальная помощь</translation>
        </message>
        <message>
            <source>Meals</source>
            <translation>Питание</translation>
        </message>
        <message>
            <source>Meals of last month by class and by day</source>
            <translation>Питание за прошлый месяц: по классам и по дням</translation>
        </message>
        <message>
            <source>Meals of the month</source>
            <translation>Питание за месяц</translation>
        </message>
        <message>
            <source>Meals of this month by class and by day</source>
            <translation>Питание за этот месяц: по классам и дням</translation>
        </message>
        <message>
            <source>Medical service</source>
            <translation>Медицинское обслуживание</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a camp</comment>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Название группы</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>New help</source>
            <translation>Новая помощь</translation>
        </message>
        <message>
            <source>No check-up and no referral is written down yet. The nurse's note is seen by the service only.</source>
            <translation>Осмотры и направления ещё не записаны. Заметку медсестры видит только служба.</translation>
        </message>
        <message>
            <source>No compensatory work is written down yet: catching up, individual programmes, teaching at home.</source>
            <translation>Выравнивающая работа ещё не записана: ликвидация пробелов, индивидуальные программы, обучение на дому.</translation>
        </message>
        <message>
            <source>No help is written down yet. Clothes, school supplies, money and food get an act here.</source>
            <translation>Помощь ещё не записана. Акты на одежду, школьные принадлежности, деньги и продукты составляются здесь.</translation>
        </message>
        <message>
            <source>Nobody is on the list of meals yet. Who eats free of charge or at a reduced price is written down here.</source>
            <translation>В списке питания пока никого нет. Сюда записывают тех, кто питается бесплатно или со скидкой.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing is written down for the holidays yet.</source>
            <translation>О каникулах пока ничего не записано.</translation>
        </message>
        <message>
            <source>Nurse's note (protected)</source>
            <translation>Заметка медсестры (защищено)</translation>
        </message>
        <message>
            <source>On what it rests</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Only what the school is to mind: load, physical education, diet, seat in class.</source>
            <translation>Только то, что школе нужно учитывать: нагрузка, физкультура, питание, место в классе.</translation>
        </message>
        <message>
            <source>Order (№, date)</source>
            <translation>Приказ (№, дата)</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Paper it rests on (№, date)</source>
            <translation>Документ-основание (№, дата)</translation>
        </message>
        <message>
            <source>Phys. ed. group</source>
            <translation>Физкультурная группа</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of an event</comment>
            <translation>Место</translation>
        </message>
        <message>
            <source>Portions by the list of meals, school days up to {day}; who was absent is not taken off.</source>
            <translation>Порции по списку питания, учебные дни по {day}; отсутствовавшие не вычтены.</translation>
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
            <source>Reason: {reason}</source>
            <translation>Причина: {reason}</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Получил(а)</translation>
        </message>
        <message>
            <source>Received by (name, who to the child)</source>
            <translation>Кто получил (ФИО, кем приходится ребёнку)</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Referral to a doctor</source>
            <translation>Направление к врачу</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>Say who is helped: a pupil or a family.</source>
            <translation>Укажите, кому помощь: учащемуся или семье.</translation>
        </message>
        <message>
            <source>Sheet of meals</source>
            <translation>Лист питания</translation>
        </message>
        <message>
            <source>Sheet of meals for today</source>
            <translation>Лист питания на сегодня</translation>
        </message>
        <message>
            <source>Source</source>
            <comment>of help</comment>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Subject or topic</source>
            <translation>Предмет или тема</translation>
        </message>
        <message>
            <source>The child and the meal</source>
            <translation>Ребёнок и питание</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>The help was received in full; there are no complaints.</source>
            <translation>Помощь получена полностью, претензий нет.</translation>
        </message>
        <message>
            <source>The school asks to examine {who}</source>
            <translation>Школа просит осмотреть: {who}</translation>
        </message>
        <message>
            <source>There is no extended-day group yet.</source>
            <translation>Группы продлённого дня пока нет.</translation>
        </message>
        <message>
            <source>This lies before the beginning.</source>
            <translation>Это раньше начала.</translation>
        </message>
        <message>
            <source>Times</source>
            <comment>column</comment>
            <translation>Раз</translation>
        </message>
        <message>
            <source>To</source>
            <comment>time of day</comment>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>To be checked by</source>
            <translation>Проверить до</translation>
        </message>
        <message>
            <source>To be handed over by</source>
            <translation>Передать до</translation>
        </message>
        <message>
            <source>To whom</source>
            <comment>help</comment>
            <translation>Кому</translation>
        </message>
        <message>
            <source>To: {name}</source>
            <translation>Кому: {name}</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По какой день</translation>
        </message>
        <message>
            <source>We, the undersigned, have drawn up this act that the following help was handed over.</source>
            <translation>Мы, нижеподписавшиеся, составили настоящий акт о том, что передана следующая помощь.</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Что именно</translation>
        </message>
        <message>
            <source>What follows for the school</source>
            <translation>Что следует для школы</translation>
        </message>
        <message>
            <source>What is given</source>
            <translation>Что передаётся</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>Что ещё сделать</translation>
        </message>
        <message>
            <source>What kind of help</source>
            <translation>Вид помощи</translation>
        </message>
        <message>
            <source>What the school is to mind</source>
            <translation>Что учитывать школе</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>What was handed over within the period; the worth is summed where it was written down.</source>
            <translation>Переданное за период; стоимость суммируется там, где записана.</translation>
        </message>
        <message>
            <source>Where and when</source>
            <translation>Где и когда</translation>
        </message>
        <message>
            <source>Who eats</source>
            <translation>Кто питается</translation>
        </message>
        <message>
            <source>Who gave it</source>
            <comment>help</comment>
            <translation>Кто предоставил</translation>
        </message>
        <message>
            <source>Who gave it (name, organisation)</source>
            <translation>Кто предоставил (ФИО, организация)</translation>
        </message>
        <message>
            <source>Who handed it over</source>
            <translation>Кто передал</translation>
        </message>
        <message>
            <source>Who is helped and why</source>
            <translation>Кому и почему</translation>
        </message>
        <message>
            <source>Who keeps the list</source>
            <translation>Кто ведёт список</translation>
        </message>
        <message>
            <source>Who paid</source>
            <translation>Кто оплатил</translation>
        </message>
        <message>
            <source>Why help is needed, paper</source>
            <translation>Почему нужна помощь, документ</translation>
        </message>
        <message>
            <source>With whom and what</source>
            <translation>С кем и что</translation>
        </message>
        <message>
            <source>Witness: class teacher</source>
            <translation>Свидетель: классный руководитель</translation>
        </message>
        <message>
            <source>Works from</source>
            <translation>Работает с</translation>
        </message>
        <message>
            <source>Worth in all: {sum} som.</source>
            <translation>Общая стоимость: {sum} сом.</translation>
        </message>
        <message>
            <source>Worth, som</source>
            <translation>Стоимость, сом</translation>
        </message>
        <message>
            <source>Write who received it: the act is signed by him or her.</source>
            <translation>Напишите, кто получил: он подписывает акт.</translation>
        </message>
        <message>
            <source>a sponsor</source>
            <translation>спонсор</translation>
        </message>
        <message>
            <source>at a reduced price</source>
            <translation>льготно</translation>
        </message>
        <message>
            <source>camp out of town</source>
            <translation>загородный лагерь</translation>
        </message>
        <message>
            <source>care: meals, health, extended day, holidays, material help</source>
            <translation>забота: питание, здоровье, продлённый день, каникулы, материальная помощь</translation>
        </message>
        <message>
            <source>catching up in a subject</source>
            <translation>ликвидация пробелов по предмету</translation>
        </message>
        <message>
            <source>charity or fund</source>
            <translation>благотворительность, фонд</translation>
        </message>
        <message>
            <source>child with a disability</source>
            <translation>ребёнок с инвалидностью</translation>
        </message>
        <message>
            <source>clothes and shoes</source>
            <translation>одежда и обувь</translation>
        </message>
        <message>
            <source>coal, firewood</source>
            <translation>уголь, дрова</translation>
        </message>
        <message>
            <source>day camp at school</source>
            <translation>пришкольный лагерь</translation>
        </message>
        <message>
            <source>decision of the school</source>
            <translation>решение школы</translation>
        </message>
        <message>
            <source>difficult life situation</source>
            <translation>трудная жизненная ситуация</translation>
        </message>
        <message>
            <source>excused from lessons</source>
            <translation>освобождён</translation>
        </message>
        <message>
            <source>family with many children</source>
            <translation>многодетная семья</translation>
        </message>
        <message>
            <source>first aid at school</source>
            <translation>первая помощь в школе</translation>
        </message>
        <message>
            <source>food</source>
            <translation>продукты</translation>
        </message>
        <message>
            <source>free of charge</source>
            <translation>бесплатно</translation>
        </message>
        <message>
            <source>getting used to school</source>
            <translation>адаптация к школе</translation>
        </message>
        <message>
            <source>hot meal</source>
            <translation>горячее питание</translation>
        </message>
        <message>
            <source>hot meal of the primary classes</source>
            <translation>горячее питание начальных классов</translation>
        </message>
        <message>
            <source>individual programme</source>
            <translation>индивидуальная программа</translation>
        </message>
        <message>
            <source>labour team</source>
            <translation>трудовой отряд</translation>
        </message>
        <message>
            <source>local authority</source>
            <comment>source of help</comment>
            <translation>местная власть</translation>
        </message>
        <message>
            <source>low income of the family</source>
            <translation>малообеспеченная семья</translation>
        </message>
        <message>
            <source>main group</source>
            <translation>основная группа</translation>
        </message>
        <message>
            <source>medical check-up</source>
            <translation>медосмотр</translation>
        </message>
        <message>
            <source>medicine, treatment</source>
            <translation>лекарства, лечение</translation>
        </message>
        <message>
            <source>money</source>
            <translation>деньги</translation>
        </message>
        <message>
            <source>orphan or without parental care</source>
            <translation>сирота или без попечения родителей</translation>
        </message>
        <message>
            <source>other</source>
            <comment>basis of meals</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>other</source>
            <comment>compensatory work</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>other</source>
            <comment>help</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>other</source>
            <comment>holidays</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>other</source>
            <comment>medical</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>other</source>
            <comment>source of help</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>paid by the parents</source>
            <translation>оплачивают родители</translation>
        </message>
        <message>
            <source>parents' fund</source>
            <translation>родительский фонд</translation>
        </message>
        <message>
            <source>partly paid</source>
            <translation>частичная оплата</translation>
        </message>
        <message>
            <source>playground</source>
            <translation>площадка</translation>
        </message>
        <message>
            <source>preparatory group</source>
            <translation>подготовительная группа</translation>
        </message>
        <message>
            <source>referral to a doctor</source>
            <translation>направление к врачу</translation>
        </message>
        <message>
            <source>sanatorium, treatment</source>
            <translation>санаторий, лечение</translation>
        </message>
        <message>
            <source>school supplies</source>
            <translation>школьные принадлежности</translation>
        </message>
        <message>
            <source>social protection</source>
            <translation>соцзащита</translation>
        </message>
        <message>
            <source>special group</source>
            <translation>специальная группа</translation>
        </message>
        <message>
            <source>state programme for the primary classes</source>
            <translation>госпрограмма для начальных классов</translation>
        </message>
        <message>
            <source>support in the language of teaching</source>
            <translation>поддержка в языке обучения</translation>
        </message>
        <message>
            <source>teaching at home</source>
            <translation>обучение на дому</translation>
        </message>
        <message>
            <source>textbooks</source>
            <translation>учебники</translation>
        </message>
        <message>
            <source>the school</source>
            <translation>школа</translation>
        </message>
        <message>
            <source>the school's staff</source>
            <translation>сотрудники школы</translation>
        </message>
        <message>
            <source>trip or hike</source>
            <translation>поездка, поход</translation>
        </message>
        <message>
            <source>under a doctor's observation</source>
            <translation>под наблюдением врача</translation>
        </message>
        <message>
            <source>vaccination</source>
            <translation>прививка</translation>
        </message>
        <message>
            <source>work with a speech therapist</source>
            <translation>занятия с логопедом</translation>
        </message>
        <message>
            <source>{name}: compensatory work ends, sum it up</source>
            <translation>{name}: выравнивающая работа заканчивается, подведите итог</translation>
        </message>
        <message>
            <source>{name}: hand over the help</source>
            <translation>{name}: передать помощь</translation>
        </message>
        <message>
            <source>{name}: medical check is due</source>
            <translation>{name}: подошёл срок медицинской проверки</translation>
        </message>
        <message>
            <source>{name}: the group ends</source>
            <translation>{name}: группа заканчивает работу</translation>
        </message>
        <message>
            <source>{name}: the right to meals runs out</source>
            <translation>{name}: заканчивается право на питание</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
