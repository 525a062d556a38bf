<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>psychodiagnostics</name>
        <message numerus="yes">
            <source>*: fewer than {n} children; the number is not told, so that nobody can be recognised.</source>
            <translation>
                <numerusform>*: менее {n} ребёнка; число не указано, чтобы никого нельзя было узнать.</numerusform>
                <numerusform>*: менее {n} детей; число не указано, чтобы никого нельзя было узнать.</numerusform>
                <numerusform>*: менее {n} детей; число не указано, чтобы никого нельзя было узнать.</numerusform>
            </translation>
        </message>
        <message>
            <source>A result of screening, not a clinical diagnosis.</source>
            <translation>Результат скрининга, не клинический диагноз.</translation>
        </message>
        <message>
            <source>A scale is scored from so many answers</source>
            <translation>Шкала считается от стольких ответов</translation>
        </message>
        <message>
            <source>A sum of scales is written as =A+B-C, with the codes of scales above it.</source>
            <translation>Сумма шкал пишется как =A+B-C, кодами шкал, стоящих выше.</translation>
        </message>
        <message>
            <source>A whole class</source>
            <translation>Целый класс</translation>
        </message>
        <message>
            <source>About it</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Add a correction with its reason; both are printed together.</source>
            <translation>Добавьте исправление с причиной; печатаются вместе.</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Age from</source>
            <translation>Возраст от</translation>
        </message>
        <message>
            <source>Age to</source>
            <translation>Возраст до</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Ages are written as 9, 9-11 or 12+, grades as 5-6 кл.</source>
            <translation>Возраст пишется как 9, 9-11 или 12+, классы как 5-6 кл.</translation>
        </message>
        <message>
            <source>Ages or grades</source>
            <translation>Возраст или класс</translation>
        </message>
        <message>
            <source>Another kind of answer</source>
            <translation>Другой вид ответа</translation>
        </message>
        <message>
            <source>Answered</source>
            <comment>of items</comment>
            <translation>Ответов</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Answers and questions</source>
            <translation>Ответы и вопросы</translation>
        </message>
        <message>
            <source>Answers are written already: who is examined cannot change.</source>
            <translation>Ответы уже записаны: сменить обследуемых нельзя.</translation>
        </message>
        <message>
            <source>Answers as they stand on the blank</source>
            <translation>Сырые ответы (как в бланке)</translation>
        </message>
        <message>
            <source>Answers from its paper blank can be entered and scored.</source>
            <translation>Ответы с бумажного бланка можно ввести и подсчитать.</translation>
        </message>
        <message>
            <source>Area</source>
            <comment>of a test</comment>
            <translation>Сфера</translation>
        </message>
        <message>
            <source>Asks for attention</source>
            <translation>Требует внимания</translation>
        </message>
        <message>
            <source>Attitude, pace, tiredness, help that was given</source>
            <translation>Отношение, темп, утомление, оказанная помощь</translation>
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
            <source>Be careful</source>
            <translation>Осторожно</translation>
        </message>
        <message>
            <source>Beginning</source>
            <comment>of an hour</comment>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Beside each other: {scale}</source>
            <translation>Сравнение: {scale}</translation>
        </message>
        <message>
            <source>Blanks</source>
            <translation>Бланков</translation>
        </message>
        <message>
            <source>Boys</source>
            <comment>column</comment>
            <translation>Мальчики</translation>
        </message>
        <message>
            <source>By level: {scale}</source>
            <translation>По уровням: {scale}</translation>
        </message>
        <message>
            <source>By the validity scale the answers are doubtful.</source>
            <translation>По шкале достоверности ответы сомнительны.</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Осторожно</translation>
        </message>
        <message>
            <source>Choice of a profession</source>
            <comment>sphere</comment>
            <translation>Профнаправленность</translation>
        </message>
        <message>
            <source>Choose one of them.</source>
            <translation>Выберите одну из них.</translation>
        </message>
        <message>
            <source>Choose one pupil, or a class, or give your own list a name.</source>
            <translation>Выберите ученика или класс либо дайте название своему списку.</translation>
        </message>
        <message>
            <source>Choose the variant that stands on the blank.</source>
            <translation>Выберите вариант, который стоит на бланке.</translation>
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
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Cognitive sphere</source>
            <translation>Познавательная сфера</translation>
        </message>
        <message>
            <source>Communication</source>
            <comment>sphere</comment>
            <translation>Коммуникативная сфера</translation>
        </message>
        <message>
            <source>Compared with my blank</source>
            <translation>Сверено с моим бланком</translation>
        </message>
        <message>
            <source>Conclusion No.</source>
            <translation>Заключение №</translation>
        </message>
        <message>
            <source>Conclusion for the parents</source>
            <translation>Заключение для родителей</translation>
        </message>
        <message>
            <source>Conclusion in short</source>
            <translation>Вывод (кратко)</translation>
        </message>
        <message>
            <source>Conclusions</source>
            <translation>Заключения</translation>
        </message>
        <message>
            <source>Conclusions</source>
            <comment>column</comment>
            <translation>Заключения</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Условия</translation>
        </message>
        <message>
            <source>Confidential. To be passed on only with consent.</source>
            <translation>Конфиденциально. Передача только с согласия.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Content</source>
            <comment>of a conclusion</comment>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Copied from</source>
            <translation>Скопировано из</translation>
        </message>
        <message>
            <source>Corrections and additions</source>
            <translation>Исправления и дополнения</translation>
        </message>
        <message>
            <source>Count: yes, a, mark</source>
            <translation>Считаются: да, а, отметка</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Опасность</translation>
        </message>
        <message>
            <source>Dangers</source>
            <translation>Опасности</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Diagnostic work</source>
            <translation>Диагностическая работа</translation>
        </message>
        <message>
            <source>Different</source>
            <translation>Расхождения</translation>
        </message>
        <message>
            <source>Difficulties and their supposed causes</source>
            <translation>Трудности и предполагаемые причины</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>Делится на</translation>
        </message>
        <message>
            <source>Draft, not signed.</source>
            <translation>Черновик, не подписано.</translation>
        </message>
        <message>
            <source>Each example is a sheet of answers with the result it must give: from published sources, or reckoned apart from the program. A single slip in a key makes at least one of them fail.</source>
            <translation>Каждый пример — лист ответов и результат, который он должен дать: из опубликованных источников или подсчитанный отдельно от программы. При одной ошибке в ключе хотя бы один из них не сходится.</translation>
        </message>
        <message>
            <source>Either one pupil, or a class, or a list.</source>
            <translation>Либо один ученик, либо класс, либо список.</translation>
        </message>
        <message>
            <source>Emotions and will</source>
            <translation>Эмоционально-волевая сфера</translation>
        </message>
        <message>
            <source>Empty: as many as there are questions below.</source>
            <translation>Пусто: столько, сколько вопросов ниже.</translation>
        </message>
        <message>
            <source>Empty: one blank leaves the form unscored. A number: blanks are made up for by the mean of the scale.</source>
            <translation>Пусто: при одном пропуске лист не считается. Число: пропуски восполняются средним по шкале.</translation>
        </message>
        <message>
            <source>Empty: the number of the line.</source>
            <translation>Пусто: номер строки.</translation>
        </message>
        <message>
            <source>End</source>
            <comment>of an hour</comment>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Обследования</translation>
        </message>
        <message>
            <source>Examined on</source>
            <translation>Дата обследования</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Примеры</translation>
        </message>
        <message>
            <source>Examples scored: {scored}; single values compared: {values}; different: {wrong}.</source>
            <translation>Подсчитано примеров: {scored}; сравнено значений: {values}; расхождений: {wrong}.</translation>
        </message>
        <message>
            <source>Examples that check it</source>
            <translation>Проверочных примеров</translation>
        </message>
        <message>
            <source>Facts about the key</source>
            <translation>О ключе</translation>
        </message>
        <message>
            <source>First scale of each instrument, its own levels, the last result of each pupil; results of screening, no diagnoses.</source>
            <translation>По первой шкале каждой методики, её собственным уровням и последнему результату учащегося; результаты скрининга, не клинические заключения.</translation>
        </message>
        <message>
            <source>For the psychologist only</source>
            <translation>Полное, только для психолога</translation>
        </message>
        <message>
            <source>Form</source>
            <comment>of an examination</comment>
            <translation>Инд./групп.</translation>
        </message>
        <message>
            <source>From</source>
            <comment>a score</comment>
            <translation>От</translation>
        </message>
        <message>
            <source>From – to</source>
            <translation>Пределы</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Общие сведения</translation>
        </message>
        <message>
            <source>Girls</source>
            <comment>column</comment>
            <translation>Девочки</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Кому передано</translation>
        </message>
        <message>
            <source>Grades</source>
            <translation>Классы</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Group</source>
            <comment>examinations</comment>
            <translation>Группов.</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Как проходит</translation>
        </message>
        <message>
            <source>How it is answered</source>
            <translation>Способ ответа</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>In order, separated by semicolons: never; seldom; often.</source>
            <translation>По порядку, через точку с запятой: никогда; иногда; часто.</translation>
        </message>
        <message>
            <source>Individual</source>
            <comment>examinations</comment>
            <translation>Индивид.</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Методика</translation>
        </message>
        <message>
            <source>Instruments used</source>
            <translation>Использованные методики</translation>
        </message>
        <message>
            <source>It is not said who is examined.</source>
            <translation>Не указано, кого обследуют.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Item No.</source>
            <translation>№ пункта</translation>
        </message>
        <message>
            <source>Item {item}: “{given}” is not an answer; possible is {allowed}.</source>
            <translation>Пункт {item}: «{given}» не может быть ответом; возможно: {allowed}.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Пункты</translation>
        </message>
        <message>
            <source>Items taken away</source>
            <translation>Вычитаемые пункты</translation>
        </message>
        <message>
            <source>Items that count reversed: no, b</source>
            <translation>Считаются обратно: нет, б</translation>
        </message>
        <message>
            <source>Items that count: yes, a, the mark</source>
            <translation>Считаются: да, а, отметка</translation>
        </message>
        <message>
            <source>Its items have no text here: the school must hold the right to it and enter it. Use the paper blank.</source>
            <translation>Текстов вопросов здесь нет: школа должна иметь на них право и внести их. Используйте бумажный бланк.</translation>
        </message>
        <message>
            <source>Journal of diagnostics</source>
            <translation>Журнал диагностики</translation>
        </message>
        <message>
            <source>Keep until</source>
            <translation>Хранить до</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Место хранения</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Ключ</translation>
        </message>
        <message>
            <source>Key</source>
            <comment>of an instrument</comment>
            <translation>Ключ</translation>
        </message>
        <message>
            <source>Kind of answer</source>
            <translation>Вид ответа</translation>
        </message>
        <message>
            <source>Largest mark</source>
            <translation>Наибольшая отметка</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Последний раз</translation>
        </message>
        <message>
            <source>Left empty, it is counted by itself.</source>
            <translation>Если оставить пустым, посчитается само.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Level</source>
            <comment>of a scale</comment>
            <translation>Уровень</translation>
        </message>
        <message>
            <source>Level in Kyrgyz</source>
            <translation>Уровень на кыргызском</translation>
        </message>
        <message>
            <source>Level in Russian</source>
            <translation>Уровень на русском</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>Levels</source>
            <comment>part of a report</comment>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>Levels and norms</source>
            <translation>Уровни и нормы</translation>
        </message>
        <message>
            <source>Levels by instrument</source>
            <translation>Уровни по методикам</translation>
        </message>
        <message>
            <source>Levels, each with the score it begins with; the lowest begins nowhere</source>
            <translation>Уровни, у каждого балл, с которого он начинается; у низшего начала нет</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Licence, permission, source</source>
            <translation>Лицензия, разрешение, источник</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Строка {line}: {reason}</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>May stay blank</source>
            <translation>Может быть пустым</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Среднее</translation>
        </message>
        <message>
            <source>Motivation to learn</source>
            <translation>Учебная мотивация</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation>ФИО</translation>
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
            <source>Needs attention</source>
            <translation>Требует внимания</translation>
        </message>
        <message>
            <source>New conclusion…</source>
            <translation>Новое заключение…</translation>
        </message>
        <message>
            <source>New examination…</source>
            <translation>Новое обследование…</translation>
        </message>
        <message>
            <source>No conclusion yet</source>
            <translation>Заключений пока нет</translation>
        </message>
        <message>
            <source>No examination yet</source>
            <translation>Обследований пока нет</translation>
        </message>
        <message>
            <source>Not scorable: no answer to items {items}.</source>
            <translation>Не подсчитать: нет ответа на вопросы {items}.</translation>
        </message>
        <message>
            <source>Nothing is scored: figures and words are written down.</source>
            <translation>Не подсчитывается: записываются числа и слова.</translation>
        </message>
        <message>
            <source>Nothing was changed. Make a new examination for the others, and delete this one if it was a mistake.</source>
            <translation>Ничего не изменено. Создайте новое обследование для других, а это удалите, если оно ошибочно.</translation>
        </message>
        <message>
            <source>Nothing was lost. Fill this in and sign again.</source>
            <translation>Ничего не потеряно. Заполните и подпишите снова.</translation>
        </message>
        <message>
            <source>Nothing was scored. Compare the answers with the paper.</source>
            <translation>Ничего не подсчитано. Сверьте ответы с бумагой.</translation>
        </message>
        <message>
            <source>Nothing was taken. Either the key or the example has a slip.</source>
            <translation>Ничего не взято. Ошибка либо в ключе, либо в примере.</translation>
        </message>
        <message>
            <source>Number of blanks</source>
            <translation>Количество бланков</translation>
        </message>
        <message>
            <source>Number of items</source>
            <translation>Число пунктов</translation>
        </message>
        <message>
            <source>Numbers are separated by semicolons: 3; 5; 8.</source>
            <translation>Числа разделяются точкой с запятой: 3; 5; 8.</translation>
        </message>
        <message>
            <source>Observation</source>
            <comment>of a child</comment>
            <translation>Наблюдение</translation>
        </message>
        <message>
            <source>Observation during the work</source>
            <translation>Наблюдение во время работы</translation>
        </message>
        <message>
            <source>Observation: attitude, pace, tiredness, help</source>
            <translation>Наблюдение: отношение, темп, утомление, помощь</translation>
        </message>
        <message>
            <source>On what basis</source>
            <translation>На каком основании</translation>
        </message>
        <message>
            <source>One pupil</source>
            <translation>Один ученик</translation>
        </message>
        <message>
            <source>Only above it</source>
            <translation>Только выше</translation>
        </message>
        <message>
            <source>Or a list of your own: its name</source>
            <translation>Или свой список: название</translation>
        </message>
        <message>
            <source>Own words cannot be counted: choose another kind of answer for the items of a scale.</source>
            <translation>Свои слова посчитать нельзя: выберите другой вид ответа для пунктов шкалы.</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Разрешение</translation>
        </message>
        <message>
            <source>Permission: from whom, number, day</source>
            <translation>Разрешение: от кого, номер, дата</translation>
        </message>
        <message>
            <source>Personality</source>
            <translation>Личностная сфера</translation>
        </message>
        <message>
            <source>Plus</source>
            <translation>Прибавить</translation>
        </message>
        <message>
            <source>Points of the options</source>
            <translation>Баллы вариантов</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Присутствие</translation>
        </message>
        <message>
            <source>Profile of a pupil</source>
            <translation>Профиль ученика</translation>
        </message>
        <message>
            <source>Protocol of a check of the scoring</source>
            <translation>Протокол проверки подсчёта</translation>
        </message>
        <message>
            <source>Protocol of a psychodiagnostic examination (draft, not signed)</source>
            <translation>Протокол психодиагностического обследования (черновик, не подписан)</translation>
        </message>
        <message>
            <source>Protocol of a psychodiagnostic examination No. {number}</source>
            <translation>Протокол психодиагностического обследования № {number}</translation>
        </message>
        <message>
            <source>Psychological conclusion</source>
            <translation>Психологическое заключение</translation>
        </message>
        <message>
            <source>Psychological conclusion No. {number}</source>
            <translation>Психологическое заключение № {number}</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <comment>who signs</comment>
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
            <comment>number</comment>
            <translation>Кол-во</translation>
        </message>
        <message>
            <source>Pupils: those who answered, each once. Conclusions: signed in this period.</source>
            <translation>Учащиеся: ответившие, каждый один раз. Заключения: подписанные в этом периоде.</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Question in Kyrgyz</source>
            <translation>Вопрос на кыргызском</translation>
        </message>
        <message>
            <source>Question in Russian</source>
            <translation>Вопрос на русском</translation>
        </message>
        <message>
            <source>Questions (only your own, or those the school holds the right to)</source>
            <translation>Вопросы (только свои или те, на которые у школы есть право)</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>Отношение</translation>
        </message>
        <message>
            <source>Raw score</source>
            <translation>Сырой балл</translation>
        </message>
        <message>
            <source>Raw scores the second, third… begin with</source>
            <translation>Сырые баллы, с которых начинаются второй, третий…</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Причина исправления</translation>
        </message>
        <message>
            <source>Reason of the request</source>
            <translation>Причина обращения</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Рекомендация</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Recommendations for the administration</source>
            <translation>Рекомендации для администрации</translation>
        </message>
        <message>
            <source>Recommendations for the class teacher</source>
            <translation>Рекомендации классному руководителю</translation>
        </message>
        <message>
            <source>Recommendations only, for the administration</source>
            <translation>Только рекомендации, для администрации</translation>
        </message>
        <message>
            <source>Register of the psychologist's protocols</source>
            <translation>Журнал регистрации протоколов педагога-психолога</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>register</comment>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Request to the psychologist</source>
            <translation>Запрос к психологу</translation>
        </message>
        <message>
            <source>Rests on the result</source>
            <translation>На каком результате основана</translation>
        </message>
        <message>
            <source>Rests on: {ground}</source>
            <translation>Основание: {ground}</translation>
        </message>
        <message>
            <source>Result</source>
            <comment>of an examination</comment>
            <translation>Результат обследования</translation>
        </message>
        <message>
            <source>Results</source>
            <comment>column</comment>
            <translation>Результатов</translation>
        </message>
        <message>
            <source>Results by spheres</source>
            <translation>Результаты по сферам</translation>
        </message>
        <message>
            <source>Results of a group, for the administration</source>
            <translation>Результаты группы, для администрации</translation>
        </message>
        <message>
            <source>Reversed: no, b</source>
            <translation>Обратные: нет, б</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Права</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППС · {year} учебный год</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Выборка</translation>
        </message>
        <message>
            <source>Say how many items there are, or write the questions.</source>
            <translation>Укажите число пунктов или напишите вопросы.</translation>
        </message>
        <message>
            <source>Say the smallest and the largest mark.</source>
            <translation>Укажите наименьшую и наибольшую отметку.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Шкала</translation>
        </message>
        <message>
            <source>Scales and key</source>
            <translation>Шкалы и ключ</translation>
        </message>
        <message>
            <source>Scales: items as 1, 3, 5-8; a sum of scales as =A+B</source>
            <translation>Шкалы: пункты в виде 1, 3, 5-8; сумма шкал — =A+B</translation>
        </message>
        <message>
            <source>School year {year}</source>
            <translation>{year} учебный год</translation>
        </message>
        <message>
            <source>Schulte table {number} of {total} · set {seed}</source>
            <translation>Таблица Шульте {number} из {total} · набор № {seed}</translation>
        </message>
        <message>
            <source>Scored</source>
            <comment>number of pupils</comment>
            <translation>Подсчитано</translation>
        </message>
        <message>
            <source>Scored with another version of the key.</source>
            <translation>Подсчитано по другой версии ключа.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Scores and levels</source>
            <translation>Баллы и уровни</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Share</source>
            <comment>column</comment>
            <translation>Доля</translation>
        </message>
        <message>
            <source>Short, for the class teacher</source>
            <translation>Краткое, для классного руководителя</translation>
        </message>
        <message>
            <source>Short, for the parents</source>
            <translation>Краткое, для родителей</translation>
        </message>
        <message>
            <source>Smallest mark</source>
            <translation>Наименьшая отметка</translation>
        </message>
        <message>
            <source>Socio-psychological-pedagogical service</source>
            <translation>Социально-психолого-педагогическая служба</translation>
        </message>
        <message>
            <source>Sociometry</source>
            <translation>Социометрия</translation>
        </message>
        <message>
            <source>Source of the norms</source>
            <translation>Источник норм</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Sphere</source>
            <translation>Сфера</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Разброс (σ)</translation>
        </message>
        <message>
            <source>Standard score</source>
            <translation>Стандартный балл</translation>
        </message>
        <message>
            <source>Standard scores</source>
            <translation>Стандартные баллы</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Сильные стороны</translation>
        </message>
        <message>
            <source>Sum of scales</source>
            <translation>Сумма шкал</translation>
        </message>
        <message>
            <source>Summary of diagnostics for a class</source>
            <translation>Сводка диагностики по классу</translation>
        </message>
        <message>
            <source>Tables of standard scores (stens, points)</source>
            <translation>Таблицы стандартных баллов (стены, баллы)</translation>
        </message>
        <message>
            <source>Texts on the screen</source>
            <translation>Тексты на экране</translation>
        </message>
        <message>
            <source>The conclusion cannot be signed yet: {what}.</source>
            <translation>Заключение пока нельзя подписать: {what}.</translation>
        </message>
        <message>
            <source>The instrument was not taken. Correct the file and try again.</source>
            <translation>Методика не принята. Исправьте файл и попробуйте снова.</translation>
        </message>
        <message>
            <source>The key was compared with the blank on</source>
            <translation>Ключ сверен с бланком</translation>
        </message>
        <message>
            <source>The keys differ: the groups are not comparable number by number.</source>
            <translation>Ключи разные: числа нельзя сравнивать напрямую.</translation>
        </message>
        <message>
            <source>The owner of this test allows no copy of it on the screen.</source>
            <translation>Владелец этого теста не разрешает его электронных копий.</translation>
        </message>
        <message>
            <source>The sheet has {given} answers, but {instrument} has {wanted} items.</source>
            <translation>На листе ответов: {given}, а пунктов в {instrument}: {wanted}.</translation>
        </message>
        <message>
            <source>There are no norms: the psychologist enters her own.</source>
            <translation>Норм нет: психолог вносит свои.</translation>
        </message>
        <message>
            <source>There is no instrument “{id}”; the program knows: {known}.</source>
            <translation>Методики «{id}» нет; программа знает: {known}.</translation>
        </message>
        <message>
            <source>There is no scale “{code}” above.</source>
            <translation>Выше нет шкалы «{code}».</translation>
        </message>
        <message>
            <source>There must be as many words in Russian as in Kyrgyz.</source>
            <translation>Слов на русском должно быть столько же, сколько на кыргызском.</translation>
        </message>
        <message>
            <source>This cannot be scored yet. {reason}</source>
            <translation>В таком виде подсчитать ещё нельзя. {reason}</translation>
        </message>
        <message>
            <source>This instrument cannot be answered on the screen.</source>
            <translation>На эту методику нельзя отвечать на экране.</translation>
        </message>
        <message>
            <source>This instrument stays off until the school has a permission.</source>
            <translation>Эта методика выключена, пока у школы нет разрешения.</translation>
        </message>
        <message>
            <source>This is signed already and cannot be changed.</source>
            <translation>Уже подписано, изменить нельзя.</translation>
        </message>
        <message>
            <source>Through the years: {scale}</source>
            <translation>По годам: {scale}</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Умножить</translation>
        </message>
        <message>
            <source>To be examined again</source>
            <translation>Срок повторного обследования</translation>
        </message>
        <message>
            <source>To whom</source>
            <comment>a recommendation</comment>
            <translation>Кому</translation>
        </message>
        <message>
            <source>Validity and dangers</source>
            <translation>Достоверность, опасности</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Значения</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Варианты</translation>
        </message>
        <message>
            <source>Version of the key</source>
            <translation>Версия ключа</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Волна</translation>
        </message>
        <message>
            <source>What and with whom</source>
            <translation>Что и с кем</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Что исправляется или добавляется</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>Что спрашивает</translation>
        </message>
        <message>
            <source>What must be acted upon at once</source>
            <translation>Что требует немедленных мер</translation>
        </message>
        <message>
            <source>What was used</source>
            <translation>Использованные методики</translation>
        </message>
        <message>
            <source>What you wrote is kept as a draft.</source>
            <translation>Написанное сохранено как черновик.</translation>
        </message>
        <message>
            <source>Where</source>
            <comment>place of an examination</comment>
            <translation>Место</translation>
        </message>
        <message>
            <source>Where the blanks are kept</source>
            <translation>Где хранятся бланки</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Кто обратился</translation>
        </message>
        <message>
            <source>Who is examined? A pupil, a class, or a list.</source>
            <translation>Кого обследуют? Ученик, класс или список.</translation>
        </message>
        <message>
            <source>Whose application, of which day</source>
            <translation>Чьё заявление, от какого числа</translation>
        </message>
        <message>
            <source>Why it is off</source>
            <translation>Почему выключена</translation>
        </message>
        <message>
            <source>Why without a consent</source>
            <translation>Почему без согласия</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Wording</source>
            <comment>of her own</comment>
            <translation>Формулировка</translation>
        </message>
        <message>
            <source>Words of the marks in Kyrgyz</source>
            <translation>Слова отметок на кыргызском</translation>
        </message>
        <message>
            <source>Words of the marks in Russian</source>
            <translation>Слова отметок на русском</translation>
        </message>
        <message>
            <source>Write from whom the permission is, its number and day.</source>
            <translation>Напишите, от кого разрешение, его номер и дату.</translation>
        </message>
        <message>
            <source>Write the reason, mark them as not there, or say that a danger does not allow to wait.</source>
            <translation>Напишите причину, отметьте отсутствующих или укажите, что опасность не позволяет ждать.</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Дата написания</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>a / b</source>
            <comment>answers</comment>
            <translation>а / б</translation>
        </message>
        <message>
            <source>a Latin letter first, then letters and digits, are wanted</source>
            <translation>нужна латинская буква, затем буквы и цифры</translation>
        </message>
        <message>
            <source>a list in square brackets is wanted</source>
            <translation>нужен список в квадратных скобках</translation>
        </message>
        <message>
            <source>a list of numbers is wanted</source>
            <translation>нужен список чисел</translation>
        </message>
        <message>
            <source>a mark from … to …</source>
            <comment>answers</comment>
            <translation>отметка от … до …</translation>
        </message>
        <message>
            <source>a measured number</source>
            <comment>answers</comment>
            <translation>измеренное число</translation>
        </message>
        <message>
            <source>a number from {least} to {most}</source>
            <translation>число от {least} до {most}</translation>
        </message>
        <message>
            <source>a number is wanted</source>
            <translation>нужно число</translation>
        </message>
        <message>
            <source>a or b</source>
            <translation>а или б</translation>
        </message>
        <message>
            <source>a recommendation has no text or no addressee</source>
            <translation>у рекомендации нет текста или адресата</translation>
        </message>
        <message>
            <source>a whole number from {least} to {most}</source>
            <translation>целое число от {least} до {most}</translation>
        </message>
        <message>
            <source>a whole number is wanted</source>
            <translation>нужно целое число</translation>
        </message>
        <message>
            <source>added</source>
            <translation>прибавляются</translation>
        </message>
        <message>
            <source>age does not suit</source>
            <translation>возраст не подходит</translation>
        </message>
        <message>
            <source>all</source>
            <comment>norms</comment>
            <translation>все</translation>
        </message>
        <message>
            <source>an object in braces is wanted</source>
            <translation>нужен объект в фигурных скобках</translation>
        </message>
        <message>
            <source>another key</source>
            <translation>другой ключ</translation>
        </message>
        <message>
            <source>another sheet has as many items</source>
            <translation>столько же пунктов у другого листа</translation>
        </message>
        <message>
            <source>answers are being entered</source>
            <translation>ответы вводятся</translation>
        </message>
        <message>
            <source>answers doubtful</source>
            <translation>ответы сомнительны</translation>
        </message>
        <message>
            <source>answers not to be believed</source>
            <translation>ответам нельзя верить</translation>
        </message>
        <message>
            <source>any text</source>
            <translation>любой текст</translation>
        </message>
        <message>
            <source>application of the parents</source>
            <translation>заявление родителей</translation>
        </message>
        <message>
            <source>boys</source>
            <comment>norms</comment>
            <translation>мальчики</translation>
        </message>
        <message>
            <source>choice of profession</source>
            <comment>area of a test</comment>
            <translation>профнаправленность</translation>
        </message>
        <message>
            <source>cognitive</source>
            <comment>area of a test</comment>
            <translation>познавательная сфера</translation>
        </message>
        <message>
            <source>copy: administration</source>
            <translation>экземпляр: администрация</translation>
        </message>
        <message>
            <source>copy: class teacher</source>
            <translation>экземпляр: классный руководитель</translation>
        </message>
        <message>
            <source>copy: parents</source>
            <translation>экземпляр: родители</translation>
        </message>
        <message>
            <source>copy: psychologist</source>
            <translation>экземпляр: психолог</translation>
        </message>
        <message>
            <source>danger</source>
            <translation>опасность</translation>
        </message>
        <message>
            <source>danger, nobody told yet</source>
            <translation>опасность, пока не сообщено</translation>
        </message>
        <message>
            <source>danger: domestic violence</source>
            <translation>опасность: домашнее насилие</translation>
        </message>
        <message>
            <source>danger: not awaited</source>
            <translation>опасность: не ожидается</translation>
        </message>
        <message>
            <source>danger: suicide, self-harm</source>
            <translation>опасность: суицид, самоповреждение</translation>
        </message>
        <message>
            <source>danger: told</source>
            <translation>опасность: сообщено</translation>
        </message>
        <message>
            <source>danger: violence</source>
            <translation>опасность: насилие</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <source>each edge must be larger than the one before</source>
            <translation>каждая граница должна быть больше предыдущей</translation>
        </message>
        <message>
            <source>either an item or a scale is wanted</source>
            <translation>нужен либо пункт, либо шкала</translation>
        </message>
        <message>
            <source>either “key”, “of”, or “top” and “bottom” is wanted</source>
            <translation>нужно либо “key”, либо “of”, либо “top” и “bottom”</translation>
        </message>
        <message>
            <source>either “least” or “answer” is wanted</source>
            <translation>нужно либо “least”, либо “answer”</translation>
        </message>
        <message>
            <source>either “values” with “edges”, or “bands” are wanted</source>
            <translation>нужны либо “values” с “edges”, либо “bands”</translation>
        </message>
        <message>
            <source>emotions and will</source>
            <comment>area of a test</comment>
            <translation>эмоционально-волевая</translation>
        </message>
        <message>
            <source>examinations and their results</source>
            <translation>обследования и их результаты</translation>
        </message>
        <message>
            <source>for the administration</source>
            <translation>администрации</translation>
        </message>
        <message>
            <source>for the class teacher and teachers</source>
            <translation>классному руководителю и учителям</translation>
        </message>
        <message>
            <source>for the parents</source>
            <translation>родителям</translation>
        </message>
        <message>
            <source>for the pupil</source>
            <translation>ученику</translation>
        </message>
        <message>
            <source>free result</source>
            <translation>свободный результат</translation>
        </message>
        <message>
            <source>free to be shown</source>
            <translation>можно показывать свободно</translation>
        </message>
        <message>
            <source>girls</source>
            <comment>norms</comment>
            <translation>девочки</translation>
        </message>
        <message>
            <source>grades {span}</source>
            <translation>{span} классы</translation>
        </message>
        <message>
            <source>in a group</source>
            <translation>в группе</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>оно пустое</translation>
        </message>
        <message>
            <source>it is longer than {limit} letters</source>
            <translation>оно длиннее {limit} букв</translation>
        </message>
        <message>
            <source>it is not said what a recommendation rests on</source>
            <translation>не указано, на чём основана рекомендация</translation>
        </message>
        <message>
            <source>it must be larger than nought</source>
            <translation>значение должно быть больше нуля</translation>
        </message>
        <message>
            <source>it must be larger than “least”</source>
            <translation>значение должно быть больше “least”</translation>
        </message>
        <message>
            <source>item {item} is not answered so that it could be counted here</source>
            <translation>на пункт {item} отвечают не так, чтобы его можно было посчитать здесь</translation>
        </message>
        <message>
            <source>item {item} stands there twice</source>
            <translation>пункт {item} стоит дважды</translation>
        </message>
        <message>
            <source>key version {version}</source>
            <translation>версия ключа {version}</translation>
        </message>
        <message>
            <source>line of the annual plan</source>
            <translation>строка годового плана</translation>
        </message>
        <message>
            <source>motivation of learning</source>
            <comment>area of a test</comment>
            <translation>учебная мотивация</translation>
        </message>
        <message>
            <source>my own</source>
            <translation>моя</translation>
        </message>
        <message>
            <source>neglect</source>
            <comment>alert</comment>
            <translation>безнадзорность</translation>
        </message>
        <message>
            <source>no consent of a parent</source>
            <translation>нет согласия родителя</translation>
        </message>
        <message>
            <source>no instrument needs such a value</source>
            <translation>такое значение не нужно ни одной методике</translation>
        </message>
        <message>
            <source>no own consent</source>
            <translation>нет своего согласия</translation>
        </message>
        <message>
            <source>norms of another population</source>
            <translation>нормы другой популяции</translation>
        </message>
        <message>
            <source>not awaited: danger to life or health</source>
            <translation>не ожидалось: опасность для жизни или здоровья</translation>
        </message>
        <message>
            <source>not scorable: {items}</source>
            <translation>не подсчитывается: {items}</translation>
        </message>
        <message>
            <source>not scored yet</source>
            <translation>ещё не подсчитано</translation>
        </message>
        <message>
            <source>numbers of items are wanted</source>
            <translation>нужны номера пунктов</translation>
        </message>
        <message>
            <source>off</source>
            <comment>instrument</comment>
            <translation>выключена</translation>
        </message>
        <message>
            <source>on</source>
            <comment>instrument</comment>
            <translation>в работе</translation>
        </message>
        <message>
            <source>on paper, typed in afterwards</source>
            <translation>на бумаге, потом вводится</translation>
        </message>
        <message>
            <source>on this screen</source>
            <translation>на этом экране</translation>
        </message>
        <message>
            <source>one label per option is wanted</source>
            <translation>нужна одна подпись на каждый вариант</translation>
        </message>
        <message>
            <source>one more value than edges is wanted</source>
            <translation>значений должно быть на одно больше, чем границ</translation>
        </message>
        <message>
            <source>one number per option is wanted</source>
            <translation>нужно одно число на каждый вариант</translation>
        </message>
        <message>
            <source>one of {values}</source>
            <translation>одно из: {values}</translation>
        </message>
        <message>
            <source>one pupil</source>
            <translation>индивидуально</translation>
        </message>
        <message>
            <source>only the lowest level may begin nowhere</source>
            <translation>без границы может быть только самый низкий уровень</translation>
        </message>
        <message>
            <source>only where the school holds the right</source>
            <translation>только если у школы есть право</translation>
        </message>
        <message>
            <source>or on what else (observation, talk)</source>
            <translation>или на чём ещё (наблюдение, беседа)</translation>
        </message>
        <message>
            <source>or scale</source>
            <translation>или шкала</translation>
        </message>
        <message>
            <source>other</source>
            <comment>basis</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>own words</source>
            <comment>answers</comment>
            <translation>свои слова</translation>
        </message>
        <message>
            <source>own: {day}</source>
            <translation>своё: {day}</translation>
        </message>
        <message>
            <source>paper</source>
            <comment>way of answering</comment>
            <translation>бумага</translation>
        </message>
        <message>
            <source>paper only</source>
            <translation>только на бумаге</translation>
        </message>
        <message>
            <source>parent: {day}</source>
            <translation>родитель: {day}</translation>
        </message>
        <message>
            <source>personality</source>
            <comment>area of a test</comment>
            <translation>личностная</translation>
        </message>
        <message>
            <source>plan</source>
            <comment>basis</comment>
            <translation>план</translation>
        </message>
        <message>
            <source>prepared</source>
            <comment>examination</comment>
            <translation>подготовлено</translation>
        </message>
        <message>
            <source>protocols of examinations</source>
            <translation>протоколы обследований</translation>
        </message>
        <message>
            <source>psychoactive substances</source>
            <comment>alert</comment>
            <translation>психоактивные вещества</translation>
        </message>
        <message>
            <source>psychological conclusions</source>
            <translation>психологические заключения</translation>
        </message>
        <message>
            <source>relations and behaviour</source>
            <comment>area of a test</comment>
            <translation>общение и поведение</translation>
        </message>
        <message>
            <source>request</source>
            <comment>basis</comment>
            <translation>запрос</translation>
        </message>
        <message>
            <source>reversed</source>
            <comment>items</comment>
            <translation>обратные</translation>
        </message>
        <message>
            <source>scored</source>
            <translation>подсчитано</translation>
        </message>
        <message>
            <source>screen</source>
            <comment>way of answering</comment>
            <translation>экран</translation>
        </message>
        <message>
            <source>signed</source>
            <comment>conclusion</comment>
            <translation>подписано</translation>
        </message>
        <message>
            <source>small Latin letters, digits and hyphens are wanted</source>
            <translation>нужны строчные латинские буквы, цифры и дефис</translation>
        </message>
        <message>
            <source>suicide, self-harm</source>
            <comment>alert</comment>
            <translation>суицид, самоповреждение</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>вычитаются</translation>
        </message>
        <message>
            <source>the fields of this kind of conclusion are not complete</source>
            <translation>поля этого вида вывода неполны</translation>
        </message>
        <message>
            <source>the file was made by a newer version of the program</source>
            <translation>файл создан более новой версией программы</translation>
        </message>
        <message>
            <source>the scale has no standard score</source>
            <translation>у шкалы нет стандартного балла</translation>
        </message>
        <message>
            <source>the short conclusion is not written</source>
            <translation>не написан краткий вывод</translation>
        </message>
        <message>
            <source>the strengths are not written</source>
            <translation>не написаны сильные стороны</translation>
        </message>
        <message>
            <source>there is another variant “{value}”</source>
            <translation>уже есть другой вариант «{value}»</translation>
        </message>
        <message>
            <source>there is another “{value}”</source>
            <translation>уже есть другое «{value}»</translation>
        </message>
        <message>
            <source>there is no item {item}</source>
            <translation>пункта {item} нет</translation>
        </message>
        <message>
            <source>there is no recommendation</source>
            <translation>нет ни одной рекомендации</translation>
        </message>
        <message>
            <source>there is no scale “{value}”</source>
            <translation>шкалы «{value}» нет</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>такого поля нет</translation>
        </message>
        <message>
            <source>there is no such scale above this one</source>
            <translation>выше этой шкалы такой нет</translation>
        </message>
        <message>
            <source>this field is missing</source>
            <translation>этого поля нет</translation>
        </message>
        <message>
            <source>this is not JSON</source>
            <translation>это не JSON</translation>
        </message>
        <message>
            <source>true or false is wanted</source>
            <translation>нужно true или false</translation>
        </message>
        <message>
            <source>two whole numbers are wanted, the smaller first</source>
            <translation>нужны два целых числа, меньшее первым</translation>
        </message>
        <message>
            <source>violence, bullying</source>
            <comment>alert</comment>
            <translation>насилие, травля</translation>
        </message>
        <message>
            <source>was not there</source>
            <comment>absent pupil</comment>
            <translation>отсутствовал(а)</translation>
        </message>
        <message>
            <source>wave {number}</source>
            <translation>волна {number}</translation>
        </message>
        <message>
            <source>with an older key only: compare again</source>
            <translation>только со старым ключом: сверьте снова</translation>
        </message>
        <message>
            <source>without a consent: {reason}</source>
            <translation>без согласия: {reason}</translation>
        </message>
        <message>
            <source>words in quotation marks are wanted</source>
            <translation>нужны слова в кавычках</translation>
        </message>
        <message>
            <source>yes / no</source>
            <comment>answers</comment>
            <translation>да / нет</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>да или нет</translation>
        </message>
        <message>
            <source>{file}, field “{field}”: {reason}</source>
            <translation>{file}, поле «{field}»: {reason}</translation>
        </message>
        <message>
            <source>{file}: the example {vector} must give {what} {wanted}, but the key gives {got}.</source>
            <translation>{file}: пример {vector} должен дать {what} {wanted}, а ключ даёт {got}.</translation>
        </message>
        <message>
            <source>{instrument} has no variant “{variant}”, but it has: {variants}.</source>
            <translation>В {instrument} нет варианта «{variant}», есть: {variants}.</translation>
        </message>
        <message>
            <source>{instrument}, example {vector}: {what} must be {wanted} and is {got}.</source>
            <translation>{instrument}, пример {vector}: {what} должно быть {wanted}, а получилось {got}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils have no consent to the examination.</source>
            <translation>
                <numerusform>У {n} ученика нет согласия на обследование.</numerusform>
                <numerusform>У {n} учеников нет согласия на обследование.</numerusform>
                <numerusform>У {n} учеников нет согласия на обследование.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} results</source>
            <translation>
                <numerusform>{n} результат</numerusform>
                <numerusform>{n} результата</numerusform>
                <numerusform>{n} результатов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} years after leaving</source>
            <translation>
                <numerusform>{n} год после выбытия</numerusform>
                <numerusform>{n} года после выбытия</numerusform>
                <numerusform>{n} лет после выбытия</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} years old</source>
            <translation>
                <numerusform>{n} год</numerusform>
                <numerusform>{n} года</numerusform>
                <numerusform>{n} лет</numerusform>
            </translation>
        </message>
        <message>
            <source>{scale}, {day}</source>
            <translation>{scale}, {day}</translation>
        </message>
        <message>
            <source>{span} years</source>
            <translation>{span} лет</translation>
        </message>
        <message>
            <source>{value} is not from {least} to {most}</source>
            <translation>{value} — не от {least} до {most}</translation>
        </message>
        <message>
            <source>“A mark from … to …” is for scales such as never – seldom – often.</source>
            <translation>«Отметка от … до …» — для шкал вроде никогда – иногда – часто.</translation>
        </message>
        <message>
            <source>“a” counts</source>
            <translation>считается «а»</translation>
        </message>
        <message>
            <source>“b” counts</source>
            <translation>считается «б»</translation>
        </message>
        <message>
            <source>“no” counts</source>
            <translation>считается «нет»</translation>
        </message>
        <message>
            <source>“yes” counts</source>
            <translation>считается «да»</translation>
        </message>
        <message>
            <source>“{value}” is none of: {known}</source>
            <translation>«{value}» — не из списка: {known}</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
