-- id: desktop-name-hidden
-- title: The locked screen does not show who works here
-- title[zh_CN]: 锁屏时不显示用户姓名
-- severity: info
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_screensaver_user_info
-- why: A name tells an attacker whom to ask for a password.
-- why[zh_CN]: 姓名会告诉攻击者该向谁套取口令。
-- fix: Write show-full-name-in-top-bar=false under [org/gnome/desktop/screensaver] in
--     /etc/dconf/db/local.d/00-security, the line
--     /org/gnome/desktop/screensaver/show-full-name-in-top-bar in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/desktop/screensaver] 下写入 show-full-name-in-top-bar=false，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/desktop/screensaver/show-full-name-in-top-bar，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value = 'false' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/desktop/screensaver/show-full-name-in-top-bar')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
