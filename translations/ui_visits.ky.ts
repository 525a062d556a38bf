<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_visits</name>
        <message>
            <source>A short act: who went, when, and how it ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Act No. {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Act No. {number} is signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a correction…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the correction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a scan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before the act can be signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be signed; look once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Delete the scan «{name}»?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a file here, or choose one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier visits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form with what is known, for the visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be printed and a scan attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scan is attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else is asked. Set the day of the next visit in 15, then sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was attached. Look whether the drive is still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was attached. Scan to PDF or JPEG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF or picture, up to 20 MB. It is kept encrypted in the vault; the file you chose stays where it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parent or representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Reason: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scans, corrections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign and give the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing of the act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some fields cannot be read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The act stays as it was signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is kept as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next visit is planned for {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The paper signed by hand is the original. Here you confirm who signed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are marked. Your text is kept as a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the first visit to the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This visit was called off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To 15, the next visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Эмне түзөтүлөт же кошулат</translation>
        </message>
        <message>
            <source>Who has to be told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who signed the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also: {also}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first: {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next section</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not looked at</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not signed</source>
            <comment>hand</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
            <comment>hand</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number</source>
            <comment>key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <comment>hand</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed</source>
            <comment>hand</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was not there</source>
            <comment>hand</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>why there is no signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«Acquainted with the act»: who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» is not a PDF or a picture.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
