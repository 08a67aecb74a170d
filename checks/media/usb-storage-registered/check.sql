-- id: usb-storage-registered
-- title: Every USB storage that was plugged in is on the unit's register
-- title[zh_CN]: 插入过的 USB 存储均已登记
-- severity: low
-- area: media
-- controls: gbt22239:8.1.10.3.a gbt22239:7.1.10.3.a zicha:RA029 zicha:RA098 zicha:RA142
--     zicha:RA165 zicha:RA187
-- param serials: none | serial numbers of the unit's own media, separated by commas
-- param serials[zh_CN]: 本单位介质的序列号，以逗号分隔
-- param days: 180 | how many days back to look
-- param days[zh_CN]: 回溯的天数
-- key: vendor_id product_id serial
-- why: A stick that nobody knows brings malware in or carries data out; a notice that forbids
--     them is compared with this very log.
-- why[zh_CN]: 来历不明的 U 盘可能带入病毒或带走数据；检查组会用这份日志核对“禁用 U 盘”的承诺。
-- fix: Ask whose {vendor} {product} (serial number {serial}) was, plugged in last on {last_seen};
--     if it belongs to the unit, put its serial number on the list:
--     usb-storage-registered.serials in the profile.
-- fix[zh_CN]: 查明 {vendor} {product}（序列号 {serial}，最近插入时间 {last_seen}）属于谁；属于本单位的，将序列号列入方案中的 usb-storage-registered.serials。
WITH RECURSIVE registered (serial, rest) AS (
  SELECT '', :serials || ','
  UNION ALL
  SELECT trim(substr(rest, 1, instr(rest, ',') - 1)), substr(rest, instr(rest, ',') + 1)
  FROM registered WHERE rest <> '')
SELECT vendor_id, product_id, coalesce(serial, 'none') AS serial, coalesce(vendor, '-') AS vendor,
       coalesce(product, '-') AS product, first_seen, last_seen, path
FROM usb_history
WHERE is_storage AND days_between(last_seen, 'now') <= :days
  AND (serial IS NULL OR serial NOT IN (SELECT serial FROM registered));
