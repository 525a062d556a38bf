<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_table</name>
        <message>
            <source>As at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found for «{search}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The filter is on: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type fewer letters: a part of the name is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all</source>
            <comment>filter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clear</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {total} in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} rows</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
