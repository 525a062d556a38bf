<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_form</name>
        <message>
            <source>Add a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An unfinished draft of {at} is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with it, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record was changed since then: compare before you save.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last time, {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{filled} of {n} facts are written</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
