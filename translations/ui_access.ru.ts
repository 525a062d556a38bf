<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_access</name>
        <message>
            <source>Backup: today {time}, verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup: yesterday {time}, verified</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Backup: {n} days ago, verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caps Lock is on: capital letters will be typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the language of the keyboard and Caps Lock, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo school: every name is invented. The password is {password}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I forgot the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SPPK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SPPK — unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social, psychological and pedagogical service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social, psychological and pedagogical service, {school}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language of the keyboard</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The password is wrong. The next try is in {n} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>language: Alt + Shift</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
