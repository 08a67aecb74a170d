-- id: net-multihomed
-- title: No host has legs in two zones
-- title[zh_CN]: 无主机跨接两个区域
-- severity: high
-- area: net
-- controls: gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b zicha:RA176 zicha:RB141 highrisk:6.2.1.2
-- optional: net_register net_arp
-- key: ip other_ip evidence
-- why: What takes such a host over is in both zones.
-- why[zh_CN]: 攻陷这样的主机即同时进入两个区域。
-- fix: Take one leg of {ip} / {other_ip} (same {evidence}: {mark}) away, or put a firewall there; two machines made from one
--     disk get keys of their own.
-- fix[zh_CN]: 断开 {ip} / {other_ip}（{evidence} 相同：{mark}）的一侧连接，或改由防火墙连接；若为同一磁盘克隆的两台机器，请各自重新生成密钥。
SELECT ip, other_ip, evidence, coalesce(value, mac) AS mark, zone, other_zone FROM net_multihomed m
-- What an authority has signed may be installed on several servers.
WHERE other_ip IS NOT NULL AND evidence <> 'shared certificate' AND ip NOT LIKE '169.254.%' AND other_ip NOT LIKE '169.254.%'
  -- A leg in no registered zone at all is one in another.
  AND (zone <> other_zone OR (zone IS NULL) <> (other_zone IS NULL))
  AND (mac IS NULL OR mac NOT IN (SELECT mac FROM net_arp WHERE is_gateway))
  AND NOT EXISTS (SELECT 1 FROM net_register r WHERE r.ip IN (m.ip, m.other_ip) AND r.device_class IN ('router', 'firewall', 'gateway', 'gap', 'switch'));
