-- id: display-has-person
-- title: Every public display has a responsible person
-- title[zh_CN]: 每块对外显示屏均有责任人
-- severity: medium
-- area: assets
-- controls: zicha:RB097 zicha:RB098 selfeval:SE18
-- when: SELECT 1 FROM assets WHERE class = 'display' AND coalesce(status, 'used') = 'used'
-- key: asset
-- why: What stands on the screen at the gate is read by everybody, whoever put it there.
-- why[zh_CN]: 大屏上的内容不论是谁放上去的，来往的人都看得到。
-- fix: Name the responsible person of {asset} ({place}) and set a strong password for its content.
-- fix[zh_CN]: 明确 {asset}（{place}）的责任人，并为内容更新设置强口令。
SELECT id AS asset, name, coalesce(place, '-') AS place FROM assets
WHERE class = 'display' AND coalesce(status, 'used') = 'used' AND responsible IS NULL;
