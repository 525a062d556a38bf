<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_psychodiagnostics</name>
        <message>
            <source>Pages of psychodiagnostics</source>
            <translation>Психодиагностиканын барактары</translation>
        </message>
    </context>
</TS>
