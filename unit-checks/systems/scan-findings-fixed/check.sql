-- id: scan-findings-fixed
-- title: The latest scan of each object shows no high finding
-- title[zh_CN]: 各对象最近一次扫描无高危漏洞
-- severity: high
-- area: systems
-- controls: selfeval:SE27 selfeval:SE34 highrisk:6.4.3.2 highrisk:6.4.3.3 gbt22239:8.1.10.5.a
--     zicha:RA021 zicha:RA047 zicha:RB089
-- when: SELECT 1 FROM scans
-- key: object class
-- why: A hole that is known and left open is the first that is used.
-- why[zh_CN]: 明知有漏洞还不修，最先被利用的就是它。
-- fix: Mend the {high} high findings of {object} and scan it again.
-- fix[zh_CN]: 修复 {object} 的 {high} 个高危漏洞并复扫。
SELECT object, class, max("on") AS "on", coalesce(high, '?') AS high FROM scans
GROUP BY object, class
HAVING scans.high IS NULL OR scans.high > 0;
