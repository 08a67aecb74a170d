-- id: repair-in-time
-- title: Faults are repaired within 14 days
-- title[zh_CN]: 设备故障 14 天内修复
-- severity: low
-- area: assets
-- controls: zicha:RB058 zicha:RA196 zicha:RB052 selfeval:SE12 gbt22239:8.1.10.4.a
-- param days: 14 | days until a fault is repaired
-- param days[zh_CN]: 修复期限（天）
-- when: SELECT 1 FROM repairs
-- key: id
-- why: A broken fan or disk that waits becomes an outage.
-- why[zh_CN]: 坏掉的风扇和硬盘拖着不修，迟早变成停机。
-- fix: Repair or replace {asset} ({fault}, reported {reported_on}).
-- fix[zh_CN]: 修复或更换 {asset}（{fault}，{reported_on} 报修）。
SELECT id, asset, fault, reported_on FROM repairs
WHERE done_on IS NULL AND reported_on < date('now', '-' || :days || ' days');
