-- id: gdm-user-list
-- title: The sign-in screen does not list accounts
-- title[zh_CN]: 登录界面不列出账户
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RB191
-- when: SELECT 1 FROM files
--     WHERE path IN ('/usr/sbin/gdm3', '/usr/sbin/gdm', '/usr/bin/gdm', '/etc/dconf/db/gdm.d')
--     UNION ALL SELECT 1 FROM packages WHERE name IN ('gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_disable_user_list
-- why: A list of names spares an attacker half of what is asked; and people click on a colleague's
--     name.
-- why[zh_CN]: 账户列表使攻击者省去一半工作，人员也容易点选同事的账户。
-- fix: Write disable-user-list=true under [org/gnome/login-screen] in
--     /etc/dconf/db/gdm.d/00-security, the line /org/gnome/login-screen/disable-user-list in
--     /etc/dconf/db/gdm.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/gdm.d/00-security 的 [org/gnome/login-screen] 下写入 disable-user-list=true，在 /etc/dconf/db/gdm.d/locks/00-security 中写入 /org/gnome/login-screen/disable-user-list，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'true' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'gdm'
    AND key = 'org/gnome/login-screen/disable-user-list')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/gdm.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
