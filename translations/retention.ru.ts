<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>retention</name>
        <message>
            <source>A term is a whole number of years from 1 to {most}.</source>
            <translation>Срок — целое число лет от 1 до {most}.</translation>
        </message>
        <message>
            <source>Act of destruction</source>
            <translation>Акт об уничтожении</translation>
        </message>
        <message>
            <source>Act of destruction of documents whose term of keeping is over</source>
            <translation>Акт об уничтожении документов с истёкшим сроком хранения</translation>
        </message>
        <message>
            <source>Backups that still hold these records, to be overwritten or destroyed by hand:</source>
            <translation>Резервные копии, где эти записи ещё есть; их перезаписывают или уничтожают вручную:</translation>
        </message>
        <message>
            <source>Born · left, or how many</source>
            <translation>Родился · выбыл или сколько</translation>
        </message>
        <message>
            <source>Carried out on</source>
            <translation>Исполнено</translation>
        </message>
        <message>
            <source>Choose the lines first: Shift and Ctrl choose several.</source>
            <translation>Сначала выберите строки: Shift и Ctrl выбирают несколько.</translation>
        </message>
        <message>
            <source>Confidential: service document</source>
            <translation>Конфиденциально: служебный документ</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Deputy director for upbringing work</source>
            <translation>Заместитель директора по воспитательной работе</translation>
        </message>
        <message>
            <source>Destroyed are the rows of the register, their history, drafts, search words and attached files; the data were written anew under a new key, and older copies on this computer were removed. Papers were destroyed as well: yes / no.</source>
            <translation>Уничтожены строки реестра, их история, черновики, поисковые слова и вложенные файлы; данные перезаписаны под новым ключом, старые копии на этом компьютере удалены. Бумаги уничтожены тоже: да / нет.</translation>
        </message>
        <message>
            <source>Destroyed on, signature</source>
            <translation>Уничтожена (дата), подпись</translation>
        </message>
        <message>
            <source>First signature</source>
            <translation>Первая подпись</translation>
        </message>
        <message>
            <source>Holder of the records</source>
            <translation>Хранитель документов</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Kind of records</source>
            <translation>Вид записей</translation>
        </message>
        <message>
            <source>Kinds of records in these lines, how many, and the term of each kind:</source>
            <translation>Виды записей в этих строках, их число и срок хранения каждого вида:</translation>
        </message>
        <message>
            <source>Made</source>
            <comment>of a backup</comment>
            <translation>Сделана</translation>
        </message>
        <message>
            <source>Nothing is chosen in the list.</source>
            <translation>В списке ничего не выбрано.</translation>
        </message>
        <message>
            <source>Nothing was destroyed. Type both names.</source>
            <translation>Ничего не уничтожено. Впишите оба имени.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Place</source>
            <comment>of a backup</comment>
            <translation>Место, файл</translation>
        </message>
        <message>
            <source>Records</source>
            <comment>count</comment>
            <translation>Записей</translation>
        </message>
        <message>
            <source>School year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>Second signature</source>
            <translation>Вторая подпись</translation>
        </message>
        <message>
            <source>Term</source>
            <comment>of keeping</comment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Term over on</source>
            <translation>Срок истёк</translation>
        </message>
        <message>
            <source>The act needs the names of two different people who signed it on paper.</source>
            <translation>Нужны имена двух разных людей, подписавших акт на бумаге.</translation>
        </message>
        <message>
            <source>The names stand on this paper only. The program keeps the number, the day, the signatures and the counts.</source>
            <translation>Имена стоят только на этой бумаге. Программа хранит номер, день, подписи и количество.</translation>
        </message>
        <message>
            <source>The program knows of no backup that holds these records.</source>
            <translation>Программе не известна резервная копия, в которой есть эти записи.</translation>
        </message>
        <message>
            <source>The psychologist's own records are not counted here; they follow at her login by an order.</source>
            <translation>Записи самого психолога здесь не посчитаны; они уничтожаются по поручению при его входе.</translation>
        </message>
        <message>
            <source>The terms stay as they were.</source>
            <translation>Сроки остались прежними.</translation>
        </message>
        <message>
            <source>We, the undersigned, have destroyed for ever the records of the service named below.</source>
            <translation>Мы, нижеподписавшиеся, безвозвратно уничтожили названные ниже записи службы.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Whose, of which year</source>
            <translation>Чьё, за какой год</translation>
        </message>
        <message>
            <source>file of a child</source>
            <translation>дело ребёнка</translation>
        </message>
        <message>
            <source>other records</source>
            <translation>прочие записи</translation>
        </message>
        <message numerus="yes">
            <source>{n} years</source>
            <translation>
                <numerusform>{n} год</numerusform>
                <numerusform>{n} года</numerusform>
                <numerusform>{n} лет</numerusform>
            </translation>
        </message>
        <message>
            <source>№ __________ · {day}</source>
            <translation>№ __________ · {day}</translation>
        </message>
    </context>
</TS>
