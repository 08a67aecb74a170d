-- id: net-isolation-egress
-- title: Zones have no ways out but those that are planned
-- title[zh_CN]: 各区域除计划内的出口外没有其他出口
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.3.1.c gbt22239:8.1.3.2.a highrisk:6.3.1.1 zicha:RA025
-- key: from_zone to_zone
-- why: Each open way out is one that malware uses to call home and that data takes.
-- why[zh_CN]: 每一条开放的出口都会被恶意程序用来回连，也会成为数据流出的通道。
-- fix: Close the {ways} ways from {from_zone} to {to_zone} at the boundary ({which}), or write
--     `may` in the list where one is needed.
-- fix[zh_CN]: 在边界关闭 {from_zone} 到 {to_zone} 的 {ways} 条通路（{which}）；确有需要的，在清单中改为 `may`。
SELECT from_zone, to_zone, count(*) AS ways, min(protocol || ' ' || address) AS which FROM net_egress WHERE NOT is_expected
GROUP BY from_zone, to_zone;
