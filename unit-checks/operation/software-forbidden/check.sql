-- id: software-forbidden
-- title: No host has software that the list forbids
-- title[zh_CN]: 主机上没有清单禁止的软件
-- severity: high
-- area: operation
-- controls: zicha:RB104 zicha:RB152 zicha:RB151 zicha:RB167 zicha:RA142 zicha:RA143 zicha:RB100
--     zicha:RA118 gbt22239:8.1.4.4.a selfeval:SE32
-- when: SELECT 1 FROM software WHERE verdict = 'forbidden'
-- key: target name
-- why: Games, downloads and net disks bring in malware and carry out data.
-- why[zh_CN]: 游戏、下载和网盘软件会带进病毒、带出数据。
-- fix: Remove {name} from {target}; the list forbids {rule}.
-- fix[zh_CN]: 从 {target} 卸载 {name}（清单禁止：{rule}）。
SELECT p.target, p.name, s.name AS rule FROM all_packages p
JOIN software s ON s.verdict = 'forbidden' AND lower(p.name) GLOB lower(s.name)
WHERE coalesce(p.status, 'installed') = 'installed'
UNION
SELECT n.target, n.product, s.name FROM all_nonwork_software n
JOIN software s ON s.verdict = 'forbidden' AND (lower(n.product) GLOB lower(s.name) OR s.class = n.kind);
