<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>passport</name>
        <message numerus="yes">
            <source>{n} families have no family composition, so {span} add up to less than all families.</source>
            <translation>
                <numerusform>{n} үй-бүлөнүн курамы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} үй-бүлөнүн курамы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} families have no housing, so {span} add up to less than all families.</source>
            <translation>
                <numerusform>{n} үй-бүлөнүн турак жайы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} үй-бүлөнүн турак жайы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in classes without a language of study, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>{n} окуучунун классында окутуу тили көрсөтүлгөн эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} окуучунун классында окутуу тили көрсөтүлгөн эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in classes without a shift, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>{n} окуучунун классында смена көрсөтүлгөн эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} окуучунун классында смена көрсөтүлгөн эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils are in no class: they count in the total and in no column.</source>
            <translation>
                <numerusform>{n} окуучу эч бир класста эмес: алар жалпы санда бар, мамычаларда жок.</numerusform>
                <numerusform>{n} окуучу эч бир класста эмес: алар жалпы санда бар, мамычаларда жок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils have no sex, so {span} add up to less than all pupils.</source>
            <translation>
                <numerusform>{n} окуучунун жынысы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
                <numerusform>{n} окуучунун жынысы толтурулган эмес, ошондуктан {span} суммасы жалпы сандан аз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pupils live in no family of the register: {span} leaves them out.</source>
            <translation>
                <numerusform>{n} окуучунун үй-бүлөсү реестрде жок: алар {span} санына кирбейт.</numerusform>
                <numerusform>{n} окуучунун үй-бүлөсү реестрде жок: алар {span} санына кирбейт.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{span}: {n} are not filled in.</source>
            <translation>
                <numerusform>{span}: {n} толтурулган эмес.</numerusform>
                <numerusform>{span}: {n} толтурулган эмес.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{span}: {n} have more than one, though one excludes the other.</source>
            <translation>
                <numerusform>{span}: {n} учурда бирден көп белгиленген, бирок алар бири-бирин жокко чыгарат.</numerusform>
                <numerusform>{span}: {n} учурда бирден көп белгиленген, бирок алар бири-бирин жокко чыгарат.</numerusform>
            </translation>
        </message>
    </context>
</TS>
