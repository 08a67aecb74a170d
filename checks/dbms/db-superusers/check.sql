-- id: db-superusers
-- title: Few database accounts may do everything
-- title[zh_CN]: 数据库超级用户数量受控
-- severity: medium
-- area: dbms
-- controls: gbt22239:8.1.4.2.d zicha:RB095 zicha:RB156
-- param most: 2 | names of superusers that there may be
-- param most[zh_CN]: 允许的超级用户数
-- key: name host
-- why: Each of them can read all data, change it, and clear the records of it.
-- why[zh_CN]: 每个超级用户都能读取、修改全部数据并清除痕迹。
-- fix: Take SUPER or SUPERUSER from {name}@{host} and grant what its work needs.
-- fix[zh_CN]: 收回 {name}@{host} 的超级权限，仅授予工作所需权限。
SELECT name, host FROM db_users WHERE is_superuser = 1 AND can_login = 1
  AND (SELECT count(DISTINCT name) FROM db_users WHERE is_superuser = 1 AND can_login = 1) > :most;
