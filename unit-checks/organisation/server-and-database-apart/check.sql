-- id: server-and-database-apart
-- title: The servers' administrator is not the databases' administrator
-- title[zh_CN]: 服务器管理员与数据库管理员由不同人员担任
-- severity: high
-- area: organisation
-- controls: gbt22239:8.1.10.6.a gbt22239:8.1.4.2.d zicha:RB126 zicha:RB125
-- when: SELECT 1 FROM duties WHERE role = 'database_admin'
-- key: person
-- why: Who holds both can change data and remove its traces; it is one of the compensating measures
--     for databases that cannot be patched.
-- why[zh_CN]: 两种权限集于一人，可以改动数据并抹去痕迹；权限分离也是数据库无法打补丁时的补偿措施之一。
-- fix: Let somebody else than {person} administer the servers or the databases.
-- fix[zh_CN]: 服务器与数据库改由不同人员管理（现均为 {person}）。
SELECT DISTINCT a.person
FROM duties a
JOIN duties b ON b.person = a.person
  AND (coalesce(b.system, '') = coalesce(a.system, '') OR a.system IS NULL OR b.system IS NULL)
WHERE a.role = 'database_admin' AND b.role IN ('server_admin', 'system_admin')
  AND coalesce(a.until, '9999') >= date('now') AND coalesce(b.until, '9999') >= date('now');
