<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>imports</name>
        <message>
            <source>1 and 2 do not say which is which. Write Э or К.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name has no digits or signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address where the child lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Birth date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By this birth date the child would be {years} years old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Children in the family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Children of school age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edited since the import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Father</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Father: education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Father: full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Father: phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Father: place of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Father: year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full name in one column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Housing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interests and clubs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal representative: education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal representative: full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal representative: phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal representative: place of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal representative: year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters were lost here: a question mark stands inside the word. Write the cell again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mother</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mother: education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mother: full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mother: phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mother: place of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mother: year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and birth date are this child's, but the register has another PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in its parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nationality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file was chosen yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No list of children was found in the file {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. One of the first 15 rows must name the columns: full name, birth date, class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written. The list is compared anew; look at it again and confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the year is here. Write day, month and year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other records were made for this child or family since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parents in one column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patronymic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone of the household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registered address</source>
            <translation>Катталган дареги</translation>
        </message>
        <message>
            <source>Several children of the register have this PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several children of the register have this name and birth date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Social categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN is one child's, name and birth date are another's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last digits of the PIN were lost when the sheet rounded it. Write the number again as text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the adult is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register has this PIN with another name and birth date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register knows it otherwise. Compare by hand on the card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register was changed since the list was compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same child stands in row {row} too; that row counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no phone number here that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such day in the calendar. Check the day and the month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no year of birth here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This birth date lies in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This child left the school on {day}. Take the child in again on the card, then import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This import was undone already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is longer than {limit} letters. Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a class. Write it as 5А.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a date. Write it as day.month.year, for example 28.02.2013.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This may be a child the register already has. Say which, or that it is a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two rows of this file say different things here. Nothing is taken; correct the file or the card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the sex as Э or К (М or Ж).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{text}» is not in the list the program knows.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
