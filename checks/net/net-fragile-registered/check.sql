-- id: net-fragile-registered
-- title: Fragile devices are registered as fragile
-- title[zh_CN]: 脆弱设备已按脆弱设备登记
-- severity: low
-- area: net
-- controls: gbt22239:8.1.10.2.a gbt22239:7.1.10.2 zicha:RA180 zicha:RA193
-- key: ip
-- why: Medical and control devices fall over when they are inspected like PCs; who does not know them cannot spare them.
-- why[zh_CN]: 医疗与工控设备按普通终端检查可能死机；不登记就无法避开。
-- fix: Register {ip} ({vendor}) with its kind and as fragile.
-- fix[zh_CN]: 将 {ip}（{vendor}）按实际类别登记，并标记为脆弱设备。
SELECT ip, mac, vendor, device_class, class_reason FROM net_hosts
WHERE state = 'up' AND device_class IN ('medical', 'plc', 'building') AND ip NOT IN (SELECT ip FROM net_register WHERE is_fragile);
