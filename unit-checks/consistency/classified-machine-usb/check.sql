-- id: classified-machine-usb
-- title: No classified machine saw a storage device that is not a classified medium
-- title[zh_CN]: 涉密计算机未插入过非涉密介质
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RA187 zicha:RA168 zicha:RA167 zicha:RB032
-- when: SELECT 1 FROM assets JOIN all_usb_history u ON u.target = assets.target WHERE is_classified
--     = 1
-- key: target serial
-- why: The stick is the usual ferry between the secret and the Internet.
-- why[zh_CN]: U盘正是涉密机与互联网之间最常见的摆渡工具。
-- fix: Secure {product} ({serial}), plugged into {target} on {last_seen}, and tell the secrecy
--     office.
-- fix[zh_CN]: 封存 {last_seen} 插入 {target} 的 {product}（{serial}），并报告保密办。
SELECT u.target, coalesce(u.product, u.vendor, '-') AS product, coalesce(u.serial, '-') AS serial, u.last_seen
FROM assets a JOIN all_usb_history u ON u.target = a.target
WHERE a.is_classified = 1 AND u.is_storage AND NOT EXISTS (
  SELECT 1 FROM media m WHERE lower(m.serial) = lower(u.serial) AND m.secrecy = 'secret');
