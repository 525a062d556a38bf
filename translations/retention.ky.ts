<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>retention</name>
        <message>
            <source>A term is a whole number of years from 1 to {most}.</source>
            <translation>Мөөнөт — 1ден {most} чейинки бүтүн жыл.</translation>
        </message>
        <message>
            <source>Act of destruction</source>
            <translation>Жок кылуу актысы</translation>
        </message>
        <message>
            <source>Act of destruction of documents whose term of keeping is over</source>
            <translation>Сактоо мөөнөтү бүткөн документтерди жок кылуу актысы</translation>
        </message>
        <message>
            <source>Backups that still hold these records, to be overwritten or destroyed by hand:</source>
            <translation>Бул жазуулар дагы эле турган камдык көчүрмөлөр; кол менен үстүнө жазылат же жок кылынат:</translation>
        </message>
        <message>
            <source>Born · left, or how many</source>
            <translation>Туулган · кеткен күнү же саны</translation>
        </message>
        <message>
            <source>Carried out on</source>
            <translation>Аткарылган күнү</translation>
        </message>
        <message>
            <source>Choose the lines first: Shift and Ctrl choose several.</source>
            <translation>Адегенде саптарды тандаңыз: Shift жана Ctrl бир нечесин тандайт.</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Купуя: кызматтык документ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Deputy director for upbringing work</source>
            <translation>Директордун тарбия иштери боюнча орун басары</translation>
        </message>
        <message>
            <source>Destroyed are the rows of the register, their history, drafts, search words and attached files; the data were written anew under a new key, and older copies on this computer were removed. Papers were destroyed as well: yes / no.</source>
            <translation>Реестрдин саптары, алардын тарыхы, черновиктери, издөө сөздөрү жана тиркелген файлдары жок кылынды; маалымат жаңы ачкыч менен кайра жазылды, бул компьютердеги эски көчүрмөлөр өчүрүлдү. Кагаздар да жок кылынды: ооба / жок.</translation>
        </message>
        <message>
            <source>Destroyed on, signature</source>
            <translation>Жок кылынган күнү, кол тамга</translation>
        </message>
        <message>
            <source>First signature</source>
            <translation>Биринчи кол</translation>
        </message>
        <message>
            <source>Holder of the records</source>
            <translation>Документтерди сактоочу</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Жалпы</translation>
        </message>
        <message>
            <source>Kind of records</source>
            <translation>Жазуулардын түрү</translation>
        </message>
        <message>
            <source>Kinds of records in these lines, how many, and the term of each kind:</source>
            <translation>Бул саптардагы жазуулардын түрлөрү, саны жана ар бир түрдүн мөөнөтү:</translation>
        </message>
        <message>
            <source>Made</source>
            <comment>of a backup</comment>
            <translation>Жасалган</translation>
        </message>
        <message>
            <source>Nothing is chosen in the list.</source>
            <translation>Тизмеде эч нерсе тандалган жок.</translation>
        </message>
        <message>
            <source>Nothing was destroyed. Type both names.</source>
            <translation>Эч нерсе жок кылынган жок. Эки аты-жөнүн тең жазыңыз.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номери</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of a backup</comment>
            <translation>Жайы, файлы</translation>
        </message>
        <message>
            <source>Records</source>
            <comment>count</comment>
            <translation>Жазуулар</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Окуу жылы</translation>
        </message>
        <message>
            <source>Second signature</source>
            <translation>Экинчи кол</translation>
        </message>
        <message>
            <source>Term</source>
            <comment>of keeping</comment>
            <translation>Мөөнөт</translation>
        </message>
        <message>
            <source>Term over on</source>
            <translation>Мөөнөтү бүттү</translation>
        </message>
        <message>
            <source>The act needs the names of two different people who signed it on paper.</source>
            <translation>Актыга кагазда кол койгон эки башка кишинин аты-жөнү керек.</translation>
        </message>
        <message>
            <source>The names stand on this paper only. The program keeps the number, the day, the signatures and the counts.</source>
            <translation>Аты-жөндөр ушул кагазда гана турат. Программа номерин, күнүн, колдорду жана санын сактайт.</translation>
        </message>
        <message>
            <source>The program knows of no backup that holds these records.</source>
            <translation>Бул жазуулар бар камдык көчүрмө программага белгилүү эмес.</translation>
        </message>
        <message>
            <source>The psychologist's own records are not counted here; they follow at her login by an order.</source>
            <translation>Психологдун өз жазуулары бул жерде саналган жок; алар тапшырма боюнча ал киргенде жок кылынат.</translation>
        </message>
        <message>
            <source>The terms stay as they were.</source>
            <translation>Мөөнөттөр мурдагыдай калды.</translation>
        </message>
        <message>
            <source>We, the undersigned, have destroyed for ever the records of the service named below.</source>
            <translation>Биз, төмөндө кол койгондор, кызматтын төмөндө аталган жазууларын биротоло жок кылдык.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Эмне</translation>
        </message>
        <message>
            <source>Whose, of which year</source>
            <translation>Кимдики, кайсы жылдыкы</translation>
        </message>
        <message>
            <source>file of a child</source>
            <translation>баланын иши</translation>
        </message>
        <message>
            <source>other records</source>
            <translation>башка жазуулар</translation>
        </message>
        <message numerus="yes">
            <source>{n} years</source>
            <translation>
                <numerusform>{n} жыл</numerusform>
                <numerusform>{n} жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>№ __________ · {day}</source>
            <translation>№ __________ · {day}</translation>
        </message>
    </context>
</TS>
