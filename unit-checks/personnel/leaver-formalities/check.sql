-- id: leaver-formalities
-- title: Whoever leaves signs the undertaking to keep secrets and gives everything back
-- title[zh_CN]: 离岗人员签订保密承诺并交还物品
-- severity: medium
-- area: personnel
-- controls: gbt22239:8.1.8.2.b gbt22239:8.1.8.2.a gbt22239:7.1.8.2 selfeval:SE07 zicha:RB015
--     zicha:RB017
-- param days: 7 | days after leaving until both are done
-- param days[zh_CN]: 离岗后办结的天数
-- when: SELECT 1 FROM staff_changes WHERE class = 'left'
-- key: id
-- why: Keys, cards and disks stay outside, and the duty of secrecy was never spoken of.
-- why[zh_CN]: 钥匙、门卡、硬盘留在外面，保密义务也从未交代。
-- fix: Have {person} sign the undertaking and return badge, keys and equipment; record both days.
-- fix[zh_CN]: 请 {person} 签订离岗保密承诺、交还证卡钥匙和设备，并登记日期。
SELECT id, person, "on", undertaking_signed_on, items_returned_on FROM staff_changes
WHERE class = 'left' AND "on" <= date('now', '-' || :days || ' days')
  AND (undertaking_signed_on IS NULL OR items_returned_on IS NULL);
