-- id: firewalld-default-zone
-- title: firewalld drops what belongs to no zone
-- title[zh_CN]: firewalld 默认区域丢弃未匹配的访问
-- severity: info
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053
-- when: SELECT 1 FROM firewall WHERE program = 'firewalld'
-- key: zone
-- same-as: xccdf:set_firewalld_default_zone
-- why: A new interface lands in this zone; in any other than drop, services that nobody thought of
--     answer there.
-- why[zh_CN]: 新网卡会落入默认区域；若该区域不是 drop，未经考虑的服务就会应答。
-- fix: Give each interface a zone first, then firewall-cmd --set-default-zone=drop ({path}).
-- fix[zh_CN]: 先为每个网卡指定区域，再执行 firewall-cmd --set-default-zone=drop（{path}）。
SELECT zone, incoming, path FROM firewall
WHERE program = 'firewalld' AND zone IS NOT 'drop' AND incoming IS NOT 'drop';
