<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>imports</name>
        <message>
            <source>1 and 2 do not say which is which. Write Э or К.</source>
            <translation>1 менен 2 кимиси экенин билдирбейт. Э же К деп жазыңыз.</translation>
        </message>
        <message>
            <source>A name has no digits or signs.</source>
            <translation>Аты-жөндө цифра же белги болбойт.</translation>
        </message>
        <message>
            <source>Address where the child lives</source>
            <translation>Бала жашаган дарек</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туулган күнү</translation>
        </message>
        <message>
            <source>By this birth date the child would be {years} years old.</source>
            <translation>Бул туулган күн боюнча бала {years} жашта болмок.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категориясы</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Children in the family</source>
            <translation>Үй-бүлөдөгү балдардын саны</translation>
        </message>
        <message>
            <source>Children of school age</source>
            <translation>Мектеп курагындагы балдар</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Адегенде файлды тандаңыз.</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Edited since the import.</source>
            <translation>Импорттон кийин оңдолгон.</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Үй-бүлө</translation>
        </message>
        <message>
            <source>Father</source>
            <translation>Атасы</translation>
        </message>
        <message>
            <source>Father: education</source>
            <translation>Атасы: билими</translation>
        </message>
        <message>
            <source>Father: full name</source>
            <translation>Атасы: аты-жөнү</translation>
        </message>
        <message>
            <source>Father: phone</source>
            <translation>Атасы: телефону</translation>
        </message>
        <message>
            <source>Father: place of work</source>
            <translation>Атасы: иштеген жери</translation>
        </message>
        <message>
            <source>Father: year of birth</source>
            <translation>Атасы: туулган жылы</translation>
        </message>
        <message>
            <source>Full name in one column</source>
            <translation>Аты-жөнү бир тилкеде</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Ден соолугу</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Турак жайы</translation>
        </message>
        <message>
            <source>Interests and clubs</source>
            <translation>Кызыгуулары жана ийримдери</translation>
        </message>
        <message>
            <source>Kind of family</source>
            <translation>Үй-бүлөнүн түрү</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Мыйзамдуу өкүлү</translation>
        </message>
        <message>
            <source>Legal representative: education</source>
            <translation>Мыйзамдуу өкүлү: билими</translation>
        </message>
        <message>
            <source>Legal representative: full name</source>
            <translation>Мыйзамдуу өкүлү: аты-жөнү</translation>
        </message>
        <message>
            <source>Legal representative: phone</source>
            <translation>Мыйзамдуу өкүлү: телефону</translation>
        </message>
        <message>
            <source>Legal representative: place of work</source>
            <translation>Мыйзамдуу өкүлү: иштеген жери</translation>
        </message>
        <message>
            <source>Legal representative: year of birth</source>
            <translation>Мыйзамдуу өкүлү: туулган жылы</translation>
        </message>
        <message>
            <source>Letters were lost here: a question mark stands inside the word. Write the cell again.</source>
            <translation>Бул жерде тамгалар жоголгон: сөздүн ичинде суроо белгиси турат. Уячаны кайра жазыңыз.</translation>
        </message>
        <message>
            <source>Mother</source>
            <translation>Апасы</translation>
        </message>
        <message>
            <source>Mother: education</source>
            <translation>Апасы: билими</translation>
        </message>
        <message>
            <source>Mother: full name</source>
            <translation>Апасы: аты-жөнү</translation>
        </message>
        <message>
            <source>Mother: phone</source>
            <translation>Апасы: телефону</translation>
        </message>
        <message>
            <source>Mother: place of work</source>
            <translation>Апасы: иштеген жери</translation>
        </message>
        <message>
            <source>Mother: year of birth</source>
            <translation>Апасы: туулган жылы</translation>
        </message>
        <message>
            <source>Name and birth date are this child's, but the register has another PIN.</source>
            <translation>Аты-жөнү менен туулган күнү ушул баланыкы, бирок каттоодо ПИНи башка.</translation>
        </message>
        <message>
            <source>Name in its parts</source>
            <translation>Аты-жөнү бөлүктөргө бөлүнгөн</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Улуту</translation>
        </message>
        <message>
            <source>No file was chosen yet.</source>
            <translation>Файл тандала элек.</translation>
        </message>
        <message>
            <source>No list of children was found in the file {name}.</source>
            <translation>{name} файлында балдардын тизмеси табылган жок.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Эскертүү</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Эч нерсе өзгөргөн жок.</translation>
        </message>
        <message>
            <source>Nothing was changed. One of the first 15 rows must name the columns: full name, birth date, class.</source>
            <translation>Эч нерсе өзгөргөн жок. Алгачкы 15 саптын биринде тилкелердин аттары болушу керек: аты-жөнү, туулган күнү, класс.</translation>
        </message>
        <message>
            <source>Nothing was written. The list is compared anew; look at it again and confirm.</source>
            <translation>Эч нерсе жазылган жок. Тизме кайра салыштырылды; дагы бир карап, ырастаңыз.</translation>
        </message>
        <message>
            <source>Number in the list</source>
            <translation>Тизмедеги номери</translation>
        </message>
        <message>
            <source>On a register</source>
            <translation>Эсепте турушу</translation>
        </message>
        <message>
            <source>Only the year is here. Write day, month and year.</source>
            <translation>Бул жерде жылы гана бар. Күнүн, айын, жылын жазыңыз.</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Башка</translation>
        </message>
        <message>
            <source>Other records were made for this child or family since.</source>
            <translation>Импорттон кийин бул балага же үй-бүлөгө башка жазуулар киргизилген.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>ПИН</translation>
        </message>
        <message>
            <source>Parents in one column</source>
            <translation>Ата-энеси бир тилкеде</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Атасынын аты</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефону</translation>
        </message>
        <message>
            <source>Phone of the household</source>
            <translation>Үйдүн телефону</translation>
        </message>
        <message>
            <source>Registered address</source>
            <translation>Катталган дареги</translation>
        </message>
        <message>
            <source>Several children of the register have this PIN.</source>
            <translation>Каттоодо мындай ПИН бир нече балада бар.</translation>
        </message>
        <message>
            <source>Several children of the register have this name and birth date.</source>
            <translation>Каттоодо мындай аты-жөн жана туулган күн бир нече балада бар.</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Social categories</source>
            <translation>Социалдык категориялар</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилиясы</translation>
        </message>
        <message>
            <source>The PIN is one child's, name and birth date are another's.</source>
            <translation>ПИН бир баланыкы, аты-жөнү менен туулган күнү башка баланыкы.</translation>
        </message>
        <message>
            <source>The last day of a category lies before its first day.</source>
            <translation>Категориянын акыркы күнү биринчи күнүнөн мурун турат.</translation>
        </message>
        <message>
            <source>The last digits of the PIN were lost when the sheet rounded it. Write the number again as text.</source>
            <translation>Таблица ПИНди тегеректегенде акыркы цифралары жоголгон. Номерди текст кылып кайра жазыңыз.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>Аты-жөнү жок.</translation>
        </message>
        <message>
            <source>The name of the adult is missing.</source>
            <translation>Чоң кишинин аты-жөнү жок.</translation>
        </message>
        <message>
            <source>The register has this PIN with another name and birth date.</source>
            <translation>Каттоодо бул ПИН башка аты-жөн жана туулган күн менен турат.</translation>
        </message>
        <message>
            <source>The register knows it otherwise. Compare by hand on the card.</source>
            <translation>Каттоодо башкача жазылган. Картадан өзүңүз салыштырыңыз.</translation>
        </message>
        <message>
            <source>The register was changed since the list was compared.</source>
            <translation>Тизме салыштырылгандан бери каттоо өзгөрдү.</translation>
        </message>
        <message>
            <source>The same child stands in row {row} too; that row counts.</source>
            <translation>Ошол эле бала {row}-сапта да бар; ошол сап эсепке алынат.</translation>
        </message>
        <message>
            <source>The same child stands on the sheet {sheet} too, in row {row}; that row counts.</source>
            <translation>Ошол эле бала «{sheet}» барагынын {row}-сабында да бар; ошол сап эсепке алынат.</translation>
        </message>
        <message>
            <source>There is no phone number here that can be read.</source>
            <translation>Бул жерде окула турган телефон номери жок.</translation>
        </message>
        <message>
            <source>There is no such day in the calendar. Check the day and the month.</source>
            <translation>Календарда мындай күн жок. Күнүн жана айын текшериңиз.</translation>
        </message>
        <message>
            <source>There is no year of birth here.</source>
            <translation>Бул жерде туулган жыл жок.</translation>
        </message>
        <message>
            <source>This birth date lies in the future.</source>
            <translation>Бул туулган күн келечекте.</translation>
        </message>
        <message>
            <source>This child left the school on {day}. Take the child in again on the card, then import.</source>
            <translation>Бул бала мектептен {day} күнү кеткен. Адегенде картасынан кайра кабыл алып, анан импорттоңуз.</translation>
        </message>
        <message>
            <source>This import was undone already.</source>
            <translation>Бул импорт мурда эле кайтарылган.</translation>
        </message>
        <message>
            <source>This is longer than {limit} letters. Shorten it.</source>
            <translation>Бул {limit} тамгадан узун. Кыскартыңыз.</translation>
        </message>
        <message>
            <source>This is not a class. Write it as 5А.</source>
            <translation>Бул класс эмес. 5А деп жазыңыз.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as day.month.year, for example 28.02.2013.</source>
            <translation>Бул күн эмес. Күнү.айы.жылы деп жазыңыз, мисалы 28.02.2013.</translation>
        </message>
        <message>
            <source>This is over already. If it is missing, add it on the card.</source>
            <translation>Бул мурунтан эле аяктаган. Жетишпесе, карточкада кошуңуз.</translation>
        </message>
        <message>
            <source>This may be a child the register already has. Say which, or that it is a new one.</source>
            <translation>Бул бала каттоодо бар болушу мүмкүн. Кимиси экенин же жаңы бала экенин айтыңыз.</translation>
        </message>
        <message>
            <source>Two rows of this file say different things here. Nothing is taken; correct the file or the card.</source>
            <translation>Бул файлдын эки сабы бул жерде эки башка айтат. Эч нерсе алынбайт; файлды же картаны түзөтүңүз.</translation>
        </message>
        <message>
            <source>Write a number.</source>
            <translation>Сан жазыңыз.</translation>
        </message>
        <message>
            <source>Write the sex as Э or К (М or Ж).</source>
            <translation>Жынысын Э же К (М же Ж) деп жазыңыз.</translation>
        </message>
        <message>
            <source>{who}: {what}</source>
            <translation>{who}: {what}</translation>
        </message>
        <message>
            <source>«{text}» is not in the list the program knows.</source>
            <translation>«{text}» программа билген тизмеде жок.</translation>
        </message>
    </context>
</TS>
