<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>protection</name>
        <message>
            <source>About what</source>
            <translation>Эмне жөнүндө</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жообу</translation>
        </message>
        <message>
            <source>As who</source>
            <translation>Ким катары</translation>
        </message>
        <message>
            <source>Child or family</source>
            <translation>Бала же үй-бүлө</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Chronology of the protection of rights</source>
            <translation>Укугун коргоо боюнча хронология</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күнү</translation>
        </message>
        <message>
            <source>Day of the hearing</source>
            <translation>Отурум күнү</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Enclosed: {papers}</source>
            <translation>Тиркеме: {papers}</translation>
        </message>
        <message>
            <source>Hearings and commissions</source>
            <translation>Сот жана комиссия отурумдары</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Жашырылган</translation>
        </message>
        <message>
            <source>Invited on</source>
            <translation>Чакырылган күнү</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрү</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Кыргызча аталышы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орусча аталышы</translation>
        </message>
        <message>
            <source>New hearing</source>
            <translation>Жаңы отурум</translation>
        </message>
        <message>
            <source>New paper</source>
            <translation>Жаңы кат</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Жаңы үлгү</translation>
        </message>
        <message>
            <source>No hearing is written down yet. Courts and commissions where the child is represented stand here.</source>
            <translation>Азырынча отурум жазылган жок. Баланын кызыкчылыгы корголгон сот жана комиссия отурумдары ушул жерде турат.</translation>
        </message>
        <message>
            <source>No paper is written down yet. Letters, petitions and reports to organisations stand here.</source>
            <translation>Азырынча кат жазылган эмес. Уюмдарга жиберилген каттар, өтүнүч каттар жана билдирүүлөр бул жерде турат.</translation>
        </message>
        <message>
            <source>No. {number} of {day}</source>
            <translation>№ {number}, {day}</translation>
        </message>
        <message>
            <source>Note on taking part in a hearing</source>
            <translation>Кароого (отурумга) катышуу жөнүндө маалымкат</translation>
        </message>
        <message>
            <source>Note on the hearing</source>
            <translation>Отурум жөнүндө маалымкат</translation>
        </message>
        <message>
            <source>Number of the decision</source>
            <translation>Чечимдин номери</translation>
        </message>
        <message>
            <source>Our part</source>
            <translation>Биздин катышуубуз</translation>
        </message>
        <message>
            <source>Papers sent out</source>
            <translation>Сыртка жиберилген каттар</translation>
        </message>
        <message>
            <source>Please answer in writing by {day}.</source>
            <translation>Кат түрүндөгү жоопту төмөнкү мөөнөткө чейин жөнөтүүңүздөрдү суранабыз: {day}.</translation>
        </message>
        <message>
            <source>Prepared by: {name}</source>
            <translation>Аткаруучу: {name}</translation>
        </message>
        <message>
            <source>Protection of rights</source>
            <translation>Укуктарды коргоо</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Жыйынтык</translation>
        </message>
        <message>
            <source>Say whom the paper is to: an organisation of the directory, or in words.</source>
            <translation>Кат кимге жөнөтүлөрүн көрсөтүңүз: маалымдамадагы уюм же сөз менен.</translation>
        </message>
        <message>
            <source>Say whose interests are defended: a pupil or a family.</source>
            <translation>Кимдин кызыкчылыгы корголорун көрсөтүңүз: окуучу же үй-бүлө.</translation>
        </message>
        <message>
            <source>Templates of letters</source>
            <translation>Каттардын үлгүлөрү</translation>
        </message>
        <message>
            <source>Text in Kyrgyz</source>
            <translation>Кыргызча тексти</translation>
        </message>
        <message>
            <source>Text in Russian</source>
            <translation>Орусча тексти</translation>
        </message>
        <message>
            <source>Text of</source>
            <translation>Тексттин күнү</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексттер</translation>
        </message>
        <message>
            <source>The hearing</source>
            <translation>Отурум</translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>Кат</translation>
        </message>
        <message>
            <source>The template</source>
            <translation>Үлгү</translation>
        </message>
        <message>
            <source>There is no template yet.</source>
            <translation>Азырынча үлгү жок.</translation>
        </message>
        <message>
            <source>This lies before it was sent.</source>
            <translation>Бул жиберилген күндөн мурда.</translation>
        </message>
        <message>
            <source>Took part on</source>
            <translation>Катышкан күнү</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Натыйжасы</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Эмне чечилди</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Эмне жасалган</translation>
        </message>
        <message>
            <source>What was said in the child's interest</source>
            <translation>Баланын кызыкчылыгы үчүн эмне айтылды</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Орду</translation>
        </message>
        <message>
            <source>Where to and about whom</source>
            <translation>Кайда жана ким жөнүндө</translation>
        </message>
        <message>
            <source>Who keeps the journal</source>
            <translation>Журналды жүргүзгөн адам</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Ким катышты</translation>
        </message>
        <message>
            <source>Words in brackets are filled in by the program, e.g. [child], [class], [address], [essence], [due].</source>
            <translation>Кашаадагы сөздөрдү программа толтурат: [окуучу], [класс], [туулган күнү], [дареги], [ата-энеси], [үй-бүлөсү], [уюм], [мазмуну], [мөөнөтү], [мектеп].</translation>
        </message>
        <message>
            <source>waited for until {day}</source>
            <translation>{day} чейин күтүлүүдө</translation>
        </message>
        <message>
            <source>{kind}, No. {number}</source>
            <translation>{kind}, № {number}</translation>
        </message>
        <message>
            <source>{name}: answer expected</source>
            <translation>{name}: жооп күтүлөт</translation>
        </message>
        <message>
            <source>{name}: hearing</source>
            <translation>{name}: отурум</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
