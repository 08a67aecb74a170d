-- id: authority-in-time
-- title: Incidents of grade larger and above were reported to the authority within the law's hours
-- title[zh_CN]: 较大及以上事件在规定时限内报告主管部门
-- severity: high
-- area: incidents
-- controls: selfeval:SE47 gbt22239:8.1.10.12.d zicha:RB046 zicha:RB045 zicha:RA094
-- param hours: 4 | hours from discovery to the report: 4 for network operators, 2 for central
--     organs, 1 for critical infrastructure
-- param hours[zh_CN]: 从发现到报告的小时数：一般运营者 4，中央和国家机关 2，关键信息基础设施 1
-- when: SELECT 1 FROM incidents WHERE grade IN ('larger', 'major', 'special')
-- key: incident
-- why: The law punishes the late report, not the incident.
-- why[zh_CN]: 迟报、瞒报事件要依法追究责任。
-- fix: Report {incident} ({grade}) to the authority now; discovered {discovered_at}, reported
--     {reported}.
-- fix[zh_CN]: 立即向主管部门报告 {incident}（{grade}）；发现于 {discovered_at}，报告于 {reported}。
SELECT id AS incident, grade, discovered_at, coalesce(authority_at, '-') AS reported FROM incidents
WHERE grade IN ('larger', 'major', 'special')
  AND coalesce(round((julianday(authority_at) - julianday(discovered_at)) * 1440), 1e9) > :hours * 60;
