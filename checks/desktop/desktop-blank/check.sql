-- id: desktop-blank
-- title: The locked screen shows no picture of the work
-- title[zh_CN]: 锁屏时显示空白画面
-- severity: info
-- area: desktop
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- when: SELECT 1 FROM files WHERE path IN ('/usr/bin/gnome-shell', '/usr/bin/gnome-session',
--     '/etc/dconf/db/local.d', '/etc/dconf/profile/user')
--     UNION ALL SELECT 1 FROM packages
--     WHERE name IN ('gnome-shell', 'gnome-session', 'gdm3', 'gdm') AND status <> 'config-files'
-- optional: packages
-- key: problem path
-- same-as: xccdf:dconf_gnome_screensaver_mode_blank
-- why: What was on the screen, patients' data too, can be read by everybody who passes.
-- why[zh_CN]: 屏幕上的内容（包括患者数据）会被路过的人看到。
-- fix: Write picture-uri=string '' under [org/gnome/desktop/screensaver] in
--     /etc/dconf/db/local.d/00-security, the line /org/gnome/desktop/screensaver/picture-uri in
--     /etc/dconf/db/local.d/locks/00-security, then run dconf update.
-- fix[zh_CN]: 在 /etc/dconf/db/local.d/00-security 的 [org/gnome/desktop/screensaver] 下写入 picture-uri=string ''，在 /etc/dconf/db/local.d/locks/00-security 中写入 /org/gnome/desktop/screensaver/picture-uri，然后执行 dconf update。
WITH s AS (
  SELECT value, path, line, is_locked_down,
         value REGEXP '^(string\s+)?(''''|"")$' AS is_right
  FROM screen_lock
  WHERE mechanism = 'dconf' AND scope = 'local'
    AND key = 'org/gnome/desktop/screensaver/picture-uri')
SELECT CASE WHEN NOT is_right THEN 'the value is wrong' ELSE 'people can change it' END AS problem,
       value, path, line
FROM s WHERE NOT is_right OR NOT is_locked_down
UNION ALL
SELECT 'it is not set', NULL, '/etc/dconf/db/local.d', NULL
WHERE NOT EXISTS (SELECT 1 FROM s);
