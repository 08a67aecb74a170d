-- id: classified-count-agrees
-- title: The declared number of classified machines is that of the ledger
-- title[zh_CN]: 涉密计算机的声明数量与台账一致
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 zicha:RB033 zicha:RA167 zicha:RB032
-- when: SELECT 1 FROM declarations WHERE subject = 'classified'
-- key: -
-- why: A classified machine that is not counted is not looked after either.
-- why[zh_CN]: 没数进去的涉密机，也就没人管。
-- fix: Correct the declaration ({declared}) or the ledger ({listed}).
-- fix[zh_CN]: 更正声明（{declared}）或台账（{listed}）。
SELECT d."count" AS declared, (SELECT count(*) FROM assets WHERE is_classified = 1 AND coalesce(status, 'used') = 'used') AS listed
FROM declarations d
WHERE d.subject = 'classified' AND d."count" <> (SELECT count(*) FROM assets WHERE is_classified = 1 AND coalesce(status, 'used') = 'used');
