-- id: gdm-restart
-- title: Nobody restarts the host from the sign-in screen
-- title[zh_CN]: 登录界面不能重启或关机
-- severity: low
-- area: desktop
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d
-- when: SELECT 1 FROM files WHERE path IN ('/usr/sbin/gdm3', '/usr/sbin/gdm', '/usr/bin/gdm',
--     '/etc/dconf/db/gdm.d')
--     UNION ALL SELECT 1 FROM packages WHERE name IN ('gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_disable_restart_shutdown
-- why: Whoever passes by stops the services with a click.
-- why[zh_CN]: 任何路过的人点一下就能使业务停止。
-- fix: Write disable-restart-buttons=true under [org/gnome/login-screen] in
--     /etc/dconf/db/gdm.d/00-security, the line /org/gnome/login-screen/disable-restart-buttons in
--     /etc/dconf/db/gdm.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/gdm.d/00-security 的 [org/gnome/login-screen] 下写入 disable-restart-buttons=true，在 /etc/dconf/db/gdm.d/locks/00-security 中写入 /org/gnome/login-screen/disable-restart-buttons，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'true' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'gdm'
    AND key = 'org/gnome/login-screen/disable-restart-buttons')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/gdm.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
