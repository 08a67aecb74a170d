-- id: exits-few
-- title: No office area has more than two Internet exits
-- title[zh_CN]: 每个办公区域的互联网接入口不超过 2 个
-- severity: high
-- area: assets
-- controls: selfeval:SE25 highrisk:6.3.1.1 gbt22239:8.1.3.1.a
-- param max: 2 | exits of an office area at most
-- param max[zh_CN]: 每个办公区域的接入口上限
-- when: SELECT 1 FROM exits
-- key: area
-- why: Each exit more is one that must be guarded, and usually one that is not.
-- why[zh_CN]: 每多一个出口就多一处要看守，而往往没人看守。
-- fix: Close or merge exits of {area}: {exits}.
-- fix[zh_CN]: 清理合并 {area} 的出口：{exits}。
SELECT coalesce(area, '-') AS area, count(*) AS n, group_concat(name, '; ') AS exits FROM exits
GROUP BY coalesce(area, '-')
HAVING count(*) > CAST(:max AS INTEGER);
