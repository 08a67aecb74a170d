-- id: net-inner-outer
-- title: No host is in an inner and in an outer network
-- title[zh_CN]: 无主机同时接入内网与外网
-- severity: critical
-- area: net
-- controls: gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b gbt22239:8.1.3.1.c zicha:RB141 zicha:RA176 highrisk:6.2.1.2 highrisk:6.3.1.1
-- when: SELECT 1 FROM net_subnets WHERE network IS NOT NULL
-- optional: net_register
-- key: ip other_ip
-- why: Two networks that share a host do not keep apart: physical isolation is gone.
-- why[zh_CN]: 共用一台主机的两个网络不再隔离，物理隔离名存实亡。
-- fix: Unplug {ip} / {other_ip} ({mac}) from one of the two networks.
-- fix[zh_CN]: 将 {ip} / {other_ip}（{mac}）从其中一个网络断开。
SELECT m.ip, m.other_ip, m.mac, a.network, b.network AS other_network FROM net_multihomed m
JOIN net_subnets a ON a.cidr = m.subnet JOIN net_subnets b ON b.cidr = m.other_subnet
WHERE (a.network IN ('inner', 'classified')) <> (b.network IN ('inner', 'classified'))
  -- What is there to part them has a leg in both.
  AND NOT EXISTS (SELECT 1 FROM net_register r WHERE r.ip IN (m.ip, m.other_ip) AND r.device_class IN ('gap', 'firewall'));
