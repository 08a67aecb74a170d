-- id: net-multihomed
-- title: No host has legs in two zones
-- title[zh_CN]: 无主机跨接两个区域
-- severity: high
-- area: net
-- controls: gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b zicha:RA176 zicha:RB141 highrisk:6.2.1.2
-- optional: net_register
-- key: ip other_ip
-- why: What takes such a host over is in both zones.
-- why[zh_CN]: 攻陷这样的主机即同时进入两个区域。
-- fix: Take one leg of {ip} / {other_ip} ({mac}) away, or put a firewall there.
-- fix[zh_CN]: 断开 {ip} / {other_ip}（{mac}）的一侧连接，或改由防火墙连接。
SELECT ip, other_ip, mac, zone, other_zone FROM net_multihomed m
WHERE other_ip IS NOT NULL AND ip NOT LIKE '169.254.%' AND other_ip NOT LIKE '169.254.%'
  -- A leg in no registered zone at all is one in another.
  AND (zone <> other_zone OR (zone IS NULL) <> (other_zone IS NULL))
  AND mac NOT IN (SELECT mac FROM net_arp WHERE is_gateway)
  AND NOT EXISTS (SELECT 1 FROM net_register r WHERE r.ip IN (m.ip, m.other_ip) AND r.device_class IN ('router', 'firewall', 'gateway', 'gap', 'switch'));
