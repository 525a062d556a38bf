<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_people</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Dates of visits and plans come here by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families, adults, classes, staff, school years, doubles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттоо</translation>
        </message>
        <message>
            <source>Is this one card?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation>Кошумча</translation>
        </message>
        <message>
            <source>Nothing for today; {week} this week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due this week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is moved or lost: both numbers lead to one card, and merging can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One: the left card stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One: the right card stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation>Сактоо</translation>
        </message>
        <message>
            <source>Show that card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are two children</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like a card that is here already: {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfinished drafts</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first gap</source>
            <translation>биринчи бош</translation>
        </message>
        <message>
            <source>new</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <translation>кийинки</translation>
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save</source>
            <comment>key</comment>
            <translation>сактоо</translation>
        </message>
        <message>
            <source>today</source>
            <comment>on a chip</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{now} for today, nothing is late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{now} for today, {late} are late.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} days late</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
