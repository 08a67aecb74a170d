-- id: usb-device-registered
-- title: Every USB storage device that was plugged in stands in the list of media
-- title[zh_CN]: 插入过的 USB 存储设备均在介质台账中
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 zicha:RA165 zicha:RA142 zicha:RB195 zicha:RA168 zicha:RB029
--     gbt22239:8.1.10.3.a
-- when: SELECT 1 FROM all_usb_history WHERE is_storage
-- key: serial
-- why: A stick that the unit does not know came from outside, and went there again.
-- why[zh_CN]: 台账里没有的U盘来自外面，又回到了外面。
-- fix: Find out whose {product} ({serial}) was plugged into {target} on {last_seen}; register it or
--     forbid it.
-- fix[zh_CN]: 查明 {last_seen} 插入 {target} 的 {product}（{serial}）归谁所有，登记入册或禁用。
SELECT u.serial, coalesce(u.product, u.vendor, '-') AS product, max(u.last_seen) AS last_seen, u.target
FROM all_usb_history u
WHERE u.is_storage AND coalesce(u.serial, '') <> '' AND u.last_seen >= date('now', '-180 days')
  AND lower(u.serial) NOT IN (SELECT lower(serial) FROM media WHERE serial IS NOT NULL)
GROUP BY u.serial;
