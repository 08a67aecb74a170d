-- id: vulnerabilities-without-fix
-- title: What cannot be patched yet is known and guarded
-- title[zh_CN]: 尚无补丁的严重漏洞已有防护措施
-- severity: low
-- area: patches
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.e gbt22239:7.1.4.4.e zicha:RA103
-- when: SELECT 1 FROM feeds WHERE is_for_host
-- key: package
-- why: No update helps against these; only who knows of them can close the port, switch off the
--     function or watch the log.
-- why[zh_CN]: 这些漏洞暂无补丁可打；只有知道它们存在，才能关闭端口、停用功能或重点查看日志。
-- fix: Read what {ids} needs to be used, close that way (firewall, setting, removal of
--     {packages}), and record a waiver with the measure until there is a fix.
-- fix[zh_CN]: 查明 {ids} 的利用条件，切断相应途径（防火墙、配置，或卸载 {packages}），并登记豁免写明措施，直至有修复版本。
SELECT package, packages, installed_version, count(DISTINCT id) AS n, group_concat(DISTINCT id) AS ids
FROM vulnerabilities
WHERE fixed_version IS NULL AND severity IN ('critical', 'high')
GROUP BY package, packages, installed_version ORDER BY n DESC, package;
