<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>people</name>
        <message>
            <source>11-year programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12-year programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN has 14 digits; here are {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN has digits only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person's PIN begins with 1 or 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abroad since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address as it was given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back at school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Basis document</source>
            <translation>Основание (документ)</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brothers and sisters here: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card merged into it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Card that stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <comment>count</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Children</source>
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
            <source>Choose a family, or write the name and address of a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class teacher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continues the class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted per</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enrolled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exclusive set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Former names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From which day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grades go from 0 to 12.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has died</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>House</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In class {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interests and clubs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known yet with whom this child lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not said where the child lives now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinship</source>
            <translation>Родство</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <comment>language</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kyrgyz label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Landmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day at school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaving the school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left the school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal representative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives here: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lives together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be given information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation>Подробнее</translation>
        </message>
        <message>
            <source>Moved away: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved: {family}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Name</source>
            <comment>of a person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nationality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <comment>count</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New school year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No category is written down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No colleague is written down yet. Class teachers and the members of commissions are chosen from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer in the register since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer: {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No school year is written down yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is written down in this family yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose a later date, or correct the earlier entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional; «уулу» and «кызы» stay small.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or a new one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN {pin}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Patronymic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
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
            <source>Place of work or study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Post as printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protected entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of leaving</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registered address</source>
            <translation>Адрес прописки</translation>
        </message>
        <message>
            <source>Russian</source>
            <comment>language</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Russian label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>School</source>
            <translation>Школа</translation>
        </message>
        <message>
            <source>School year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>School years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settlement or estate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shipped with the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Surname</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tajik</source>
            <comment>language</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN says another birth date: {born}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PIN says another sex than the card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The adult</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end lies before the beginning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no birth date in this PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This child was not in a class yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This date lies before the last change of this kind ({since}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not look like a phone number; it is kept as typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is before the birth date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not tied to a child yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a name or a street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a name or a street; empty makes a new family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the class: 7А</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uzbek</source>
            <comment>language</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What holds between them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who leads it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With whom the child lives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Works abroad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of birth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>born {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>boy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>brother or sister</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>child</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>class teacher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>common parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>common parent, same household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deputy director for upbringing work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>died</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>director</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>f</source>
            <comment>sex</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>family</source>
            <translation>семья</translation>
        </message>
        <message>
            <source>father</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>finished school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foster parent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>girl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grandfather (father's side)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grandfather (mother's side)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grandmother (father's side)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>grandmother (mother's side)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guardian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holiday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inspector for minors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left the school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>m</source>
            <comment>sex</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mother</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>no longer in the register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no, by decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in a class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nurse or doctor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>psychologist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>relative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>school year {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>second shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {since}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>social pedagogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>speech therapist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stepfather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stepmother</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>studying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>teacher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>third shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transferred to another school</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trustee (14 to 18)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message numerus="yes">
            <source>{born}, {n} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country}, since {since}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}, not named to you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{given} {class_name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {class_name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {kinship}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}: {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{since} – {until}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{span} · {basis}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year} · {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
