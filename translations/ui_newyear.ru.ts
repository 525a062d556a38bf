<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_newyear</name>
        <message>
            <source>All pupils are in their new classes. First graders come by import.</source>
            <translation>Все учащиеся в новых классах. Первоклассники приходят импортом.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Назад к списку</translation>
        </message>
        <message>
            <source>Begin the new school year</source>
            <translation>Перевести на новый учебный год</translation>
        </message>
        <message>
            <source>Go on without a new backup</source>
            <translation>Продолжить без новой копии</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>ФИО или класс</translation>
        </message>
        <message>
            <source>Nobody waits for the new school year</source>
            <translation>Перевода никто не ждёт</translation>
        </message>
        <message>
            <source>Not possible in this grade: {names}.</source>
            <translation>В этом классе так нельзя: {names}.</translation>
        </message>
        <message>
            <source>Nothing is open for the pupils who leave.</source>
            <translation>У выбывающих учащихся незакрытого нет.</translation>
        </message>
        <message>
            <source>Open work of leavers</source>
            <translation>Незакрытое у выбывающих</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Напечатать список</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>The other lines are as you chose.</source>
            <translation>Остальные строки — как вы выбрали.</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>как предложено</translation>
        </message>
        <message>
            <source>several</source>
            <translation>несколько</translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <translation>
                <numerusform>{n} учащийся</numerusform>
                <numerusform>{n} учащихся</numerusform>
                <numerusform>{n} учащихся</numerusform>
            </translation>
        </message>
    </context>
</TS>
