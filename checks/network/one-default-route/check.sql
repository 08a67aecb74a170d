-- id: one-default-route
-- title: There is one way out of the network
-- title[zh_CN]: 只有一条默认路由
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.1.a gbt22239:7.1.3.1 gbt22239:8.1.3.1.c zicha:RA176 zicha:RB141
--     zicha:RA188
-- key: family interface gateway
-- why: A second way to everywhere is what a cable to the Internet, a mobile modem or a hotspot next
--     to the internal network looks like: it passes by every control at the edge.
-- why[zh_CN]: 出现第二条默认路由，通常意味着内网主机又接了外网网线、上网卡或热点：一切边界防护都被绕过。
-- fix: Find out where {interface} ({gateway}) leads; unplug it, or give a network of administrators
--     its own routes instead of a default one.
-- fix[zh_CN]: 查明 {interface}（{gateway}）通向何处；多余的应断开，管理网应配置明细路由而不是默认路由。
SELECT r.family, r.interface, coalesce(r.gateway, 'no gateway') AS gateway, r.metric, r.protocol
FROM routes r
WHERE r.destination IN ('0.0.0.0/0', '::/0') AND r.kind = 'unicast' AND r.table_id = 254
  AND (SELECT count(DISTINCT interface) FROM routes
       WHERE destination = r.destination AND kind = 'unicast' AND table_id = 254) > 1;
