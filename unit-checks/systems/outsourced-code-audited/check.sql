-- id: outsourced-code-audited
-- title: The code of software made by others was audited
-- title[zh_CN]: 外包开发的软件做过代码审计
-- severity: high
-- area: systems
-- controls: highrisk:6.9.2.1 gbt22239:8.1.9.5.a gbt22239:8.1.9.5.c selfeval:SE15
-- when: SELECT 1 FROM systems WHERE is_outsourced = 1 AND coalesce(status, 'running') = 'running'
-- key: system
-- why: A back door that a developer left opens for whoever finds it.
-- why[zh_CN]: 开发人员留下的后门，谁发现谁就能用。
-- fix: Have the code of {system} audited, or ask {vendor} for the report.
-- fix[zh_CN]: 对 {system} 进行代码审计，或向 {vendor} 索取审计报告。
SELECT s.id AS system, coalesce(s.vendor, '-') AS vendor FROM systems s
WHERE s.is_outsourced = 1 AND coalesce(s.status, 'running') = 'running' AND s.code_audited_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM scans x WHERE x.system = s.id AND x.class = 'code');
