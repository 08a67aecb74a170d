-- id: net-server-ports-known
-- title: Each registered server that offers ports has a list of those it may offer
-- title[zh_CN]: 已登记且开放端口的服务器均有允许端口清单
-- severity: low
-- area: net
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.3.2.b zicha:RA107 zicha:RB039
-- when: SELECT 1 FROM net_register WHERE device_class = 'server'
-- key: ip
-- why: Without a list nobody can say which of its ports should not be there.
-- why[zh_CN]: 没有清单，就无法判断哪些端口不该存在。
-- fix: Enter the ports that {ip} ({name}) may offer; open now: {ports}.
-- fix[zh_CN]: 登记 {ip}（{name}）允许开放的端口；当前开放：{ports}。
SELECT r.ip, r.name, group_concat(o.port, ', ') AS ports FROM net_register r JOIN net_open_ports o ON o.ip = r.ip
WHERE r.device_class = 'server' AND r.allowed_ports IS NULL GROUP BY r.ip, r.name;
