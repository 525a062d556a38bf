<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message numerus="yes">
            <source>A PIN has {n} digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from the list, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {least} to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The text is longer than {n} characters.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>There is no such day: this month has {n} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date. Write it like 28.02.2013.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a time. Write it like 15:10.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo  Ctrl+Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hh:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>som</source>
            <translation>сом</translation>
        </message>
        <message>
            <source>type a part of the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}, time</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
