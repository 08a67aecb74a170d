-- id: exposed-systems-scanned
-- title: Systems on the Internet and key systems were scanned for vulnerabilities within 90 days
-- title[zh_CN]: 互联网系统和重点系统 90 天内做过漏洞扫描
-- severity: medium
-- area: systems
-- controls: zicha:RB006 selfeval:SE34 selfeval:SE27 gbt22239:8.1.10.5.a gbt22239:8.1.10.5.b
--     zicha:RA019 zicha:RA020 zicha:RA035 zicha:RA043 zicha:RA044 zicha:RB035 zicha:RB036
-- param days: 90 | days that a scan stays good
-- param days[zh_CN]: 扫描的有效天数
-- when: SELECT 1 FROM systems WHERE (exposure = 'internet' OR is_key = 1) AND class <> 'account'
--     AND coalesce(status, 'running') = 'running'
-- key: system
-- why: New holes are found every week; who does not look learns of them from others.
-- why[zh_CN]: 新漏洞每周都有，自己不查就等别人来通报。
-- fix: Scan {system} and record the scan; last: {last_scan}.
-- fix[zh_CN]: 对 {system} 进行漏洞扫描并登记；上次：{last_scan}。
SELECT s.id AS system, coalesce(max(x."on"), '-') AS last_scan FROM systems s
LEFT JOIN scans x ON x.system = s.id AND x.class IN ('vulnerability', 'web', 'penetration')
WHERE (s.exposure = 'internet' OR s.is_key = 1) AND s.class <> 'account' AND coalesce(s.status, 'running') = 'running'
GROUP BY s.id
HAVING coalesce(max(x."on"), '') < date('now', '-' || :days || ' days');
