-- id: secret-medium-elsewhere
-- title: No classified medium was plugged into a machine that is not classified
-- title[zh_CN]: 涉密介质未插入过非涉密计算机
-- severity: critical
-- area: consistency
-- controls: zicha:RX003 zicha:RA187 zicha:RA168 zicha:RB099
-- when: SELECT 1 FROM media WHERE secrecy = 'secret' AND serial IS NOT NULL
-- key: target serial
-- why: What was on the medium must be taken as lost from that day on.
-- why[zh_CN]: 从插入那天起，介质上的内容就应视为已泄露。
-- fix: Secure medium {medium} and {target} ({last_seen}), and tell the secrecy office.
-- fix[zh_CN]: 封存介质 {medium} 和 {target}（{last_seen}），并报告保密办。
SELECT m.id AS medium, u.target, u.serial, u.last_seen FROM media m
JOIN all_usb_history u ON lower(u.serial) = lower(m.serial)
WHERE m.secrecy = 'secret' AND NOT EXISTS (SELECT 1 FROM assets a WHERE a.target = u.target AND a.is_classified = 1);
