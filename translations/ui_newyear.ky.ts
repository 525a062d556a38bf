<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_newyear</name>
        <message>
            <source>All pupils are in their new classes. First graders come by import.</source>
            <translation>Бардык окуучулар жаңы класстарында. Биринчи класстар импорт менен келет.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Тизмеге кайтуу</translation>
        </message>
        <message>
            <source>Begin the new school year</source>
            <translation>Жаңы окуу жылына өткөрүү</translation>
        </message>
        <message>
            <source>Go on without a new backup</source>
            <translation>Жаңы көчүрмөсүз улантуу</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Азыр камдык көчүрмө жасоо</translation>
        </message>
        <message>
            <source>Name or class</source>
            <translation>Аты-жөнү же классы</translation>
        </message>
        <message>
            <source>Nobody waits for the new school year</source>
            <translation>Жаңы окуу жылын эч ким күтпөйт</translation>
        </message>
        <message>
            <source>Not possible in this grade: {names}.</source>
            <translation>Бул класста мүмкүн эмес: {names}.</translation>
        </message>
        <message>
            <source>Nothing is open for the pupils who leave.</source>
            <translation>Кеткен окуучуларда бүтпөгөн иш жок.</translation>
        </message>
        <message>
            <source>Open work of leavers</source>
            <translation>Кеткендердин бүтпөгөн иштери</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Тизмени басуу</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Артка кайтаруу</translation>
        </message>
        <message>
            <source>The other lines are as you chose.</source>
            <translation>Калган саптар сиз тандагандай.</translation>
        </message>
        <message>
            <source>as proposed</source>
            <translation>сунушталгандай</translation>
        </message>
        <message>
            <source>several</source>
            <translation>бир нечесин</translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils</source>
            <translation>
                <numerusform>{n} окуучу</numerusform>
                <numerusform>{n} окуучу</numerusform>
            </translation>
        </message>
    </context>
</TS>
