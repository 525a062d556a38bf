<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_psychodiagnostics</name>
        <message>
            <source>1 Pupils</source>
            <translation>1 Ученики</translation>
        </message>
        <message>
            <source>2 Answers</source>
            <translation>2 Ответы</translation>
        </message>
        <message>
            <source>3 Results</source>
            <translation>3 Результаты</translation>
        </message>
        <message>
            <source>A changed key asks for it again.</source>
            <translation>При изменении ключа спросим снова.</translation>
        </message>
        <message>
            <source>A line is one pupil, a column is one item; the first column may hold the names.</source>
            <translation>Строка — один ученик, столбец — один вопрос; в первом столбце могут быть ФИО.</translation>
        </message>
        <message>
            <source>A new instrument or questionnaire</source>
            <translation>Новая методика или анкета</translation>
        </message>
        <message>
            <source>A protocol is signed from the results of an examination.</source>
            <translation>Протокол подписывается из результатов обследования.</translation>
        </message>
        <message>
            <source>A table of answers</source>
            <translation>Таблица ответов</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add pupils…</source>
            <translation>Добавить учеников…</translation>
        </message>
        <message numerus="yes">
            <source>And {n} more below.</source>
            <translation>
                <numerusform>И ещё {n} ниже.</numerusform>
                <numerusform>И ещё {n} ниже.</numerusform>
                <numerusform>И ещё {n} ниже.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Answers typed before are replaced for these pupils. Cells that are no answer stay blank and are shown as gaps.</source>
            <translation>Ранее введённые ответы этих учеников заменяются. Ячейки, которые не ответ, остаются пустыми и видны как пропуски.</translation>
        </message>
        <message>
            <source>Answers: pupils and items</source>
            <translation>Ответы: ученики и вопросы</translation>
        </message>
        <message>
            <source>Beside each other: {scale}</source>
            <translation>Сравнение: {scale}</translation>
        </message>
        <message>
            <source>Both readings agree: the answers are checked.</source>
            <translation>Оба ввода совпали: ответы проверены.</translation>
        </message>
        <message>
            <source>By level:</source>
            <translation>По уровням:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Check the scoring</source>
            <translation>Проверить подсчёт</translation>
        </message>
        <message>
            <source>Choose a child to see the results</source>
            <translation>Выберите ребёнка, чтобы увидеть результаты</translation>
        </message>
        <message>
            <source>Choose a group to see its summary</source>
            <translation>Выберите группу, чтобы увидеть сводку</translation>
        </message>
        <message>
            <source>Choose a pupil in the list first.</source>
            <translation>Сначала выберите ученика в списке.</translation>
        </message>
        <message>
            <source>Choose the file of an instrument</source>
            <translation>Выберите файл методики</translation>
        </message>
        <message>
            <source>Choose the protocol you want to correct.</source>
            <translation>Выберите протокол, который хотите исправить.</translation>
        </message>
        <message>
            <source>Class or instrument</source>
            <translation>Класс или методика</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Compare its key with your blank before the first use.</source>
            <translation>Перед первым применением сверьте ключ со своим бланком.</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Сравнить с…</translation>
        </message>
        <message>
            <source>Conclusion No. {number}</source>
            <translation>Заключение № {number}</translation>
        </message>
        <message>
            <source>Conclusion, not signed</source>
            <translation>Заключение, не подписано</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Скопировать таблицу</translation>
        </message>
        <message>
            <source>Copy, to change norms or levels</source>
            <translation>Копировать, чтобы изменить нормы или уровни</translation>
        </message>
        <message>
            <source>Correction of a signed document</source>
            <translation>Исправление подписанного документа</translation>
        </message>
        <message>
            <source>Correction…</source>
            <translation>Исправление…</translation>
        </message>
        <message>
            <source>Danger: do not wait</source>
            <translation>Опасность: не ждать</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Differences: {count}</source>
            <translation>Расхождений: {count}</translation>
        </message>
        <message>
            <source>Draft kept, {time}</source>
            <translation>Черновик сохранён, {time}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Empty: a new set. A number brings an earlier one back.</source>
            <translation>Пусто: новый набор. Номер вернёт прежний.</translation>
        </message>
        <message>
            <source>End of the line: Enter goes to the next pupil</source>
            <translation>Конец строки: Enter — следующий ученик</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>Закончить сверку</translation>
        </message>
        <message>
            <source>Enter the answers and press «Score».</source>
            <translation>Введите ответы и нажмите «Подсчитать».</translation>
        </message>
        <message>
            <source>Enter these answers</source>
            <translation>Внести эти ответы</translation>
        </message>
        <message>
            <source>Examinations</source>
            <translation>Обследования</translation>
        </message>
        <message>
            <source>Examine a class, enter the answers, score.</source>
            <translation>Обследуйте класс, введите ответы, подсчитайте.</translation>
        </message>
        <message>
            <source>Examine…</source>
            <translation>Обследовать…</translation>
        </message>
        <message>
            <source>File of an instrument</source>
            <translation>Файл методики</translation>
        </message>
        <message>
            <source>For the chosen one…</source>
            <translation>Для выбранного…</translation>
        </message>
        <message>
            <source>From whom the permission is, its number and day.</source>
            <translation>От кого разрешение, его номер и дата.</translation>
        </message>
        <message>
            <source>Go into the section you are writing first.</source>
            <translation>Сначала перейдите в раздел, который пишете.</translation>
        </message>
        <message>
            <source>Go on comparing</source>
            <translation>Продолжить сверку</translation>
        </message>
        <message>
            <source>Groups beside each other</source>
            <translation>Сравнение групп</translation>
        </message>
        <message>
            <source>Head of the examination…</source>
            <translation>Данные обследования…</translation>
        </message>
        <message>
            <source>I compared the key with my blank</source>
            <translation>Ключ сверен с моим бланком</translation>
        </message>
        <message>
            <source>In the table</source>
            <translation>В таблице</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Методики</translation>
        </message>
        <message>
            <source>Instruments (*.json)</source>
            <translation>Методики (*.json)</translation>
        </message>
        <message>
            <source>It stands so in the protocol.</source>
            <translation>Так записывается в протоколе.</translation>
        </message>
        <message>
            <source>Keep what is written here as a wording</source>
            <translation>Сохранить написанное как формулировку</translation>
        </message>
        <message>
            <source>Left: {what}.</source>
            <translation>Осталось: {what}.</translation>
        </message>
        <message>
            <source>Life or health is in danger: nobody's consent is awaited.</source>
            <translation>Опасность для жизни или здоровья: согласие не ожидается.</translation>
        </message>
        <message>
            <source>My instrument: {name}</source>
            <translation>Моя методика: {name}</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>ФИО или класс</translation>
        </message>
        <message>
            <source>New instrument</source>
            <translation>Новая методика</translation>
        </message>
        <message>
            <source>No answers were found there.</source>
            <translation>Ответов там не найдено.</translation>
        </message>
        <message>
            <source>No danger after all</source>
            <translation>Опасности всё же нет</translation>
        </message>
        <message>
            <source>No group is scored yet</source>
            <translation>Пока не подсчитано ни одной группы</translation>
        </message>
        <message>
            <source>No instrument yet</source>
            <translation>Пока нет методик</translation>
        </message>
        <message>
            <source>No line is chosen.</source>
            <translation>Строка не выбрана.</translation>
        </message>
        <message>
            <source>No protocol is signed yet</source>
            <translation>Пока нет подписанных протоколов</translation>
        </message>
        <message>
            <source>No test content goes into the notice.</source>
            <translation>Содержание теста в сообщение не попадает.</translation>
        </message>
        <message>
            <source>Nobody has a result yet</source>
            <translation>Пока ни у кого нет результатов</translation>
        </message>
        <message>
            <source>Nobody is on the list yet</source>
            <translation>В списке пока никого нет</translation>
        </message>
        <message>
            <source>Not there (F4)</source>
            <translation>Отсутствует (F4)</translation>
        </message>
        <message>
            <source>Noted: the key is that of your blank.</source>
            <translation>Отмечено: ключ соответствует вашему бланку.</translation>
        </message>
        <message>
            <source>Nothing is scored yet</source>
            <translation>Пока ничего не подсчитано</translation>
        </message>
        <message>
            <source>Number of the set</source>
            <translation>Номер набора</translation>
        </message>
        <message>
            <source>Number, pupil or instrument</source>
            <translation>Номер, ученик или методика</translation>
        </message>
        <message>
            <source>Offer no more</source>
            <translation>Больше не предлагать</translation>
        </message>
        <message numerus="yes">
            <source>Older results: {n}</source>
            <translation>
                <numerusform>Прежние результаты: {n}</numerusform>
                <numerusform>Прежние результаты: {n}</numerusform>
                <numerusform>Прежние результаты: {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages of psychodiagnostics</source>
            <translation>Страницы психодиагностики</translation>
        </message>
        <message>
            <source>Paste from a spreadsheet</source>
            <translation>Вставить из Excel</translation>
        </message>
        <message>
            <source>Permission</source>
            <translation>Разрешение</translation>
        </message>
        <message>
            <source>Print tables</source>
            <translation>Напечатать таблицы</translation>
        </message>
        <message>
            <source>Profile</source>
            <comment>of a child</comment>
            <translation>Профиль</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Внести в список</translation>
        </message>
        <message>
            <source>Read again and compare</source>
            <translation>Повторный ввод</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Прочитать из файла…</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>Чтение таблицы</translation>
        </message>
        <message>
            <source>Reason…</source>
            <translation>Причина…</translation>
        </message>
        <message>
            <source>Results come from examinations that are scored.</source>
            <translation>Результаты приходят из подсчитанных обследований.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Сохранить как файл…</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Шкала</translation>
        </message>
        <message>
            <source>Scale through the years</source>
            <translation>Шкала по годам</translation>
        </message>
        <message>
            <source>Score</source>
            <comment>button</comment>
            <translation>Подсчитать</translation>
        </message>
        <message>
            <source>Search by name or author</source>
            <translation>Поиск по названию или автору</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Sign</source>
            <comment>a conclusion</comment>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Signed as No. {number}.</source>
            <translation>Подписано под № {number}.</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>key</comment>
            <translation>Пробел</translation>
        </message>
        <message>
            <source>Summary of the group</source>
            <translation>Сводка по группе</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Выключить</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Включить</translation>
        </message>
        <message>
            <source>Table of answers</source>
            <translation>Таблица ответов</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>Tell of the danger now (F7)</source>
            <translation>Сообщить об опасности сейчас (F7)</translation>
        </message>
        <message>
            <source>Test at this screen</source>
            <translation>Тест на этом экране</translation>
        </message>
        <message numerus="yes">
            <source>The age of {n} pupils is outside the range of the instrument.</source>
            <translation>
                <numerusform>Возраст {n} ученика не подходит для методики.</numerusform>
                <numerusform>Возраст {n} учеников не подходит для методики.</numerusform>
                <numerusform>Возраст {n} учеников не подходит для методики.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answers are kept.</source>
            <translation>Ответы сохранены.</translation>
        </message>
        <message>
            <source>The answers are not marked as checked.</source>
            <translation>Ответы не отмечены как проверенные.</translation>
        </message>
        <message>
            <source>The correction is added.</source>
            <translation>Исправление добавлено.</translation>
        </message>
        <message>
            <source>The instrument was moved to the recycle bin. Results made with it stay.</source>
            <translation>Методика перемещена в корзину. Полученные с ней результаты остаются.</translation>
        </message>
        <message>
            <source>The instrument was switched off. Results stay.</source>
            <translation>Методика выключена. Результаты остаются.</translation>
        </message>
        <message>
            <source>The instrument was switched on.</source>
            <translation>Методика включена.</translation>
        </message>
        <message>
            <source>The instrument was taken in.</source>
            <translation>Методика принята.</translation>
        </message>
        <message>
            <source>The pupil is taken off the list.</source>
            <translation>Ученик убран из списка.</translation>
        </message>
        <message>
            <source>The reason is printed in the protocol. A danger to life or health needs none.</source>
            <translation>Причина печатается в протоколе. При опасности для жизни или здоровья она не нужна.</translation>
        </message>
        <message>
            <source>The signed text stays as it is; the correction is printed below it.</source>
            <translation>Подписанный текст остаётся как есть; исправление печатается под ним.</translation>
        </message>
        <message>
            <source>Their levels are only a hint: the norms do not speak of this age.</source>
            <translation>Их уровни лишь ориентир: нормы не для этого возраста.</translation>
        </message>
        <message>
            <source>This key is no answer here</source>
            <translation>Эта клавиша здесь не ответ</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>This would be entered</source>
            <translation>Будет внесено</translation>
        </message>
        <message>
            <source>Through the years:</source>
            <translation>По годам:</translation>
        </message>
        <message>
            <source>To the answers</source>
            <translation>К ответам</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation>Что прочитано</translation>
        </message>
        <message>
            <source>Who takes part?</source>
            <translation>Кто участвует?</translation>
        </message>
        <message>
            <source>Whom is it for?</source>
            <translation>Для кого?</translation>
        </message>
        <message>
            <source>Why they take part without a consent</source>
            <translation>Почему участвуют без согласия</translation>
        </message>
        <message>
            <source>Without a consent</source>
            <translation>Без согласия</translation>
        </message>
        <message>
            <source>Wordings (Ctrl+J)</source>
            <translation>Формулировки (Ctrl+J)</translation>
        </message>
        <message>
            <source>Wordings are kept for each section.</source>
            <translation>Формулировки хранятся для каждого раздела отдельно.</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Write the reason for all…</source>
            <translation>Написать причину для всех…</translation>
        </message>
        <message>
            <source>Write the reason…</source>
            <translation>Написать причину…</translation>
        </message>
        <message>
            <source>Write why they take part, or mark them as not there.</source>
            <translation>Напишите, почему они участвуют, или отметьте отсутствующих.</translation>
        </message>
        <message>
            <source>answer</source>
            <comment>key</comment>
            <translation>ответ</translation>
        </message>
        <message>
            <source>first</source>
            <comment>of a pair</comment>
            <translation>первое</translation>
        </message>
        <message>
            <source>first difference</source>
            <translation>первое расхождение</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>первый пропуск</translation>
        </message>
        <message>
            <source>in two lines with unlike answers: left out</source>
            <translation>в двух строках разные ответы: пропускается</translation>
        </message>
        <message>
            <source>item {label}</source>
            <translation>вопрос {label}</translation>
        </message>
        <message>
            <source>key version {version}</source>
            <translation>версия ключа {version}</translation>
        </message>
        <message>
            <source>next</source>
            <translation>далее</translation>
        </message>
        <message>
            <source>next item</source>
            <translation>следующий вопрос</translation>
        </message>
        <message>
            <source>next pupil</source>
            <translation>следующий ученик</translation>
        </message>
        <message>
            <source>next section</source>
            <translation>следующий раздел</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>no answer</source>
            <comment>key</comment>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>no answer: {items}</source>
            <translation>не ответ: {items}</translation>
        </message>
        <message>
            <source>nobody of this name: left out</source>
            <translation>нет такого ученика: пропускается</translation>
        </message>
        <message>
            <source>not read again: {count}</source>
            <translation>не введены повторно: {count}</translation>
        </message>
        <message>
            <source>number</source>
            <comment>answer</comment>
            <translation>число</translation>
        </message>
        <message>
            <source>read twice</source>
            <translation>введено дважды</translation>
        </message>
        <message>
            <source>save</source>
            <comment>key</comment>
            <translation>сохранить</translation>
        </message>
        <message>
            <source>second</source>
            <comment>of a pair</comment>
            <translation>второе</translation>
        </message>
        <message>
            <source>several of this name: left out</source>
            <translation>таких несколько: пропускается</translation>
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
            <source>with blanks: {count}</source>
            <translation>с пропусками: {count}</translation>
        </message>
        <message>
            <source>without a consent: {count}</source>
            <translation>без согласия: {count}</translation>
        </message>
        <message>
            <source>without any answer: {count}</source>
            <translation>без единого ответа: {count}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>{name}: {danger}.</source>
            <translation>{name}: {danger}.</translation>
        </message>
        <message numerus="yes">
            <source>{n} blank answers: {where}</source>
            <translation>
                <numerusform>{n} пустой ответ: {where}</numerusform>
                <numerusform>{n} пустых ответа: {where}</numerusform>
                <numerusform>{n} пустых ответов: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} differences: {where}</source>
            <translation>
                <numerusform>{n} расхождение: {where}</numerusform>
                <numerusform>{n} расхождения: {where}</numerusform>
                <numerusform>{n} расхождений: {where}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} groups</source>
            <translation>
                <numerusform>{n} группа</numerusform>
                <numerusform>{n} группы</numerusform>
                <numerusform>{n} групп</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} instruments</source>
            <translation>
                <numerusform>{n} методика</numerusform>
                <numerusform>{n} методики</numerusform>
                <numerusform>{n} методик</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} items</source>
            <translation>
                <numerusform>{n} вопрос</numerusform>
                <numerusform>{n} вопроса</numerusform>
                <numerusform>{n} вопросов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} lines</source>
            <translation>
                <numerusform>{n} строка</numerusform>
                <numerusform>{n} строки</numerusform>
                <numerusform>{n} строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of them were not there</source>
            <translation>
                <numerusform>{n} отсутствовал</numerusform>
                <numerusform>{n} отсутствовали</numerusform>
                <numerusform>{n} отсутствовали</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} protocols</source>
            <translation>
                <numerusform>{n} протокол</numerusform>
                <numerusform>{n} протокола</numerusform>
                <numerusform>{n} протоколов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <translation>
                <numerusform>{n} учащийся</numerusform>
                <numerusform>{n} учащихся</numerusform>
                <numerusform>{n} учащихся</numerusform>
            </translation>
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
            <source>{n} pupils were scored.</source>
            <translation>
                <numerusform>Подсчитан {n} ученик.</numerusform>
                <numerusform>Подсчитано {n} ученика.</numerusform>
                <numerusform>Подсчитано {n} учеников.</numerusform>
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
        <message>
            <source>{what}. The first reading stands.</source>
            <translation>{what}. Остаётся первый ввод.</translation>
        </message>
    </context>
</TS>
