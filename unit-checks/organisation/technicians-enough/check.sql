-- id: technicians-enough
-- title: There are enough technicians for the unit's systems
-- title[zh_CN]: 技术人员数量能够满足需要
-- severity: low
-- area: organisation
-- controls: zicha:RB135 zicha:RA031 zicha:RB053 zicha:RB177 zicha:RB202 gbt22239:8.1.7.2.a
-- param min: 2 | technicians at least
-- param min[zh_CN]: 技术人员最低人数
-- key: -
-- why: One technician is ill or on leave one day, and then nobody can restore a system.
-- why[zh_CN]: 只有一名技术人员，遇上休假生病就无人能恢复系统。
-- fix: Name further technicians under duties (role technician or an administrator), or employ some;
--     there are {technicians}.
-- fix[zh_CN]: 增配技术人员，并在“职责”中登记（技术人员或各类管理员）；现有 {technicians} 人。
SELECT count(DISTINCT person) AS technicians FROM duties
WHERE coalesce(until, '9999') >= date('now')
  AND role IN ('technician', 'system_admin', 'network_admin', 'database_admin', 'server_admin', 'security_admin')
HAVING count(DISTINCT person) < CAST(:min AS INTEGER);
