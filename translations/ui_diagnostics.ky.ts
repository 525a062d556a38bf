<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_diagnostics</name>
        <message>
            <source>A signed card is final.</source>
            <translation>Кол коюлган карта өзгөртүлбөйт.</translation>
        </message>
        <message>
            <source>Add a correction…</source>
            <translation>Түзөтүү жазуу…</translation>
        </message>
        <message>
            <source>Add the correction</source>
            <translation>Түзөтүүнү кошуу</translation>
        </message>
        <message>
            <source>Back to the cards</source>
            <translation>Карталарга кайтуу</translation>
        </message>
        <message>
            <source>Card No. {number} is signed.</source>
            <translation>№ {number} картага кол коюлду.</translation>
        </message>
        <message>
            <source>Choose a child or a family; the signs are a key press each.</source>
            <translation>Баланы же үй-бүлөнү тандаңыз; ар бир белги — бир баскыч.</translation>
        </message>
        <message>
            <source>Choose the pupil who is taken off in the list.</source>
            <translation>Эсептен чыгарылуучу окуучуну тизмеден тандаңыз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Correction of a signed card</source>
            <translation>Кол коюлган картаны оңдоо</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Түзөтүүлөр</translation>
        </message>
        <message>
            <source>Danger: {signs}. Its check-list was opened.</source>
            <translation>Коркунуч: {signs}. Кабар берүү тизмеси ачылган.</translation>
        </message>
        <message>
            <source>Danger: {signs}. Tell these people now.</source>
            <translation>Коркунуч: {signs}. Азыр кабар бериңиз.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Өчүрүү</translation>
        </message>
        <message>
            <source>Empty form</source>
            <translation>Бош бланк</translation>
        </message>
        <message>
            <source>Families in a difficult situation</source>
            <translation>Турмуштук оор кырдаалдагы үй-бүлөлөр</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Fill a card in…</source>
            <translation>Карта толтуруу…</translation>
        </message>
        <message>
            <source>Fill the card in</source>
            <translation>Картаны толтуруу</translation>
        </message>
        <message>
            <source>Form with what is known</source>
            <translation>Белгилүү маалыматы бар бланк</translation>
        </message>
        <message>
            <source>It can be printed, and a help plan can be made of it.</source>
            <translation>Аны басып чыгарса жана жардам планын түзсө болот.</translation>
        </message>
        <message>
            <source>It does not open by itself: you decide.</source>
            <translation>Ал өзүнөн өзү ачылбайт: сиз чечесиз.</translation>
        </message>
        <message>
            <source>Key to the service marks</source>
            <translation>Кызматтык белгилердин чечмелениши</translation>
        </message>
        <message>
            <source>Leave it as a draft</source>
            <translation>Долбоор бойдон калтыруу</translation>
        </message>
        <message>
            <source>Make a help plan</source>
            <translation>Жардам планын түзүү</translation>
        </message>
        <message>
            <source>Name of the pupil</source>
            <translation>Окуучунун аты-жөнү</translation>
        </message>
        <message>
            <source>No card is filled in yet</source>
            <translation>Азырынча карта толтурулган эмес</translation>
        </message>
        <message>
            <source>No line is chosen.</source>
            <translation>Эч бир сап тандалган жок.</translation>
        </message>
        <message>
            <source>Nobody's consent is needed for it. The check-list stays open until everybody is told.</source>
            <translation>Бул үчүн эч кимдин макулдугу керек эмес. Баарына кабар берилмейинче тизме ачык турат.</translation>
        </message>
        <message>
            <source>Nothing was corrected.</source>
            <translation>Түзөтүү жок.</translation>
        </message>
        <message>
            <source>Open the check-list</source>
            <translation>Тизмени ачуу</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Убакыт боюнча</translation>
        </message>
        <message>
            <source>Reason of the correction</source>
            <translation>Түзөтүүнүн себеби</translation>
        </message>
        <message>
            <source>Scans…</source>
            <translation>Сканерлер…</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Кол коюу</translation>
        </message>
        <message>
            <source>Sign this card?</source>
            <translation>Бул картага кол коёсузбу?</translation>
        </message>
        <message>
            <source>Signs and levels…</source>
            <translation>Белгилер, деңгээлдер…</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Кол коюу…</translation>
        </message>
        <message>
            <source>Some fields cannot be read yet.</source>
            <translation>Айрым талаалар түшүнүксүз жазылган.</translation>
        </message>
        <message>
            <source>Somebody should be told of: {signs}</source>
            <translation>Кабар берүү керек болушу мүмкүн: {signs}</translation>
        </message>
        <message>
            <source>Sum of the signs</source>
            <translation>Белгилердин суммасы</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Чыгаруу</translation>
        </message>
        <message>
            <source>Take off the register</source>
            <translation>Эсептен чыгаруу</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Чыгаруу…</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>The card cannot be signed yet.</source>
            <translation>Картага азырынча кол коюуга болбойт.</translation>
        </message>
        <message>
            <source>The card stays as it was signed.</source>
            <translation>Карта кол коюлган бойдон калат.</translation>
        </message>
        <message>
            <source>The card, protected facts as codes</source>
            <translation>Карта, корголгон фактылар код менен</translation>
        </message>
        <message>
            <source>The cards compared</source>
            <translation>Карталарды салыштыруу</translation>
        </message>
        <message>
            <source>The cards compared, with codes</source>
            <translation>Карталарды салыштыруу, код менен</translation>
        </message>
        <message>
            <source>The chosen card</source>
            <translation>Тандалган карта</translation>
        </message>
        <message>
            <source>The entry stays in the list of those taken off; the social passport counts the pupil until that day.</source>
            <translation>Жазуу эсептен чыгарылгандардын тизмесинде калат; социалдык паспорт окуучуну ушул күнгө чейин эсептейт.</translation>
        </message>
        <message>
            <source>The pupil is taken off the register.</source>
            <translation>Окуучу эсептен чыгарылды.</translation>
        </message>
        <message>
            <source>The record was moved to the recycle bin.</source>
            <translation>Жазуу себетке өткөрүлдү.</translation>
        </message>
        <message>
            <source>They are marked. Your text is kept as a draft.</source>
            <translation>Алар белгиленди. Жазганыңыз долбоордо сакталды.</translation>
        </message>
        <message>
            <source>This is a proposal of the program, not a validated scale. Cards that are signed keep the rules they had.</source>
            <translation>Бул программанын сунушу, текшерилген шкала эмес. Кол коюлган карталар өз эрежелерин сактайт.</translation>
        </message>
        <message>
            <source>This is compared once two cards are signed.</source>
            <translation>Эки картага кол коюлгандан кийин салыштырылат.</translation>
        </message>
        <message>
            <source>What is corrected or added</source>
            <translation>Эмне түзөтүлөт же кошулат</translation>
        </message>
        <message>
            <source>Whom to tell: open the check-list</source>
            <translation>Кимге кабар берилет: тизмени ачуу</translation>
        </message>
        <message>
            <source>Whose card is to be filled in?</source>
            <translation>Кимдин картасы толтурулат?</translation>
        </message>
        <message>
            <source>Whose form is this?</source>
            <comment>card</comment>
            <translation>Бул кимдин бланкы?</translation>
        </message>
        <message>
            <source>back</source>
            <comment>key</comment>
            <translation>артка</translation>
        </message>
        <message>
            <source>level</source>
            <comment>key</comment>
            <translation>деңгээл</translation>
        </message>
        <message>
            <source>next section</source>
            <comment>key</comment>
            <translation>кийинки бөлүм</translation>
        </message>
        <message>
            <source>not looked at</source>
            <comment>key</comment>
            <translation>каралган жок</translation>
        </message>
        <message numerus="yes">
            <source>{n} cards of adolescents</source>
            <translation>
                <numerusform>{n} өспүрүмдүн картасы</numerusform>
                <numerusform>{n} өспүрүмдүн картасы</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cards of families</source>
            <translation>
                <numerusform>{n} үй-бүлөнүн картасы</numerusform>
                <numerusform>{n} үй-бүлөнүн картасы</numerusform>
            </translation>
        </message>
        <message>
            <source>“Difficult” adolescents</source>
            <translation>«Кыйын» өспүрүмдөр</translation>
        </message>
    </context>
</TS>
