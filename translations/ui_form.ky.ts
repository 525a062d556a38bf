<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_form</name>
        <message>
            <source>Add a line</source>
            <translation>Сап кошуу</translation>
        </message>
        <message>
            <source>An unfinished draft of {at} is kept.</source>
            <translation>{at} бүтпөгөн долбоору сакталып турат.</translation>
        </message>
        <message>
            <source>Go on with it, or leave it out.</source>
            <translation>Аны улантыңыз же колдонбой коюңуз.</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Долбоорду улантуу</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Колдонбоо</translation>
        </message>
        <message>
            <source>Protected: only a code on paper</source>
            <translation>Корголгон: кагазда код гана</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Бөлүмдөр</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Алып салуу</translation>
        </message>
        <message>
            <source>The record was changed since then: compare before you save.</source>
            <translation>Жазуу андан бери өзгөртүлгөн: сактоодон мурун салыштырыңыз.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Бул күн али келе элек.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Муну толтуруңуз.</translation>
        </message>
        <message>
            <source>all filled</source>
            <translation>баары толтурулду</translation>
        </message>
        <message>
            <source>last time</source>
            <translation>өткөн жолу</translation>
        </message>
        <message>
            <source>last time, {day}</source>
            <translation>өткөн жолу, {day}</translation>
        </message>
        <message numerus="yes">
            <source>{filled} of {n} facts are written</source>
            <translation>
                <numerusform>{n} фактынын {filled} жазылды</numerusform>
                <numerusform>{n} фактынын {filled} жазылды</numerusform>
            </translation>
        </message>
    </context>
</TS>
