-- id: exits-guarded
-- title: Every Internet exit has a guard, and its traffic is monitored
-- title[zh_CN]: 每个互联网出口均有防护设备并监测流量
-- severity: high
-- area: assets
-- controls: selfeval:SE22 gbt22239:8.1.3.1.a highrisk:6.3.2.1 highrisk:6.3.1.1 zicha:RA025
--     zicha:RA010 zicha:RA114 zicha:RA052
-- when: SELECT 1 FROM exits
-- key: exit
-- why: Behind an unguarded line stands the whole inner network.
-- why[zh_CN]: 没有防护的线路后面就是整个内网。
-- fix: Put a firewall at {exit}, watch its traffic, and record both.
-- fix[zh_CN]: 在 {exit} 部署防火墙并监测流量，随后登记。
SELECT e.id AS exit, e.guard, e.is_monitored FROM exits e
WHERE coalesce(e.is_monitored, 0) = 0 OR NOT EXISTS (
  SELECT 1 FROM assets a
  WHERE a.id = e.guard AND a.class IN ('firewall', 'gap', 'ips', 'router') AND coalesce(a.status, 'used') = 'used');
