<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_plan</name>
        <message>
            <source>A plan begins empty or with last year's lines on the same days.</source>
            <translation>План начинается пустым или с прошлогодними строками на те же дни.</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>All work done this year stands in a plan.</source>
            <translation>Вся выполненная за год работа стоит в плане.</translation>
        </message>
        <message>
            <source>Annual plan by section</source>
            <translation>Годовой план по разделам</translation>
        </message>
        <message>
            <source>Annual plan, {year}</source>
            <translation>Годовой план, {year}</translation>
        </message>
        <message>
            <source>Approved…</source>
            <translation>Утверждён…</translation>
        </message>
        <message>
            <source>Back to a draft</source>
            <translation>Вернуть в проект</translation>
        </message>
        <message>
            <source>Change of an approved plan</source>
            <translation>Изменение утверждённого плана</translation>
        </message>
        <message>
            <source>Choose a line to see what was done for it.</source>
            <translation>Выберите строку, чтобы увидеть, что по ней сделано.</translation>
        </message>
        <message>
            <source>Choose a record of work first.</source>
            <translation>Сначала выберите запись о работе.</translation>
        </message>
        <message>
            <source>Considered…</source>
            <translation>Рассмотрен…</translation>
        </message>
        <message>
            <source>Content of the work</source>
            <translation>Содержание работы</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Earlier months</source>
            <translation>Предыдущие месяцы</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Ожидаемый результат</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>С кем</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>From now on the plan changes by amendments only.</source>
            <translation>С этого дня план меняется только изменениями с указанием причины.</translation>
        </message>
        <message>
            <source>Fulfilment</source>
            <translation>Выполнение</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Hour of the week</source>
            <translation>Час недели</translation>
        </message>
        <message>
            <source>Later months</source>
            <translation>Следующие месяцы</translation>
        </message>
        <message>
            <source>Line of the plan</source>
            <translation>Строка плана</translation>
        </message>
        <message>
            <source>Link to a line of the plan</source>
            <translation>Связать со строкой плана</translation>
        </message>
        <message>
            <source>Link work done</source>
            <translation>Связать выполненную работу</translation>
        </message>
        <message>
            <source>Linked: {work}</source>
            <translation>Связано: {work}</translation>
        </message>
        <message>
            <source>Make a change…</source>
            <translation>Внести изменение…</translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>Составить план</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>Moved to {month}.</source>
            <translation>Перенесено: {month}.</translation>
        </message>
        <message>
            <source>New hour</source>
            <translation>Новый час</translation>
        </message>
        <message>
            <source>New hour of the week</source>
            <translation>Новый час недели</translation>
        </message>
        <message>
            <source>New work</source>
            <translation>Новая работа</translation>
        </message>
        <message>
            <source>New work: {section}</source>
            <translation>Новая работа: {section}</translation>
        </message>
        <message>
            <source>No work of this year is left to link</source>
            <translation>Работ этого года для связи больше нет</translation>
        </message>
        <message>
            <source>Nothing is linked yet: what was done becomes the evidence.</source>
            <translation>Пока ничего не связано: подтверждением служит сама выполненная работа.</translation>
        </message>
        <message>
            <source>Number and day of the protocol.</source>
            <translation>Номер и дата протокола.</translation>
        </message>
        <message>
            <source>Open the line</source>
            <translation>Открыть строку</translation>
        </message>
        <message>
            <source>Outside the plan</source>
            <translation>Вне плана</translation>
        </message>
        <message>
            <source>Plan: {name}</source>
            <translation>План: {name}</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>School year: {year}</source>
            <translation>Учебный год: {year}</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Разделы</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Сроки</translation>
        </message>
        <message>
            <source>The hour is moved.</source>
            <translation>Час перенесён.</translation>
        </message>
        <message>
            <source>The hour is taken out.</source>
            <translation>Час убран.</translation>
        </message>
        <message>
            <source>The line is changed.</source>
            <translation>Строка изменена.</translation>
        </message>
        <message>
            <source>The line is put there.</source>
            <translation>Строка перемещена.</translation>
        </message>
        <message>
            <source>The line is taken out.</source>
            <translation>Строка исключена.</translation>
        </message>
        <message>
            <source>The plan is approved. The change is kept as an amendment, with the day and your name.</source>
            <translation>План утверждён. Изменение сохраняется с датой и вашим именем.</translation>
        </message>
        <message>
            <source>The plan of one month: {month}</source>
            <translation>План на месяц: {month}</translation>
        </message>
        <message>
            <source>The plan of the month for the office (DOCX)…</source>
            <translation>План месяца для канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>The step is written down.</source>
            <translation>Ступень записана.</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>Весь план</translation>
        </message>
        <message>
            <source>The whole plan for the office (DOCX)…</source>
            <translation>Весь план для канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>There is no plan of this year yet.</source>
            <translation>Плана на этот год пока нет.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Отвязать</translation>
        </message>
        <message>
            <source>Unlinked: {work}</source>
            <translation>Отвязано: {work}</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Неделя</translation>
        </message>
        <message>
            <source>Weekly cyclogram</source>
            <translation>Недельная циклограмма</translation>
        </message>
        <message>
            <source>Weekly cyclogram for the office (DOCX)…</source>
            <translation>Недельная циклограмма для канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>Why the plan changes</source>
            <translation>Почему план меняется</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Записать</translation>
        </message>
        <message numerus="yes">
            <source>and {n} earlier records</source>
            <translation>
                <numerusform>и ещё {n} прежняя запись</numerusform>
                <numerusform>и ещё {n} прежние записи</numerusform>
                <numerusform>и ещё {n} прежних записей</numerusform>
            </translation>
        </message>
        <message>
            <source>another day</source>
            <comment>key</comment>
            <translation>другой день</translation>
        </message>
        <message>
            <source>another month</source>
            <comment>key</comment>
            <translation>другой месяц</translation>
        </message>
        <message>
            <source>edit in place</source>
            <comment>key</comment>
            <translation>править на месте</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation>новая</translation>
        </message>
        <message>
            <source>open</source>
            <comment>key</comment>
            <translation>открыть</translation>
        </message>
        <message>
            <source>order</source>
            <comment>key</comment>
            <translation>порядок</translation>
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation>печать</translation>
        </message>
        <message>
            <source>take out</source>
            <comment>key</comment>
            <translation>убрать</translation>
        </message>
        <message>
            <source>{name}: copy last year's plan</source>
            <translation>{name}: скопировать прошлогодний план</translation>
        </message>
        <message>
            <source>{name}: empty plan</source>
            <translation>{name}: пустой план</translation>
        </message>
        <message numerus="yes">
            <source>{n} records of work outside the plan</source>
            <translation>
                <numerusform>{n} работа вне плана</numerusform>
                <numerusform>{n} работы вне плана</numerusform>
                <numerusform>{n} работ вне плана</numerusform>
            </translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
