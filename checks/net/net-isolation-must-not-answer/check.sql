-- id: net-isolation-must-not-answer
-- title: What must not answer to this zone does not
-- title[zh_CN]: 必须隔离的网络互不可达
-- severity: critical
-- area: net
-- controls: gbt22239:8.1.2.1.d gbt22239:8.1.3.1.a highrisk:6.2.1.2 highrisk:6.3.1.1 zicha:RA176 zicha:RB141 zicha:RA117
-- key: to_zone address protocol port
-- why: The two networks meet somewhere: what gets into one gets into the other, whatever the
--     drawing says.
-- why[zh_CN]: 两个网络在某处相通：无论图纸怎么画，一方中毒另一方就会受害。
-- fix: Find the way from {from_zone} to {address} ({protocol} {port}, {how}), with `traceroute
--     {address}` and the firewall's log, and close it.
-- fix[zh_CN]: 用 `traceroute {address}` 和防火墙日志查明 {from_zone} 到 {address}（{protocol} {port}，{how}）的通路并切断。
SELECT from_zone, to_zone, address, protocol, port, how, line FROM net_reach
WHERE expected = 'must not' AND reachable AND protocol IN ('icmp', 'tcp', 'udp');
