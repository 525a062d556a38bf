<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui</name>
        <message numerus="yes">
            <source>A PIN has {n} digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account and menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a row to see its card</source>
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
            <source>Choose where…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo school: invented children and families. Real data must not be entered here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft kept, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1 help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F9 or a click shows the page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {least} to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a shared computer or a stick it stays readable for others. A password protects it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Path</source>
            <comment>a child's way</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protect with a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save to a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller</source>
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
        <message>
            <source>The document is still open. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file leaves the vault: whoever has it can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was not saved: this place cannot be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record was moved to the recycle bin.</source>
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
            <source>This file is outside the vault. Delete it when it is no longer needed.</source>
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
            <source>Whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the password nobody can open the file, not even this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>close</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hh:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
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
            <source>page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save</source>
            <comment>key</comment>
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
