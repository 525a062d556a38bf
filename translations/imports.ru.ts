<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>imports</name>
        <message>
            <source>1 and 2 do not say which is which. Write Э or К.</source>
            <translation>По 1 и 2 не понять, кто есть кто. Напишите Э или К.</translation>
        </message>
        <message>
            <source>A name has no digits or signs.</source>
            <translation>В имени не бывает цифр и знаков.</translation>
        </message>
        <message>
            <source>Address where the child lives</source>
            <translation>Адрес проживания</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>By this birth date the child would be {years} years old.</source>
            <translation>По этой дате рождения ребёнку было бы {years} лет.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Children in the family</source>
            <translation>Детей в семье</translation>
        </message>
        <message>
            <source>Children of school age</source>
            <translation>Детей школьного возраста</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Сначала выберите файл.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Edited since the import.</source>
            <translation>Изменено после импорта.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Отец</translation>
        </message>
        <message>
            <source>Father: education</source>
            <translation>Отец: образование</translation>
        </message>
        <message>
            <source>Father: full name</source>
            <translation>Отец: ФИО</translation>
        </message>
        <message>
            <source>Father: phone</source>
            <translation>Отец: телефон</translation>
        </message>
        <message>
            <source>Father: place of work</source>
            <translation>Отец: место работы</translation>
        </message>
        <message>
            <source>Father: year of birth</source>
            <translation>Отец: год рождения</translation>
        </message>
        <message>
            <source>Full name in one column</source>
            <translation>ФИО в одном столбце</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Здоровье</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Жильё</translation>
        </message>
        <message>
            <source>Interests and clubs</source>
            <translation>Интересы и кружки</translation>
        </message>
        <message>
            <source>Kind of family</source>
            <translation>Тип семьи</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Законный представитель</translation>
        </message>
        <message>
            <source>Legal representative: education</source>
            <translation>Законный представитель: образование</translation>
        </message>
        <message>
            <source>Legal representative: full name</source>
            <translation>Законный представитель: ФИО</translation>
        </message>
        <message>
            <source>Legal representative: phone</source>
            <translation>Законный представитель: телефон</translation>
        </message>
        <message>
            <source>Legal representative: place of work</source>
            <translation>Законный представитель: место работы</translation>
        </message>
        <message>
            <source>Legal representative: year of birth</source>
            <translation>Законный представитель: год рождения</translation>
        </message>
        <message>
            <source>Letters were lost here: a question mark stands inside the word. Write the cell again.</source>
            <translation>Здесь потеряны буквы: внутри слова стоит вопросительный знак. Напишите ячейку заново.</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Мать</translation>
        </message>
        <message>
            <source>Mother: education</source>
            <translation>Мать: образование</translation>
        </message>
        <message>
            <source>Mother: full name</source>
            <translation>Мать: ФИО</translation>
        </message>
        <message>
            <source>Mother: phone</source>
            <translation>Мать: телефон</translation>
        </message>
        <message>
            <source>Mother: place of work</source>
            <translation>Мать: место работы</translation>
        </message>
        <message>
            <source>Mother: year of birth</source>
            <translation>Мать: год рождения</translation>
        </message>
        <message>
            <source>Name and birth date are this child's, but the register has another PIN.</source>
            <translation>Имя и дата рождения этого ребёнка, но в картотеке другой ПИН.</translation>
        </message>
        <message>
            <source>Name in its parts</source>
            <translation>Имя по частям</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Национальность</translation>
        </message>
        <message>
            <source>No file was chosen yet.</source>
            <translation>Файл ещё не выбран.</translation>
        </message>
        <message>
            <source>No list of children was found in the file {name}.</source>
            <translation>В файле {name} не найден список детей.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>Nothing was changed. One of the first 15 rows must name the columns: full name, birth date, class.</source>
            <translation>Ничего не изменено. В одной из первых 15 строк должны стоять названия столбцов: ФИО, дата рождения, класс.</translation>
        </message>
        <message>
            <source>Nothing was written. The list is compared anew; look at it again and confirm.</source>
            <translation>Ничего не записано. Список сравнен заново; посмотрите ещё раз и подтвердите.</translation>
        </message>
        <message>
            <source>Number in the list</source>
            <translation>Номер в списке</translation>
        </message>
        <message>
            <source>On a register</source>
            <translation>Учёт</translation>
        </message>
        <message>
            <source>Only the year is here. Write day, month and year.</source>
            <translation>Здесь только год. Напишите день, месяц и год.</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Other records were made for this child or family since.</source>
            <translation>После импорта для этого ребёнка или семьи сделаны другие записи.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН</translation>
        </message>
        <message>
            <source>Parents in one column</source>
            <translation>Родители в одном столбце</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Phone of the household</source>
            <translation>Телефон семьи</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>Адрес прописки</translation>
        </message>
        <message>
            <source>Several children of the register have this PIN.</source>
            <translation>В картотеке этот ПИН у нескольких детей.</translation>
        </message>
        <message>
            <source>Several children of the register have this name and birth date.</source>
            <translation>В картотеке это имя и дата рождения у нескольких детей.</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Social categories</source>
            <translation>Социальные категории</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>The PIN is one child's, name and birth date are another's.</source>
            <translation>ПИН одного ребёнка, а имя и дата рождения — другого.</translation>
        </message>
        <message>
            <source>The last day of a category lies before its first day.</source>
            <translation>Последний день категории раньше её первого дня.</translation>
        </message>
        <message>
            <source>The last digits of the PIN were lost when the sheet rounded it. Write the number again as text.</source>
            <translation>Таблица округлила ПИН, и последние цифры потеряны. Напишите номер заново как текст.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Нет имени.</translation>
        </message>
        <message>
            <source>The name of the adult is missing.</source>
            <translation>Нет имени взрослого.</translation>
        </message>
        <message>
            <source>The register has this PIN with another name and birth date.</source>
            <translation>В картотеке этот ПИН записан с другим именем и датой рождения.</translation>
        </message>
        <message>
            <source>The register knows it otherwise. Compare by hand on the card.</source>
            <translation>В картотеке записано иначе. Сравните сами на карточке.</translation>
        </message>
        <message>
            <source>The register was changed since the list was compared.</source>
            <translation>С тех пор как список сравнили, картотека изменилась.</translation>
        </message>
        <message>
            <source>The same child stands in row {row} too; that row counts.</source>
            <translation>Тот же ребёнок есть в строке {row}; учитывается та строка.</translation>
        </message>
        <message>
            <source>The same child stands on the sheet {sheet} too, in row {row}; that row counts.</source>
            <translation>Тот же ребёнок есть на листе «{sheet}» в строке {row}; учитывается та строка.</translation>
        </message>
        <message>
            <source>There is no phone number here that can be read.</source>
            <translation>Здесь нет номера телефона, который можно прочесть.</translation>
        </message>
        <message>
            <source>There is no such day in the calendar. Check the day and the month.</source>
            <translation>Такого дня в календаре нет. Проверьте день и месяц.</translation>
        </message>
        <message>
            <source>There is no year of birth here.</source>
            <translation>Здесь нет года рождения.</translation>
        </message>
        <message>
            <source>This birth date lies in the future.</source>
            <translation>Эта дата рождения в будущем.</translation>
        </message>
        <message>
            <source>This child left the school on {day}. Take the child in again on the card, then import.</source>
            <translation>Этот ребёнок выбыл из школы {day}. Сначала примите его снова на карточке, затем импортируйте.</translation>
        </message>
        <message>
            <source>This import was undone already.</source>
            <translation>Этот импорт уже отменён.</translation>
        </message>
        <message>
            <source>This is longer than {limit} letters. Shorten it.</source>
            <translation>Это длиннее {limit} букв. Сократите.</translation>
        </message>
        <message>
            <source>This is not a class. Write it as 5А.</source>
            <translation>Это не класс. Напишите как 5А.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as day.month.year, for example 28.02.2013.</source>
            <translation>Это не дата. Напишите как день.месяц.год, например 28.02.2013.</translation>
        </message>
        <message>
            <source>This is over already. If it is missing, add it on the card.</source>
            <translation>Это уже закончилось. Если не хватает, добавьте в карточке.</translation>
        </message>
        <message>
            <source>This may be a child the register already has. Say which, or that it is a new one.</source>
            <translation>Возможно, этот ребёнок уже есть в картотеке. Укажите, который, или что это новый.</translation>
        </message>
        <message>
            <source>Two rows of this file say different things here. Nothing is taken; correct the file or the card.</source>
            <translation>Две строки этого файла говорят здесь разное. Ничего не берётся; исправьте файл или карточку.</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <translation>Напишите число.</translation>
        </message>
        <message>
            <source>Write the sex as Э or К (М or Ж).</source>
            <translation>Напишите пол как Э или К (М или Ж).</translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation>{who}: {what}</translation>
        </message>
        <message>
            <source>«{text}» is not in the list the program knows.</source>
            <translation>«{text}» нет в списке, который знает программа.</translation>
        </message>
    </context>
</TS>
