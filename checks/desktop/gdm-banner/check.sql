-- id: gdm-banner
-- title: The sign-in screen shows a warning
-- title[zh_CN]: 登录界面显示警示语
-- severity: info
-- area: desktop
-- controls: gbt22239:8.1.4.2.a gbt22239:7.1.4.2.a
-- when: SELECT 1 FROM files
--     WHERE path IN ('/usr/sbin/gdm3', '/usr/sbin/gdm', '/usr/bin/gdm', '/etc/dconf/db/gdm.d')
--     UNION ALL SELECT 1 FROM packages WHERE name IN ('gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_banner_enabled
-- why: Whoever was warned cannot claim later not to have known.
-- why[zh_CN]: 受过警示的人事后不能以不知情为由推脱。
-- fix: Write banner-message-enable=true under [org/gnome/login-screen] in
--     /etc/dconf/db/gdm.d/00-security, the line /org/gnome/login-screen/banner-message-enable in
--     /etc/dconf/db/gdm.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/gdm.d/00-security 的 [org/gnome/login-screen] 下写入 banner-message-enable=true，在 /etc/dconf/db/gdm.d/locks/00-security 中写入 /org/gnome/login-screen/banner-message-enable，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'true' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'gdm'
    AND key = 'org/gnome/login-screen/banner-message-enable')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/gdm.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
