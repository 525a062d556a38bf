<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_form</name>
        <message>
            <source>Add a line</source>
            <translation>Добавить строку</translation>
        </message>
        <message>
            <source>An unfinished draft of {at} is kept.</source>
            <translation>Сохранён незаконченный черновик от {at}.</translation>
        </message>
        <message>
            <source>Go on with it, or leave it out.</source>
            <translation>Продолжите его или не используйте.</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Продолжить черновик</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Не использовать</translation>
        </message>
        <message>
            <source>Protected: only a code on paper</source>
            <translation>Защищено: на бумаге только код</translation>
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
            <source>The record was changed since then: compare before you save.</source>
            <translation>С тех пор запись изменили: сравните, прежде чем сохранять.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>all filled</source>
            <translation>всё заполнено</translation>
        </message>
        <message>
            <source>last time</source>
            <translation>ранее</translation>
        </message>
        <message>
            <source>last time, {day}</source>
            <translation>ранее, {day}</translation>
        </message>
        <message numerus="yes">
            <source>{filled} of {n} facts are written</source>
            <translation>
                <numerusform>записано {filled} из {n} факта</numerusform>
                <numerusform>записано {filled} из {n} фактов</numerusform>
                <numerusform>записано {filled} из {n} фактов</numerusform>
            </translation>
        </message>
    </context>
</TS>
