-- id: traffic-wireless
-- title: No wireless network in reach is open or weakly protected
-- title[zh_CN]: 可见的无线网络均未开放或弱加密
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.1.d zicha:RB102 highrisk:6.3.1.2
-- param neighbours: cafe | names of others' networks that are known, with commas between
-- param neighbours[zh_CN]: 已知的邻近他人网络名称，以逗号分隔
-- key: bssid ssid
-- why: Who is in reach of an open or WEP network is in it; if it hangs on the work network, he is in that, too.
-- why[zh_CN]: 处于开放或 WEP 网络覆盖范围内者即可接入；若其连着工作网，等于接入了工作网。
-- fix: Find the access point {bssid}; if it is the unit's, use WPA2-Enterprise or WPA3, else see that nothing of the unit joins {ssid}.
-- fix[zh_CN]: 查找接入点 {bssid}；若属本单位则改用 WPA2-Enterprise 或 WPA3，否则确保本单位设备不接入 {ssid}。
SELECT bssid, ssid, channel, encryption, signal_dbm, beacons, first_seen, last_seen
FROM net_wireless
WHERE encryption IN ('none', 'WEP', 'WPA')
    AND instr(',' || :neighbours || ',', ',' || coalesce(ssid, '') || ',') = 0;
