-- id: dconf-profile
-- title: Desktops take the settings of the administrator
-- title[zh_CN]: 桌面采用管理员的设置
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: path
-- same-as: xccdf:enable_dconf_user_profile
-- why: Without the system database in the profile, locks and banners that the administrator wrote
--     have no effect.
-- why[zh_CN]: 配置中没有系统数据库时，管理员写入的锁定和提示都不起作用。
-- fix: Write to {path} the two lines user-db:user and system-db:local, then run dconf update.
-- fix[zh_CN]: 在 {path} 中写入两行：user-db:user 和 system-db:local，然后执行 dconf update。
SELECT '/etc/dconf/profile/user' AS path, 'no database of the system' AS problem
WHERE NOT EXISTS (SELECT 1 FROM screen_lock WHERE mechanism = 'dconf-profile' AND key = 'user'
                  AND value = 'user-db:user')
   OR NOT EXISTS (SELECT 1 FROM screen_lock WHERE mechanism = 'dconf-profile' AND key = 'user'
                  AND value = 'system-db:local');
