<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_psychodiagnostics</name>
        <message>
            <source>Pages of psychodiagnostics</source>
            <translation>Страницы психодиагностики</translation>
        </message>
    </context>
</TS>
