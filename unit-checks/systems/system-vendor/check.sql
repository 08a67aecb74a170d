-- id: system-vendor
-- title: Of every running system developer, maintainer and modules are known
-- title[zh_CN]: 在运行的系统均登记开发、运维单位和功能模块
-- severity: low
-- area: systems
-- controls: zicha:RB112 zicha:RB113 zicha:RB165 zicha:RB181 gbt22239:8.1.10.2.a zicha:RB182
-- when: SELECT 1 FROM systems WHERE class = 'business' AND coalesce(status, 'running') = 'running'
-- key: system
-- why: In an outage the right telephone number is that of the module's maker.
-- why[zh_CN]: 系统出故障，要先知道该找哪个模块的厂家。
-- fix: Enter vendor, maintainer and modules of {system}.
-- fix[zh_CN]: 登记 {system} 的开发单位、运维单位和功能模块。
SELECT s.id AS system, s.vendor, s.maintainer,
  (SELECT count(*) FROM modules m WHERE m.system = s.id) AS modules
FROM systems s
WHERE s.class = 'business' AND coalesce(s.status, 'running') = 'running'
  AND (s.vendor IS NULL OR s.maintainer IS NULL OR NOT EXISTS (SELECT 1 FROM modules m WHERE m.system = s.id));
