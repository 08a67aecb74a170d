-- id: asset-over-age
-- title: Machines in use are no older than eight years
-- title[zh_CN]: 在用设备使用年限不超过 8 年
-- severity: low
-- area: assets
-- controls: zicha:RB052 zicha:RA192 zicha:RB206 zicha:RB055 gbt22239:8.1.10.4.a zicha:RA193
-- param years: 8 | years that a machine may serve
-- param years[zh_CN]: 设备使用年限
-- when: SELECT 1 FROM assets WHERE bought_on IS NOT NULL
-- key: asset
-- why: Old disks and fans fail on the busiest day, and their systems get no updates any more.
-- why[zh_CN]: 老旧设备多在最忙时出故障，系统也不再有更新。
-- fix: Plan the replacement of {asset} ({name}, bought {bought_on}).
-- fix[zh_CN]: 安排更换 {asset}（{name}，{bought_on} 购置）。
SELECT id AS asset, name, bought_on FROM assets
WHERE coalesce(status, 'used') = 'used' AND class NOT IN ('display', 'eraser', 'other')
  AND bought_on < date('now', '-' || :years || ' years');
