<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_correction</name>
        <message>
            <source>All programmes</source>
            <translation>Все программы</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>count</comment>
            <translation>Был</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Description…</source>
            <translation>Описание…</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Новое занятие</translation>
        </message>
        <message>
            <source>No session was held yet</source>
            <translation>Занятий ещё не было</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>correction</comment>
            <translation>Занятия</translation>
        </message>
        <message>
            <source>Write the first session down; then mark who came.</source>
            <translation>Запишите первое занятие; затем отметьте, кто был.</translation>
        </message>
        <message>
            <source>came</source>
            <comment>attendance</comment>
            <translation>был</translation>
        </message>
        <message>
            <source>came</source>
            <comment>key</comment>
            <translation>был</translation>
        </message>
        <message>
            <source>did not come</source>
            <comment>attendance</comment>
            <translation>не был</translation>
        </message>
        <message>
            <source>did not come</source>
            <comment>key</comment>
            <translation>не был</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>первый пропуск</translation>
        </message>
        <message>
            <source>not noted</source>
            <comment>attendance</comment>
            <translation>не отмечено</translation>
        </message>
        <message>
            <source>panes</source>
            <comment>key</comment>
            <translation>разделы</translation>
        </message>
        <message numerus="yes">
            <source>{n} marks are missing</source>
            <translation>
                <numerusform>не хватает {n} отметки</numerusform>
                <numerusform>не хватает {n} отметок</numerusform>
                <numerusform>не хватает {n} отметок</numerusform>
            </translation>
        </message>
    </context>
</TS>
