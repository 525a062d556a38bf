<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_correction</name>
        <message>
            <source>All programmes</source>
            <translation>Бардык программалар</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Катышуу</translation>
        </message>
        <message>
            <source>Came</source>
            <comment>count</comment>
            <translation>Келди</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Description…</source>
            <translation>Сыпаттамасы…</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Катышуучулар</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Жаңы сабак</translation>
        </message>
        <message>
            <source>No session was held yet</source>
            <translation>Азырынча сабак өткөн жок</translation>
        </message>
        <message>
            <source>Sessions</source>
            <comment>correction</comment>
            <translation>Сабактар</translation>
        </message>
        <message>
            <source>Write the first session down; then mark who came.</source>
            <translation>Биринчи сабакты жазыңыз; андан кийин ким келгенин белгилеңиз.</translation>
        </message>
        <message>
            <source>came</source>
            <comment>attendance</comment>
            <translation>келди</translation>
        </message>
        <message>
            <source>came</source>
            <comment>key</comment>
            <translation>келди</translation>
        </message>
        <message>
            <source>did not come</source>
            <comment>attendance</comment>
            <translation>келген жок</translation>
        </message>
        <message>
            <source>did not come</source>
            <comment>key</comment>
            <translation>келген жок</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>биринчи бош</translation>
        </message>
        <message>
            <source>not noted</source>
            <comment>attendance</comment>
            <translation>белгиленген эмес</translation>
        </message>
        <message>
            <source>panes</source>
            <comment>key</comment>
            <translation>бөлүмдөр</translation>
        </message>
        <message numerus="yes">
            <source>{n} marks are missing</source>
            <translation>
                <numerusform>{n} белги жок</numerusform>
                <numerusform>{n} белги жок</numerusform>
            </translation>
        </message>
    </context>
</TS>
