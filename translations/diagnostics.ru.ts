<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>diagnostics</name>
        <message>
            <source>0</source>
            <comment>sign</comment>
            <translation>0</translation>
        </message>
        <message>
            <source>0 no</source>
            <translation>0 нет</translation>
        </message>
        <message>
            <source>1</source>
            <comment>sign</comment>
            <translation>1</translation>
        </message>
        <message>
            <source>1 sometimes</source>
            <translation>1 иногда</translation>
        </message>
        <message>
            <source>2</source>
            <comment>sign</comment>
            <translation>2</translation>
        </message>
        <message>
            <source>2 often</source>
            <translation>2 часто</translation>
        </message>
        <message>
            <source>= last card {day}</source>
            <translation>= прошлая карта {day}</translation>
        </message>
        <message>
            <source>A level cannot be left out; change the sum it begins with.</source>
            <translation>Уровень нельзя исключить; измените сумму, с которой он начинается.</translation>
        </message>
        <message>
            <source>A sign of danger cannot be left out.</source>
            <translation>Признак опасности нельзя исключить.</translation>
        </message>
        <message>
            <source>AIS No.</source>
            <translation>№ в АИС</translation>
        </message>
        <message>
            <source>Acquainted (parent, representative)</source>
            <translation>Ознакомлен(а) (родитель, законный представитель)</translation>
        </message>
        <message>
            <source>Add a sign…</source>
            <translation>Добавить признак…</translation>
        </message>
        <message>
            <source>Adolescents</source>
            <comment>cards</comment>
            <translation>Подростки</translation>
        </message>
        <message>
            <source>Among peers</source>
            <translation>Отношения со сверстниками</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>По состоянию на {day}</translation>
        </message>
        <message numerus="yes">
            <source>As of {day}: {n} pupils</source>
            <translation>
                <numerusform>По состоянию на {day}: {n} учащийся</numerusform>
                <numerusform>По состоянию на {day}: {n} учащихся</numerusform>
                <numerusform>По состоянию на {day}: {n} учащихся</numerusform>
            </translation>
        </message>
        <message>
            <source>Attitude to studies</source>
            <translation>Отношение к учёбе</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Basis: protocol or order No., date</source>
            <translation>Основание: № протокола или приказа, дата</translation>
        </message>
        <message>
            <source>Behaviour</source>
            <comment>card</comment>
            <translation>Поведение</translation>
        </message>
        <message>
            <source>Behaviour in words</source>
            <translation>Характеристика поведения</translation>
        </message>
        <message>
            <source>Card No.</source>
            <comment>paper</comment>
            <translation>Карта №</translation>
        </message>
        <message>
            <source>Card No. {number}</source>
            <translation>Карта № {number}</translation>
        </message>
        <message>
            <source>Card filled in on</source>
            <translation>Дата заполнения карты</translation>
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
            <source>Categories of the family</source>
            <translation>Категории</translation>
        </message>
        <message>
            <source>Causes</source>
            <comment>card</comment>
            <translation>Причины трудностей</translation>
        </message>
        <message>
            <source>Causes in words</source>
            <translation>Пояснение причин</translation>
        </message>
        <message>
            <source>Causes of the difficulty</source>
            <translation>Причины трудностей</translation>
        </message>
        <message>
            <source>Choose the level the sign demands, or a higher one.</source>
            <translation>Выберите уровень, которого требует признак, или выше.</translation>
        </message>
        <message>
            <source>Circle of friends</source>
            <translation>Круг друзей</translation>
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
            <source>Class teacher (name)</source>
            <comment>paper</comment>
            <translation>Классный руководитель (ФИО)</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Clubs, sections</source>
            <translation>Кружки, секции</translation>
        </message>
        <message>
            <source>Code</source>
            <comment>indicator</comment>
            <translation>Код</translation>
        </message>
        <message>
            <source>Commission on</source>
            <translation>Рассмотрено комиссией</translation>
        </message>
        <message>
            <source>Commission: on</source>
            <translation>Комиссия: дата</translation>
        </message>
        <message>
            <source>Comparison of the diagnostic cards</source>
            <translation>Сравнение диагностических карт</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <comment>card</comment>
            <translation>Заключение</translation>
        </message>
        <message>
            <source>Conclusion and level</source>
            <translation>Заключение и уровень</translation>
        </message>
        <message>
            <source>Conclusion, next step</source>
            <translation>Заключение, следующий шаг</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Конфиденциально: служебный документ.</translation>
        </message>
        <message>
            <source>Confidential: service document. An empty box = “not looked at”.</source>
            <translation>Конфиденциально. Пустая клетка = «не осматривалось».</translation>
        </message>
        <message>
            <source>Corrections added after signing</source>
            <translation>Исправления после подписания</translation>
        </message>
        <message>
            <source>DIAGNOSTIC CARD</source>
            <comment>title, line 1</comment>
            <translation>ДИАГНОСТИЧЕСКАЯ КАРТА</translation>
        </message>
        <message>
            <source>DIAGNOSTIC CARD of a family</source>
            <comment>title, line 1</comment>
            <translation>ДИАГНОСТИЧЕСКАЯ КАРТА семьи</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Опасность</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>Decision</source>
            <comment>card</comment>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decision on removal (protocol No., date)</source>
            <translation>Решение о снятии (№ протокола, дата)</translation>
        </message>
        <message>
            <source>Deputy director (name)</source>
            <comment>paper</comment>
            <translation>Заместитель директора (ФИО)</translation>
        </message>
        <message>
            <source>Deputy director for upbringing work</source>
            <translation>Заместитель директора по воспитательной работе</translation>
        </message>
        <message>
            <source>Diagnostic card of a difficult adolescent</source>
            <translation>Диагностическая карта трудного подростка</translation>
        </message>
        <message>
            <source>Diagnostic card of a family in a difficult life situation</source>
            <translation>Диагностическая карта семьи в трудной жизненной ситуации</translation>
        </message>
        <message>
            <source>Draft</source>
            <comment>card</comment>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>Жильё</translation>
        </message>
        <message>
            <source>Dwelling, as the last act says</source>
            <translation>Жильё (по последнему акту)</translation>
        </message>
        <message>
            <source>Extract from the registers of pupils</source>
            <translation>Выписка из учёта учащихся</translation>
        </message>
        <message>
            <source>Families</source>
            <comment>cards</comment>
            <translation>Семьи</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family</source>
            <comment>card</comment>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family:</source>
            <comment>paper</comment>
            <translation>Семья:</translation>
        </message>
        <message>
            <source>Family: {name}</source>
            <translation>Семья: {name}</translation>
        </message>
        <message>
            <source>Favourite subject</source>
            <translation>Любимый предмет</translation>
        </message>
        <message>
            <source>Fill in what is marked and sign again.</source>
            <translation>Заполните отмеченное и подпишите снова.</translation>
        </message>
        <message>
            <source>Fill the card in</source>
            <translation>Заполнить карту</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>Кто заполнил</translation>
        </message>
        <message>
            <source>Filled in by (name)</source>
            <comment>paper</comment>
            <translation>Заполнил(а) (ФИО)</translation>
        </message>
        <message>
            <source>From what source</source>
            <translation>Из какого источника известно</translation>
        </message>
        <message>
            <source>Head of the card</source>
            <translation>Шапка карты</translation>
        </message>
        <message>
            <source>Health</source>
            <comment>card</comment>
            <translation>Здоровье</translation>
        </message>
        <message>
            <source>Health: details</source>
            <translation>Здоровье: подробности</translation>
        </message>
        <message>
            <source>IDN</source>
            <comment>register</comment>
            <translation>ИДН</translation>
        </message>
        <message>
            <source>In Kyrgyz</source>
            <translation>На кыргызском</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>На русском</translation>
        </message>
        <message>
            <source>Income and work</source>
            <translation>Доход и работа</translation>
        </message>
        <message>
            <source>Informal groups</source>
            <translation>Неформальные группы</translation>
        </message>
        <message>
            <source>Inspection (IDN): since</source>
            <translation>ИДН: дата постановки</translation>
        </message>
        <message>
            <source>Inspection for minors: since</source>
            <translation>Дата постановки на учёт ИДН</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Интересы</translation>
        </message>
        <message>
            <source>Interests, strengths</source>
            <translation>Интересы, сильные стороны</translation>
        </message>
        <message>
            <source>It is not said who filled the card in.</source>
            <translation>Не указано, кто заполнил карту.</translation>
        </message>
        <message>
            <source>Its decision</source>
            <translation>Решение комиссии</translation>
        </message>
        <message>
            <source>Key to the service marks of the diagnostic cards</source>
            <translation>Расшифровка служебных пометок диагностических карт</translation>
        </message>
        <message>
            <source>Kind of family</source>
            <translation>Тип семьи</translation>
        </message>
        <message>
            <source>Kind of situation</source>
            <translation>Вид ситуации</translation>
        </message>
        <message>
            <source>Level</source>
            <comment>card</comment>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Level set by hand</source>
            <translation>Уровень, установленный вручную</translation>
        </message>
        <message>
            <source>Members of the family</source>
            <translation>Состав семьи</translation>
        </message>
        <message>
            <source>Missed with a reason, hours</source>
            <translation>Пропущено по уважительной причине, часов</translation>
        </message>
        <message>
            <source>Missed without a reason, hours</source>
            <translation>Пропущено без причины, часов</translation>
        </message>
        <message>
            <source>Missed, hours: with a reason</source>
            <translation>Пропущено часов: по уваж. причине</translation>
        </message>
        <message>
            <source>Needs of the child</source>
            <translation>Потребности ребёнка</translation>
        </message>
        <message>
            <source>Next card</source>
            <translation>Следующая карта</translation>
        </message>
        <message>
            <source>Next card on</source>
            <translation>Следующая карта</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>Следующее рассмотрение</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Следующий шаг</translation>
        </message>
        <message>
            <source>No card is signed yet: there is nothing to compare.</source>
            <translation>Ни одна карта ещё не подписана: сравнивать нечего.</translation>
        </message>
        <message>
            <source>No level yet: {codes} not looked at</source>
            <translation>Уровня пока нет: не рассмотрены {codes}</translation>
        </message>
        <message>
            <source>No level yet: {seen} of {all} looked at</source>
            <translation>Уровня пока нет: рассмотрено {seen} из {all}</translation>
        </message>
        <message>
            <source>No pupil stands on a register. Putting on wants a basis: a protocol or an order.</source>
            <translation>На учёте никто не состоит. Для постановки нужно основание: протокол или приказ.</translation>
        </message>
        <message>
            <source>No strength is written: find at least one.</source>
            <translation>Не записаны сильные стороны: найдите хотя бы одну.</translation>
        </message>
        <message>
            <source>Not asked any more</source>
            <translation>Больше не спрашивается</translation>
        </message>
        <message>
            <source>Not looked at: {codes}. The card is signed without a level.</source>
            <translation>Не рассмотрены: {codes}. Карта будет подписана без уровня.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a later day.</source>
            <translation>Ничего не изменено. Выберите более поздний день.</translation>
        </message>
        <message>
            <source>Nothing was changed. Look in the recycle bin or in the list of cards.</source>
            <translation>Ничего не изменилось. Посмотрите в корзине или в списке карт.</translation>
        </message>
        <message>
            <source>Nothing was changed. Write an addendum with its reason.</source>
            <translation>Ничего не изменено. Напишите исправление и укажите причину.</translation>
        </message>
        <message>
            <source>Number in the state system (AIS)</source>
            <translation>Номер в АИС ТЖС</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open that entry. Take the pupil off there before putting on again.</source>
            <translation>Откройте ту запись. Прежде чем ставить снова, снимите учащегося там.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Во времени</translation>
        </message>
        <message>
            <source>Place among peers</source>
            <translation>Положение среди сверстников</translation>
        </message>
        <message>
            <source>Planned removal</source>
            <translation>Планируемая дата снятия</translation>
        </message>
        <message>
            <source>Planned removal: {register}</source>
            <translation>Планируемое снятие: {register}</translation>
        </message>
        <message>
            <source>Progress in studies</source>
            <translation>Успеваемость</translation>
        </message>
        <message>
            <source>Protected: only a code on paper</source>
            <translation>Защищено: на бумаге только код</translation>
        </message>
        <message>
            <source>Protocol or order No.</source>
            <translation>№ протокола или приказа</translation>
        </message>
        <message>
            <source>Psychological features</source>
            <translation>Психологические особенности</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupil:</source>
            <comment>paper</comment>
            <translation>Учащийся:</translation>
        </message>
        <message>
            <source>Pupils on the register: {name}</source>
            <translation>Учащиеся на учёте: {name}</translation>
        </message>
        <message>
            <source>Pupils on the registers</source>
            <translation>Учащиеся, состоящие на учёте</translation>
        </message>
        <message>
            <source>Put on</source>
            <comment>register</comment>
            <translation>Поставлен</translation>
        </message>
        <message>
            <source>Put on a register…</source>
            <translation>Поставить на учёт…</translation>
        </message>
        <message>
            <source>Put on the register</source>
            <translation>Постановка на учёт</translation>
        </message>
        <message>
            <source>Put on: {register}</source>
            <translation>Поставлен на учёт: {register}</translation>
        </message>
        <message>
            <source>Raised because of</source>
            <translation>Уровень повышен из-за</translation>
        </message>
        <message>
            <source>Reason</source>
            <comment>of the inspection</comment>
            <translation>Причина учёта в ИДН</translation>
        </message>
        <message>
            <source>Reason</source>
            <comment>of the register</comment>
            <translation>Причина школьного учёта</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Reasons</source>
            <comment>register</comment>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Register</source>
            <comment>of pupils</comment>
            <translation>Вид учёта</translation>
        </message>
        <message>
            <source>Registered there on</source>
            <translation>Дата регистрации там</translation>
        </message>
        <message>
            <source>Registers</source>
            <comment>of pupils</comment>
            <translation>Учёт</translation>
        </message>
        <message>
            <source>Registers of pupils</source>
            <translation>Учёт учащихся</translation>
        </message>
        <message>
            <source>Relations in the family</source>
            <translation>Отношения в семье</translation>
        </message>
        <message>
            <source>Relations in words</source>
            <translation>Пояснение об отношениях</translation>
        </message>
        <message>
            <source>Removed on</source>
            <translation>Дата снятия</translation>
        </message>
        <message>
            <source>Repeated a year</source>
            <translation>Оставался на второй год</translation>
        </message>
        <message>
            <source>Resources, strengths</source>
            <translation>Ресурсы, сильные стороны</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Review</source>
            <comment>register</comment>
            <translation>Рассмотрение</translation>
        </message>
        <message>
            <source>SPPS</source>
            <comment>short</comment>
            <translation>СППС</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППС · {year} учебный год</translation>
        </message>
        <message>
            <source>Say on what day the pupil is taken off.</source>
            <translation>Укажите, в какой день учащийся снят с учёта.</translation>
        </message>
        <message>
            <source>Say why the level is set by hand.</source>
            <translation>Укажите, почему уровень установлен вручную.</translation>
        </message>
        <message>
            <source>Say why the pupil is taken off.</source>
            <translation>Укажите, почему учащийся снят с учёта.</translation>
        </message>
        <message>
            <source>Say why this differs from what the program proposes.</source>
            <translation>Укажите, почему это отличается от предложения программы.</translation>
        </message>
        <message>
            <source>School register: since</source>
            <translation>Школьный учёт: дата постановки</translation>
        </message>
        <message>
            <source>Sheet code</source>
            <translation>Код листа</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>card</comment>
            <translation>Подписана</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>entry</comment>
            <translation>Подписано</translation>
        </message>
        <message>
            <source>Signs (0 no, 1 sometimes, 2 often)</source>
            <translation>Признаки (0 нет, 1 иногда, 2 часто)</translation>
        </message>
        <message>
            <source>Signs and levels</source>
            <translation>Признаки и уровни</translation>
        </message>
        <message>
            <source>Signs, weights and levels are a proposal of the program: not a validated scale, not a conclusion.</source>
            <translation>Признаки, веса и уровни — предложение программы: это не валидизированная шкала и не заключение.</translation>
        </message>
        <message>
            <source>Since the card before</source>
            <translation>С прошлой карты</translation>
        </message>
        <message>
            <source>Since the card before: {word}; better: {better}, worse: {worse}.</source>
            <translation>С прошлой карты: {word}; лучше: {better}, хуже: {worse}.</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социальный педагог</translation>
        </message>
        <message>
            <source>Social, psychological and pedagogical service (SPPS)</source>
            <translation>Социально-психолого-педагогическая служба (СППС)</translation>
        </message>
        <message>
            <source>Stands on no register and has not stood on one.</source>
            <translation>На учёте не состоит и не состоял.</translation>
        </message>
        <message>
            <source>State</source>
            <comment>card</comment>
            <translation>Статус</translation>
        </message>
        <message>
            <source>State</source>
            <comment>rule</comment>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Stays in the service. Is not handed out and is not left with the form.</source>
            <translation>Остаётся в службе. Не выдаётся и не оставляется вместе с бланком.</translation>
        </message>
        <message>
            <source>Strengths, what can be relied on</source>
            <translation>Сильные стороны, на что можно опереться</translation>
        </message>
        <message>
            <source>Studies</source>
            <comment>card</comment>
            <translation>Учёба</translation>
        </message>
        <message>
            <source>Style of upbringing</source>
            <translation>Стиль воспитания</translation>
        </message>
        <message>
            <source>Sum</source>
            <comment>card</comment>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Sum of the signs</source>
            <translation>Сумма признаков</translation>
        </message>
        <message>
            <source>Support from outside</source>
            <translation>Внешняя поддержка</translation>
        </message>
        <message>
            <source>Taken off the register</source>
            <translation>Снятие с учёта</translation>
        </message>
        <message>
            <source>Taken off: {register}</source>
            <translation>Снят с учёта: {register}</translation>
        </message>
        <message>
            <source>The card cannot be signed yet.</source>
            <translation>Карту пока нельзя подписать.</translation>
        </message>
        <message>
            <source>The conclusion is not written in words.</source>
            <translation>Заключение не написано словами.</translation>
        </message>
        <message>
            <source>The day is not written.</source>
            <translation>Не указан день.</translation>
        </message>
        <message>
            <source>The day lies in the future.</source>
            <translation>Этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>The family in short</source>
            <translation>О семье кратко</translation>
        </message>
        <message>
            <source>The level set by hand is lower than a sign demands.</source>
            <translation>Уровень, установленный вручную, ниже, чем требует признак.</translation>
        </message>
        <message>
            <source>The next card cannot be before this one.</source>
            <translation>Следующая карта не может быть раньше этой.</translation>
        </message>
        <message>
            <source>The removal cannot be before putting on.</source>
            <translation>Снятие не может быть раньше постановки.</translation>
        </message>
        <message>
            <source>The rules of the program are used as they are.</source>
            <translation>Правила программы применяются без изменений.</translation>
        </message>
        <message>
            <source>There is no such level; levels can be renamed, not added.</source>
            <translation>Такого уровня нет; уровни можно переименовать, но не добавить.</translation>
        </message>
        <message>
            <source>This card is no longer in the register.</source>
            <translation>Этой карты больше нет в реестре.</translation>
        </message>
        <message>
            <source>This card is signed; a signed card is not changed.</source>
            <translation>Эта карта подписана; подписанная карта не изменяется.</translation>
        </message>
        <message>
            <source>This day lies before putting on.</source>
            <translation>Этот день раньше постановки на учёт.</translation>
        </message>
        <message>
            <source>This pupil already stands on this register.</source>
            <translation>Этот учащийся уже состоит на этом учёте.</translation>
        </message>
        <message>
            <source>This pupil was already taken off the register.</source>
            <translation>Этот учащийся уже снят с учёта.</translation>
        </message>
        <message>
            <source>Weight of an indicator, or sum from which a level holds</source>
            <translation>Вес показателя или сумма, с которой начинается уровень</translation>
        </message>
        <message>
            <source>Weight or sum</source>
            <translation>Вес или сумма</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Что исправляется или добавляется</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>What the psychologist has released</source>
            <translation>Сводка, переданная психологом</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Какие</translation>
        </message>
        <message>
            <source>Which card</source>
            <translation>Какая карта</translation>
        </message>
        <message>
            <source>Who and how</source>
            <translation>Кто и как</translation>
        </message>
        <message>
            <source>Who decided</source>
            <translation>Кто решил</translation>
        </message>
        <message>
            <source>Why it was changed</source>
            <translation>Почему изменено</translation>
        </message>
        <message>
            <source>Why pupils were taken off</source>
            <translation>Причины снятия</translation>
        </message>
        <message>
            <source>Why removed</source>
            <translation>Причина снятия</translation>
        </message>
        <message>
            <source>Why the level is set by hand</source>
            <translation>Почему установлен вручную</translation>
        </message>
        <message>
            <source>With adults</source>
            <translation>Отношения со взрослыми</translation>
        </message>
        <message>
            <source>With parents</source>
            <translation>С родителями</translation>
        </message>
        <message>
            <source>With teachers</source>
            <translation>С учителями</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Формулировка</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>peers</comment>
            <translation>принятый</translation>
        </message>
        <message>
            <source>another reason</source>
            <comment>register</comment>
            <translation>другая причина</translation>
        </message>
        <message>
            <source>at least {level}</source>
            <translation>не ниже: {level}</translation>
        </message>
        <message>
            <source>authoritarian</source>
            <comment>style</comment>
            <translation>авторитарный</translation>
        </message>
        <message>
            <source>avoids</source>
            <comment>bond</comment>
            <translation>избегает</translation>
        </message>
        <message>
            <source>behaviour has become better</source>
            <translation>поведение улучшилось</translation>
        </message>
        <message>
            <source>better</source>
            <comment>card</comment>
            <translation>улучшение</translation>
        </message>
        <message>
            <source>born {day}</source>
            <translation>дата рождения {day}</translation>
        </message>
        <message>
            <source>both parents</source>
            <comment>family type</comment>
            <translation>полная</translation>
        </message>
        <message>
            <source>breaks discipline</source>
            <translation>нарушает дисциплину</translation>
        </message>
        <message>
            <source>bullies others</source>
            <translation>травит других (буллинг)</translation>
        </message>
        <message>
            <source>calm</source>
            <comment>relations</comment>
            <translation>спокойные</translation>
        </message>
        <message>
            <source>cannot be compared</source>
            <comment>card</comment>
            <translation>сравнить нельзя</translation>
        </message>
        <message>
            <source>changed by the school</source>
            <translation>изменено школой</translation>
        </message>
        <message>
            <source>children: {names}</source>
            <translation>дети: {names}</translation>
        </message>
        <message>
            <source>class {name}</source>
            <translation>класс {name}</translation>
        </message>
        <message>
            <source>commission</source>
            <comment>register</comment>
            <translation>комиссия</translation>
        </message>
        <message>
            <source>commission for children's affairs</source>
            <translation>комиссия по делам детей</translation>
        </message>
        <message>
            <source>committed an offence</source>
            <translation>совершил правонарушение</translation>
        </message>
        <message>
            <source>conflict</source>
            <comment>bond</comment>
            <translation>конфликтные</translation>
        </message>
        <message>
            <source>conflict with the law</source>
            <comment>situation</comment>
            <translation>конфликт с законом</translation>
        </message>
        <message>
            <source>conflict, divorce</source>
            <comment>situation</comment>
            <translation>конфликт, развод</translation>
        </message>
        <message>
            <source>contradictory</source>
            <comment>style</comment>
            <translation>противоречивый</translation>
        </message>
        <message>
            <source>crisis of the age</source>
            <comment>cause</comment>
            <translation>возрастной кризис</translation>
        </message>
        <message>
            <source>danger</source>
            <comment>card</comment>
            <translation>опасность</translation>
        </message>
        <message>
            <source>decision</source>
            <comment>paper</comment>
            <translation>решение</translation>
        </message>
        <message>
            <source>democratic</source>
            <comment>style</comment>
            <translation>демократический</translation>
        </message>
        <message>
            <source>dependence</source>
            <comment>situation</comment>
            <translation>зависимость</translation>
        </message>
        <message>
            <source>diagnostic cards and registers of pupils</source>
            <translation>диагностические карты и учёт учащихся</translation>
        </message>
        <message>
            <source>disability</source>
            <translation>инвалидность</translation>
        </message>
        <message>
            <source>disaster</source>
            <comment>situation</comment>
            <translation>бедствие, пожар</translation>
        </message>
        <message>
            <source>due or overdue</source>
            <translation>срок подошёл или прошёл</translation>
        </message>
        <message>
            <source>dwelling</source>
            <comment>situation</comment>
            <translation>жилищная проблема</translation>
        </message>
        <message>
            <source>even</source>
            <comment>attitude</comment>
            <translation>ровное</translation>
        </message>
        <message>
            <source>even</source>
            <comment>bond</comment>
            <translation>ровные</translation>
        </message>
        <message>
            <source>excellent</source>
            <comment>progress</comment>
            <translation>отлично</translation>
        </message>
        <message>
            <source>family</source>
            <comment>cause</comment>
            <translation>семья</translation>
        </message>
        <message>
            <source>father only</source>
            <comment>family type</comment>
            <translation>только отец</translation>
        </message>
        <message>
            <source>fights, aggression</source>
            <translation>драки, агрессия</translation>
        </message>
        <message>
            <source>finished school</source>
            <comment>closing</comment>
            <translation>выпуск</translation>
        </message>
        <message>
            <source>friendly</source>
            <comment>relations</comment>
            <translation>дружеские</translation>
        </message>
        <message>
            <source>full of conflict</source>
            <comment>bond</comment>
            <translation>конфликтные</translation>
        </message>
        <message>
            <source>full of conflict</source>
            <comment>relations</comment>
            <translation>конфликтные</translation>
        </message>
        <message>
            <source>good</source>
            <comment>progress</comment>
            <translation>хорошо</translation>
        </message>
        <message>
            <source>guardian or relatives</source>
            <comment>family type</comment>
            <translation>опекун или родственники</translation>
        </message>
        <message>
            <source>health</source>
            <comment>cause</comment>
            <translation>здоровье</translation>
        </message>
        <message>
            <source>illness</source>
            <comment>situation</comment>
            <translation>болезнь, инв-ть</translation>
        </message>
        <message>
            <source>illness, disability</source>
            <comment>situation</comment>
            <translation>болезнь, инвалидность</translation>
        </message>
        <message>
            <source>in a difficult life situation</source>
            <comment>title, line 2</comment>
            <translation>в трудной жизненной ситуации</translation>
        </message>
        <message>
            <source>indicator</source>
            <comment>rule</comment>
            <translation>показатель</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>attitude</comment>
            <translation>безразличное</translation>
        </message>
        <message>
            <source>indifferent</source>
            <comment>relations</comment>
            <translation>безразличные</translation>
        </message>
        <message>
            <source>interested</source>
            <comment>attitude</comment>
            <translation>заинтересованное</translation>
        </message>
        <message>
            <source>isolated</source>
            <comment>peers</comment>
            <translation>изолированный</translation>
        </message>
        <message>
            <source>law</source>
            <comment>situation</comment>
            <translation>закон</translation>
        </message>
        <message>
            <source>leader</source>
            <comment>peers</comment>
            <translation>лидер</translation>
        </message>
        <message>
            <source>level</source>
            <comment>rule</comment>
            <translation>уровень</translation>
        </message>
        <message>
            <source>level: {level}</source>
            <translation>уровень: {level}</translation>
        </message>
        <message>
            <source>local authority</source>
            <comment>support</comment>
            <translation>айыл окмоту / МТУ</translation>
        </message>
        <message>
            <source>long illness</source>
            <translation>хроническое заболевание</translation>
        </message>
        <message>
            <source>loss of care</source>
            <comment>situation</comment>
            <translation>утрата попечения</translation>
        </message>
        <message>
            <source>loss of parental care</source>
            <comment>situation</comment>
            <translation>утрата родительского попечения</translation>
        </message>
        <message>
            <source>migration</source>
            <comment>situation</comment>
            <translation>миграция</translation>
        </message>
        <message>
            <source>misses lessons without a reason</source>
            <translation>пропускает уроки без причины</translation>
        </message>
        <message>
            <source>mother only</source>
            <comment>family type</comment>
            <translation>только мать</translation>
        </message>
        <message>
            <source>moved away</source>
            <comment>closing</comment>
            <translation>выехали</translation>
        </message>
        <message>
            <source>moved to another school</source>
            <comment>closing</comment>
            <translation>переведён в другую школу</translation>
        </message>
        <message>
            <source>natural disaster, fire</source>
            <comment>situation</comment>
            <translation>стихийное бедствие, пожар</translation>
        </message>
        <message>
            <source>negative</source>
            <comment>attitude</comment>
            <translation>отрицательное</translation>
        </message>
        <message>
            <source>neglectful</source>
            <comment>style</comment>
            <translation>гипоопека (безнадзорность)</translation>
        </message>
        <message>
            <source>neighbours</source>
            <comment>support</comment>
            <translation>соседи</translation>
        </message>
        <message>
            <source>no</source>
            <comment>sign level</comment>
            <translation>нет</translation>
        </message>
        <message>
            <source>no change</source>
            <comment>card</comment>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>no level yet</source>
            <translation>уровня пока нет</translation>
        </message>
        <message>
            <source>no sum: not looked at {codes}</source>
            <translation>суммы нет: не рассмотрены {codes}</translation>
        </message>
        <message>
            <source>not all looked at</source>
            <translation>рассмотрено не всё</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>не спрашивается</translation>
        </message>
        <message>
            <source>not established</source>
            <comment>cause</comment>
            <translation>не установлены</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>не наблюдалось</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>ещё не подписаны</translation>
        </message>
        <message>
            <source>of a difficult adolescent</source>
            <comment>title, line 2</comment>
            <translation>трудного подростка</translation>
        </message>
        <message>
            <source>often, clear</source>
            <comment>sign level</comment>
            <translation>часто, явно</translation>
        </message>
        <message>
            <source>on the edge</source>
            <comment>peers</comment>
            <translation>в стороне</translation>
        </message>
        <message>
            <source>other</source>
            <comment>situation</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>overprotective</source>
            <comment>style</comment>
            <translation>гиперопека</translation>
        </message>
        <message>
            <source>peers</source>
            <comment>cause</comment>
            <translation>сверстники</translation>
        </message>
        <message>
            <source>permissive</source>
            <comment>style</comment>
            <translation>либеральный (попустительский)</translation>
        </message>
        <message>
            <source>planned removal is due</source>
            <translation>подошёл срок снятия</translation>
        </message>
        <message>
            <source>poor</source>
            <comment>progress</comment>
            <translation>плохо</translation>
        </message>
        <message>
            <source>poverty</source>
            <comment>situation</comment>
            <translation>бедность</translation>
        </message>
        <message>
            <source>protected</source>
            <comment>rule</comment>
            <translation>защищён</translation>
        </message>
        <message>
            <source>protocol No.</source>
            <translation>№ протокола</translation>
        </message>
        <message>
            <source>public organisations</source>
            <comment>support</comment>
            <translation>общественные организации</translation>
        </message>
        <message>
            <source>put on by mistake</source>
            <translation>поставлен ошибочно</translation>
        </message>
        <message>
            <source>reason</source>
            <comment>paper</comment>
            <translation>причина</translation>
        </message>
        <message>
            <source>register of the inspection for minors (IDN)</source>
            <translation>учёт ИДН</translation>
        </message>
        <message>
            <source>registered on</source>
            <translation>дата регистрации</translation>
        </message>
        <message>
            <source>rejected</source>
            <comment>peers</comment>
            <translation>отвергаемый</translation>
        </message>
        <message>
            <source>relatives</source>
            <comment>support</comment>
            <translation>родственники</translation>
        </message>
        <message>
            <source>review is due</source>
            <translation>подошёл срок рассмотрения</translation>
        </message>
        <message>
            <source>runs away, roams the streets</source>
            <translation>побеги, бродяжничество</translation>
        </message>
        <message>
            <source>satisf.</source>
            <comment>progress</comment>
            <translation>удовл.</translation>
        </message>
        <message>
            <source>satisfactory</source>
            <comment>progress</comment>
            <translation>удовлетворительно</translation>
        </message>
        <message>
            <source>school</source>
            <comment>register</comment>
            <translation>школьный</translation>
        </message>
        <message>
            <source>school register</source>
            <translation>внутришкольный учёт</translation>
        </message>
        <message>
            <source>service mark</source>
            <translation>служебная пометка</translation>
        </message>
        <message>
            <source>signs of dependence</source>
            <translation>признаки зависимости</translation>
        </message>
        <message>
            <source>signs of injuries</source>
            <translation>следы травм</translation>
        </message>
        <message>
            <source>social protection</source>
            <comment>support</comment>
            <translation>соцзащита</translation>
        </message>
        <message>
            <source>somebody was told</source>
            <translation>открыто оповещение</translation>
        </message>
        <message>
            <source>sometimes, weak</source>
            <comment>sign level</comment>
            <translation>иногда, слабо</translation>
        </message>
        <message>
            <source>stand on a register</source>
            <translation>состоят на учёте</translation>
        </message>
        <message>
            <source>step-parent</source>
            <comment>family type</comment>
            <translation>отчим или мачеха</translation>
        </message>
        <message>
            <source>studies</source>
            <comment>cause</comment>
            <translation>учёба</translation>
        </message>
        <message>
            <source>surroundings</source>
            <comment>cause</comment>
            <translation>окружение</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>снятые</translation>
        </message>
        <message>
            <source>taken off {day}</source>
            <translation>снята {day}</translation>
        </message>
        <message>
            <source>tense</source>
            <comment>bond</comment>
            <translation>напряжённые</translation>
        </message>
        <message>
            <source>the last of each</source>
            <translation>последняя у каждого</translation>
        </message>
        <message>
            <source>the term is over</source>
            <comment>register</comment>
            <translation>срок истёк</translation>
        </message>
        <message>
            <source>theft, damage to property</source>
            <translation>воровство, порча имущества</translation>
        </message>
        <message>
            <source>tobacco, alcohol, other substances</source>
            <translation>табак, алкоголь, другие вещества</translation>
        </message>
        <message>
            <source>trusting</source>
            <comment>bond</comment>
            <translation>доверительные</translation>
        </message>
        <message>
            <source>under observation of a doctor</source>
            <translation>на диспансерном учёте</translation>
        </message>
        <message>
            <source>unemployment</source>
            <comment>situation</comment>
            <translation>безработица</translation>
        </message>
        <message>
            <source>unknown</source>
            <comment>level</comment>
            <translation>неизвестен</translation>
        </message>
        <message>
            <source>unstable</source>
            <comment>relations</comment>
            <translation>неустойчивые</translation>
        </message>
        <message>
            <source>violence</source>
            <comment>situation</comment>
            <translation>насилие</translation>
        </message>
        <message>
            <source>was {level}</source>
            <translation>было {level}</translation>
        </message>
        <message>
            <source>without</source>
            <translation>без причины</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>card</comment>
            <translation>ухудшение</translation>
        </message>
        <message numerus="yes">
            <source>{born}, {n} years</source>
            <translation>
                <numerusform>{born}, {n} год</numerusform>
                <numerusform>{born}, {n} года</numerusform>
                <numerusform>{born}, {n} лет</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, overdue</source>
            <translation>{day}, просрочено</translation>
        </message>
        <message>
            <source>{level}, set by hand</source>
            <translation>{level}, установлен вручную</translation>
        </message>
        <message>
            <source>{name}: planned removal from the register</source>
            <translation>{name}: планируемое снятие с учёта</translation>
        </message>
        <message>
            <source>{name}: repeat the diagnostic card</source>
            <translation>{name}: повторить диагностическую карту</translation>
        </message>
        <message>
            <source>{name}: review of the register</source>
            <translation>{name}: рассмотрение учёта</translation>
        </message>
        <message>
            <source>{state}, not signed</source>
            <translation>{state}, не подписана</translation>
        </message>
        <message>
            <source>{title} No. {number}</source>
            <translation>{title} № {number}</translation>
        </message>
        <message>
            <source>{title}: DRAFT, not signed</source>
            <translation>{title}: ЧЕРНОВИК, не подписана</translation>
        </message>
        <message>
            <source>{title}: {state}</source>
            <translation>{title}: {state}</translation>
        </message>
        <message>
            <source>{total} of {most}</source>
            <translation>{total} из {most}</translation>
        </message>
        <message>
            <source>{total} of {most} · not a validated scale</source>
            <translation>{total} из {most} · не валидизированная шкала</translation>
        </message>
        <message>
            <source>“Not established” cannot stand beside a cause.</source>
            <translation>«Не установлены» не может стоять рядом с причиной.</translation>
        </message>
    </context>
</TS>
