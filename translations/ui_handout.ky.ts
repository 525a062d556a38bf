<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_handout</name>
        <message>
            <source>A name is kept without a reason.</source>
            <translation>Ысым себепсиз калтырылган.</translation>
        </message>
        <message>
            <source>As it is printed</source>
            <translation>Басылган түрү</translation>
        </message>
        <message>
            <source>Basis (request, law, consent)</source>
            <translation>Негизи (суроо-талап, мыйзам, макулдук)</translation>
        </message>
        <message>
            <source>Choose a marked word, or mark words the program does not know: select them and press M.</source>
            <translation>Белгиленген сөздү тандаңыз же программа билбеген сөздөрдү өзүңүз белгилеңиз: аларды тандап, M басыңыз.</translation>
        </message>
        <message>
            <source>Choose words of one entry with the mouse or Shift.</source>
            <translation>Бир жазуунун сөздөрүн чычкан же Shift менен тандаңыз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Confirm the page</source>
            <translation>Баракты ырастоо</translation>
        </message>
        <message numerus="yes">
            <source>Decided the same in {n} more places.</source>
            <translation>
                <numerusform>Дагы {n} жерде ушундай чечилди.</numerusform>
                <numerusform>Дагы {n} жерде ушундай чечилди.</numerusform>
            </translation>
        </message>
        <message>
            <source>Extract from the records of the service</source>
            <translation>Кызматтын жазууларынан көчүрмө</translation>
        </message>
        <message>
            <source>For an audience: {name}</source>
            <translation>Көрсөтүү үчүн кагаз: {name}</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Башы</translation>
        </message>
        <message>
            <source>Give out and print…</source>
            <translation>Берүү жана басып чыгаруу…</translation>
        </message>
        <message>
            <source>Give the paper out</source>
            <translation>Кагазды берүү</translation>
        </message>
        <message>
            <source>Keep</source>
            <comment>a name</comment>
            <translation>Калтыруу</translation>
        </message>
        <message>
            <source>Name of who received it</source>
            <translation>Алган адамдын аты-жөнү</translation>
        </message>
        <message>
            <source>No words are chosen.</source>
            <translation>Сөздөр тандалган жок.</translation>
        </message>
        <message>
            <source>Nothing in this period</source>
            <translation>Бул мезгилде жазуу жок</translation>
        </message>
        <message>
            <source>Nothing the vault knows was found on this page. Read it all the same: select what must not leave and press M.</source>
            <translation>Бул барактан сактагычка белгилүү эч нерсе табылган жок. Ошондо да окуп чыгыңыз: чыкпай турганды тандап, M басыңыз.</translation>
        </message>
        <message>
            <source>Page of the paper</source>
            <translation>Кагаздын барагы</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{page}-барак, баары {pages}</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Алмаштыруу</translation>
        </message>
        <message>
            <source>Say why it stays: the reason is kept with the paper.</source>
            <translation>Эмне үчүн каларын жазыңыз: себеби кагаз менен кошо сакталат.</translation>
        </message>
        <message>
            <source>Take the mark away</source>
            <translation>Белгини алып салуу</translation>
        </message>
        <message>
            <source>The page after</source>
            <translation>Кийинки барак</translation>
        </message>
        <message>
            <source>The page before</source>
            <translation>Мурунку барак</translation>
        </message>
        <message>
            <source>The paper and this hand-over are written into the register; the paper is kept word for word.</source>
            <translation>Кагаз жана анын берилиши каттоого жазылат; кагаз сөзмө-сөз сакталат.</translation>
        </message>
        <message>
            <source>The paper was composed anew.</source>
            <translation>Кагаз жаңыдан түзүлдү.</translation>
        </message>
        <message>
            <source>The same on the whole paper</source>
            <translation>Бүт кагазда ушундай</translation>
        </message>
        <message>
            <source>This day lies before the first one.</source>
            <translation>Бул күн биринчисинен эрте.</translation>
        </message>
        <message>
            <source>To</source>
            <comment>day</comment>
            <translation>Аягы</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Аны эмне кылуу керек</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Эмне үчүн</translation>
        </message>
        <message>
            <source>What stands in its place</source>
            <translation>Ордуна эмне жазылат</translation>
        </message>
        <message>
            <source>Why it stays</source>
            <translation>Эмне үчүн калат</translation>
        </message>
        <message>
            <source>Why without a consent</source>
            <translation>Эмне үчүн макулдуксуз</translation>
        </message>
        <message>
            <source>Write down and print</source>
            <translation>Каттап, басып чыгаруу</translation>
        </message>
        <message>
            <source>Write why it stays, or replace it.</source>
            <translation>Эмне үчүн каларын жазыңыз же алмаштырыңыз.</translation>
        </message>
        <message>
            <source>a name the vault knows</source>
            <translation>сактагычка белгилүү ысым</translation>
        </message>
        <message>
            <source>a personal number (PIN)</source>
            <translation>идентификациялык номер (ПИН)</translation>
        </message>
        <message>
            <source>a phone number</source>
            <translation>телефон номери</translation>
        </message>
        <message>
            <source>an address</source>
            <translation>дарек</translation>
        </message>
        <message>
            <source>an e-mail address</source>
            <translation>электрондук дарек</translation>
        </message>
        <message>
            <source>confirmed</source>
            <comment>page</comment>
            <translation>ырасталды</translation>
        </message>
        <message>
            <source>keep</source>
            <comment>key</comment>
            <translation>калтыруу</translation>
        </message>
        <message>
            <source>leave out</source>
            <comment>key</comment>
            <translation>алып салуу</translation>
        </message>
        <message>
            <source>left out of the paper: Delete puts it back</source>
            <translation>кагазга кирбейт: Delete кайтарат</translation>
        </message>
        <message>
            <source>mark words</source>
            <comment>key</comment>
            <translation>сөз белгилөө</translation>
        </message>
        <message>
            <source>marked by hand</source>
            <translation>кол менен белгиленген</translation>
        </message>
        <message>
            <source>next mark</source>
            <translation>кийинки белги</translation>
        </message>
        <message>
            <source>replace</source>
            <comment>key</comment>
            <translation>алмаштыруу</translation>
        </message>
        <message>
            <source>{done} of {pages} pages confirmed</source>
            <translation>ырасталган барактар: {done} / {pages}</translation>
        </message>
        <message>
            <source>{kind}, or an ordinary word</source>
            <translation>{kind} же жөнөкөй сөз</translation>
        </message>
        <message>
            <source>{kind}; the child's own</source>
            <translation>{kind}; баланын өзүнүкү</translation>
        </message>
    </context>
</TS>
