<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_imports</name>
        <message>
            <source>Another file…</source>
            <translation>Другой файл…</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Choose a class list</source>
            <translation>Выберите список класса</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Choose a row to see what will happen.</source>
            <translation>Выберите строку, чтобы увидеть, что будет.</translation>
        </message>
        <message>
            <source>Choose an XLSX, XLS or CSV file. The program finds the columns by itself and shows every row first.</source>
            <translation>Выберите файл XLSX, XLS или CSV. Программа сама найдёт столбцы и сначала покажет каждую строку.</translation>
        </message>
        <message>
            <source>Choose another place: the folder may be read-only, or the file is open in another program.</source>
            <translation>Выберите другое место: возможно, в папку нельзя писать или файл открыт в другой программе.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Class list and passport</source>
            <translation>Список и паспорт класса</translation>
        </message>
        <message>
            <source>Class lists</source>
            <translation>Списки классов</translation>
        </message>
        <message>
            <source>Classes that will be made: {names}.</source>
            <translation>Будут созданы классы: {names}.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Столбцы файла</translation>
        </message>
        <message>
            <source>Columns that are not taken: {names}.</source>
            <translation>Столбцы, которые не берутся: {names}.</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Столбцы…</translation>
        </message>
        <message>
            <source>Compare anew</source>
            <translation>Сравнить заново</translation>
        </message>
        <message>
            <source>Comparing with the register</source>
            <translation>Сравнивается с картотекой</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Hidden sheets were not read: {names}. If they are needed, unhide them.</source>
            <translation>Скрытые листы не прочитаны: {names}. Если они нужны, отобразите их.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message>
            <source>Import a class list or a class passport</source>
            <translation>Импорт списка или паспорта класса</translation>
        </message>
        <message>
            <source>Import another file…</source>
            <translation>Импортировать ещё файл…</translation>
        </message>
        <message numerus="yes">
            <source>Import {n} children</source>
            <translation>
                <numerusform>Импортировать {n} учащегося</numerusform>
                <numerusform>Импортировать {n} учащихся</numerusform>
                <numerusform>Импортировать {n} учащихся</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing it again changes only what differs now.</source>
            <translation>Повторный импорт изменит только то, что сейчас отличается.</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>Импортируется {name}</translation>
        </message>
        <message>
            <source>In the file: {value}</source>
            <translation>В файле: {value}</translation>
        </message>
        <message numerus="yes">
            <source>In these classes but not in the file: {n} ({names}). They stay as they are.</source>
            <translation>
                <numerusform>В этих классах есть, но в файле нет: {n} ({names}). Они остаются как есть.</numerusform>
                <numerusform>В этих классах есть, но в файле нет: {n} ({names}). Они остаются как есть.</numerusform>
                <numerusform>В этих классах есть, но в файле нет: {n} ({names}). Они остаются как есть.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a new child</source>
            <translation>Это новый учащийся</translation>
        </message>
        <message>
            <source>It is {name} ({detail})</source>
            <translation>Это {name} ({detail})</translation>
        </message>
        <message>
            <source>Kept because somebody worked on them since: {names}</source>
            <translation>Оставлены, потому что с ними с тех пор работали: {names}</translation>
        </message>
        <message>
            <source>Leave these rows out after all</source>
            <translation>Всё же пропустить эти строки</translation>
        </message>
        <message>
            <source>Nobody can guess them back. Save the list from Excel as XLSX or «CSV UTF-8» and choose it again.</source>
            <translation>Угадать их нельзя. Сохраните список из Excel как XLSX или «CSV UTF-8» и выберите снова.</translation>
        </message>
        <message>
            <source>Nothing is written until you confirm, and the whole import can be undone later.</source>
            <translation>Пока вы не подтвердите, ничего не записывается, и весь импорт потом можно отменить.</translation>
        </message>
        <message>
            <source>Nothing to import</source>
            <translation>Нечего импортировать</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <translation>Пока ничего не импортировали.</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>На шаг назад</translation>
        </message>
        <message>
            <source>Past imports</source>
            <translation>Прошлые импорты</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Читается {name}</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Save a marked copy…</source>
            <translation>Сохранить копию с пометками…</translation>
        </message>
        <message>
            <source>Save an empty class workbook…</source>
            <translation>Сохранить пустой бланк класса…</translation>
        </message>
        <message>
            <source>Saved: {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>Сохраняется {name}</translation>
        </message>
        <message>
            <source>Search by name or class</source>
            <translation>Поиск по имени или классу</translation>
        </message>
        <message>
            <source>Sheets without a list of children: {names}.</source>
            <translation>Листы без списка детей: {names}.</translation>
        </message>
        <message>
            <source>Take the answer back</source>
            <translation>Взять ответ назад</translation>
        </message>
        <message>
            <source>Take the rows without these cells</source>
            <translation>Взять строки без этих ячеек</translation>
        </message>
        <message>
            <source>The cells stay empty; the marked copy names them.</source>
            <translation>Ячейки останутся пустыми; они указаны в копии с пометками.</translation>
        </message>
        <message>
            <source>The file {name} was not saved.</source>
            <translation>Файл {name} не сохранён.</translation>
        </message>
        <message>
            <source>The import is done</source>
            <translation>Импорт завершён</translation>
        </message>
        <message numerus="yes">
            <source>The import of {n} children was undone.</source>
            <translation>
                <numerusform>Импорт {n} учащегося отменён.</numerusform>
                <numerusform>Импорт {n} учащихся отменён.</numerusform>
                <numerusform>Импорт {n} учащихся отменён.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register holds exactly this. Nothing is written.</source>
            <translation>В картотеке точно так же. Ничего не записывается.</translation>
        </message>
        <message>
            <source>The register is as it was before.</source>
            <translation>Картотека снова такая, как была.</translation>
        </message>
        <message>
            <source>The row is left out until the cell is put right, or until you take rows without their wrong cells.</source>
            <translation>Строка пропускается, пока ячейку не исправят или пока вы не возьмёте строки без ошибочных ячеек.</translation>
        </message>
        <message>
            <source>They are left out. Put the cells right in the file and choose it again, or save a copy with them marked.</source>
            <translation>Они пропускаются. Исправьте ячейки в файле и выберите его снова или сохраните копию с пометками.</translation>
        </message>
        <message>
            <source>This file has lost the letters ң, ө, ү.</source>
            <translation>Этот файл потерял буквы ң, ө, ү.</translation>
        </message>
        <message>
            <source>This file is not encrypted: it names children. Delete it when it has served.</source>
            <translation>Этот файл не зашифрован: в нём имена детей. Удалите его, когда он больше не нужен.</translation>
        </message>
        <message>
            <source>This very file was imported on {day}.</source>
            <translation>Этот самый файл уже импортировали {day}.</translation>
        </message>
        <message>
            <source>Undo the import of {name}?</source>
            <translation>Отменить импорт {name}?</translation>
        </message>
        <message>
            <source>Undo the whole import</source>
            <translation>Отменить весь импорт</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>Отменить этот импорт</translation>
        </message>
        <message>
            <source>Undo this import…</source>
            <translation>Отменить этот импорт…</translation>
        </message>
        <message>
            <source>Undoing the import</source>
            <translation>Импорт отменяется</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Что именно</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Что будет</translation>
        </message>
        <message>
            <source>What it added goes to the recycle bin, what it changed gets its old values. Children edited since are kept.</source>
            <translation>Добавленное уйдёт в корзину, изменённое вернётся к прежним значениям. Учащиеся, которых с тех пор правили, останутся.</translation>
        </message>
        <message>
            <source>What you change here is remembered for the next list with the same headings.</source>
            <translation>То, что вы здесь измените, запомнится для следующего списка с такими же заголовками.</translation>
        </message>
        <message>
            <source>Where to save</source>
            <translation>Куда сохранить</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Без имени</translation>
        </message>
        <message>
            <source>Without an answer the row is left out.</source>
            <translation>Без ответа строка пропускается.</translation>
        </message>
        <message>
            <source>Without this the child cannot be told from others: the row is left out until the cell is put right.</source>
            <translation>Без этого ребёнка нельзя отличить от других: строка пропускается, пока ячейку не исправят.</translation>
        </message>
        <message>
            <source>You said whose row this is.</source>
            <translation>Вы указали, чья это строка.</translation>
        </message>
        <message>
            <source>all rows</source>
            <translation>все строки</translation>
        </message>
        <message>
            <source>as you said last time</source>
            <translation>как вы указали в прошлый раз</translation>
        </message>
        <message>
            <source>changed</source>
            <comment>row</comment>
            <translation>изменится</translation>
        </message>
        <message>
            <source>clear</source>
            <comment>key</comment>
            <translation>очистить</translation>
        </message>
        <message>
            <source>in question</source>
            <comment>row</comment>
            <translation>под вопросом</translation>
        </message>
        <message>
            <source>marked</source>
            <translation>с пометками</translation>
        </message>
        <message>
            <source>new</source>
            <comment>row</comment>
            <translation>новый</translation>
        </message>
        <message>
            <source>row by row</source>
            <translation>по строкам</translation>
        </message>
        <message>
            <source>row {line}</source>
            <translation>строка {line}</translation>
        </message>
        <message>
            <source>same</source>
            <comment>row</comment>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>search</source>
            <translation>поиск</translation>
        </message>
        <message>
            <source>undone</source>
            <comment>import</comment>
            <translation>отменён</translation>
        </message>
        <message>
            <source>wrong</source>
            <comment>row</comment>
            <translation>ошибка</translation>
        </message>
        <message>
            <source>{added} children were added, {changed} changed.</source>
            <translation>Добавлено учащихся: {added}, изменено: {changed}.</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed</source>
            <translation>новых: {added}, изменённых: {changed}</translation>
        </message>
        <message numerus="yes">
            <source>{n} children</source>
            <translation>
                <numerusform>{n} учащийся</numerusform>
                <numerusform>{n} учащихся</numerusform>
                <numerusform>{n} учащихся</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows are taken without their wrong cells.</source>
            <translation>
                <numerusform>{n} строка берётся без ошибочных ячеек.</numerusform>
                <numerusform>{n} строки берутся без ошибочных ячеек.</numerusform>
                <numerusform>{n} строк берутся без ошибочных ячеек.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} rows have cells that cannot be taken.</source>
            <translation>
                <numerusform>В {n} строке есть ячейки, которые нельзя взять.</numerusform>
                <numerusform>В {n} строках есть ячейки, которые нельзя взять.</numerusform>
                <numerusform>В {n} строках есть ячейки, которые нельзя взять.</numerusform>
            </translation>
        </message>
        <message>
            <source>{sheet}, row {line}</source>
            <translation>{sheet}, строка {line}</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— не берётся —</translation>
        </message>
    </context>
</TS>
