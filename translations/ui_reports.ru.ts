<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_reports</name>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add a correction…</source>
            <translation>Добавить исправление…</translation>
        </message>
        <message>
            <source>Any dates</source>
            <comment>period</comment>
            <translation>Свои даты</translation>
        </message>
        <message>
            <source>As</source>
            <comment>form of a document</comment>
            <translation>Вид</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>Диаграмма</translation>
        </message>
        <message>
            <source>As a workbook (XLSX)…</source>
            <translation>В виде таблицы (XLSX)…</translation>
        </message>
        <message>
            <source>Bars in place of the numbers, and back (F7)</source>
            <translation>Столбцы вместо чисел и обратно (F7)</translation>
        </message>
        <message>
            <source>Chart of the report</source>
            <translation>Диаграмма отчёта</translation>
        </message>
        <message>
            <source>Choose a number</source>
            <translation>Выберите число</translation>
        </message>
        <message>
            <source>Compare with the period before</source>
            <translation>Сравнить с прошлым периодом</translation>
        </message>
        <message>
            <source>Correct a signed report</source>
            <translation>Исправить подписанный отчёт</translation>
        </message>
        <message>
            <source>Counted from what is written down now.</source>
            <translation>Посчитано по тому, что записано сейчас.</translation>
        </message>
        <message>
            <source>Counting the report</source>
            <translation>Отчёт считается</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Считается…</translation>
        </message>
        <message>
            <source>Evidence found: {list}</source>
            <translation>Найденные подтверждения: {list}</translation>
        </message>
        <message>
            <source>Evidence of your own</source>
            <translation>Свои подтверждения</translation>
        </message>
        <message>
            <source>Families</source>
            <translation>Семьи</translation>
        </message>
        <message>
            <source>Figures of the report</source>
            <translation>Цифры отчёта</translation>
        </message>
        <message>
            <source>For each signal: how many days back it counts. 0 means that it is not looked for.</source>
            <translation>Для каждого сигнала: за сколько дней он учитывается. 0 — не ищется.</translation>
        </message>
        <message>
            <source>For no family do several signals coincide.</source>
            <translation>Ни в одной семье сигналы не совпали.</translation>
        </message>
        <message>
            <source>For no pupil do several signals coincide.</source>
            <translation>Ни у одного учащегося сигналы не совпали.</translation>
        </message>
        <message>
            <source>For the office to edit (DOCX)…</source>
            <translation>Для правки в канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>For what, on whose request</source>
            <translation>Для чего, по чьему запросу</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Further documents, with number and date.</source>
            <translation>Другие документы, с номером и датой.</translation>
        </message>
        <message>
            <source>Half-year</source>
            <comment>period</comment>
            <translation>Полугодие</translation>
        </message>
        <message>
            <source>Hand over as a workbook (XLSX)…</source>
            <translation>Передать таблицей (XLSX)…</translation>
        </message>
        <message>
            <source>Hand over for editing (DOCX)…</source>
            <translation>Передать для правки (DOCX)…</translation>
        </message>
        <message>
            <source>Hand over on paper (PDF)…</source>
            <translation>Передать на бумаге (PDF)…</translation>
        </message>
        <message>
            <source>How many different signals make a pattern</source>
            <translation>Сколько разных сигналов должно совпасть</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Keeping the report</source>
            <translation>Отчёт сохраняется</translation>
        </message>
        <message>
            <source>Kept, {time}</source>
            <translation>Сохранено, {time}</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Искать снова</translation>
        </message>
        <message>
            <source>Look at it first</source>
            <translation>Сначала посмотреть</translation>
        </message>
        <message>
            <source>Looking at these names is written into the journal.</source>
            <translation>Просмотр списка записан в журнал.</translation>
        </message>
        <message>
            <source>Looking for signals that coincide</source>
            <translation>Поиск совпадающих сигналов</translation>
        </message>
        <message>
            <source>Looking through the records…</source>
            <translation>Просматриваются записи…</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Составить</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>period</comment>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>No. {number}, signed</source>
            <translation>№ {number}, подписан</translation>
        </message>
        <message>
            <source>Nothing was written down for this period.</source>
            <translation>За этот период ничего не записано.</translation>
        </message>
        <message>
            <source>Only the number is shown to your role.</source>
            <translation>Вашей роли показывается только число.</translation>
        </message>
        <message>
            <source>Open the family's card</source>
            <translation>Открыть карту семьи</translation>
        </message>
        <message>
            <source>Open the pupil's card</source>
            <translation>Открыть карту учащегося</translation>
        </message>
        <message>
            <source>Out of date: since this was written, numbers have changed: {list}</source>
            <translation>Устарело: с тех пор как это написано, числа изменились: {list}</translation>
        </message>
        <message>
            <source>Parts of the report</source>
            <translation>Разделы отчёта</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Совпадение сигналов</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Учащиеся</translation>
        </message>
        <message>
            <source>Quarter</source>
            <comment>period</comment>
            <translation>Четверть</translation>
        </message>
        <message>
            <source>Results in words</source>
            <translation>Результаты словами</translation>
        </message>
        <message>
            <source>Rules of the patterns</source>
            <translation>Правила сигналов</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>Правила…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>School year</source>
            <comment>period</comment>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>Several signals at once are a reason to look. Each opens the record it comes from; nothing is added up.</source>
            <translation>Несколько сигналов сразу — повод присмотреться. Каждый открывает свою запись; ничего не складывается в балл.</translation>
        </message>
        <message>
            <source>Sign and keep the report</source>
            <translation>Подписать и сохранить отчёт</translation>
        </message>
        <message>
            <source>Sign and keep…</source>
            <translation>Зафиксировать…</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>Дата подписания</translation>
        </message>
        <message>
            <source>Signed under No. {number}: nothing here changes any more.</source>
            <translation>Подписан под № {number}: здесь больше ничего не меняется.</translation>
        </message>
        <message>
            <source>Signed: No. {number}, {period}</source>
            <translation>Подписан: № {number}, {period}</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>Текст отчёта</translation>
        </message>
        <message>
            <source>The counting was stopped. F5 counts again.</source>
            <translation>Подсчёт остановлен. F5 – посчитать заново.</translation>
        </message>
        <message>
            <source>The list with its signals</source>
            <translation>Список с сигналами</translation>
        </message>
        <message>
            <source>The list with its signals…</source>
            <translation>Список с сигналами…</translation>
        </message>
        <message>
            <source>The period after (Ctrl+Right)</source>
            <translation>Следующий период (Ctrl+→)</translation>
        </message>
        <message>
            <source>The period before (Ctrl+Left)</source>
            <translation>Предыдущий период (Ctrl+←)</translation>
        </message>
        <message>
            <source>The report for {period} is kept as it is now and printed the same for ever, whatever is corrected later.</source>
            <translation>Отчёт ({period}) сохраняется таким, как сейчас, и всегда печатается так же, что бы потом ни исправили.</translation>
        </message>
        <message>
            <source>The report on paper (PDF)</source>
            <translation>Отчёт на бумаге (PDF)</translation>
        </message>
        <message>
            <source>The rules are changed.</source>
            <translation>Правила изменены.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Поиск остановлен.</translation>
        </message>
        <message>
            <source>The text still holds</source>
            <translation>Текст остаётся верным</translation>
        </message>
        <message>
            <source>They hold for everybody.</source>
            <translation>Они действуют для всех.</translation>
        </message>
        <message>
            <source>This day lies before the first one.</source>
            <translation>Этот день раньше первого.</translation>
        </message>
        <message>
            <source>To</source>
            <comment>day</comment>
            <translation>По</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What is corrected, and why</source>
            <translation>Что исправляется и почему</translation>
        </message>
        <message>
            <source>What it counts is shown here. Arrow keys go from number to number.</source>
            <translation>Здесь показывается, что стоит за числом. Стрелки ведут от числа к числу.</translation>
        </message>
        <message>
            <source>What the numbers say: results in words.</source>
            <translation>О чём говорят числа: результаты словами.</translation>
        </message>
        <message>
            <source>What was signed stays as it is; the correction is printed below it.</source>
            <translation>Подписанное остаётся как есть; исправление печатается под ним.</translation>
        </message>
        <message>
            <source>Who asked, when and for how many names is written into the journal.</source>
            <translation>Кто запросил, когда и сколько имён – записывается в журнал.</translation>
        </message>
        <message>
            <source>compared with: {period}</source>
            <translation>сравнение с: {period}</translation>
        </message>
        <message>
            <source>document (DOCX)</source>
            <translation>документ (DOCX)</translation>
        </message>
        <message>
            <source>no documents were found for these numbers</source>
            <translation>документов по этим числам не найдено</translation>
        </message>
        <message>
            <source>paper (PDF)</source>
            <translation>бумага (PDF)</translation>
        </message>
        <message>
            <source>part</source>
            <comment>of a report, key</comment>
            <translation>раздел</translation>
        </message>
        <message>
            <source>period</source>
            <comment>key</comment>
            <translation>период</translation>
        </message>
        <message>
            <source>what it counts</source>
            <comment>key</comment>
            <translation>что за числом</translation>
        </message>
        <message>
            <source>workbook (XLSX)</source>
            <translation>таблица (XLSX)</translation>
        </message>
        <message numerus="yes">
            <source>{n} adults</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} взрослый</numerusform>
                <numerusform>{n} взрослых</numerusform>
                <numerusform>{n} взрослых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} семья</numerusform>
                <numerusform>{n} семьи</numerusform>
                <numerusform>{n} семей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <comment>listed</comment>
            <translation>
                <numerusform>{n} учащийся</numerusform>
                <numerusform>{n} учащихся</numerusform>
                <numerusform>{n} учащихся</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows</source>
            <translation>
                <numerusform>{n} строка</numerusform>
                <numerusform>{n} строки</numerusform>
                <numerusform>{n} строк</numerusform>
            </translation>
        </message>
        <message>
            <source>{signal}: 1 looks for it, 0 does not</source>
            <translation>{signal}: 1 — искать, 0 — не искать</translation>
        </message>
        <message numerus="yes">
            <source>{some}; and {n} more</source>
            <translation>
                <numerusform>{some}; и ещё {n}</numerusform>
                <numerusform>{some}; и ещё {n}</numerusform>
                <numerusform>{some}; и ещё {n}</numerusform>
            </translation>
        </message>
    </context>
</TS>
