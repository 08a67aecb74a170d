-- id: desktop-user-admin
-- title: People make no accounts from the desktop
-- title[zh_CN]: 桌面用户不能自行管理账户
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_disable_user_admin
-- why: Accounts that somebody makes by a click are on no list.
-- why[zh_CN]: 随手点击建立的账户不在任何登记之中。
-- fix: Write user-administration-disabled=true under [org/gnome/desktop/lockdown] in
--     /etc/dconf/db/local.d/00-security, the line
--     /org/gnome/desktop/lockdown/user-administration-disabled in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/desktop/lockdown] 下写入 user-administration-disabled=true，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/desktop/lockdown/user-administration-disabled，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'true' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/desktop/lockdown/user-administration-disabled')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
