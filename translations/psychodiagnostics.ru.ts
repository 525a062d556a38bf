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
            <source>A whole class</source>
            <translation>Целый класс</translation>
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
            <source>Answered</source>
            <comment>of items</comment>
            <translation>Ответов</translation>
        </message>
        <message>
            <source>Answers as they stand on the blank</source>
            <translation>Сырые ответы (как в бланке)</translation>
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
            <source>Basis</source>
            <translation>Основание</translation>
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
            <source>By level: {scale}</source>
            <translation>По уровням: {scale}</translation>
        </message>
        <message>
            <source>By the validity scale the answers are doubtful.</source>
            <translation>По шкале достоверности ответы сомнительны.</translation>
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
            <source>Cognitive sphere</source>
            <translation>Познавательная сфера</translation>
        </message>
        <message>
            <source>Communication</source>
            <comment>sphere</comment>
            <translation>Коммуникативная сфера</translation>
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
            <source>Corrections and additions</source>
            <translation>Исправления и дополнения</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Difficulties and their supposed causes</source>
            <translation>Трудности и предполагаемые причины</translation>
        </message>
        <message>
            <source>Draft, not signed.</source>
            <translation>Черновик, не подписано.</translation>
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
            <source>End</source>
            <comment>of an hour</comment>
            <translation>Окончание</translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Обследования</translation>
        </message>
        <message>
            <source>For the psychologist only</source>
            <translation>Полное, только для психолога</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Общие сведения</translation>
        </message>
        <message>
            <source>Given to</source>
            <translation>Кому передано</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
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
            <source>Item {item}: “{given}” is not an answer; possible is {allowed}.</source>
            <translation>Пункт {item}: «{given}» не может быть ответом; возможно: {allowed}.</translation>
        </message>
        <message>
            <source>Its items have no text here: the school must hold the right to it and enter it. Use the paper blank.</source>
            <translation>Текстов вопросов здесь нет: школа должна иметь на них право и внести их. Используйте бумажный бланк.</translation>
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
            <comment>of an instrument</comment>
            <translation>Ключ</translation>
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
            <source>Levels</source>
            <translation>Уровни</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
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
            <comment>of a person</comment>
            <translation>ФИО</translation>
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
            <source>Nothing was lost. Fill this in and sign again.</source>
            <translation>Ничего не потеряно. Заполните и подпишите снова.</translation>
        </message>
        <message>
            <source>Nothing was scored. Compare the answers with the paper.</source>
            <translation>Ничего не подсчитано. Сверьте ответы с бумагой.</translation>
        </message>
        <message>
            <source>Number of blanks</source>
            <translation>Количество бланков</translation>
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
            <source>Or a list of your own: its name</source>
            <translation>Или свой список: название</translation>
        </message>
        <message>
            <source>Personality</source>
            <translation>Личностная сфера</translation>
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
            <comment>who signs</comment>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Raw score</source>
            <translation>Сырой балл</translation>
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
            <source>Recommendations for the class teacher</source>
            <translation>Рекомендации классному руководителю</translation>
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
            <source>SPPS · school year {year}</source>
            <translation>СППС · {year} учебный год</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Шкала</translation>
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
            <source>Short, for the class teacher</source>
            <translation>Краткое, для классного руководителя</translation>
        </message>
        <message>
            <source>Short, for the parents</source>
            <translation>Краткое, для родителей</translation>
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
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>Сильные стороны</translation>
        </message>
        <message>
            <source>Summary of diagnostics for a class</source>
            <translation>Сводка диагностики по классу</translation>
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
            <source>The keys differ: the groups are not comparable number by number.</source>
            <translation>Ключи разные: числа нельзя сравнивать напрямую.</translation>
        </message>
        <message>
            <source>The sheet has {given} answers, but {instrument} has {wanted} items.</source>
            <translation>На листе ответов: {given}, а пунктов в {instrument}: {wanted}.</translation>
        </message>
        <message>
            <source>There is no instrument “{id}”; the program knows: {known}.</source>
            <translation>Методики «{id}» нет; программа знает: {known}.</translation>
        </message>
        <message>
            <source>This instrument cannot be answered on the screen.</source>
            <translation>На эту методику нельзя отвечать на экране.</translation>
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
            <source>What was used</source>
            <translation>Использованные методики</translation>
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
            <source>Who is examined? A pupil, a class, or a list.</source>
            <translation>Кого обследуют? Ученик, класс или список.</translation>
        </message>
        <message>
            <source>Whose application, of which day</source>
            <translation>Чьё заявление, от какого числа</translation>
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
            <source>Write the reason, mark them as not there, or say that a danger does not allow to wait.</source>
            <translation>Напишите причину, отметьте отсутствующих или укажите, что опасность не позволяет ждать.</translation>
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
            <source>age does not suit</source>
            <translation>возраст не подходит</translation>
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
            <source>no consent of a parent</source>
            <translation>нет согласия родителя</translation>
        </message>
        <message>
            <source>no own consent</source>
            <translation>нет своего согласия</translation>
        </message>
        <message>
            <source>not awaited: danger to life or health</source>
            <translation>не ожидалось: опасность для жизни или здоровья</translation>
        </message>
        <message>
            <source>not scorable: {items}</source>
            <translation>не подсчитать: {items}</translation>
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
            <source>or on what else (observation, talk)</source>
            <translation>или на чём ещё (наблюдение, беседа)</translation>
        </message>
        <message>
            <source>other</source>
            <comment>basis</comment>
            <translation>иное</translation>
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
            <source>parent: {day}</source>
            <translation>родитель: {day}</translation>
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
            <source>request</source>
            <comment>basis</comment>
            <translation>запрос</translation>
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
            <source>was not there</source>
            <comment>absent pupil</comment>
            <translation>отсутствовал(а)</translation>
        </message>
        <message>
            <source>wave {number}</source>
            <translation>волна {number}</translation>
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
            <source>yes or no</source>
            <translation>да или нет</translation>
        </message>
        <message>
            <source>{file}, field “{field}”: {reason}</source>
            <translation>{file}, поле «{field}»: {reason}</translation>
        </message>
        <message>
            <source>{instrument} has no variant “{variant}”, but it has: {variants}.</source>
            <translation>В {instrument} нет варианта «{variant}», есть: {variants}.</translation>
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
            <source>{value} is not from {least} to {most}</source>
            <translation>{value} — не от {least} до {most}</translation>
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
