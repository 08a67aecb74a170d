-- id: device-routing-authenticated
-- title: Routers believe only routers that have the key
-- title[zh_CN]: 路由协议启用认证
-- severity: medium
-- area: configuration
-- controls: gbt22239:8.1.2.2.a gbt22239:8.1.3.1.b zicha:RB147
-- key: device protocol kind name
-- why: A computer that speaks the protocol draws the traffic of the network to itself.
-- why[zh_CN]: 会说路由协议的电脑可以把全网流量引向自己。
-- fix: On {device} (line {line}), authenticate {protocol}: in the area, on the ports, or for the
--     neighbour.
-- fix[zh_CN]: 在 {device}（第 {line} 行）为 {protocol} 启用认证：按区域、端口或邻居配置。
WITH r AS (SELECT * FROM config_routing),
by_port(device, protocol) AS (SELECT device, protocol FROM r WHERE kind = 'interface' AND is_authenticated)
SELECT device, protocol, kind, name, line FROM r
WHERE kind = 'neighbor' AND NOT is_authenticated
UNION ALL
SELECT device, protocol, kind, name, line FROM r
WHERE kind = 'area' AND NOT is_authenticated AND (device, protocol) NOT IN by_port
UNION ALL
-- Where one port has a key, each needs one.
SELECT device, protocol, kind, name, line FROM r
WHERE kind = 'interface' AND NOT is_authenticated AND NOT is_passive AND (device, protocol) IN by_port
UNION ALL
SELECT device, protocol, kind, process, line FROM r
WHERE kind = 'process' AND NOT is_authenticated AND NOT is_passive AND protocol IN ('ospf', 'rip', 'isis', 'eigrp', 'ospfv3')
  AND (device, protocol) NOT IN by_port
  AND NOT EXISTS (SELECT 1 FROM r AS a WHERE a.device = r.device AND a.protocol = r.protocol AND a.kind = 'area')
  AND EXISTS (SELECT 1 FROM r AS n WHERE n.device = r.device AND n.protocol = r.protocol AND n.kind = 'network');
