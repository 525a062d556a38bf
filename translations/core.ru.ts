<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>core</name>
        <message>
            <source>Deputy director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Ask the colleague whose work this is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Psychologist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This did not work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This record was changed since you opened it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved before is safe. Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data are unchanged. Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your text is kept as a draft. Open the record again and compare.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
