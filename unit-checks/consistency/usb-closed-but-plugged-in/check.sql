-- id: usb-closed-but-plugged-in
-- title: No storage device was plugged in after USB storage was said to be closed
-- title[zh_CN]: 答复“USB 存储已封闭”之后未再插入过存储设备
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RB146 zicha:RB194 zicha:RA098 zicha:RA187 zicha:RA029
--     gbt22239:8.1.10.3.a gbt22239:8.1.10.7.a
-- when: SELECT 1 FROM answer_states, (SELECT 1 FROM all_usb_history UNION ALL SELECT 1 FROM
--     seen_tables WHERE name = 'usb_history' AND status = 'ok') WHERE question =
--     'usb-storage-closed' AND state = 'pass'
-- optional: seen_tables
-- key: target serial
-- why: "All ports are closed" beside a log that names last week's stick is what a spot check looks
--     for first.
-- why[zh_CN]: 一边说“USB 全部封闭”，一边日志里有上周插的U盘，抽查最先查的就是这个。
-- fix: Close the USB ports of {target}, where {product} ({serial}) was plugged in on {last_seen},
--     or correct the answer of {answered_on}.
-- fix[zh_CN]: 封闭 {target} 的 USB（{last_seen} 插入过 {product}，{serial}），或更正 {answered_on} 的答复。
SELECT u.target, coalesce(u.product, u.vendor, '-') AS product, coalesce(u.serial, '-') AS serial, u.last_seen, a.answered_on
FROM answer_states a JOIN all_usb_history u
WHERE a.question = 'usb-storage-closed' AND a.state = 'pass' AND u.is_storage AND substr(u.last_seen, 1, 10) > a.answered_on;
