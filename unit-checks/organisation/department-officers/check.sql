-- id: department-officers
-- title: Every department has a security officer
-- title[zh_CN]: 每个部门都有网络安全员
-- severity: medium
-- area: organisation
-- controls: selfeval:SE03 gbt22239:8.1.7.1.b gbt22239:7.1.7.1.b zicha:RB012 zicha:RB044
-- when: SELECT 1 FROM departments
-- key: department
-- why: In a department without an officer nobody passes on notices, watches the computers or
--     reports what is wrong.
-- why[zh_CN]: 没有网络安全员的部门，通知无人传达，电脑无人管，出了问题无人报告。
-- fix: Name a security officer for {department} and record it under duties (role security_officer).
-- fix[zh_CN]: 为 {department} 指定网络安全员，并录入“职责”（角色：部门网络安全员）。
SELECT d.id AS department FROM departments d
WHERE coalesce(d.class, '') <> 'subordinate' AND NOT EXISTS (
  SELECT 1 FROM duties x
  WHERE x.role = 'security_officer' AND coalesce(x.until, '9999') >= date('now')
    AND d.id IN (x.department, x.scope));
